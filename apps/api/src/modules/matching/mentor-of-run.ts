import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { loadVisible } from '../../platform/edit.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import type { LiveRun } from './live-run.ts';

/**
 * A mentor that an input names: one in sight, or one whom the run weighs, since its coordinators are shown those as
 * alternatives though they may serve in another district.
 */
export async function mentorOfRun(em: SqlEntityManager, { mentorAt }: LiveRun, id: string): Promise<string> {
  if (mentorAt.has(id)) return id;
  return (await loadVisible(em, Teacher, id, ['mentorId'])).id;
}
