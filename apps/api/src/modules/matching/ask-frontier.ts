import type { Context } from '../../platform/context.ts';
import type { Frontier } from './frontier.ts';
import { MatchOutcome } from './match-outcome.entity.ts';
import { inMatchThread } from './match-thread.ts';
import { seenRun } from './seen-run.ts';

/** Works the change frontier of a run out in a thread, from what is stored. */
export async function askFrontier(context: Context, id: string): Promise<Frontier> {
  const { id: run } = await seenRun(context, id);
  const outcome = await context.em.findOneOrFail(
    MatchOutcome,
    { run },
    { populate: ['run.snapshot'], filters: false },
  );
  const { snapshot } = outcome.run.getEntity();
  return inMatchThread({
    kind: 'frontier',
    snapshot: new Uint8Array(snapshot.getEntity().bytes),
    outcome: new Uint8Array(outcome.bytes),
  }).result;
}
