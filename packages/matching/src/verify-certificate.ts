import type { Assignment, AssignmentProblem, Certificate } from './assignment.ts';

export type { Certificate } from './assignment.ts';
export type Verdict = { readonly valid: true } | { readonly valid: false; readonly because: string };

/**
 * Checks a certificate in integers, with no code of the solver: the pairs are allowed, the prices cover every
 * candidate (dual feasibility), and what they add up to is what the pairs earn, so by weak duality nothing better
 * exists; for most pairs, the Hall set shows that no larger set exists (König 1931, Hall 1935).
 */
export function verifyCertificate(problem: AssignmentProblem, assignment: Assignment): Verdict {
  const { menteePrice, mentorPrice, pairBonus, hallMentees } = assignment.certificate;
  const most = assignment.objective === 'mostPairsThenScore';
  if (!most && assignment.objective !== 'score') return refused('unknown objective');
  if (!Number.isSafeInteger(pairBonus) || pairBonus < 0) return refused('pairBonus is no safe integer ≥ 0');
  if (!most && (pairBonus !== 0 || hallMentees.length > 0))
    return refused('a bonus or Hall set without cause');
  const lengths = [assignment.mentorOfMentee.length, menteePrice.length, mentorPrice.length];
  if (lengths.join() !== [problem.menteeCount, problem.menteeCount, problem.mentorCount].join()) {
    return refused('wrong lengths');
  }
  for (const price of menteePrice)
    if (!isPrice(price)) return refused('a mentee price is no safe integer ≥ 0');
  for (const price of mentorPrice)
    if (!isPrice(price)) return refused('a mentor price is no safe integer ≥ 0');
  const pairs = countPairs(problem, assignment);
  if (typeof pairs === 'string') return refused(pairs);
  if (pairs.count !== assignment.pairCount) return refused('pairCount is not the number of pairs');
  if (pairs.score !== assignment.totalScore) return refused('totalScore is not the sum of the scores');
  const uncovered = uncoveredEdge(problem, assignment.certificate);
  if (uncovered >= 0) return refused(`candidate ${uncovered} is worth more than its prices`);
  let bound = 0n;
  for (const price of menteePrice) bound += BigInt(price);
  for (const [j, price] of mentorPrice.entries()) bound += BigInt(problem.capacity[j]!) * BigInt(price);
  const earned = BigInt(pairs.score) + BigInt(pairBonus) * BigInt(pairs.count);
  if (bound !== earned) return refused(`the prices add up to ${bound}, the pairs to ${earned}`);
  if (most && hallExcess(problem, hallMentees) !== problem.menteeCount - pairs.count) {
    return refused('the Hall set does not account for the unmatched');
  }
  return { valid: true };
}

const refused = (because: string): Verdict => ({ valid: false, because });
const isPrice = (price: number): boolean => Number.isSafeInteger(price) && price >= 0;

/** Counts the pairs and their score, or says why they are not allowed. */
function countPairs(
  problem: AssignmentProblem,
  assignment: Assignment,
): { count: number; score: number } | string {
  const load = new Float64Array(problem.mentorCount);
  let count = 0;
  let score = 0;
  for (let i = 0; i < problem.menteeCount; i++) {
    const mentor = assignment.mentorOfMentee[i]!;
    if (mentor === -1) continue;
    const edge = problem.mentorOf.subarray(problem.rowStart[i], problem.rowStart[i + 1]).indexOf(mentor);
    if (edge < 0) return `mentor ${mentor} is no candidate of mentee ${i}`;
    load[mentor]!++;
    if (load[mentor]! > problem.capacity[mentor]!) return `mentor ${mentor} is above capacity`;
    count++;
    score += problem.score[problem.rowStart[i]! + edge]!;
  }
  return { count, score };
}

function uncoveredEdge(problem: AssignmentProblem, certificate: Certificate): number {
  for (let i = 0; i < problem.menteeCount; i++) {
    const spare = certificate.menteePrice[i]! - certificate.pairBonus;
    for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
      if (spare + certificate.mentorPrice[problem.mentorOf[e]!]! < problem.score[e]!) return e;
    }
  }
  return -1;
}

/** Mentees of the set beyond the places that their candidates reach; NaN when the set is no set of mentees. */
function hallExcess(problem: AssignmentProblem, hallMentees: Int32Array): number {
  const reached = new Set<number>();
  const members = new Set(hallMentees);
  if (members.size !== hallMentees.length) return Number.NaN;
  let excess = members.size;
  for (const i of members) {
    if (!(i >= 0 && i < problem.menteeCount)) return Number.NaN;
    for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
      const mentor = problem.mentorOf[e]!;
      if (reached.has(mentor)) continue;
      reached.add(mentor);
      excess -= problem.capacity[mentor]!;
    }
  }
  return excess;
}
