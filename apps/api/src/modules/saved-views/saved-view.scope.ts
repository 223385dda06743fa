import { scopeRule } from '../../platform/read/scope.ts';
import { SavedView } from './saved-view.entity.ts';

/** Everybody has views of their own and sees nobody else's. */
export const savedViewScope = scopeRule(SavedView, (viewer) => ({ write: { user: viewer.userId } }));
