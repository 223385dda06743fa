import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { refuse } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import { loadProgramme, lockChosenMembers } from './members-of.ts';
import type { Programme } from './programme.entity.ts';

interface Removal {
  readonly programmeId: string;
  readonly members: readonly string[];
}

/** Takes members out again; one that stands in a partnership of the programme, even in one that is over, stays. */
export async function removeProgrammeMembers(
  em: SqlEntityManager,
  act: Act,
  { programmeId, members }: Removal,
): Promise<Programme> {
  const programme = await loadProgramme(em, programmeId);
  const memberOf = await lockChosenMembers(em, programme, members, (place) => ['members', String(place)]);
  const places = [...memberOf.values()].map(({ kindergarten }) => kindergarten.id);
  const partnerships = await em.count(
    Partnership,
    { programme: programme.id, $or: [{ lead: { $in: places } }, { assisted: { $in: places } }] },
    { filters: false },
  );
  if (partnerships > 0) refuse({ code: 'member-in-use', path: ['members'], facts: { partnerships } });
  for (const member of memberOf.values()) em.remove(member);
  record(em, act, {
    action: 'programme.membersRemoved',
    recordType: 'programme',
    record: programme.id,
    facts: { removed: memberOf.size },
  });
  return programme;
}
