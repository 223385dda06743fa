import { defineEntity, p } from '@mikro-orm/core';
import { idColumn, versionColumn } from '../../platform/columns.ts';
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
    childCount: p.integer(),
    /** "About 360": the number was given as an estimate and is shown as one. */
    childCountApproximate: p.boolean().default(false),
    staffCount: p.integer(),
    fullTimeTeacherCount: p.integer().nullable(),
    establishedTeacherCount: p.integer().nullable(),
    version: versionColumn(),
  },
  uniques: [{ properties: ['kindergarten', 'schoolYear'] }],
});

/** What a kindergarten reports of itself for one school year: classes, children, staff. */
export class KindergartenProfile extends schema.class {}
schema.setClass(KindergartenProfile);
