import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { SavedViewChanges } from '@qinglan/domain/accounts/saved-view';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { SavedView } from './saved-view.entity.ts';

/** Renames one of the viewer's views, or keeps the list under its name as it stands now. */
export async function updateSavedView(
  em: SqlEntityManager,
  act: Act,
  { id, version, name, search }: Edited<SavedViewChanges>,
): Promise<SavedView> {
  const view = await loadForEdit(em, SavedView, id, version);
  if (name !== undefined) {
    const taken = { user: act.viewer.userId, list: view.list, name, id: { $ne: id } };
    if (await em.findOne(SavedView, taken, { filters: false })) {
      refuse({ code: 'saved-view-name-taken', path: ['name'], facts: { name } });
    }
  }
  em.assign(view, { name: name ?? view.name, search: search ?? view.search });
  return view;
}
