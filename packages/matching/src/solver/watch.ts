import type { AbortFlag, SolveOptions } from '../assignment.ts';
import { MatchingAbortedError } from '../assignment.ts';

const scansBetweenPolls = 65_536;

/** Counts scanned edges, polls the caller's signal and reports progress that never falls. */
export interface Watch {
  scans: number;
  nextPoll: number;
  share: number;
  readonly signal: AbortFlag | undefined;
  readonly onProgress: ((share: number) => void) | undefined;
}

export function startWatch(options: SolveOptions): Watch {
  const watch = {
    scans: 0,
    nextPoll: scansBetweenPolls,
    share: 0,
    signal: options.signal,
    onProgress: options.onProgress,
  };
  poll(watch);
  return watch;
}

/** To be called when `scans` has passed `nextPoll`, and at every phase. */
export function poll(watch: Watch): void {
  watch.nextPoll = watch.scans + scansBetweenPolls;
  if (watch.signal?.aborted) throw new MatchingAbortedError();
}

export function report(watch: Watch, share: number): void {
  poll(watch);
  if (watch.onProgress === undefined || share <= watch.share) return;
  watch.share = Math.min(1, share);
  watch.onProgress(watch.share);
}
