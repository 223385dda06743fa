import { matchPolicyStatuses } from '@qinglan/domain/matching/match-lists';
import { shippedPolicyCodes } from '@qinglan/domain/matching/match-policy';
import { matchPolicyChanges, matchPolicyInput } from '@qinglan/domain/matching/match-policy-input';
import { builder } from '../../platform/builder.ts';
import type { Conditions } from '../../platform/row-types.ts';
import { createMatchPolicy } from './create-match-policy.ts';
import { MatchPolicy } from './match-policy.entity.ts';
import { MatchPolicyRulesInput } from './match-policy-inputs.ts';
import { MatchPolicyRulesType } from './match-policy-types.ts';
import { matchPolicyScope } from './matching.scope.ts';
import { saveMatchPolicy } from './save-match-policy.ts';
import { updateMatchPolicy } from './update-match-policy.ts';

builder.entity(MatchPolicy, {
  scope: matchPolicyScope,
  description: 'One version of how mentors are found in a programme; once saved it never changes.',
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    programme: t.relation('programme'),
    name: t.column('name'),
    number: t.column('number'),
    status: t.column('status', { type: builder.codes('MatchPolicyStatus', matchPolicyStatuses) }),
    rules: t.column('rules', { type: MatchPolicyRulesType }),
    savedAt: t.column('savedAt'),
    savedByName: t.column('savedByName'),
    viewerCanEdit: t.may('write'),
  }),
});

builder.queryField('matchPolicy', (t) => t.row(MatchPolicy, { can: 'matchPolicy:read' }));

const MatchPolicyFilter = builder.inputType('MatchPolicyFilter', {
  fields: (t) => ({ programme: t.id() }),
});

builder.queryField('matchPolicies', (t) =>
  t.rows(MatchPolicy, {
    can: 'matchPolicy:read',
    filter: MatchPolicyFilter,
    where: ({ programme }: Partial<typeof MatchPolicyFilter.$inferInput>): Conditions<MatchPolicy> => ({
      read: [programme && { programme }],
    }),
    defaultDescending: true,
  }),
);

const CreateMatchPolicyInput = builder.inputType('CreateMatchPolicyInput', {
  fields: (t) => ({
    programmeId: t.id({ required: true }),
    name: t.string({ required: true }),
    shipped: t.field({ type: builder.codes('ShippedPolicy', shippedPolicyCodes), required: true }),
    basedOnId: t.id({ description: 'Begin with the rules of this policy instead.' }),
  }),
});

const UpdateMatchPolicyInput = builder.inputType('UpdateMatchPolicyInput', {
  description: 'A field left out stays as it is.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    name: t.string(),
    rules: t.field({ type: MatchPolicyRulesInput }),
  }),
});

const SaveMatchPolicyInput = builder.inputType('SaveMatchPolicyInput', {
  fields: (t) => ({ id: t.id({ required: true }), version: t.int({ required: true }) }),
});

builder.mutationField('createMatchPolicy', (t) =>
  t.verb({
    type: MatchPolicy,
    can: 'matchPolicy:edit',
    input: CreateMatchPolicyInput,
    check: () => matchPolicyInput,
    run: createMatchPolicy,
  }),
);
builder.mutationField('updateMatchPolicy', (t) =>
  t.verb({
    type: MatchPolicy,
    can: 'matchPolicy:edit',
    input: UpdateMatchPolicyInput,
    check: () => matchPolicyChanges,
    run: updateMatchPolicy,
  }),
);
builder.mutationField('saveMatchPolicy', (t) =>
  t.verb({
    type: MatchPolicy,
    can: 'matchPolicy:edit',
    input: SaveMatchPolicyInput,
    description: 'Saves a draft for good: runs may go by it.',
    run: saveMatchPolicy,
  }),
);
