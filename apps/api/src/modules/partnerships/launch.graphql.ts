import {
  clearingKinds,
  type LaunchChecklist,
  type LaunchLine,
  launchStates,
} from '@qinglan/domain/partnerships/launch-checklist';
import { launchItems } from '@qinglan/domain/partnerships/launch-item';
import { launchMarkInput, launchMarkStates } from '@qinglan/domain/partnerships/launch-mark';
import { builder } from '../../platform/builder.ts';
import { launchChecklists } from './launch-checklists.ts';
import { markLaunch } from './mark-launch.ts';
import { Partnership } from './partnership.entity.ts';

const LaunchItemType = builder.codes('LaunchItem', launchItems);

const LaunchLineType = builder.objectRef<LaunchLine>('LaunchLine').implement({
  fields: (t) => ({
    item: t.expose('item', { type: LaunchItemType }),
    state: t.expose('state', { type: builder.codes('DeliverableState', launchStates) }),
    on: t.expose('on', { type: 'Day', nullable: true, description: 'Since when, when that is known.' }),
    note: t.exposeString('note', { nullable: true }),
    byHand: t.exposeBoolean('byHand', { description: 'A note that can be taken back; a record cannot.' }),
    clearsKind: t.field({
      type: builder.codes('LaunchPlaceKind', clearingKinds),
      description: 'The kind of record where the item is cleared.',
      resolve: ({ clears }) => clears.kind,
    }),
    clearsId: t.id({ resolve: ({ clears }) => clears.id }),
  }),
});

const LaunchChecklistType = builder.objectRef<LaunchChecklist>('LaunchChecklist').implement({
  description: 'What the launch of a partnership must leave behind, and what of it is there.',
  fields: (t) => ({
    partnershipId: t.id({ resolve: ({ partnership }) => partnership }),
    settled: t.exposeInt('settled', { description: 'Items there or waived.' }),
    total: t.exposeInt('total'),
    lines: t.field({ type: [LaunchLineType], resolve: ({ lines }) => [...lines] }),
  }),
});

builder.queryField('launchChecklists', (t) =>
  t.field({
    type: [LaunchChecklistType],
    authScopes: { can: 'partnership:read' },
    args: { partnerships: t.arg.idList({ required: true, description: 'At most 200.' }) },
    description: 'In the order asked; one that is unknown or out of sight is NOT_FOUND.',
    resolve: (_root, { partnerships }, { em, viewer }) =>
      launchChecklists(em, viewer!, partnerships.map(String)),
  }),
);

const MarkLaunchInput = builder.inputType('MarkLaunchInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'Of the partnership.' }),
    version: t.int({ required: true }),
    item: t.field({ type: LaunchItemType, required: true }),
    state: t.field({
      type: builder.codes('LaunchMarkState', launchMarkStates),
      description: 'null takes the note back.',
    }),
    on: t.field({ type: 'Day' }),
    note: t.string(),
  }),
});

builder.mutationField('markLaunch', (t) =>
  t.verb({
    type: Partnership,
    can: 'launch:mark',
    input: MarkLaunchInput,
    check: launchMarkInput,
    run: markLaunch,
  }),
);
