import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { loadWritable } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { MatchRun } from './match-run.entity.ts';

/** Gives a run up that waits or works; its thread notices within a quarter of a second. */
export async function cancelMatchRun(
  em: SqlEntityManager,
  act: Act,
  { id }: { id: string },
): Promise<MatchRun> {
  const run = await loadWritable(em, MatchRun, id);
  await em.refresh(run, { lockMode: LockMode.PESSIMISTIC_WRITE, filters: false });
  if (run.status !== 'queued' && run.status !== 'running')
    refuse({ code: 'match-run-over', facts: { status: run.status } });
  em.assign(run, { status: 'cancelled', finishedAt: act.now });
  record(em, act, {
    action: 'matchRun.cancelled',
    recordType: 'matchRun',
    record: run.id,
    district: run.district?.id ?? null,
  });
  return run;
}
