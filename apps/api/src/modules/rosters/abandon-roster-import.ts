import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { RosterImport } from './roster-import.entity.ts';
import { RosterUpload } from './roster-upload.entity.ts';

/** Gives an import up: its files and rows are erased at once. */
export async function abandonRosterImport(
  em: SqlEntityManager,
  act: Act,
  { id, version }: Edited<object>,
): Promise<RosterImport> {
  const imported = await loadForEdit(em, RosterImport, id, version);
  if (imported.status !== 'uploaded' && imported.status !== 'previewed') refuse({ code: 'roster-closed' });
  await em.nativeUpdate(RosterUpload, { rosterImport: id }, { bytes: null }, { filters: false });
  em.assign(imported, {
    status: 'abandoned',
    finishedAt: act.now,
    erasedAt: act.now,
    problems: [],
    warnings: [],
  });
  record(em, act, { action: 'roster.abandoned', recordType: 'roster', record: id });
  return imported;
}
