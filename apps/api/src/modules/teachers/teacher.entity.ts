import { defineEntity, p } from '@mikro-orm/core';
import type { Area } from '@qinglan/domain/areas/area';
import type { Need, Strength } from '@qinglan/domain/areas/strength';
import { ageGroups } from '@qinglan/domain/kindergartens/age-group';
import { educations } from '@qinglan/domain/teachers/education';
import { employments } from '@qinglan/domain/teachers/employment';
import { genders } from '@qinglan/domain/teachers/gender';
import type { Honour } from '@qinglan/domain/teachers/honour';
import { posts } from '@qinglan/domain/teachers/post';
import { teacherStatuses } from '@qinglan/domain/teachers/teacher-status';
import { titles } from '@qinglan/domain/teachers/title';
import {
  codesColumn,
  documentColumn,
  idColumn,
  instantColumn,
  monthColumn,
  sortKeyColumn,
  versionColumn,
} from '../../platform/columns.ts';
import { Grant } from '../accounts/grant.entity.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { MentorPair } from '../mentor-pairs/mentor-pair.entity.ts';
import { Service } from './service.entity.ts';

const schema = defineEntity({
  name: 'Teacher',
  tableName: 'teacher',
  properties: {
    id: idColumn(),
    name: p.string().length(30),
    gender: p.enum(genders),
    employeeNumber: p.string().length(30).nullable().unique(),
    /** Where the teacher serves now; the dated history is in `services`, and the verbs keep the two together. */
    kindergarten: () => p.manyToOne(Kindergarten).ref().index(),
    post: p.enum(posts),
    ageGroup: p.enum(ageGroups).nullable(),
    teachingSince: monthColumn(),
    education: p.enum(educations).nullable(),
    preschoolMajor: p.boolean().nullable(),
    employment: p.enum(employments).nullable(),
    title: p.enum(titles),
    /** Place of the title in its list, stored so that a list can be sorted by it. */
    titleRank: p.smallint(),
    honours: documentColumn<Honour[]>().defaultRaw("'[]'"),
    strengths: documentColumn<Strength[]>().defaultRaw("'[]'"),
    needs: documentColumn<Need[]>().defaultRaw("'[]'"),
    strengthAreas: codesColumn<Area>().default([]),
    needAreas: codesColumn<Area>().default([]),
    /** How many needs are recorded, so that a filter can ask for none. */
    needCount: p.smallint().default(0),
    menteeCapacity: p.smallint().default(2),
    status: p.enum(teacherStatuses).default('active'),
    phone: p.string().length(30).nullable(),
    /** When personal data was erased on request; null as long as the record is somebody's. */
    erasedAt: instantColumn().nullable(),
    nameKey: sortKeyColumn(),
    /** Name, its pinyin and initials, normalised; searched with LIKE. */
    searchText: p.text(),
    updatedAt: instantColumn()
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
    version: versionColumn(),
    services: () => p.oneToMany(Service).mappedBy('teacher'),
    grants: () => p.oneToMany(Grant).mappedBy('teacher'),
    pairsAsMentor: () => p.oneToMany(MentorPair).mappedBy('mentor'),
    pairsAsMentee: () => p.oneToMany(MentorPair).mappedBy('mentee'),
  },
  indexes: [
    { properties: ['nameKey', 'id'] },
    { properties: ['teachingSince', 'id'] },
    { properties: ['titleRank', 'id'] },
    { properties: ['updatedAt', 'id'] },
  ],
});

/** Anyone on a kindergarten's staff who can teach or learn (教师, with a post). */
export class Teacher extends schema.class {}
schema.setClass(Teacher);
