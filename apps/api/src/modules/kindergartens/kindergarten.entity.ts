import { defineEntity, p } from '@mikro-orm/core';
import type { Area } from '@qinglan/domain/areas/area';
import type { Need, Strength } from '@qinglan/domain/areas/strength';
import { areaTypes } from '@qinglan/domain/kindergartens/area-type';
import { kindergartenGrades } from '@qinglan/domain/kindergartens/grade';
import { kindergartenOwnerships } from '@qinglan/domain/kindergartens/ownership';
import {
  codesColumn,
  dayColumn,
  documentColumn,
  idColumn,
  instantColumn,
  monthColumn,
  sortKeyColumn,
  versionColumn,
} from '../../platform/columns.ts';
import { Grant } from '../accounts/grant.entity.ts';
import { District } from '../districts/district.entity.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { KindergartenProfile } from './kindergarten-profile.entity.ts';

const schema = defineEntity({
  name: 'Kindergarten',
  tableName: 'kindergarten',
  properties: {
    id: idColumn(),
    code: p.string().length(20).nullable().unique(),
    name: p.string().length(60),
    aliases: codesColumn().default([]),
    district: () => p.manyToOne(District).ref().index(),
    ownership: p.enum(kindergartenOwnerships),
    grade: p.enum(kindergartenGrades),
    /** Place of the grade in its list, stored so that a list can be sorted by it. */
    gradeRank: p.smallint(),
    areaType: p.enum(areaTypes),
    founded: monthColumn().nullable(),
    address: p.string().length(200).nullable(),
    longitude: p.double().nullable(),
    latitude: p.double().nullable(),
    principal: p.string().length(30).nullable(),
    phone: p.string().length(30).nullable(),
    strengths: documentColumn<Strength[]>().defaultRaw("'[]'"),
    needs: documentColumn<Need[]>().defaultRaw("'[]'"),
    /** The areas of strengths and needs again, as lists that a filter can use. */
    strengthAreas: codesColumn<Area>().default([]),
    needAreas: codesColumn<Area>().default([]),
    archivedOn: dayColumn().nullable(),
    archiveReason: p.string().length(200).nullable(),
    nameKey: sortKeyColumn(),
    /** Name, aliases, their pinyin and initials, normalised; searched with LIKE. */
    searchText: p.text(),
    updatedAt: instantColumn()
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
    version: versionColumn(),
    profiles: () => p.oneToMany(KindergartenProfile).mappedBy('kindergarten'),
    grants: () => p.oneToMany(Grant).mappedBy('kindergarten'),
    teachers: () => p.oneToMany(Teacher).mappedBy('kindergarten'),
    partnershipsLed: () => p.oneToMany(Partnership).mappedBy('lead'),
    partnershipsAssisted: () => p.oneToMany(Partnership).mappedBy('assisted'),
  },
  uniques: [{ properties: ['district', 'name'] }],
  indexes: [
    { properties: ['nameKey', 'id'] },
    { properties: ['gradeRank', 'id'] },
    { properties: ['updatedAt', 'id'] },
  ],
});

/** A kindergarten (幼儿园) with what it is strong in and what it needs. */
export class Kindergarten extends schema.class {}
schema.setClass(Kindergarten);
