import type { Assignment, AssignmentProblem } from './assignment.ts';

export type { Certificate } from './assignment.ts';
export type Verdict = { readonly valid: true } | { readonly valid: false; readonly because: string };

/**
 * Checks a certificate in integers, with no code of the solver: the pairs are allowed, the prices cover every
 * candidate (dual feasibility), and what they add up to is what the pairs earn, so by weak duality nothing better
 * exists; for most pairs, the Hall set shows that no larger set exists (König 1931, Hall 1935).
 */
export function verifyCertificate(problem: AssignmentProblem, assignment: Assignment): Verdict {
  const because = firstFault(problem, assignment);
  return because === null ? { valid: true } : { valid: false, because };
}

function firstFault(problem: AssignmentProblem, assignment: Assignment): string | null {
  const { menteeCount, mentorCount, rowStart, mentorOf, score, capacity } = problem;
  const { objective, mentorOfMentee, certificate } = assignment;
  const { menteePrice, mentorPrice, pairBonus, hallMentees } = certificate;
  const most = objective === 'mostPairsThenScore';
  if (!most && objective !== 'score') return 'unknown objective';
  if (!most && (pairBonus !== 0 || hallMentees.length > 0)) return 'a bonus or Hall set without cause';
  if (mentorOfMentee.length !== menteeCount || menteePrice.length !== menteeCount) return 'wrong lengths';
  if (mentorPrice.length !== mentorCount) return 'wrong lengths';
  for (const price of [pairBonus, ...menteePrice, ...mentorPrice])
    if (!Number.isSafeInteger(price) || price < 0) return 'a price is no safe integer ≥ 0';
  let [pairs, total, bound] = [0, 0, 0n];
  const left = capacity.slice();
  for (let i = 0; i < menteeCount; i++) {
    let found = mentorOfMentee[i] === -1;
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const j = mentorOf[e]!;
      if (menteePrice[i]! - pairBonus + mentorPrice[j]! < score[e]!) return `candidate ${e} beats its prices`;
      if (mentorOfMentee[i] !== j) continue;
      if (--left[j]! < 0) return `mentor ${j} is above capacity`;
      [found, pairs, total] = [true, pairs + 1, total + score[e]!];
    }
    if (!found) return `mentor ${mentorOfMentee[i]} is no candidate of mentee ${i}`;
    bound += BigInt(menteePrice[i]!);
  }
  if (pairs !== assignment.pairCount) return 'pairCount is not the number of pairs';
  if (total !== assignment.totalScore) return 'totalScore is not the sum of the scores';
  for (const [j, price] of mentorPrice.entries()) bound += BigInt(capacity[j]!) * BigInt(price);
  const earned = BigInt(total) + BigInt(pairBonus) * BigInt(pairs);
  if (bound !== earned) return `the prices add up to ${bound}, the pairs to ${earned}`;
  const unmatched = menteeCount - pairs;
  return most && hallExcess(problem, hallMentees) !== unmatched ? 'the Hall set misses the unmatched' : null;
}

/** Mentees of the set beyond the places that their candidates reach; NaN when it is no set of mentees. */
function hallExcess(
  { menteeCount, rowStart, mentorOf, capacity }: AssignmentProblem,
  set: Int32Array,
): number {
  const reached = new Set<number>();
  for (const i of set) {
    if (!(Number.isInteger(i) && i >= 0 && i < menteeCount)) return Number.NaN;
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) reached.add(mentorOf[e]!);
  }
  let excess = new Set(set).size === set.length ? set.length : Number.NaN;
  for (const j of reached) excess -= capacity[j]!;
  return excess;
}
