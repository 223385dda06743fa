import { savedLists, savedViewChanges, savedViewInput } from '@qinglan/domain/accounts/saved-view';
import { builder } from '../../platform/builder.ts';
import { DoneType } from '../accounts/done.ts';
import { deleteSavedView } from './delete-saved-view.ts';
import { saveView } from './save-view.ts';
import { SavedView } from './saved-view.entity.ts';
import { savedViewScope } from './saved-view.scope.ts';
import { updateSavedView } from './update-saved-view.ts';

const SavedListType = builder.codes('SavedList', savedLists);

builder.entity(SavedView, {
  scope: savedViewScope,
  description: 'A list as the viewer likes to see it: filters, order and columns under a name.',
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    list: t.column('list', { type: SavedListType }),
    name: t.column('name'),
    search: t.column('search', { description: "What stands after the question mark of the list's address." }),
  }),
});

builder.queryField('savedViews', (t) =>
  t.all(SavedView, { can: 'savedView:read', orderBy: { name: 'asc' } }),
);

const SaveViewInput = builder.inputType('SaveViewInput', {
  fields: (t) => ({
    list: t.field({ type: SavedListType, required: true }),
    name: t.string({ required: true }),
    search: t.string({ required: true }),
  }),
});

const UpdateSavedViewInput = builder.inputType('UpdateSavedViewInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    name: t.string(),
    search: t.string(),
  }),
});

const DeleteSavedViewInput = builder.inputType('DeleteSavedViewInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
});

builder.mutationField('saveView', (t) =>
  t.verb({
    type: SavedView,
    can: 'savedView:edit',
    input: SaveViewInput,
    check: () => savedViewInput,
    run: saveView,
  }),
);

builder.mutationField('updateSavedView', (t) =>
  t.verb({
    type: SavedView,
    can: 'savedView:edit',
    input: UpdateSavedViewInput,
    check: () => savedViewChanges,
    run: updateSavedView,
  }),
);

builder.mutationField('deleteSavedView', (t) =>
  t.verb({ type: DoneType, can: 'savedView:edit', input: DeleteSavedViewInput, run: deleteSavedView }),
);
