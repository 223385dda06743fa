import { compact } from './normalise.ts';

/**
 * How alike two short texts are, 0 to 1: shared pairs of neighbouring characters over all of them (Dice's coefficient),
 * after widths, spaces and case are put aside. Chinese words need no splitting for it.
 */
export function similarity(a: string, b: string): number {
  const [one, two] = [pairsOf(a), pairsOf(b)];
  if (one.length === 0 || two.length === 0) return compact(a) === compact(b) ? 1 : 0;
  const left = new Map<string, number>();
  for (const pair of one) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of two) {
    const count = left.get(pair) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(pair, count - 1);
    }
  }
  return (2 * shared) / (one.length + two.length);
}

function pairsOf(text: string): readonly string[] {
  const signs = [...compact(text).toLowerCase()];
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
