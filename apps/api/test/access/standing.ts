import type { EntityClass } from '@mikro-orm/core';
import type { Role } from '@qinglan/domain/access/role';
import { type RecordType, visibleLevel } from '@qinglan/domain/access/visibility';
import type { VisibilityReach } from '@qinglan/domain/access/visibility-level';
import type { PartnershipStatus } from '@qinglan/domain/partnerships/partnership-status';
import { Grant } from '../../src/modules/accounts/grant.entity.ts';
import { Kindergarten } from '../../src/modules/kindergartens/kindergarten.entity.ts';
import { MatchRun } from '../../src/modules/matching/match-run.entity.ts';
import { MentorPair } from '../../src/modules/mentor-pairs/mentor-pair.entity.ts';
import { Partnership } from '../../src/modules/partnerships/partnership.entity.ts';
import { PartnershipGroup } from '../../src/modules/partnerships/partnership-group.entity.ts';
import { ProgrammeMember } from '../../src/modules/programmes/programme-member.entity.ts';
import { Teacher } from '../../src/modules/teachers/teacher.entity.ts';
import type { PlainRow, World } from '../read/world.ts';

/** A grant by the ids of what it is held over. */
export interface Held {
  readonly role: Role;
  readonly district?: string | null;
  readonly kindergarten?: string | null;
  readonly teacher?: string | null;
}

/** How a record of one type stands to a grant; written from the domain's words, knowing no scope rule. */
type Standing = (
  world: World,
  held: Held,
  row: PlainRow,
  /** All grants of the same role that the holder has: two districts are one remit. */
  alike: readonly Held[],
) => readonly (VisibilityReach | false)[];

type Id = string | null | undefined;

export const rowOf = (world: World, entity: EntityClass<object>, id: Id): PlainRow =>
  world.get(entity)!.find((row) => row.id === id)!;
const all = (world: World, entity: EntityClass<object>) => world.get(entity)!;
const same = (a: unknown, b: Id): boolean => typeof b === 'string' && a === b;

const placeOfTeacher = (world: World, id: unknown): string =>
  rowOf(world, Teacher, id as string).kindergarten as string;

/** Whether a kindergarten lies in the grant's district; an observer without one observes the city. */
function granted(world: World, held: Held, kindergarten: unknown): boolean {
  if (held.role === 'observer' && !held.district) return true;
  return same(rowOf(world, Kindergarten, kindergarten as string).district, held.district);
}

/** Where the holder works: the lead's kindergarten, or that of a teacher who has not left. */
function workplace(world: World, held: Held): Id {
  if (!held.teacher) return held.kindergarten;
  const teacher = rowOf(world, Teacher, held.teacher);
  return teacher.status === 'left' ? null : (teacher.kindergarten as string);
}

/** Before a partnership is published, and once it is over, the two are strangers. */
const over: readonly PartnershipStatus[] = ['drafted', 'closed', 'withdrawn', 'ended'];

function partners(world: World, a: unknown, b: Id): boolean {
  return all(world, Partnership).some(
    ({ lead, assisted, status }) =>
      !over.includes(status as PartnershipStatus) &&
      ((lead === a && same(assisted, b)) || (assisted === a && same(lead, b))),
  );
}

const pairsOf = (world: World, teacher: string) =>
  all(world, MentorPair).filter(({ mentor, mentee }) => mentor === teacher || mentee === teacher);

const mentorPair: Standing = (world, held, { mentor, mentee }) => {
  const places = [mentor, mentee].map((each) => placeOfTeacher(world, each));
  return [
    places.some((place) => granted(world, held, place)) && 'granted',
    places.some((place) => same(place, held.kindergarten)) && 'named',
    (same(mentor, held.teacher) || same(mentee, held.teacher)) && 'own',
  ];
};

const teacher: Standing = (world, held, row) => [
  (same(row.id, held.teacher) || same(row.kindergarten, held.kindergarten)) && 'own',
  granted(world, held, row.kindergarten) && 'granted',
  pairsOf(world, row.id).some((pair) => same(pair.mentor, held.teacher) || same(pair.mentee, held.teacher)) &&
    'ownPair',
  same(row.kindergarten, workplace(world, held)) && 'colleague',
  pairsOf(world, row.id).some(
    (pair) => visibleLevel('mentorPair', held.role, reachesOf(mentorPair, world, held, pair)) !== 'none',
  ) && 'common',
];

/** A partnership belongs to both sides as a whole: to a lead either of them is the other's record, which is read. */
function betweenSides(world: World, held: Held, lead: unknown, sides: readonly unknown[]) {
  return [
    granted(world, held, lead) && 'leadSide',
    sides.some((side) => same(side, held.kindergarten) || granted(world, held, side)) && 'partner',
    sides.some((side) => granted(world, held, side)) && 'granted',
  ] as const;
}

/** A draft is the coordinators' alone: nobody else knows of it. */
const inSight = (held: Held, { status }: PlainRow): boolean =>
  status !== 'drafted' || held.role === 'districtCoordinator' || held.role === 'cityCoordinator';
/** The kindergartens that take part in the record which an attachment hangs on. */
function sidesOf(world: World, held: Held, { owner, record, kindergarten }: PlainRow): readonly unknown[] {
  const id = record as string;
  if (owner === 'partnership') {
    const partnership = rowOf(world, Partnership, id);
    return inSight(held, partnership) ? [partnership.lead, partnership.assisted] : [];
  }
  if (owner === 'partnershipGroup') {
    const inside = all(world, Partnership).filter((each) => each.group === id && inSight(held, each));
    return [rowOf(world, PartnershipGroup, id).lead, ...inside.map(({ assisted }) => assisted)];
  }
  if (owner === 'kindergarten') return [kindergarten];
  const { mentor, mentee } = rowOf(world, MentorPair, id);
  return [mentor, mentee].map((each) => placeOfTeacher(world, each));
}

