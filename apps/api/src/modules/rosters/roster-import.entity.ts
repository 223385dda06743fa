import { defineEntity, p } from '@mikro-orm/core';
import type { RosterCounts } from '@qinglan/domain/rosters/decision';
import { rosterImportStatuses, rosterOrigins } from '@qinglan/domain/rosters/roster-import-status';
import type { RosterProblem } from '@qinglan/domain/rosters/roster-problem';
import {
  codesColumn,
  documentColumn,
  idColumn,
  instantColumn,
  versionColumn,
} from '../../platform/columns.ts';
import { RosterUpload } from './roster-upload.entity.ts';

const schema = defineEntity({
  name: 'RosterImport',
  tableName: 'roster_import',
  properties: {
    id: idColumn(),
    status: p.enum(rosterImportStatuses).default('uploaded'),
    origin: p.enum(rosterOrigins).default('uploaded'),
    uploadedBy: p.uuid().index(),
    uploadedByName: p.string().length(60),
    uploadedAt: instantColumn(),
    /** When reading or writing was last cut off; null once it went through. */
    interruptedAt: instantColumn().nullable(),
    finishedAt: instantColumn().nullable(),
    kindergartens: documentColumn<RosterCounts>().nullable(),
    teachers: documentColumn<RosterCounts>().nullable(),
    newDistricts: codesColumn().default([]),
    problemCount: p.integer().default(0),
    problems: documentColumn<RosterProblem[]>().defaultRaw("'[]'"),
    warnings: documentColumn<RosterProblem[]>().defaultRaw("'[]'"),
    /** When files and refused cells were erased; null as long as they are kept. */
    erasedAt: instantColumn().nullable(),
    version: versionColumn(),
    uploads: () => p.oneToMany(RosterUpload).mappedBy('rosterImport'),
  },
});

/** One import of rosters (花名册导入): its files, what they hold, and what became of it. */
export class RosterImport extends schema.class {}
schema.setClass(RosterImport);
