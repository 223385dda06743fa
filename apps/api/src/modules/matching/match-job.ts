import type { StageRefusal } from '@qinglan/matching/stages/staged-problem';
import { uncompressed } from './columns-file.ts';
import { type Frontier, frontierOf } from './frontier.ts';
import type { MatchFigures } from './match-figures.ts';
import { readOutcome, writeOutcome } from './outcome-file.ts';
import { readSnapshot } from './snapshot-file.ts';
import { type RunHooks, type SolvedPair, solveRun } from './solve-run.ts';
import type { Unmatched } from './unmatched-reasons.ts';
import { writeCertificate } from './write-certificate.ts';

/** What a thread is asked to do; bytes are those of the rows. */
export type MatchJob =
  | { readonly kind: 'solve'; readonly snapshot: Uint8Array }
  | { readonly kind: 'frontier'; readonly snapshot: Uint8Array; readonly outcome: Uint8Array }
  | { readonly kind: 'certificate'; readonly snapshot: Uint8Array; readonly outcome: Uint8Array };

/** A solved run as it is kept. */
export interface KeptRun {
  readonly kind: 'solved';
  readonly menteeIds: readonly string[];
  readonly mentorIds: readonly string[];
  readonly classOf: Uint8Array;
  readonly pairs: readonly SolvedPair[];
  readonly unmatched: readonly Unmatched[];
  readonly figures: MatchFigures;
  readonly certificateHash: string | null;
  readonly outcome: Uint8Array;
}

export interface JobResults {
  readonly solve: KeptRun | StageRefusal;
  readonly frontier: Frontier;
  /** The text of the file; null without a proof. */
  readonly certificate: string | null;
}

/** Does a job from bytes to what can be posted between threads. */
export function doMatchJob(job: MatchJob, hooks: RunHooks): JobResults[MatchJob['kind']] {
  if (job.kind === 'solve') return solveSnapshot(job.snapshot, hooks);
  const ground = readSnapshot(uncompressed(job.snapshot));
  const outcome = readOutcome(job.outcome);
  return job.kind === 'frontier' ? frontierOf(ground, outcome) : writeCertificate(ground, outcome);
}

/** Solves a stored snapshot into what is kept of a run. */
export function solveSnapshot(snapshot: Uint8Array, hooks: RunHooks): KeptRun | StageRefusal {
  const ground = readSnapshot(uncompressed(snapshot));
  const solved = solveRun(ground, hooks);
  if (solved.kind === 'refused') return solved;
  const { menteeIds, mentorIds, classOf } = ground;
  const { pairs, unmatched, figures, certificateHash } = solved;
  const outcome = writeOutcome(solved.outcome);
  return {
    kind: 'solved',
    menteeIds,
    mentorIds,
    classOf,
    pairs,
    unmatched,
    figures,
    certificateHash,
    outcome,
  };
}
