import type { AbortFlag, SolveOptions } from '../assignment.ts';
import { MatchingAbortedError } from '../assignment.ts';

const scansBetweenPolls = 65_536;

/** Counts scanned edges, polls the caller's signal and reports progress that never falls. */
export interface Watch {
  scans: number;
  nextPoll: number;
  share: number;
  /** The running part of the work goes from share `from` to share `to` of the whole. */
  from: number;
  to: number;
  readonly signal: AbortFlag | undefined;
  readonly onProgress: ((share: number) => void) | undefined;
}

export function startWatch(options: Pick<SolveOptions, 'onProgress' | 'signal'>): Watch {
  const watch = {
    scans: 0,
    nextPoll: scansBetweenPolls,
    share: 0,
    from: 0,
    to: 1,
    signal: options.signal,
    onProgress: options.onProgress,
  };
  poll(watch);
  return watch;
}

/** Begins the part of the work that ends at share `to` of the whole. */
export function beginPart(watch: Watch, to: number): void {
  poll(watch);
  watch.from = watch.share;
  watch.to = to;
}

/** To be called when `scans` has passed `nextPoll`, and at every phase. */
export function poll(watch: Watch): void {
  watch.nextPoll = watch.scans + scansBetweenPolls;
  if (watch.signal?.aborted) throw new MatchingAbortedError();
}

/** Says how much of the running part is done, 0…1. */
export function report(watch: Watch, done: number): void {
  poll(watch);
  const share = watch.from + Math.min(1, done) * (watch.to - watch.from);
  if (share <= watch.share) return;
  watch.share = share;
  watch.onProgress?.(share);
}
