import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AssignmentProblem } from '../src/assignment.ts';
import { applyChanges } from '../src/live/apply-changes.ts';
import { openLive } from '../src/live/live-matching.ts';
import { buildCandidates } from '../src/score/build-candidates.ts';
import { newTeachers } from '../src/score/policy.ts';
import { solveAssignment } from '../src/solve-assignment.ts';
import { solveStages } from '../src/stages/solve-stages.ts';
import type { StagedResult } from '../src/stages/staged-problem.ts';
import { verifyCertificate } from '../src/verify-certificate.ts';
import { bruteForce } from './brute-force.ts';
import { writeInstance } from './instance-file.ts';
import { largeCity, makeCity, makeDense, makeMacholWien } from './make-city.ts';
import { makeRoster } from './make-roster.ts';
import { makeSmall } from './make-small.ts';
import { makeStagedCity } from './make-staged-city.ts';
import { measure, ms, printTable } from './measure.ts';
import type { Measured } from './run-one.ts';

interface Instance {
  readonly name: string;
  readonly problem: AssignmentProblem;
  readonly rivals: readonly string[];
}

const limitSeconds = Number(process.env.BENCH_LIMIT_SECONDS ?? 240);
const alternations = 3;
const city = (mentees: number, mentors: number, candidates: number) =>
  makeCity({ mentees, mentors, places: Math.round(mentees * 0.993), candidates }, 1);

const instances: readonly Instance[] = [
  { name: 'city 50 × 30', problem: city(50, 30, 7), rivals: ['highs', 'munkres', 'greedy'] },
  { name: 'city 500 × 300', problem: city(500, 300, 20), rivals: ['highs', 'munkres', 'greedy'] },
  { name: 'city 2,000 × 1,200', problem: city(2000, 1200, 40), rivals: ['highs', 'munkres', 'greedy'] },
  { name: 'city 10,000 × 6,000', problem: makeCity(largeCity, 1), rivals: ['highs', 'greedy'] },
  { name: 'dense 500', problem: makeDense(500, 500, 1_000_000, 1), rivals: ['munkres', 'greedy'] },
  { name: 'dense 2,000', problem: makeDense(2000, 2000, 1_000_000, 1), rivals: ['munkres', 'greedy'] },
  { name: 'Machol–Wien 500', problem: makeMacholWien(500), rivals: ['munkres', 'greedy'] },
];

function sideBySide(folder: string, bareMb: number): void {
  const rows = [
    ['instance', 'solver', 'cold', 'warm', 'ours is faster', 'MB above Node', 'pairs', 'score', 'proof'],
  ];
  for (const { name, problem, rivals } of instances) {
    const path = join(folder, 'instance');
    writeInstance(path, problem);
    const runs = new Map<string, Measured[]>();
    for (let turn = 0; turn < alternations; turn++) {
      for (const solver of ['ours', ...rivals]) {
        if (solver === 'highs' && turn > 0) continue;
        const measured = measure(solver, path, limitSeconds);
        if (measured !== null) runs.set(solver, [...(runs.get(solver) ?? []), measured]);
      }
    }
    const ours = middle(runs.get('ours') ?? []);
    for (const solver of ['ours', ...rivals]) {
      const one = middle(runs.get(solver) ?? []);
      if (one === null || one.worth === null) {
        rows.push([name, solver, `over ${limitSeconds} s`, '–', '–', '–', '–', '–', '–']);
        continue;
      }
      const ratio = ours === null || solver === 'ours' ? '' : `${(one.coldMs / ours.coldMs).toFixed(1)}×`;
      const memory = (one.peakMb - bareMb).toFixed(0);
      const { pairs, score } = one.worth;
      rows.push([
        name,
        solver,
        ms(one.coldMs),
        ms(one.warmMs),
        ratio,
        memory,
        `${pairs}`,
        `${score}`,
        one.proven ? 'valid' : '',
      ]);
    }
  }
  printTable(rows);
}

