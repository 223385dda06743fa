import type { AssignmentProblem } from '../src/assignment.ts';

/** What any solver's answer is worth: pairs first, then score. */
export interface Worth {
  readonly pairs: number;
  readonly score: number;
}

/** Takes the highest score left, again and again: what a spreadsheet does. Also the stable answer. */
export function greedy(problem: AssignmentProblem): Worth {
  const { rowStart, mentorOf, score } = problem;
  const left = problem.capacity.slice();
  const taken = new Uint8Array(problem.menteeCount);
  const menteeOf = new Int32Array(mentorOf.length);
  for (let i = 0; i < problem.menteeCount; i++) menteeOf.fill(i, rowStart[i], rowStart[i + 1]);
  const order = Uint32Array.from(mentorOf.keys()).sort((a, b) => score[b]! - score[a]! || a - b);
  let [pairs, total] = [0, 0];
  for (const e of order) {
    if (taken[menteeOf[e]!] === 1 || left[mentorOf[e]!] === 0) continue;
    taken[menteeOf[e]!] = 1;
    left[mentorOf[e]!]!--;
    pairs++;
    total += score[e]!;
  }
  return { pairs, score: total };
}

/** munkres on the matrix of mentees × places; a pair that is no candidate costs more than all others together. */
export async function byMunkres(problem: AssignmentProblem): Promise<{ ms: number; worth: Worth }> {
  const { munkres } = await import('munkres');
  const { rowStart, mentorOf, score } = problem;
  const mentorOfPlace: number[] = [];
  const places: number[][] = Array.from({ length: problem.mentorCount }, () => []);
  for (let j = 0; j < problem.mentorCount; j++) {
    for (let k = 0; k < problem.capacity[j]!; k++) places[j]!.push(mentorOfPlace.push(j) - 1);
  }
  const never = 1e10;
  const matrix = Array.from({ length: problem.menteeCount }, () =>
    new Array<number>(mentorOfPlace.length).fill(never),
  );
  for (let i = 0; i < problem.menteeCount; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      for (const place of places[mentorOf[e]!]!) matrix[i]![place] = -score[e]!;
    }
  }
  const start = performance.now();
  const found = munkres(matrix);
  const ms = performance.now() - start;
  const costs = found.map(([i, place]) => matrix[i]![place]!).filter((cost) => cost < never);
  return { ms, worth: { pairs: costs.length, score: -costs.reduce((sum, cost) => sum + cost, 0) } };
}

/** HiGHS on the linear programme (its vertices are integral): a bonus for each pair, then the score. */
export async function byHighs(
  problem: AssignmentProblem,
  timeLimitSeconds: number,
): Promise<{ ms: number; worth: Worth | null }> {
  const { loadHighs } = await import('./highs-milp.ts');
  const highs = await loadHighs();
  const { rowStart, mentorOf, score } = problem;
  const bonus = 1_000_000;
  const byMentor: string[][] = Array.from({ length: problem.mentorCount }, () => []);
  const lines = ['Maximize', 'obj:'];
  for (let e = 0; e < score.length; e++) {
    const worth = score[e]! + bonus;
    lines.push(`${worth < 0 ? '-' : '+'} ${Math.abs(worth)} x${e}`);
    byMentor[mentorOf[e]!]!.push(`x${e}`);
  }
  lines.push('Subject To');
  for (let i = 0; i < problem.menteeCount; i++) {
    const row: string[] = [];
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) row.push(`x${e}`);
    if (row.length > 0) lines.push(`r${i}: ${row.join('\n+ ')} <= 1`);
  }
  for (const [j, edges] of byMentor.entries()) {
    if (edges.length > 0) lines.push(`c${j}: ${edges.join('\n+ ')} <= ${problem.capacity[j]}`);
  }
  lines.push('End');
  const text = lines.join('\n');
  const start = performance.now();
  const solution = highs.solve(text, { time_limit: timeLimitSeconds });
  const ms = performance.now() - start;
  if (solution.Status !== 'Optimal') return { ms, worth: null };
  let [pairs, total] = [0, 0];
  for (let e = 0; e < score.length; e++) {
    const column = solution.Columns[`x${e}`];
    if (column === undefined || !('Primal' in column) || column.Primal < 0.5) continue;
    pairs++;
    total += score[e]!;
  }
  return { ms, worth: { pairs, score: total } };
}
