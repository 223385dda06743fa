import type { AssignmentProblem } from '../src/assignment.ts';
import { onePerKindergarten, separateCapacities } from '../src/stages/rules.ts';
import type { MaximumRule, MinimumRule, StagedProblem } from '../src/stages/staged-problem.ts';
import { seededRandom } from './random.ts';

const tops = [0, 1, 3, 20, 1_000_000];

/** A small problem with everything that has ever gone wrong: ties, negative scores, empty rows, capacities 0 and 2³¹ − 1. */
export function makeSmall(seed: number, menteesMax = 7, mentorsMax = 6): AssignmentProblem {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const menteeCount = between(0, menteesMax);
  const mentorCount = between(0, mentorsMax);
  const density = random();
  const top = tops[between(0, tops.length - 1)]!;
  const low = random() < 0.5 ? -top : 0;
  const rowStart = [0];
  const mentorOf: number[] = [];
  const score: number[] = [];
  for (let i = 0; i < menteeCount; i++) {
    for (let j = 0; j < mentorCount; j++) {
      if (random() >= density) continue;
      mentorOf.push(j);
      score.push(between(low, top));
    }
    rowStart.push(mentorOf.length);
  }
  const capacity = Int32Array.from({ length: mentorCount }, () =>
    random() < 0.05 ? 2_147_483_647 : between(0, 3),
  );
  return {
    menteeCount,
    mentorCount,
    rowStart: Int32Array.from(rowStart),
    mentorOf: Int32Array.from(mentorOf),
    score: Int32Array.from(score),
    capacity,
  };
}

/** A small staged problem; with `crossing` its maximums need not be nested. */
export function makeSmallStaged(
  seed: number,
  crossing: boolean,
  menteesMax = 9,
  mentorsMax = 6,
): StagedProblem {
  const random = seededRandom(seed + 1_000_003);
  const small = makeSmall(seed, menteesMax, mentorsMax);
  const labels = (count: number, groups: number) =>
    Int32Array.from({ length: count }, () => Math.floor(random() * (groups + 1)) - 1);
  const limits = (groups: number, top: number) =>
    Int32Array.from({ length: groups }, () => Math.floor(random() * (top + 1)));
  const inner = labels(small.menteeCount, 3);
  const outer = inner.map((g) => (g < 0 ? -1 : g >> 1));
  const minimums: MinimumRule[] = [
    { name: 'kindergartens', groupOfMentee: inner, atLeast: limits(3, 3) },
    { name: 'districts', groupOfMentee: outer, atLeast: limits(2, 5) },
  ];
  const lead = labels(small.mentorCount, 3);
  const maximums: MaximumRule[] = [
    { name: 'leads', groupOfEdge: small.mentorOf.map((j) => lead[j]!), atMost: limits(3, 4) },
    {
      name: 'leadDistricts',
      groupOfEdge: small.mentorOf.map((j) => (lead[j]! < 0 ? -1 : lead[j]! >> 1)),
      atMost: limits(2, 6),
    },
  ];
  const home = Int32Array.from({ length: small.menteeCount }, () => Math.floor(random() * 3));
  if (random() < 0.5) maximums.push(onePerKindergarten('onePerKindergarten', small, home));
  const away = awayEdges(small, home);
  const split = () => limits(small.mentorCount, 2);
  if (random() < 0.5) maximums.push(separateCapacities('inHouseAndAway', small, away, split(), split()));
  if (crossing) {
    const groupOfEdge = Int32Array.from(small.mentorOf, () => Math.floor(random() * 3) - 1);
    maximums.push({ name: 'crossing', groupOfEdge, atMost: limits(2, 3) });
  }
  return {
    problem: small,
    minimums: random() < 0.7 ? minimums : [],
    maximums: random() < 0.8 || crossing ? maximums : [],
    floor: random() < 0.4,
    ...(random() < 0.7
      ? { classOf: Uint8Array.from({ length: small.menteeCount }, () => Math.floor(random() * 3)) }
      : {}),
    ...(random() < 0.6
      ? {
          running: Uint8Array.from(small.mentorOf, () => (random() < 0.2 ? 1 : 0)),
          keepBonus: Math.floor(random() * 3),
        }
      : {}),
  };
}

/** Mentor j lives in kindergarten j modulo 3; everybody from elsewhere is away there. */
function awayEdges(small: AssignmentProblem, home: Int32Array): Uint8Array {
  const away = new Uint8Array(small.mentorOf.length);
  for (let i = 0; i < small.menteeCount; i++) {
    for (let e = small.rowStart[i]!; e < small.rowStart[i + 1]!; e++) {
      away[e] = home[i] === small.mentorOf[e]! % 3 ? 0 : 1;
    }
  }
  return away;
}
