import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { LiveChange, MovedMentee } from '@qinglan/matching/live/apply-changes';
import type { Pair } from '@qinglan/matching/stages/staged-problem';
import { refuse } from '../../platform/errors.ts';
import { forgetLiveRun, type LiveRun, loadStanding } from './live-run.ts';
import { reshaped } from './reshaped-problem.ts';
import { solvedStages } from './solve-run.ts';

/**
 * Decides all stages anew after a change, for policies with rules over groups, which no kept prices can answer for. The
 * pairs that stand are those that the keep bonus holds together. Seconds for a district, longer for a city.
 */
export async function solveAgain(
  em: SqlEntityManager,
  run: string,
  kept: LiveRun,
  changes: readonly LiveChange[],
): Promise<readonly MovedMentee[]> {
  const { ground, outcome, reader } = kept;
  const stands = await loadStanding(em, run, kept);
  const locks = new Map(
    stands.pairs.filter(({ locked }) => locked).map(({ mentee, mentor }) => [mentee, mentor]),
  );
  const banned: Pair[] = [...stands.banned];
  for (const change of changes) {
    if (change.kind === 'pairLocked') locks.set(change.mentee, change.mentor);
    if (change.kind === 'pairUnlocked') locks.delete(change.mentee);
    // A rejection taken back needs nothing here: what is locked is wanted, and wins over what is banned.
    if (change.kind !== 'edgeForbidden') continue;
    banned.push(change);
    if (locks.get(change.mentee) === change.mentor) locks.delete(change.mentee);
  }
  const locked = [...locks].map(([mentee, mentor]) => ({ mentee, mentor }));
  const problem = reshaped(outcome.problem, locked, banned, reader);
  const before = new Map(stands.pairs.map(({ mentee, mentor }) => [mentee, mentor]));
  const running = new Uint8Array(problem.mentorOf.length);
  for (let i = 0; i < problem.menteeCount; i++) {
    for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
      if (problem.mentorOf[e] === before.get(i)) running[e] = 1;
    }
  }
  const answer = solvedStages(ground, { problem, running }, locked);
  forgetLiveRun(run);
  if (answer.kind === 'refused') refuse({ code: 'match-mentor-locked-full', facts: { places: 0 } });
  return [...answer.mentorOfMentee].flatMap((to, mentee) => {
    const from = before.get(mentee) ?? -1;
    return from === to ? [] : [{ mentee, from, to }];
  });
}
