import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { RosterKind } from '@qinglan/domain/rosters/roster-column';
import type { Act } from '../../platform/context.ts';
import { record } from '../audit/record.ts';
import { loadGround } from './load-ground.ts';
import { kindergartensSheet, teachersSheet } from './roster-sheets.ts';
import { writeLists } from './write-list.ts';

/**
 * The whole roster of one kind in the canonical columns with whole phones, as far as the viewer's remit goes: archived
 * kindergartens and teachers who have left stay out. It is put down in the audit.
 */
export async function exportWhole(
  em: SqlEntityManager,
  act: Act,
  kind: RosterKind,
): Promise<{ readonly bytes: Uint8Array; readonly rows: number }> {
  const { ground } = await loadGround(em, act);
  const kindergartens = ground.kindergartens.filter(
    ({ archived, district }) => !archived && (ground.remit === null || ground.remit.includes(district)),
  );
  const places = new Map(kindergartens.map((each) => [each.id, each]));
  const teachers = ground.teachers.filter(
    ({ status, kindergartenId }) => status !== 'left' && places.has(kindergartenId),
  );
  const rows = kind === 'kindergartens' ? kindergartens.length : teachers.length;
  const facts = { kind, rows };
  record(em, act, { action: 'roster.exportedWithPhones', recordType: 'roster', record: null, facts });
  const sheet =
    kind === 'kindergartens' ? kindergartensSheet(kindergartens) : teachersSheet(teachers, places);
  return { bytes: await writeLists([sheet]), rows };
}
