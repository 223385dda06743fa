import { report, type Watch } from '../solver/watch.ts';
import { type PricedProblem, type StageState, settleOnNetwork } from './settle-network.ts';

/**
 * Raises the worst pair's score as far as classes and minimums allow: closes the edges below a level, settles, and
 * sees whether something before the score was lost. Steps double from the worst pair that the score alone brings
 * and are halved after the first loss, so only few pairs move. `open` and `state` are left at the highest level.
 */
export function raiseFloor(
  priced: PricedProblem,
  open: Uint8Array,
  state: StageState,
  slackMax: number,
  watch: Watch,
): void {
  const { score } = priced.problem;
  const levels = Int32Array.from(new Set(score)).sort();
  const wanted = worthBeforeScore(priced, state);
  let good = levelOfWorst(score, levels, state);
  let bad = levels.length;
  let step = 1;
  while (good + 1 < bad) {
    const tried = Math.min(good + step, bad - 1);
    const trial = {
      edgeOfMentee: state.edgeOfMentee.map((e) => (e >= 0 && score[e]! < levels[tried]! ? -1 : e)),
      potential: state.potential.slice(),
    };
    settleOnNetwork(priced, openFrom(open, score, levels[tried]!), trial, slackMax, watch);
    if (worthBeforeScore(priced, trial) === wanted) {
      Object.assign(state, trial);
      good = levelOfWorst(score, levels, state);
      step *= 2;
    } else {
      bad = tried;
      step = Math.max(1, (bad - good) >> 1);
    }
    report(watch, 1 - (bad - good) / levels.length);
  }
  if (good < levels.length) open.set(openFrom(open, score, levels[good]!));
}

const openFrom = (open: Uint8Array, score: Int32Array, level: number): Uint8Array =>
  open.map((is, e) => (score[e]! >= level ? is : 0));

/** Index of the worst pair's score among the levels; their number when there is no pair. */
function levelOfWorst(score: Int32Array, levels: Int32Array, state: StageState): number {
  let worst = Number.POSITIVE_INFINITY;
  for (const e of state.edgeOfMentee) if (e >= 0 && score[e]! < worst) worst = score[e]!;
  return worst === Number.POSITIVE_INFINITY ? levels.length : levels.indexOf(worst);
}

/** What the pairs are worth in classes and minimums. */
function worthBeforeScore({ worth, costs, minimums }: PricedProblem, state: StageState): number {
  const wanted = minimums.sets.map((set) => set.limit);
  let sum = 0;
  for (const [i, e] of state.edgeOfMentee.entries()) {
    if (e < 0) continue;
    sum += worth[i]!;
    for (let g = minimums.innermost[i]!; g >= 0; g = minimums.sets[g]!.parent) {
      if (wanted[g]! > 0) sum += costs.wantedWorth;
      wanted[g]!--;
    }
  }
  return sum;
}
