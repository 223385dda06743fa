import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type PartnershipStatus, placeTakingStatuses } from '@qinglan/domain/partnerships/partnership-status';
import type { Act } from '../../platform/context.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { KindergartenProfile } from '../kindergartens/kindergarten-profile.entity.ts';
import type { Programme } from '../programmes/programme.entity.ts';
import { ProgrammeMember } from '../programmes/programme-member.entity.ts';
import { Partnership } from './partnership.entity.ts';
import type { ProposalGround, ProposalPlace } from './proposal-plan.ts';

type Joined = Pick<Partnership, 'id' | 'lead' | 'assisted' | 'status'>;

/**
 * What the matching of a programme rests on, its members locked in the order of their ids until the drafts are written.
 * `replaced` are the drafts that the run puts others in place of. A district's coordinators match inside their district.
 */
export async function loadGround(
  em: SqlEntityManager,
  { viewer }: Act,
  programme: Programme,
  replaced: readonly Partnership[],
): Promise<ProposalGround> {
  const members = await em.find(
    ProgrammeMember,
    { programme: programme.id },
    { filters: false, orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  const placeOf = await placesOf(em, members);
  const own = members.filter(({ kindergarten }) => {
    const place = placeOf.get(kindergarten.id);
    return place !== undefined && (viewer.city || viewer.districts.includes(place.district));
  });
  const past = await em.find(
    Partnership,
    {
      $or: [
        { assisted: { $in: own.map(({ kindergarten }) => kindergarten.id) } },
        { programme: programme.id },
      ],
    },
    { filters: false, fields: ['lead', 'assisted', 'status', 'programme'] },
  );
  const gone = new Set(replaced.map(({ id }) => id));
  const here = past.filter((each) => each.programme.id === programme.id && !gone.has(each.id));
  const taken = here.filter(({ status }) => takesPlace(status));
  const place = (member: ProgrammeMember) => placeOf.get(member.kindergarten.id)!;
  const { leadsPerAssistedMost: most } = programme.policy;
  const assisted = own
    .filter(({ role }) => role !== 'lead')
    .filter((each) => taken.filter((one) => one.assisted.id === each.kindergarten.id).length < most)
    .map(place);
  const leads = own
    .filter(({ role }) => role !== 'assisted')
    .map((each) => ({
      ...place(each),
      places: Math.max(
        0,
        each.leadCapacity - taken.filter(({ lead }) => lead.id === each.kindergarten.id).length,
      ),
    }));
  return { policy: programme.policy, assisted, leads, ...pairsKnown(past, here, { assisted, leads }) };
}

const takesPlace = (status: PartnershipStatus): boolean =>
  (placeTakingStatuses as readonly PartnershipStatus[]).includes(status);

/** Members that still exist, with the classes of their latest school year. */
async function placesOf(em: SqlEntityManager, members: readonly ProgrammeMember[]) {
  const ids = members.map(({ kindergarten }) => kindergarten.id);
  const kindergartens = await em.find(
    Kindergarten,
    { id: { $in: ids }, archivedOn: null },
    { filters: false },
  );
  const profiles = await em.find(
    KindergartenProfile,
    { kindergarten: { $in: ids } },
    { filters: false, fields: ['kindergarten', 'classCount'], orderBy: { schoolYear: 'asc' } },
  );
  const classes = new Map(profiles.map(({ kindergarten, classCount }) => [kindergarten.id, classCount]));
  return new Map(
    kindergartens.map((each): [string, ProposalPlace & { district: string }] => [
      each.id,
      {
        ...{ id: each.id, name: each.name, district: each.district.id, ownership: each.ownership },
        ...{
          longitude: degrees(each.longitude),
          latitude: degrees(each.latitude),
          gradeRank: each.gradeRank,
        },
        ...{ classes: classes.get(each.id) ?? 0, needs: each.needs, strengths: each.strengths },
      },
    ]),
  );
}

const degrees = (value: string | number | null | undefined): number | null =>
  value === null || value === undefined ? null : Number(value);

/** What is known of pairs: who may not be joined in this programme, and how earlier partnerships went. */
function pairsKnown(
  past: readonly Joined[],
  here: readonly Joined[],
  { assisted, leads }: Pick<ProposalGround, 'assisted' | 'leads'>,
): Pick<ProposalGround, 'bans' | 'histories'> {
  const assistedAt = new Map(assisted.map(({ id }, place) => [id, place]));
  const leadAt = new Map(leads.map(({ id }, place) => [id, place]));
  const pair = (one: string, lead: string) => {
    const [i, j] = [assistedAt.get(one), leadAt.get(lead)];
    return i === undefined || j === undefined ? [] : [[i, j] as const];
  };
  const bans = here.flatMap((each) => [
    ...pair(each.assisted.id, each.lead.id),
    // Whoever is helped by somebody does not help them at the same time.
    ...(takesPlace(each.status) ? pair(each.lead.id, each.assisted.id) : []),
  ]);
  const histories = past
    .filter(({ status }) => status === 'closed' || status === 'ended')
    .flatMap(({ assisted: one, lead, status }) =>
      pair(one.id, lead.id).map(([i, j]) => [i, j, status === 'closed' ? 2 : 0] as const),
    );
  return { bans, histories };
}
