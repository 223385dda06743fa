import { proposalDays } from '@qinglan/domain/partnerships/partnership-input';
import { builder } from '../../platform/builder.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { discardPartnershipDrafts } from './discard-partnership-drafts.ts';
import { Partnership } from './partnership.entity.ts';
import { proposePartnership } from './propose-partnership.ts';
import { proposePartnershipAgain } from './propose-partnership-again.ts';
import { publishPartnerships } from './publish-partnerships.ts';

const ProposePartnershipInput = builder.inputType('ProposePartnershipInput', {
  fields: (t) => ({
    programmeId: t.id({ required: true }),
    leadId: t.id({ required: true }),
    assistedId: t.id({ required: true }),
    from: t.field({ type: 'Day', description: "The programme's first day when left out." }),
    to: t.field({ type: 'Day' }),
  }),
});

const ChosenDraftInput = builder.inputType('ChosenDraftInput', {
  fields: (t) => ({ partnershipId: t.id({ required: true }), version: t.int({ required: true }) }),
});

const PublishPartnershipsInput = builder.inputType('PublishPartnershipsInput', {
  fields: (t) => ({
    programmeId: t.id({ required: true }),
    drafts: t.field({
      type: [ChosenDraftInput],
      description: 'Left out: all drafts that the viewer coordinates.',
    }),
  }),
});

const DiscardPartnershipDraftsInput = builder.inputType('DiscardPartnershipDraftsInput', {
  fields: (t) => ({
    programmeId: t.id({ required: true }),
    partnerships: t.idList({ description: 'Left out: all drafts that the viewer coordinates.' }),
  }),
});

const ProposePartnershipAgainInput = builder.inputType('ProposePartnershipAgainInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    leadId: t.id({ description: 'Another lead; left out: the same.' }),
    from: t.field({ type: 'Day' }),
    to: t.field({ type: 'Day' }),
  }),
});

builder.mutationField('proposePartnership', (t) =>
  t.verb({
    type: Partnership,
    can: 'partnership:propose',
    input: ProposePartnershipInput,
    check: () => proposalDays,
    description: 'Drafts a partnership by hand; the sides see it once it is published.',
    run: proposePartnership,
  }),
);

builder.mutationField('publishPartnerships', (t) =>
  t.verb({
    type: Programme,
    can: 'partnership:propose',
    input: PublishPartnershipsInput,
    description: 'Shows drafts to both sides, all or none.',
    run: publishPartnerships,
  }),
);

builder.mutationField('discardPartnershipDrafts', (t) =>
  t.verb({
    type: Programme,
    can: 'partnership:propose',
    input: DiscardPartnershipDraftsInput,
    run: discardPartnershipDrafts,
  }),
);

builder.mutationField('proposePartnershipAgain', (t) =>
  t.verb({
    type: Partnership,
    can: 'partnership:propose',
    input: ProposePartnershipAgainInput,
    check: () => proposalDays,
    description: 'Answers a contest with the same or a changed proposal.',
    run: proposePartnershipAgain,
  }),
);