/** The run with the median cold time. */
function middle(runs: readonly Measured[]): Measured | null {
  return [...runs].sort((a, b) => a.coldMs - b.coldMs)[runs.length >> 1] ?? null;
}

function randomCases(count: number): void {
  let differences = 0;
  let invalid = 0;
  const start = performance.now();
  for (let seed = 1; seed <= count / 2; seed++) {
    const problem = makeSmall(seed + 1_000_000, 6, 6);
    for (const objective of ['mostPairsThenScore', 'score'] as const) {
      const answer = solveAssignment(problem, { objective });
      const best = bruteForce(problem, objective);
      if (answer.totalScore !== best.score) differences++;
      else if (objective === 'mostPairsThenScore' && answer.pairCount !== best.pairs) differences++;
      if (!verifyCertificate(problem, answer).valid) invalid++;
    }
  }
  const took = `${((performance.now() - start) / 1000).toFixed(0)} s`;
  printTable([
    ['random cases', 'differ from brute force', 'invalid proofs', 'time'],
    [`${count}`, `${differences}`, `${invalid}`, took],
  ]);
}

function sideRules(): void {
  const rows = [['stages, city', 'first', 'again', 'pairs', 'shortfall', 'worst', 'score', 'running kept']];
  for (const [name, staged] of Object.entries(makeStagedCity(largeCity, 1))) {
    const times: number[] = [];
    let found: StagedResult | null = null;
    for (let k = 0; k < 2; k++) {
      const start = performance.now();
      found = solveStages(staged);
      times.push(performance.now() - start);
    }
    if (found === null || found.kind === 'refused') continue;
    const missing = found.shortfalls.reduce((sum, one) => sum + one.missing, 0);
    const counts = [found.pairCount, missing, found.worstScore, found.totalScore, found.runningKept];
    rows.push([name, ms(times[0]), ms(times[1]), ...counts.map(String)]);
  }
  printTable(rows);
}

function departures(): void {
  const rows = [
    ['live state, city', 'open', 'one departure, median', 'nine in ten below', 'pairs changed, mean'],
  ];
  for (const keepBonus of [0, 300]) {
    const start = performance.now();
    const live = openLive(makeCity(largeCity, 1), { keepBonus });
    const opened = performance.now() - start;
    const times: number[] = [];
    let changed = 0;
    for (let mentor = 0; mentor < 6000; mentor += 60) {
      const before = performance.now();
      changed += applyChanges(live, [{ kind: 'mentorLeaves', mentor }]).length;
      times.push(performance.now() - before);
    }
    times.sort((a, b) => a - b);
    rows.push([
      `keep bonus ${keepBonus}`,
      ms(opened),
      ms(times[50]),
      ms(times[90]),
      (changed / times.length).toFixed(1),
    ]);
  }
  printTable(rows);
}

function scoring(): void {
  const rows = [['scoring 10,000 × 6,000', 'first', 'again', 'pairs seen', 'candidates kept']];
  const roster = makeRoster(10_000, 6_000, 300, 1);
  for (const reach of ['inHouseAndPartners', 'district', 'city'] as const) {
    const policy = { ...newTeachers, rules: { ...newTeachers.rules, reach, travelKmMax: 1000 } };
    const times: number[] = [];
    let found = buildCandidates(roster, policy);
    for (let k = 0; k < 2; k++) {
      const start = performance.now();
      found = buildCandidates(roster, policy);
      times.push(performance.now() - start);
    }
    rows.push([reach, ms(times[0]), ms(times[1]), `${found.pairsSeen}`, `${found.problem.mentorOf.length}`]);
  }
  printTable(rows);
}

const folder = mkdtempSync(join(tmpdir(), 'matching-bench-'));
try {
  const bare = measure('bare', '', limitSeconds);
  sideBySide(folder, bare?.peakMb ?? 0);
  sideRules();
  departures();
  scoring();
  randomCases(Number(process.env.BENCH_CASES ?? 100_000));
} finally {
  rmSync(folder, { recursive: true });
}
