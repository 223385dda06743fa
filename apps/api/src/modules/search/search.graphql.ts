import { builder } from '../../platform/builder.ts';
import { findHits, hitKinds, type SearchHit } from './find-hits.ts';

const hitsMost = 20;

const SearchHitType = builder.objectRef<SearchHit>('SearchHit').implement({
  description: 'A record found by name; the subtitle tells namesakes apart.',
  fields: (t) => ({
    kind: t.expose('kind', { type: builder.codes('SearchKind', hitKinds) }),
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    subtitle: t.exposeString('subtitle'),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: [SearchHitType],
    authScopes: { can: 'search:read' },
    description: 'Records whose name, alias, pinyin or initials hold the text; at most 20.',
    args: { text: t.arg.string({ required: true }), first: t.arg.int() },
    resolve: (_root, { text, first }, { em, viewer }) =>
      findHits(em, viewer!, text, Math.min(Math.max(first ?? hitsMost, 1), hitsMost)),
  }),
);
