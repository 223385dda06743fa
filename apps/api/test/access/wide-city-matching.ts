import type { EntityClass } from '@mikro-orm/core';
import { shippedPolicies } from '@qinglan/domain/matching/match-policy';
import type { Random } from '../../src/database/makers/random.ts';
import { MatchBan } from '../../src/modules/matching/match-ban.entity.ts';
import { MatchDecision } from '../../src/modules/matching/match-decision.entity.ts';
import { MatchPolicy } from '../../src/modules/matching/match-policy.entity.ts';
import { MatchProposal } from '../../src/modules/matching/match-proposal.entity.ts';
import { MatchRun } from '../../src/modules/matching/match-run.entity.ts';
import { MenteeNomination } from '../../src/modules/matching/mentee-nomination.entity.ts';
import { UnmatchedMentee } from '../../src/modules/matching/unmatched-mentee.entity.ts';
import type { PlainRow } from '../read/world.ts';

type Ids<Name extends string> = Readonly<Record<Name, { readonly id: string }>>;

interface Places {
  readonly district: Ids<'north' | 'south'>;
  readonly programmes: Ids<'now' | 'before'>;
  readonly partnerships: Ids<'across'>;
  readonly teachers: Ids<
    | 'mentor'
    | 'mentee'
    | 'bothMentor'
    | 'leadNewcomer'
    | 'secondMentee'
    | 'assistedLoner'
    | 'lone'
    | 'stranger'
  >;
}

const at = '2026-10-14T01:00:00.000Z';

/** Runs of the city and of a district, open to the sides and not, with a proposal for everybody who might look. */
export function makeMatching(random: Random, { district, programmes, partnerships, teachers }: Places) {
  const policies = [
    policy(random, programmes.now.id, 1, 'saved'),
    policy(random, programmes.now.id, 2, 'draft'),
    policy(random, programmes.before.id, 1, 'saved'),
  ];
  const snapshot = random.id();
  const run = (more: object): PlainRow => ({
    ...{ id: random.id(), programme: programmes.now.id, policy: policies[0]!.id, snapshot },
    ...{ scope: 'city', district: null, partnership: null, basis: null, status: 'done', stage: 'storing' },
    ...{ progress: 1000, startedBy: random.id(), startedByName: 'x', startedAt: at, begunAt: at },
    ...{ finishedAt: at, worker: null, heardAt: at, failure: null, figures: null, certificateHash: null },
    ...{ mark: random.id(), answersFrom: null, answersTo: null, publishedAt: null, publishedCount: 0 },
    ...{ version: 1, ...more },
  });
  const window = { answersFrom: at, answersTo: '2026-10-30T01:00:00.000Z' };
  const runs = {
    city: run({}),
    open: run(window),
    south: run({ scope: 'district', district: district.south.id, ...window }),
    north: run({ scope: 'partnership', partnership: partnerships.across.id, district: district.north.id }),
    queued: run({ status: 'queued', stage: 'waiting', district: district.south.id }),
  };
  const { mentor, mentee, bothMentor, leadNewcomer, secondMentee, assistedLoner, lone, stranger } = teachers;
  const proposal = (of: PlainRow, one: { id: string }, other: { id: string }, more = {}): PlainRow => ({
    ...{ id: random.id(), run: of.id, mentee: one.id, mentor: other.id, state: 'proposed', score: 6000 },
    ...{ parts: { needsMet: 1, experience: 2, sharedGround: 3, relation: 4, nearness: 5, wishes: 6 } },
    ...{ relation: 'partner', metres: 1200, menteeClass: 0, reason: null, menteeRank: null },
    ...{ mentorRank: null, menteeKey: `k${one.id}`, version: 1, ...more },
  });
  const proposals = [
    proposal(runs.city, mentee, mentor),
    proposal(runs.open, mentee, mentor),
    proposal(runs.open, leadNewcomer, mentor, { relation: 'sameKindergarten' }),
    proposal(runs.open, secondMentee, bothMentor, { state: 'locked', relation: 'sameDistrict' }),
    proposal(runs.open, mentee, bothMentor, { state: 'rejected', reason: '路远' }),
    proposal(runs.south, secondMentee, bothMentor, { state: 'replacedByHand' }),
    proposal(runs.south, mentee, mentor, { relation: 'elsewhere', state: 'published' }),
    proposal(runs.north, leadNewcomer, mentor),
  ];
  const unmatched = (of: PlainRow, one: { id: string }): PlainRow => ({
    ...{ id: random.id(), run: of.id, mentee: one.id, reason: 'tooFewPlaces', shortage: 1, sharing: 3 },
    ...{ places: 2, relax: 'places', relaxMentors: 0, menteeClass: 1, menteeKey: `k${one.id}` },
  });
  const decision = (of: PlainRow): PlainRow => ({
    ...{ id: random.id(), run: of.id, kind: 'reject', mentee: mentee.id, mentor: bothMentor.id },
    ...{ reason: '路远', decidedBy: random.id(), decidedByName: 'x', decidedAt: at, moved: [] },
    ...{ pairsChange: 0, scoreChange: -120 },
  });
  const ban = (one: { id: string }, other: { id: string }): PlainRow => ({
    ...{ id: random.id(), programme: programmes.now.id, mentee: one.id, mentor: other.id },
    ...{ side: 'coordinator', reason: '亲属', bannedByName: 'x', bannedAt: at },
  });
  const nomination = (one: { id: string }): PlainRow => ({
    ...{ id: random.id(), programme: programmes.now.id, teacher: one.id },
    ...{ nominatedByName: 'x', nominatedAt: at },
  });
  const rows: readonly [EntityClass<object>, readonly PlainRow[]][] = [
    [MatchPolicy, policies],
    [MatchRun, Object.values(runs)],
    [MatchProposal, proposals],
    [
      UnmatchedMentee,
      [unmatched(runs.city, lone), unmatched(runs.south, assistedLoner), unmatched(runs.north, lone)],
    ],
    [MatchDecision, [decision(runs.open), decision(runs.south), decision(runs.north)]],
    [MatchBan, [ban(mentee, stranger), ban(leadNewcomer, bothMentor), ban(secondMentee, mentor)]],
    [MenteeNomination, [nomination(assistedLoner), nomination(lone), nomination(mentee)]],
  ];
  return { runs, rows };
}

function policy(random: Random, programme: string, number: number, status: string): PlainRow {
  return {
    ...{
      id: random.id(),
      programme,
      name: `方案${number}`,
      number,
      status,
      rules: shippedPolicies.newTeachers,
    },
    ...{ savedAt: status === 'saved' ? at : null, savedByName: null, version: 1 },
  };
}
