import { readInstance } from './instance-file.ts';
import type { Worth } from './rivals.ts';

/** What a measured process prints: cold and warm milliseconds, peak memory, and what the answer is worth. */
export interface Measured {
  readonly coldMs: number;
  readonly warmMs: number | null;
  readonly peakMb: number;
  readonly worth: Worth | null;
  readonly proven: boolean;
}

const [solver, path, limit] = process.argv.slice(2);

async function measure(): Promise<Omit<Measured, 'peakMb'>> {
  if (solver === 'bare' || path === undefined) return { coldMs: 0, warmMs: null, worth: null, proven: false };
  const problem = readInstance(path);
  if (solver === 'ours') {
    const start = performance.now();
    const { solveAssignment } = await import('../src/solve-assignment.ts');
    const loaded = performance.now();
    const answer = solveAssignment(problem);
    const coldMs = performance.now() - loaded;
    const peak = process.resourceUsage().maxRSS;
    const warm: number[] = [];
    for (let k = 0; k < 7 && performance.now() - start < 20_000; k++) {
      const again = performance.now();
      solveAssignment(problem);
      warm.push(performance.now() - again);
    }
    const { verifyCertificate } = await import('../src/verify-certificate.ts');
    const proven = verifyCertificate(problem, answer).valid;
    peakAfterCold = peak;
    return {
      coldMs,
      warmMs: median(warm),
      worth: { pairs: answer.pairCount, score: answer.totalScore },
      proven,
    };
  }
  const { byHighs, byMunkres, greedy } = await import('./rivals.ts');
  if (solver === 'munkres') {
    const { ms, worth } = await byMunkres(problem);
    return { coldMs: ms, warmMs: null, worth, proven: false };
  }
  if (solver === 'highs') {
    const { ms, worth } = await byHighs(problem, Number(limit));
    return { coldMs: ms, warmMs: null, worth, proven: false };
  }
  const start = performance.now();
  const worth = greedy(problem);
  return { coldMs: performance.now() - start, warmMs: null, worth, proven: false };
}

function median(list: number[]): number | null {
  return [...list].sort((a, b) => a - b)[list.length >> 1] ?? null;
}

let peakAfterCold: number | null = null;
const measured = await measure();
console.log(
  JSON.stringify({ ...measured, peakMb: (peakAfterCold ?? process.resourceUsage().maxRSS) / 1024 }),
);
