import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { placeTakingStatuses } from '@qinglan/domain/partnerships/partnership-status';
import type { MemberChanging } from '@qinglan/domain/programmes/member-rules';
import { loadVisible, loadWritable } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { isId } from '../../platform/read/sql.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import { Programme } from './programme.entity.ts';
import { ProgrammeMember } from './programme-member.entity.ts';

/** A programme that the viewer may write. */
export async function loadProgramme(em: SqlEntityManager, programmeId: string): Promise<Programme> {
  const { id } = await loadVisible(em, Programme, programmeId, ['programmeId']);
  return loadWritable(em, Programme, id);
}

/** Members of a programme by their ids, locked in their order; one that it does not have is refused at its place. */
export async function lockChosenMembers(
  em: SqlEntityManager,
  programme: Programme,
  ids: readonly string[],
  pathOf: (place: number) => readonly string[],
): Promise<ReadonlyMap<string, ProgrammeMember>> {
  const found = await em.find(
    ProgrammeMember,
    { programme: programme.id, id: { $in: ids.filter(isId) } },
    { filters: false, orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  const memberOf = new Map(found.map((each) => [each.id, each]));
  const stray = ids.findIndex((id) => !memberOf.has(id));
  if (stray >= 0) {
    refuse({ code: 'unknown-record', path: pathOf(stray), facts: { id: ids[stray]! } });
  }
  return memberOf;
}

/** What takes places in a programme now. */
export async function placesTaken(
  em: SqlEntityManager,
  programme: Programme,
): Promise<MemberChanging['partnerships']> {
  const rows = await em.find(
    Partnership,
    { programme: programme.id, status: { $in: [...placeTakingStatuses] } },
    { filters: false, fields: ['lead', 'assisted'] },
  );
  return rows.map(({ lead, assisted }) => ({ lead: lead.id, assisted: assisted.id }));
}
