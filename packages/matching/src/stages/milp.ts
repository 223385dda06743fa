import type { AssignmentProblem } from '../assignment.ts';
import { classCountOf } from './classes.ts';
import type { Unlocked } from './locks.ts';
import type { StagedProblem, StageRefusal } from './staged-problem.ts';

/** Σ coefficient · variable between `low` and `high`. */
export interface MilpRow {
  readonly variables: readonly number[];
  readonly coefficients: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Integer variables 0…upper, one linear objective to be made as large as possible. */
export interface MilpModel {
  readonly upper: readonly number[];
  readonly objective: readonly number[];
  readonly rows: readonly MilpRow[];
}

export interface MilpAnswer {
  readonly status: 'optimal' | 'timeLimit' | 'failed';
  readonly values: readonly number[];
  /** Relative gap between the answer and the bound, 0 when optimal. */
  readonly gap: number;
}

/** A general solver that the caller brings (HiGHS in a worker, with its own time limit). */
export interface MilpSolver {
  solve(model: MilpModel): MilpAnswer;
}

/** Edges chosen by the general solver, stage after stage, each stage's value kept as a row for the next. */
export function stagesByMilp(
  staged: StagedProblem,
  unlocked: Unlocked,
  solver: MilpSolver,
): { readonly chosen: Uint8Array; readonly gap: number } | StageRefusal {
  const { problem } = unlocked;
  const upper: number[] = Array.from(unlocked.open);
  const rows = limitRows(unlocked);
  const wanted = wantedRows(staged, unlocked, upper, rows);
  const objectives: number[][] = [];
  const over = (of: (variable: number) => number) => Array.from({ length: upper.length }, (_, v) => of(v));
  const menteeOf = menteeOfEdge(problem);
  const edgeCount = problem.mentorOf.length;
  const classOf = (e: number) => staged.classOf?.[menteeOf[e]!] ?? 0;
  const classCount = classCountOf(staged.classOf);
  for (let c = 0; c < classCount; c++)
    objectives.push(over((v) => (v < edgeCount && classOf(v) === c ? 1 : 0)));
  if (wanted) objectives.push(over((v) => (v >= edgeCount ? 1 : 0)));
  let gap = 0;
  const solveNext = (objective: number[]): MilpAnswer => {
    const answer = solver.solve({ upper, objective, rows });
    gap = Math.max(gap, answer.gap);
    if (answer.status !== 'failed') {
      const value = objective.reduce((sum, c, v) => sum + c * Math.round(answer.values[v]!), 0);
      rows.push({ ...sparse(objective), low: value, high: Number.POSITIVE_INFINITY });
    }
    return answer;
  };
  let last: MilpAnswer = { status: 'optimal', values: [], gap: 0 };
  for (const objective of objectives) {
    last = solveNext(objective);
    if (last.status === 'failed') return { kind: 'refused', code: 'milpFailed', status: last.status };
  }
  if (staged.floor === true) closeBelowFloor(problem, upper, rows, solver);
  const bonus = (e: number) => (staged.running?.[e] === 1 ? (staged.keepBonus ?? 0) : 0);
  last = solveNext(over((v) => (v < edgeCount ? problem.score[v]! + bonus(v) : 0)));
  if (staged.running !== undefined && last.status !== 'failed') {
    last = solveNext(over((v) => (v < edgeCount ? staged.running![v]! : 0)));
  }
  if (last.status === 'failed') return { kind: 'refused', code: 'milpFailed', status: last.status };
  return { chosen: Uint8Array.from(last.values.slice(0, edgeCount), (x) => Math.round(x)), gap };
}

function menteeOfEdge(problem: AssignmentProblem): Int32Array {
  const menteeOf = new Int32Array(problem.mentorOf.length);
  for (let i = 0; i < problem.menteeCount; i++)
    menteeOf.fill(i, problem.rowStart[i], problem.rowStart[i + 1]);
  return menteeOf;
}

function sparse(objective: readonly number[]): { variables: number[]; coefficients: number[] } {
  const variables = [...objective.keys()].filter((v) => objective[v] !== 0);
  return { variables, coefficients: variables.map((v) => objective[v]!) };
}

function limitRows(unlocked: Unlocked): MilpRow[] {
  const { problem } = unlocked;
  const families = [
    { groupOf: menteeOfEdge(problem), limit: () => 1 },
    { groupOf: problem.mentorOf, limit: (g: number) => problem.capacity[g]! },
    ...unlocked.maximums.map((r) => ({ groupOf: r.groupOfEdge, limit: (g: number) => r.atMost[g]! })),
  ];
  const rows: MilpRow[] = [];
  for (const { groupOf, limit } of families) {
    for (const [group, edges] of edgesByGroup(groupOf)) {
      rows.push({ variables: edges, coefficients: edges.map(() => 1), low: 0, high: limit(group) });
    }
  }
  return rows;
}

function edgesByGroup(groupOf: Int32Array): Map<number, number[]> {
  const edges = new Map<number, number[]>();
  for (const [e, group] of groupOf.entries()) {
    if (group < 0) continue;
    const list = edges.get(group);
    if (list === undefined) edges.set(group, [e]);
    else list.push(e);
  }
  return edges;
}

/** One variable a minimum group: the pairs that count towards it, at most what it wants. */
function wantedRows(staged: StagedProblem, unlocked: Unlocked, upper: number[], rows: MilpRow[]): boolean {
  const menteeOf = menteeOfEdge(staged.problem);
  for (const rule of unlocked.minimums) {
    for (const [group, edges] of edgesByGroup(menteeOf.map((i) => rule.groupOfMentee[i]!))) {
      const counted = upper.push(rule.atLeast[group]!) - 1;
      rows.push({
        variables: [...edges, counted],
        coefficients: [...edges.map(() => 1), -1],
        low: 0,
        high: Number.POSITIVE_INFINITY,
      });
    }
  }
  return unlocked.minimums.length > 0;
}

/** Closes the edges below the highest score that the earlier stages allow as the worst. */
function closeBelowFloor(
  problem: AssignmentProblem,
  upper: number[],
  rows: MilpRow[],
  solver: MilpSolver,
): void {
  const levels = [...new Set(problem.score)].sort((a, b) => a - b);
  let low = 0;
  let high = levels.length - 1;
  const below = (level: number) =>
    upper.map((_, v) => (v < problem.score.length && problem.score[v]! < level ? -1 : 0));
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const objective = below(levels[middle]!);
    const answer = solver.solve({ upper, objective, rows });
    const pairs = objective.reduce((sum: number, c, v) => sum + c * Math.round(answer.values[v] ?? 0), 0);
    if (answer.status === 'optimal' && pairs === 0) low = middle;
    else high = middle - 1;
  }
  for (let e = 0; e < problem.score.length; e++) if (problem.score[e]! < (levels[low] ?? 0)) upper[e] = 0;
}
