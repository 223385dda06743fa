import { defineEntity, p } from '@mikro-orm/core';
import type { SurveyMethod } from '@qinglan/domain/needs-surveys/survey-method';
import { codesColumn, dayColumn, idColumn, instantColumn, versionColumn } from '../../platform/columns.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { SiteAdvice } from './site-advice.entity.ts';

const schema = defineEntity({
  name: 'SiteVisit',
  tableName: 'site_visit',
  properties: {
    id: idColumn(),
    programme: () => p.manyToOne(Programme).ref().index(),
    /** Who was visited. */
    kindergarten: () => p.manyToOne(Kindergarten).ref().index(),
    /** The visiting kindergarten, which writes the record; null when the coordinators' office came. */
    visitor: () => p.manyToOne(Kindergarten).ref().nullable().index(),
    /** The partnership of the two, if they were in one on that day. */
    partnership: () => p.manyToOne(Partnership).ref().nullable(),
    on: dayColumn().name('on_day'),
    methods: codesColumn<SurveyMethod>().default([]),
    /** Names of those who came. */
    visitors: codesColumn().default([]),
    findings: p.text().nullable(),
    updatedAt: instantColumn()
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
    version: versionColumn(),
    advice: () => p.oneToMany(SiteAdvice).mappedBy('visit'),
  },
  indexes: [{ properties: ['on', 'id'] }],
});

/** A visit to a kindergarten (实地考察): what was found, and what was advised. */
export class SiteVisit extends schema.class {}
schema.setClass(SiteVisit);
