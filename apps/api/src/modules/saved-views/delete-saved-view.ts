import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { isId } from '../../platform/read/sql.ts';
import { SavedView } from './saved-view.entity.ts';

/** Forgets one of the viewer's own views; anybody else's is unknown. */
export async function deleteSavedView(em: SqlEntityManager, act: Act, input: { id: string }) {
  if (!isId(input.id)) throw notFound();
  const own = { id: input.id, user: act.viewer.userId };
  if ((await em.nativeDelete(SavedView, own, { filters: false })) === 0) throw notFound();
  return { ok: true };
}
