import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { loadWritable } from '../../platform/edit.ts';
import { record } from '../audit/record.ts';
import { MatchRun } from './match-run.entity.ts';
import { queueRun } from './start-match-run.ts';

/** Queues a run anew from the snapshot of an earlier one, as after an interruption: it finds the same pairs. */
export async function repeatMatchRun(
  em: SqlEntityManager,
  act: Act,
  { id }: { id: string },
): Promise<MatchRun> {
  const earlier = await loadWritable(em, MatchRun, id);
  const run = queueRun(em, act, {
    programme: earlier.programme.id,
    policy: earlier.policy.id,
    snapshot: earlier.snapshot.id,
    scope: earlier.scope,
    district: earlier.district?.id ?? null,
    partnership: earlier.partnership?.id ?? null,
    basis: earlier.basis?.id ?? null,
  });
  record(em, act, {
    action: 'matchRun.repeated',
    recordType: 'matchRun',
    record: run.id,
    district: earlier.district?.id ?? null,
    facts: { earlier: earlier.id },
  });
  return run;
}
