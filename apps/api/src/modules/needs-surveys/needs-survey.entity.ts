import { defineEntity, p } from '@mikro-orm/core';
import type { Need, Strength } from '@qinglan/domain/areas/strength';
import type { SurveyMethod } from '@qinglan/domain/needs-surveys/survey-method';
import { surveyStatuses } from '@qinglan/domain/needs-surveys/survey-status';
import {
  codesColumn,
  dayColumn,
  documentColumn,
  idColumn,
  instantColumn,
  versionColumn,
} from '../../platform/columns.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { KindergartenProfile } from '../kindergartens/kindergarten-profile.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';

const schema = defineEntity({
  name: 'NeedsSurvey',
  tableName: 'needs_survey',
  properties: {
    id: idColumn(),
    programme: () => p.manyToOne(Programme).ref(),
    kindergarten: () => p.manyToOne(Kindergarten).ref().index(),
    /** A programme asks again after a while; its first survey is round 1. */
    round: p.smallint(),
    status: p.enum(surveyStatuses).default('open'),
    openedOn: dayColumn(),
    dueOn: dayColumn(),
    methods: codesColumn<SurveyMethod>().default([]),
    /** Staff, rooms, what works: in the kindergarten's own words. */
    situation: p.text().nullable(),
    strengths: documentColumn<Strength[]>().default('[]'),
    needs: documentColumn<Need[]>().default('[]'),
    expectations: p.text().nullable(),
    /** The figures it was sent in with; until then those of the running school year are shown. */
    profile: () => p.manyToOne(KindergartenProfile).ref().nullable(),
    submittedOn: dayColumn().nullable(),
    acceptedOn: dayColumn().nullable(),
    returnReason: p.string().length(200).nullable(),
    updatedAt: instantColumn()
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
    version: versionColumn(),
  },
  uniques: [{ properties: ['programme', 'kindergarten', 'round'] }],
  indexes: [{ properties: ['dueOn', 'id'] }, { properties: ['updatedAt', 'id'] }],
});

/** What a kindergarten says of its situation and needs when a programme asks (调查表). */
export class NeedsSurvey extends schema.class {}
schema.setClass(NeedsSurvey);
