import { proposalDays } from '@qinglan/domain/partnerships/partnership-input';
import { builder } from '../../platform/builder.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { changeProposedLead } from './change-proposed-lead.ts';
import { discardPartnershipDrafts } from './discard-partnership-drafts.ts';
import { Partnership } from './partnership.entity.ts';
import { ProposalRunType } from './proposal-type.ts';
import { proposePartnership } from './propose-partnership.ts';
import { proposePartnershipAgain } from './propose-partnership-again.ts';
import { proposePartnerships } from './propose-partnerships.ts';
import { publishPartnerships } from './publish-partnerships.ts';
import { settlePartnershipDraft } from './settle-partnership-draft.ts';

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

const ProposePartnershipsInput = builder.inputType('ProposePartnershipsInput', {
  fields: (t) => ({ programmeId: t.id({ required: true }) }),
});

const ChangeProposedLeadInput = builder.inputType('ChangeProposedLeadInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    leadId: t.id({ required: true }),
  }),
});

const SettlePartnershipDraftInput = builder.inputType('SettlePartnershipDraftInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    locked: t.boolean({ required: true }),
  }),
});

builder.mutationField('proposePartnerships', (t) =>
  t.verb({
    type: ProposalRunType,
    can: 'partnership:propose',
    input: ProposePartnershipsInput,
    description: 'Drafts the best set of partnerships for whoever has no lead yet, with a proof that it is.',
    run: proposePartnerships,
  }),
);

builder.mutationField('changeProposedLead', (t) =>
  t.verb({
    type: Partnership,
    can: 'partnership:propose',
    input: ChangeProposedLeadInput,
    description: 'Gives a draft another lead and settles it.',
    run: changeProposedLead,
  }),
);

builder.mutationField('settlePartnershipDraft', (t) =>
  t.verb({
    type: Partnership,
    can: 'partnership:propose',
    input: SettlePartnershipDraftInput,
    run: settlePartnershipDraft,
  }),
);

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
