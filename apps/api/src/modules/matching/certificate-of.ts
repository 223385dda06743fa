import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { MatchOutcome } from './match-outcome.entity.ts';
import { inMatchThread } from './match-thread.ts';
import { seenRun } from './seen-run.ts';

/** The certificate file of a run, as it was solved. Without a proof there is none. */
export async function certificateOf(context: Context, id: string): Promise<string> {
  const run = await seenRun(context, id);
  if (!run.certificateHash) throw notFound();
  const outcome = await context.em.findOneOrFail(
    MatchOutcome,
    { run: run.id },
    { populate: ['run.snapshot'], filters: false },
  );
  const text = await inMatchThread({
    kind: 'certificate',
    snapshot: new Uint8Array(outcome.run.getEntity().snapshot.getEntity().bytes),
    outcome: new Uint8Array(outcome.bytes),
  }).result;
  if (text === null) throw notFound();
  return text;
}
