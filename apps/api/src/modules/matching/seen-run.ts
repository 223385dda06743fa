import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../platform/context.ts';
import { loadWritable } from '../../platform/edit.ts';
import { notFound } from '../../platform/errors.ts';
import { levelsSeen } from '../../platform/read/level-of.ts';
import { isId } from '../../platform/read/sql.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { liveRun } from './live-run.ts';
import { MatchRun } from './match-run.entity.ts';

/** A run that has found its pairs, for those who may decide in it; to all others it is unknown. */
export async function seenRun({ em }: Context, id: string): Promise<MatchRun> {
  const run = await loadWritable(em, MatchRun, id);
  await em.refresh(run, { filters: false });
  if (run.status !== 'done') throw notFound();
  return run;
}

/** Refuses a teacher who is neither in the viewer's sight nor weighed by the run. */
export async function requireKnownTeacher({ em, viewer }: Context, run: MatchRun, id: string): Promise<void> {
  if (!isId(id)) throw notFound();
  const { menteeAt, mentorAt } = await liveRun(em as SqlEntityManager, run);
  if (menteeAt.has(id) || mentorAt.has(id)) return;
  const [seen] = await levelsSeen(em, viewer, Teacher, id, ['name']);
  if (!seen) throw notFound();
}
