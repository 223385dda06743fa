import { builder } from '../../platform/builder.ts';
import { type WorkItem, workItemKinds, workItems } from './work-items.ts';

const WorkItemType = builder.objectRef<WorkItem>('WorkItem').implement({
  description: 'So many of one kind wait for the viewer.',
  fields: (t) => ({
    kind: t.expose('kind', { type: builder.codes('WorkItemKind', workItemKinds) }),
    count: t.exposeInt('count'),
    facts: t.expose('facts', { type: 'Facts' }),
  }),
});

builder.queryField('workList', (t) =>
  t.field({
    type: [WorkItemType],
    authScopes: { can: 'workList:read' },
    description: 'What waits for the viewer, the most pressing first.',
    resolve: (_root, _args, { em, viewer, today, now }) => workItems(em, { viewer: viewer!, today, now }),
  }),
);
