import { matchProposalStates, matchRunStatuses } from '@qinglan/domain/matching/match-lists';
import { shippedPolicies } from '@qinglan/domain/matching/match-policy';
import type { Random } from '../../src/database/makers/random.ts';
import type { PlainRow } from './world.ts';

interface Ground {
  readonly districts: readonly { readonly id: string }[];
  readonly programmes: readonly { readonly id: string }[];
  readonly partnerships: readonly { readonly id: string }[];
  readonly teachers: readonly { readonly id: string }[];
}

const instant = '2026-03-01T00:00:00.000Z';
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Matching of a city joined at random: runs of anybody's, open to the sides or not, with pairs of any two. */
export function makeMatchWorld(random: Random, ground: Ground) {
  const policies = ground.programmes.map(
    ({ id }): PlainRow => ({
      ...{ id: random.id(), programme: id, name: '方案', number: 1, status: 'saved' },
      ...{ rules: shippedPolicies.newTeachers, savedAt: instant, savedByName: null, version: 1 },
    }),
  );
  const runs = many(6, (): PlainRow => run(random, ground, random.pick(policies)));
  const two = () => random.sample(ground.teachers, 2).map(({ id }) => id) as [string, string];
  const proposals = runs.flatMap(({ id }) =>
    many(3, (place): PlainRow => {
      const [mentee, mentor] = two();
      return {
        ...{ id: random.id(), run: id, mentee, mentor, score: 5000, parts: {}, relation: 'elsewhere' },
        // Two that are not rejected might be of one mentee.
        ...{ state: place === 0 ? random.pick(matchProposalStates) : 'rejected', metres: null },
        ...{ menteeClass: 0, reason: null, menteeRank: null, mentorRank: null, menteeKey: 'k', version: 1 },
      };
    }),
  );
  return {
    policies,
    runs,
    proposals,
    unmatched: runs.map(
      ({ id }): PlainRow => ({
        ...{ id: random.id(), run: id, mentee: random.pick(ground.teachers).id, reason: 'noCandidates' },
        ...{ shortage: null, sharing: 0, places: 0, relax: null, relaxMentors: 0 },
        ...{ menteeClass: 0, menteeKey: 'k' },
      }),
    ),
    decisions: runs.map(({ id }): PlainRow => {
      const [mentee, mentor] = two();
      return {
        ...{ id: random.id(), run: id, kind: 'lock', mentee, mentor, reason: null, decidedBy: random.id() },
        ...{ decidedByName: 'x', decidedAt: instant, moved: [], pairsChange: 0, scoreChange: 0 },
      };
    }),
    bans: many(4, (place): PlainRow => {
      const [mentee, mentor] = [ground.teachers[place]!.id, random.pick(ground.teachers.slice(4)).id];
      return {
        ...{ id: random.id(), programme: random.pick(ground.programmes).id, mentee, mentor },
        ...{ side: 'mentee', reason: 'x', bannedByName: 'x', bannedAt: instant },
      };
    }),
    nominations: many(
      4,
      (place): PlainRow => ({
        ...{
          id: random.id(),
          programme: random.pick(ground.programmes).id,
          teacher: ground.teachers[place]!.id,
        },
        ...{ nominatedByName: 'x', nominatedAt: instant },
      }),
    ),
  };
}

function run(random: Random, { districts, partnerships }: Ground, policy: PlainRow): PlainRow {
  const maybe = (list: readonly { readonly id: string }[]) =>
    random.chance(0.6) ? random.pick(list).id : null;
  const opened = random.chance(0.6);
  return {
    ...{ id: random.id(), programme: policy.programme, policy: policy.id, snapshot: random.id() },
    ...{ scope: 'selection', district: maybe(districts), partnership: maybe(partnerships), basis: null },
    ...{ status: random.pick(matchRunStatuses), stage: 'waiting', progress: 0, startedBy: random.id() },
    ...{ startedByName: 'x', startedAt: instant, begunAt: null, finishedAt: null, worker: null },
    ...{ heardAt: null, failure: null, figures: null, certificateHash: null, mark: random.id() },
    ...{ answersFrom: opened ? instant : null, answersTo: opened ? instant : null },
    ...{ publishedAt: null, publishedCount: 0, version: 1 },
  };
}
