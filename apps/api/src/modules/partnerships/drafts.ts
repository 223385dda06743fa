import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { loadVisible } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { seenAt } from '../../platform/read/scope-filter.ts';
import type { Programme } from '../programmes/programme.entity.ts';
import { Partnership } from './partnership.entity.ts';

/** Drafts of a programme that the viewer coordinates, in the order in which they were made. */
export function draftsOf(
  em: SqlEntityManager,
  { viewer }: Act,
  programme: Programme,
): Promise<Partnership[]> {
  return em.find(
    Partnership,
    { programme: programme.id, status: 'drafted' },
    { filters: seenAt(viewer, 'write'), orderBy: { id: 'asc' } },
  );
}

/** The drafts that were chosen, or all when nobody chose; one that is no draft of the viewer's is refused at its place. */
export async function chosenDrafts(
  em: SqlEntityManager,
  act: Act,
  programme: Programme,
  ids: readonly string[] | null | undefined,
  field: string,
): Promise<Partnership[]> {
  const drafts = await draftsOf(em, act, programme);
  if (!ids) return drafts;
  const known = new Set(drafts.map(({ id }) => id));
  const stray = ids.findIndex((id) => !known.has(id));
  if (stray >= 0) {
    const path = [field, String(stray)];
    const { status } = await loadVisible(em, Partnership, ids[stray]!, path);
    refuse({ code: 'step-not-open', path, facts: { step: 'publish', status } });
  }
  const chosen = new Set(ids);
  return drafts.filter(({ id }) => chosen.has(id));
}