const attachment: Standing = (world, held, row) => {
  const sides = sidesOf(world, held, row);
  if (sides.length === 0) return [];
  const pair = row.owner === 'mentorPair' ? rowOf(world, MentorPair, row.record as string) : null;
  const leads = row.owner === 'partnership' || row.owner === 'partnershipGroup';
  return [
    row.kindergarten != null &&
      (same(row.kindergarten, held.kindergarten) || granted(world, held, row.kindergarten)) &&
      'ownSide',
    leads && granted(world, held, sides[0]) && 'leadSide',
    (sides.some((side) => same(side, held.kindergarten) || granted(world, held, side)) ||
      (row.owner === 'kindergarten' && partners(world, row.kindergarten, held.kindergarten))) &&
      'partner',
    pair !== null && (same(pair.mentor, held.teacher) || same(pair.mentee, held.teacher)) && 'named',
  ];
};

/** Kindergartens that the holder keeps: the own one, or those of the district. */
const keeps = (world: World, held: Held, kindergarten: unknown): boolean =>
  same(kindergarten, held.kindergarten) ||
  (held.role === 'districtCoordinator' && granted(world, held, kindergarten));

/** A survey is its kindergarten's; whoever keeps a partner of it reads what they are to help with. */
const needsSurvey: Standing = (world, held, { kindergarten }) => [
  keeps(world, held, kindergarten) && 'ownSide',
  all(world, Kindergarten).some(({ id }) => keeps(world, held, id) && partners(world, kindergarten, id)) &&
    'partner',
];

/** The visiting side writes, the visited one reads; the office's visits are its coordinators'. */
const siteVisit: Standing = (world, held, { visitor, kindergarten }) => {
  const office = held.role === 'districtCoordinator' && granted(world, held, kindergarten);
  return [
    (visitor == null ? office : keeps(world, held, visitor)) && 'ownSide',
    keeps(world, held, kindergarten) && 'partner',
  ];
};

const lies = (world: World, held: Held, grant: PlainRow): boolean =>
  same(grant.district, held.district) ||
  (grant.kindergarten != null && granted(world, held, grant.kindergarten)) ||
  (grant.teacher != null && granted(world, held, placeOfTeacher(world, grant.teacher)));

/** What a user holds that this grant's holder looks after. */
function within(world: World, held: Held, grant: PlainRow): boolean {
  if (held.role === 'districtCoordinator')
    return grant.role !== 'districtCoordinator' && lies(world, held, grant);
  return (
    grant.role === 'teacher' &&
    grant.teacher != null &&
    same(placeOfTeacher(world, grant.teacher), held.kindergarten)
  );
}

const user: Standing = (world, held, { id }, alike) => {
  const grants = all(world, Grant).filter((each) => each.user === id);
  const inside = grants.filter((grant) => alike.some((each) => within(world, each, grant)));
  const whole = inside.length > 0 && inside.length === grants.length;
  return [
    whole && held.role === 'districtCoordinator' && 'granted',
    whole && held.role === 'kindergartenLead' && 'colleague',
    inside.length > 0 && 'inPart',
  ];
};

export const standings: Partial<Readonly<Record<RecordType, Standing>>> = {
  kindergarten: (world, held, row) => [
    same(row.id, workplace(world, held)) && 'own',
    granted(world, held, row.id) && 'granted',
    partners(world, row.id, workplace(world, held)) && 'partner',
  ],
  teacher,
  mentorPair,
  attachment,
  childPhoto: attachment,
  needsSurvey,
  siteVisit,
  user,
  partnership: (world, held, row) =>
    inSight(held, row) ? betweenSides(world, held, row.lead, [row.lead, row.assisted]) : [],
  partnershipGroup: (world, held, { id, lead }) => {
    const inside = all(world, Partnership).filter((each) => each.group === id && inSight(held, each));
    return betweenSides(world, held, lead, [lead, ...inside.map(({ assisted }) => assisted)]);
  },
  matchRun: (_world, held, { district }) => [same(district, held.district) && 'granted'],
  matchProposal: (world, held, { run, mentor, mentee, state }) => {
    const { district, answersFrom } = rowOf(world, MatchRun, run as string);
    const told = answersFrom !== null && state !== 'rejected';
    const sides = [mentor, mentee].map((each) => each as string);
    const named = sides.some(
      (id) => same(id, held.teacher) || same(placeOfTeacher(world, id), held.kindergarten),
    );
    return [same(district, held.district) && 'granted', told && named && 'named'];
  },
  matchBan: (world, held, { mentee }) => [granted(world, held, placeOfTeacher(world, mentee)) && 'granted'],
  helpRequest: (world, held, { partnership, raisedBy, askedOf }) => {
    if (!inSight(held, rowOf(world, Partnership, partnership as string))) return [];
    const of = (place: unknown) => same(place, held.kindergarten) || granted(world, held, place);
    return [of(raisedBy) && 'ownSide', of(askedOf) && 'partner'];
  },
  programme: (world, held, { id }) => [
    all(world, ProgrammeMember).some(
      (each) => each.programme === id && same(each.kindergarten, workplace(world, held)),
    ) && 'own',
  ],
  auditEvent: (_world, held, { district, kindergarten }) => [
    same(district, held.district) && 'granted',
    same(kindergarten, held.kindergarten) && 'own',
  ],
};

/** The reaches of one record, without those that do not hold. */
export function reachesOf(
  standing: Standing | undefined,
  world: World,
  held: Held,
  row: PlainRow,
  alike: readonly Held[] = [held],
) {
  return (standing?.(world, held, row, alike) ?? []).filter((reach) => reach !== false);
}
