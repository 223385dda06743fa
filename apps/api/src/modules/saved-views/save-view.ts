import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type SavedViewInput, savedViewsMost } from '@qinglan/domain/accounts/saved-view';
import type { Act } from '../../platform/context.ts';
import { refuse } from '../../platform/errors.ts';
import { refuseTaken } from '../../platform/refused-as.ts';
import { SavedView } from './saved-view.entity.ts';

refuseTaken('saved_view_user_id_list_name_unique', 'saved-view-name-taken', ['name']);

/** Keeps a list as it stands under a name of the viewer's own. */
export async function saveView(em: SqlEntityManager, act: Act, input: SavedViewInput): Promise<SavedView> {
  const { list, name } = input;
  const own = await em.find(SavedView, { user: act.viewer.userId, list }, { filters: false });
  if (own.length >= savedViewsMost) {
    refuse({ code: 'too-many-saved-views', facts: { most: savedViewsMost } });
  }
  if (own.some((view) => view.name === name)) {
    refuse({ code: 'saved-view-name-taken', path: ['name'], facts: { name } });
  }
  return em.create(SavedView, { ...input, user: act.viewer.userId });
}
