import { defineEntity, p } from '@mikro-orm/core';
import type {
  AgeBandFigures,
  ClassFigures,
  StaffEducation,
  StaffEmployment,
  StaffGroup,
  StaffPost,
} from '@qinglan/domain/kindergartens/profile-figures';
import { staffStabilities } from '@qinglan/domain/kindergartens/staff-stability';
import { documentColumn, idColumn, versionColumn } from '../../platform/columns.ts';
import { Kindergarten } from './kindergarten.entity.ts';

const schema = defineEntity({
  name: 'KindergartenProfile',
  tableName: 'kindergarten_profile',
  properties: {
    id: idColumn(),
    kindergarten: () => p.manyToOne(Kindergarten).ref(),
    /** The calendar year in which the school year begins. */
    schoolYear: p.integer(),
    classCount: p.smallint(),
    classes: documentColumn<ClassFigures[]>().defaultRaw("'[]'"),
    childCount: p.integer().nullable(),
    /** "About 360": the number was given as an estimate and is shown as one. */
    childCountApproximate: p.boolean().default(false),
    staffCount: p.integer().nullable(),
    fullTimeTeacherCount: p.integer().nullable(),
    establishedTeacherCount: p.integer().nullable(),
    staffByPost: documentColumn<StaffPost[]>().defaultRaw("'[]'"),
    staffByEducation: documentColumn<StaffEducation[]>().defaultRaw("'[]'"),
    staffByEmployment: documentColumn<StaffEmployment[]>().defaultRaw("'[]'"),
    staffByAge: documentColumn<AgeBandFigures[]>().defaultRaw("'[]'"),
    preschoolMajorCount: p.integer().nullable(),
    otherMajorCount: p.integer().nullable(),
    frontLineCount: p.integer().nullable(),
    offFrontLineCount: p.integer().nullable(),
    leftLastYear: p.integer().nullable(),
    stability: p.enum(staffStabilities).nullable(),
    staffGroups: documentColumn<StaffGroup[]>().defaultRaw("'[]'"),
    staffNote: p.string().length(400).nullable(),
    version: versionColumn(),
  },
  uniques: [{ properties: ['kindergarten', 'schoolYear'] }],
});

/** What a kindergarten reports of itself for one school year: classes, children, staff. */
export class KindergartenProfile extends schema.class {}
schema.setClass(KindergartenProfile);
