import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { memberChangeProblems } from '@qinglan/domain/programmes/member-rules';
import type { MemberChange } from '@qinglan/domain/programmes/programme-input';
import type { Act } from '../../platform/context.ts';
import { ruled, StaleVersionError } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { loadProgramme, lockChosenMembers, placesTaken } from './members-of.ts';
import { Programme } from './programme.entity.ts';

interface Changes {
  readonly programmeId: string;
  readonly members: readonly MemberChange[];
}

/** Saves the changed lines of the members' grid, all or none; each line is refused by itself, at its place. */
export async function updateProgrammeMembers(
  em: SqlEntityManager,
  act: Act,
  { programmeId, members }: Changes,
): Promise<Programme> {
  const programme = await loadProgramme(em, programmeId);
  const memberOf = await lockChosenMembers(
    em,
    programme,
    members.map(({ memberId }) => memberId),
    (place) => ['members', String(place), 'memberId'],
  );
  const partnerships = await placesTaken(em, programme);
  const problems = members.flatMap(({ memberId, role, leadCapacity }, place) =>
    memberChangeProblems({
      kindergarten: memberOf.get(memberId)!.kindergarten.id,
      place: { role, leadCapacity },
      partnerships,
    }).map((problem) => ({ ...problem, path: ['members', String(place), ...problem.path] })),
  );
  ruled(problems.length > 0 ? { ok: false, problems } : { ok: true, value: null });
  for (const { memberId, version, role, leadCapacity } of members) {
    const member = memberOf.get(memberId)!;
    if (member.version !== version) throw new StaleVersionError(Programme, programme.id);
    em.assign(member, { role, leadCapacity });
  }
  record(em, act, {
    action: 'programme.membersChanged',
    recordType: 'programme',
    record: programme.id,
    facts: { changed: members.length },
  });
  return programme;
}
