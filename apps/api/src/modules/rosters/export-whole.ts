import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { PhoneStyle } from '@qinglan/domain/rosters/roster-cells';
import type { RosterKind } from '@qinglan/domain/rosters/roster-column';
import type { Act } from '../../platform/context.ts';
import { record } from '../audit/record.ts';
import { loadGround } from './load-ground.ts';
import { kindergartensSheet, teachersSheet } from './roster-sheets.ts';
import { writeLists } from './write-list.ts';

/**
 * The whole roster of one kind in the canonical columns, as far as the viewer's remit goes: archived kindergartens and
 * teachers who have left stay out. An export with whole phones is put down in the audit.
 */
export async function exportWhole(
  em: SqlEntityManager,
  act: Act,
  kind: RosterKind,
  phones: PhoneStyle,
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
  if (phones === 'whole') {
    const facts = { kind, rows };
    record(em, act, { action: 'roster.exportedWithPhones', recordType: 'roster', record: null, facts });
  }
  const sheet =
    kind === 'kindergartens'
      ? kindergartensSheet(kindergartens, phones)
      : teachersSheet(teachers, places, phones);
  return { bytes: await writeLists([sheet]), rows };
}
