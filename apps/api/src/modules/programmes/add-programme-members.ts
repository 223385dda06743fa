import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { membersMost, type NewMembersInput } from '@qinglan/domain/programmes/programme-input';
import type { Act } from '../../platform/context.ts';
import { loadVisible } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { newId } from '../../platform/id.ts';
import { seenAt } from '../../platform/read/scope-filter.ts';
import { isId } from '../../platform/read/sql.ts';
import { insertRows } from '../../platform/rows/insert-rows.ts';
import { record } from '../audit/record.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { loadProgramme } from './members-of.ts';
import type { Programme } from './programme.entity.ts';
import { ProgrammeMember } from './programme-member.entity.ts';

interface NewMembers extends NewMembersInput {
  readonly programmeId: string;
  readonly kindergartens: readonly string[];
}

/** Takes kindergartens into a programme, all with the same role; those that are members already stay as they are. */
export async function addProgrammeMembers(
  em: SqlEntityManager,
  act: Act,
  { programmeId, kindergartens, role, leadCapacity }: NewMembers,
): Promise<Programme> {
  const programme = await loadProgramme(em, programmeId);
  await em.lock(programme, LockMode.PESSIMISTIC_WRITE);
  const wanted = await openKindergartens(em, act, kindergartens);
  const members = await em.find(ProgrammeMember, { programme: programme.id }, { filters: false });
  const taken = new Set(members.map(({ kindergarten }) => kindergarten.id));
  const added = wanted.filter((kindergarten) => !taken.has(kindergarten));
  await insertRows(
    em,
    ProgrammeMember,
    added.map((kindergarten) => ({
      ...{ id: newId(), programme: programme.id, kindergarten, role, leadCapacity, version: 1 },
    })),
  );
  record(em, act, {
    action: 'programme.membersAdded',
    recordType: 'programme',
    record: programme.id,
    facts: { added: added.length, role, leadCapacity },
  });
  return programme;
}

/** The ids once each; refuses the first that is unknown, and one that has closed. */
async function openKindergartens(em: SqlEntityManager, { viewer }: Act, ids: readonly string[]) {
  if (ids.length > membersMost) {
    refuse({ code: 'too-many', path: ['kindergartens'], facts: { most: membersMost } });
  }
  for (const [place, id] of ids.entries()) {
    // Malformed ids would end the statement below; the first of them is refused like an unknown one.
    if (!isId(id)) await loadVisible(em, Kindergarten, id, ['kindergartens', String(place)]);
  }
  const found = await em.find(Kindergarten, { id: { $in: [...ids] } }, { filters: seenAt(viewer, 'name') });
  const rowOf = new Map(found.map((each) => [each.id, each]));
  for (const [place, id] of ids.entries()) {
    const path = ['kindergartens', String(place)];
    const row = rowOf.get(id);
    if (!row) refuse({ code: 'unknown-record', path, facts: { id } });
    if (row.archivedOn) refuse({ code: 'kindergarten-archived', path, facts: { kindergartenId: id } });
  }
  return [...new Set(ids)];
}
