import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type Joining, joiningProblems } from '@qinglan/domain/partnerships/proposal-rules';
import { refuse, ruled } from '../../platform/errors.ts';
import type { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import type { Programme } from '../programmes/programme.entity.ts';
import { ProgrammeMember } from '../programmes/programme-member.entity.ts';
import { Partnership } from './partnership.entity.ts';
import { PartnershipGroup } from './partnership-group.entity.ts';

/** The members that a verb works on, by kindergarten, and the partnerships that touch them. */
export interface LockedMembers {
  readonly memberOf: ReadonlyMap<string, ProgrammeMember>;
  readonly partnerships: readonly Partnership[];
}

/**
 * Locks the members of these kindergartens, always in the order of their ids, and then reads what joins them: two
 * coordinators who give away the same place at once come one after the other, and the second is told.
 */
export async function lockMembers(
  em: SqlEntityManager,
  programme: Programme,
  kindergartens: readonly string[],
): Promise<LockedMembers> {
  const ids = [...new Set(kindergartens)];
  const members = await em.find(
    ProgrammeMember,
    { programme: programme.id, kindergarten: { $in: ids } },
    { filters: false, orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  const partnerships = await em.find(
    Partnership,
    { programme: programme.id, $or: [{ lead: { $in: ids } }, { assisted: { $in: ids } }] },
    // Read beside what the verb holds: its own changes must neither be lost nor count.
    { filters: false, disableIdentityMap: true },
  );
  return { memberOf: new Map(members.map((each) => [each.kindergarten.id, each])), partnerships };
}

type Pair = Pick<Joining, 'lead' | 'assisted' | 'from' | 'to'>;

/** Which partnerships do not stand in the way: the one that is being changed, drafts that the next run replaces. */
export interface Aside {
  readonly except?: string;
  readonly unsettledDrafts?: boolean;
}

/** What the domain says of joining two kindergartens. */
export function problemsOfJoining(
  programme: Programme,
  { memberOf, partnerships }: LockedMembers,
  pair: Pair,
  { except, unsettledDrafts = false }: Aside = {},
) {
  return joiningProblems({
    ...pair,
    leadMember: memberOf.get(pair.lead) ?? null,
    assistedMember: memberOf.get(pair.assisted) ?? null,
    programme: {
      from: programme.from,
      to: programme.to,
      leadsPerAssistedMost: programme.policy.leadsPerAssistedMost,
    },
    others: partnerships
      .filter(({ id, status, locked }) => {
        const replaceable = unsettledDrafts && status === 'drafted' && !locked;
        return id !== except && !replaceable;
      })
      .map(({ lead, assisted, status }) => ({ lead: lead.id, assisted: assisted.id, status })),
  });
}

/** Refuses what the domain does not let be joined, with all its reasons. */
export async function requireJoinable(
  em: SqlEntityManager,
  programme: Programme,
  pair: Pair,
  aside: Aside = {},
): Promise<void> {
  const locked = await lockMembers(em, programme, [pair.lead, pair.assisted]);
  const problems = problemsOfJoining(programme, locked, pair, aside);
  ruled(problems.length > 0 ? { ok: false, problems } : { ok: true, value: null });
}

/** Refuses a kindergarten that has closed. */
export function requireOpen(kindergarten: Kindergarten, path: readonly string[]): void {
  if (!kindergarten.archivedOn) return;
  refuse({ code: 'kindergarten-archived', path, facts: { kindergartenId: kindergarten.id } });
}

/** The group of a lead in a programme; made when this is the first partnership that it leads. */
export async function groupOf(
  em: SqlEntityManager,
  programme: Programme,
  lead: string,
): Promise<PartnershipGroup> {
  const group = await em.findOne(PartnershipGroup, { programme: programme.id, lead }, { filters: false });
  return group ?? em.create(PartnershipGroup, { programme, lead });
}
