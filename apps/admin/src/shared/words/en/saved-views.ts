import type { SavedViewWords } from '../zh/saved-views.ts';

export const enSavedViews: SavedViewWords = {
  title: 'Views',
  none: 'No saved views yet',
  name: 'Name of the view',
  save: (name) => `Save to “${name}”`,
  saveAs: 'Save as a new view…',
  saveAsTitle: 'Keep these filters, order and columns as a view',
  rename: (name) => `Rename “${name}”`,
  forget: (name) => `Delete “${name}”`,
  forgotten: (name) => `“${name}” is deleted`,
  undo: 'Undo',
  stale: 'This view was just changed elsewhere; please try again',
};
