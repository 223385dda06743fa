import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { loadWritable } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { MatchRun } from './match-run.entity.ts';
import { lockRun, requireOpen } from './open-decision.ts';

/**
 * Opens a run to its sides until an instant: mentors, mentees and their kindergartens see what is proposed for them, and
 * may rank it or say no. Asked again, it moves the end.
 */
export async function openMatchAnswers(
  em: SqlEntityManager,
  act: Act,
  { id, until }: { id: string; until: Date },
): Promise<MatchRun> {
  await loadWritable(em, MatchRun, id);
  const run = await lockRun(em, id);
  requireOpen(run);
  if (until <= act.now) {
    const facts = { from: act.now.toISOString(), to: until.toISOString() };
    refuse({ code: 'match-window-order', path: ['until'], facts });
  }
  em.assign(run, { answersFrom: run.answersFrom ?? act.now, answersTo: until });
  record(em, act, {
    action: 'matchRun.opened',
    recordType: 'matchRun',
    record: run.id,
    district: run.district?.id ?? null,
    facts: { until: until.toISOString() },
  });
  return run;
}
