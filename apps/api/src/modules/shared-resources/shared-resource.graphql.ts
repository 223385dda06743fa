import { partnershipSides } from '@qinglan/domain/partnerships/partnership-side';
import { sharedResourceInput, sharedResourceKinds } from '@qinglan/domain/shared-resources/shared-resource';
import { builder } from '../../platform/builder.ts';
import { correctSharedResource } from './correct-shared-resource.ts';
import { shareResource } from './share-resource.ts';
import { SharedResource } from './shared-resource.entity.ts';
import { sharedResourceScope } from './shared-resource.scope.ts';

const PartnershipSideType = builder.codes('PartnershipSide', partnershipSides);
const SharedResourceKindType = builder.codes('SharedResourceKind', sharedResourceKinds);

builder.entity(SharedResource, {
  scope: sharedResourceScope,
  description: 'Something that one side of a partnership gave the other.',
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    partnership: t.relation('partnership'),
    givenBy: t.column('givenBy', { type: PartnershipSideType }),
    kind: t.column('kind', { type: SharedResourceKindType }),
    title: t.column('title'),
    amount: t.column('amount', { description: 'In words.' }),
    note: t.column('note'),
    on: t.column('on'),
  }),
});

const ShareResourceInput = builder.inputType('ShareResourceInput', {
  fields: (t) => ({
    partnershipId: t.id({ required: true }),
    givenBy: t.field({ type: PartnershipSideType, required: true }),
    kind: t.field({ type: SharedResourceKindType, required: true }),
    title: t.string({ required: true }),
    amount: t.string(),
    note: t.string(),
    on: t.field({ type: 'Day', required: true }),
  }),
});

const CorrectSharedResourceInput = builder.inputType('CorrectSharedResourceInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    givenBy: t.field({ type: PartnershipSideType, required: true }),
    kind: t.field({ type: SharedResourceKindType, required: true }),
    title: t.string({ required: true }),
    amount: t.string(),
    note: t.string(),
    on: t.field({ type: 'Day', required: true }),
  }),
});

builder.mutationField('shareResource', (t) =>
  t.verb({
    type: SharedResource,
    can: 'sharedResource:record',
    input: ShareResourceInput,
    check: sharedResourceInput,
    run: shareResource,
  }),
);
builder.mutationField('correctSharedResource', (t) =>
  t.verb({
    type: SharedResource,
    can: 'sharedResource:record',
    input: CorrectSharedResourceInput,
    check: sharedResourceInput,
    run: correctSharedResource,
  }),
);
