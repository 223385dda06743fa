import type { RosterCounts } from '@qinglan/domain/rosters/decision';
import { rosterImportStatuses, rosterOrigins } from '@qinglan/domain/rosters/roster-import-status';
import type { RosterProblem } from '@qinglan/domain/rosters/roster-problem';
import { builder } from '../../platform/builder.ts';
import { abandonRosterImport } from './abandon-roster-import.ts';
import { applyRosterImport } from './apply-roster-import.ts';
import { readRosterImport } from './read-roster-import.ts';
import { RosterImport } from './roster-import.entity.ts';
import { rosterImportScope, rosterUploadScope } from './roster-import.scope.ts';
import { progressOf, type RosterProgress, rosterStages } from './roster-jobs.ts';
import { RosterUpload } from './roster-upload.entity.ts';

/** Problems that a screen lists; the rest is in the returned workbook. */
const problemsListed = 500;

const RosterCountsType = builder.objectRef<RosterCounts>('RosterCounts').implement({
  description: 'How many rows came, and what becomes of them.',
  fields: (t) => ({
    read: t.exposeInt('read'),
    new: t.exposeInt('new'),
    changed: t.exposeInt('changed'),
    unchanged: t.exposeInt('unchanged'),
    refused: t.exposeInt('refused'),
  }),
});

const RosterProblemType = builder.objectRef<RosterProblem>('RosterProblem').implement({
  description: 'What is wrong with a cell, a row, a sheet or a file, or what should be known about it.',
  fields: (t) => ({
    file: t.exposeString('file'),
    sheet: t.exposeString('sheet'),
    row: t.exposeInt('row', {
      description: 'As the spreadsheet shows it, from 1; 0 for a whole sheet or file.',
    }),
    column: t.exposeString('column', { nullable: true }),
    value: t.exposeString('value'),
    code: t.exposeString('code'),
    facts: t.field({
      type: 'Facts',
      description: 'What the code speaks of: a screen in another language words it anew.',
      resolve: ({ facts }) => facts,
    }),
    message: t.exposeString('message', { description: 'In Chinese.' }),
  }),
});

const RosterProgressType = builder.objectRef<RosterProgress>('RosterProgress').implement({
  description: 'How far reading or writing has come.',
  fields: (t) => ({
    stage: t.expose('stage', { type: builder.codes('RosterStage', rosterStages) }),
    done: t.exposeInt('done'),
    total: t.exposeInt('total', { description: '0: not known yet.' }),
  }),
});

builder.entity(RosterUpload, {
  scope: rosterUploadScope,
  description: 'A file of an import.',
  fields: (t) => ({ id: t.column('id'), name: t.column('name'), size: t.column('size') }),
});

builder.entity(RosterImport, {
  scope: rosterImportScope,
  description: 'One import of rosters: its files, what they hold, and what became of it.',
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    status: t.column('status', { type: builder.codes('RosterImportStatus', rosterImportStatuses) }),
    origin: t.column('origin', { type: builder.codes('RosterOrigin', rosterOrigins) }),
    progress: t.derived({
      type: RosterProgressType,
      nullable: true,
      needs: ['id'],
      resolve: ({ id }) => progressOf(id),
      description: 'Null when nothing goes on, or when another server does it.',
    }),
    interruptedAt: t.column('interruptedAt'),
    uploadedByName: t.column('uploadedByName'),
    uploadedAt: t.column('uploadedAt'),
    finishedAt: t.column('finishedAt'),
    erasedAt: t.column('erasedAt'),
    kindergartens: t.column('kindergartens', { type: RosterCountsType }),
    teachers: t.column('teachers', { type: RosterCountsType }),
    newDistricts: t.column('newDistricts', { type: ['String'] }),
    problemCount: t.column('problemCount'),
    problems: t.derived({
      type: [RosterProblemType],
      needs: ['problems'],
      resolve: ({ problems }) => problems.slice(0, problemsListed),
    }),
    warnings: t.derived({
      type: [RosterProblemType],
      needs: ['warnings'],
      resolve: ({ warnings }) => warnings.slice(0, problemsListed),
    }),
    uploads: t.list('uploads', { orderBy: { id: 'asc' } }),
  }),
});

builder.queryField('rosterImport', (t) => t.row(RosterImport, { can: 'roster:read' }));
builder.queryField('rosterImports', (t) =>
  t.all(RosterImport, { can: 'roster:read', orderBy: { id: 'desc' } }),
);

const ApplyRosterImportInput = builder.inputType('ApplyRosterImportInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    allOrNothing: t.boolean({ required: true, description: 'One problem keeps everything out.' }),
  }),
});

const AbandonRosterImportInput = builder.inputType('AbandonRosterImportInput', {
  fields: (t) => ({ id: t.id({ required: true }), version: t.int({ required: true }) }),
});

const ReadRosterImportInput = builder.inputType('ReadRosterImportInput', {
  fields: (t) => ({ id: t.id({ required: true }), version: t.int({ required: true }) }),
});

builder.mutationField('applyRosterImport', (t) =>
  t.openVerb({
    type: RosterImport,
    can: 'roster:import',
    input: ApplyRosterImportInput,
    description: 'Answers when all is written, or after some seconds while it goes on: then as applying.',
    run: applyRosterImport,
  }),
);

builder.mutationField('abandonRosterImport', (t) =>
  t.verb({
    type: RosterImport,
    can: 'roster:import',
    input: AbandonRosterImportInput,
    run: abandonRosterImport,
  }),
);

builder.mutationField('readRosterImport', (t) =>
  t.openVerb({
    type: RosterImport,
    can: 'roster:import',
    input: ReadRosterImportInput,
    description: 'Reads the files again when the reading was cut off.',
    run: readRosterImport,
  }),
);
