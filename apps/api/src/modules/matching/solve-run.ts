import type { MatchStage } from '@qinglan/domain/matching/match-lists';
import { hasSideRules } from '@qinglan/domain/matching/match-policy';
import type { AbortFlag, Assignment, AssignmentProblem } from '@qinglan/matching/assignment';
import { problemHash } from '@qinglan/matching/certificate/certificate-file';
import { runFigures } from '@qinglan/matching/explain/compare-runs';
import { buildCandidates, type Candidates } from '@qinglan/matching/score/build-candidates';
import { solveAssignment } from '@qinglan/matching/solve-assignment';
import { solveStages } from '@qinglan/matching/stages/solve-stages';
import type { Pair, StagedAnswer, StageRefusal } from '@qinglan/matching/stages/staged-problem';
import { verifyCertificate } from '@qinglan/matching/verify-certificate';
import { enginePolicy } from './engine-policy.ts';
import type { MatchFigures } from './match-figures.ts';
import type { MatchGround } from './match-ground.ts';
import type { Outcome } from './outcome-file.ts';
import { type PairReader, pairReader } from './pair-facts.ts';
import { sideRulesOf } from './side-rules.ts';
import { type Unmatched, unmatchedReasons } from './unmatched-reasons.ts';
import { classPoints, weighedProblem } from './weighed-problem.ts';

/** How a run tells how far it is, and hears that it should stop. */
export interface RunHooks {
  readonly onProgress?: (stage: MatchStage, share: number) => void;
  readonly signal?: AbortFlag;
}

/** A pair with what its proposal shows. */
export interface SolvedPair {
  readonly mentee: number;
  readonly mentor: number;
  readonly score: ReturnType<PairReader['score']>;
}

export interface SolvedRun {
  readonly kind: 'solved';
  readonly outcome: Outcome;
  readonly pairs: readonly SolvedPair[];
  readonly unmatched: readonly Unmatched[];
  readonly figures: MatchFigures;
  /** Of the problem that the certificate is of; null when rules over groups leave no proof by prices. */
  readonly certificateHash: string | null;
}

/**
 * Finds the best pairs of a snapshot, stage by stage, and proves them. The same snapshot gives the same pairs in every
 * process. Pure but for the clock behind `solveMs`; takes seconds for a city, so it belongs in a thread.
 *
 * @throws MatchingAbortedError when `hooks.signal` is raised
 */
export function solveRun(ground: MatchGround, hooks: RunHooks = {}): SolvedRun | StageRefusal {
  const started = performance.now();
  const { city, rules } = ground;
  const policy = enginePolicy(rules);
  const at = (stage: MatchStage) => ({
    onProgress: (share: number) => hooks.onProgress?.(stage, share),
    ...(hooks.signal && { signal: hooks.signal }),
  });
  const candidates = buildCandidates(city, policy, at('scoring'));
  const answer = solvedStages(ground, candidates, [], at('pairing'));
  if (answer.kind === 'refused') return answer;
  hooks.onProgress?.('proving', 0);
  const weighed = weighedProblem(
    candidates.problem,
    classPoints(ground),
    (edge) => candidates.running[edge] === 1,
    rules.keepBonus,
  );
  const proof = hasSideRules(rules) ? null : provenBy(weighed, answer.mentorOfMentee);
  hooks.onProgress?.('proving', 0.4);
  const reader = pairReader(city, policy);
  const pairs = [...answer.mentorOfMentee].flatMap((mentor, mentee): SolvedPair[] =>
    mentor < 0 ? [] : [{ mentee, mentor, score: reader.score(mentee, mentor) }],
  );
  const outcome: Outcome = {
    problem: candidates.problem,
    running: candidates.running,
    mentorOfMentee: answer.mentorOfMentee,
    certificate: proof?.certificate ?? null,
  };
  const unmatched = unmatchedReasons(ground, policy, reader, outcome, weighed, proof);
  hooks.onProgress?.('proving', 0.7);
  const certificateHash = proof === null ? null : problemHash(weighed);
  const figures = figuresOf(ground, candidates.problem, pairs, answer, proof !== null, started);
  return { kind: 'solved', outcome, pairs, unmatched, figures, certificateHash };
}

/** The staged answer over some candidates, with some pairs locked. */
export function solvedStages(
  ground: MatchGround,
  { problem, running }: Pick<Candidates, 'problem' | 'running'>,
  locks: readonly Pair[],
  options: Parameters<typeof solveStages>[1] = {},
): StagedAnswer | StageRefusal {
  const { sideRules, keepBonus } = ground.rules;
  const staged = {
    problem,
    locks,
    classOf: ground.classOf,
    running,
    keepBonus,
    floor: sideRules.raiseWorst,
    ...sideRulesOf(ground, problem),
  };
  return solveStages(staged, options);
}

/** The staged answer with prices that prove it, or null if they don't. */
function provenBy(weighed: AssignmentProblem, mentorOfMentee: Int32Array): Assignment | null {
  const { certificate, objective } = solveAssignment(weighed);
  const { pairs, totalScore } = runFigures(weighed, mentorOfMentee);
  const assignment = { objective, mentorOfMentee, pairCount: pairs, totalScore, certificate };
  return verifyCertificate(weighed, assignment).valid ? assignment : null;
}

function figuresOf(
  { city, classOf, rules }: MatchGround,
  problem: AssignmentProblem,
  pairs: readonly SolvedPair[],
  answer: StagedAnswer,
  proven: boolean,
  started: number,
): MatchFigures {
  const { mentorOfMentee } = answer;
  const measured = pairs.map(({ score }) => score.facts.metres).filter((metres) => metres >= 0);
  const classes = Array.from({ length: rules.classes.length + 1 }, () => ({ mentees: 0, pairs: 0 }));
  for (const [i, place] of classOf.entries()) {
    classes[place]!.mentees++;
    if (mentorOfMentee[i]! >= 0) classes[place]!.pairs++;
  }
  const { meanKm: _meanKm, ...figures } = runFigures(problem, mentorOfMentee);
  return {
    mentees: city.mentees.length,
    mentors: city.mentors.length,
    places: city.mentors.reduce((sum, { capacity }) => sum + capacity, 0),
    candidates: problem.mentorOf.length,
    ...figures,
    meanKm:
      measured.length === 0
        ? null
        : measured.reduce((sum, metres) => sum + metres, 0) / measured.length / 1000,
    classes,
    kept: answer.runningKept,
    shortfalls: answer.shortfalls.length,
    proven,
    solveMs: Math.round(performance.now() - started),
  };
}
