import { maskPhone } from '@qinglan/domain/contact/phone';
import { partnershipLevels, supportKinds } from '@qinglan/domain/partnerships/partnership-level';
import { partnershipStatuses } from '@qinglan/domain/partnerships/partnership-status';
import { builder } from '../../platform/builder.ts';
import { Partnership } from './partnership.entity.ts';
import { partnershipScope } from './partnership.scope.ts';
import { partnershipPages } from './partnership-pages.ts';
import { ProposalType } from './proposal-type.ts';

/** The drafting of a partnership: what its coordinators alone see. */
const PartnershipDrafting = builder.part(Partnership, 'PartnershipDrafting', {
  atLeast: 'write',
  description: 'For the coordinators who may change the partnership.',
  fields: (t) => ({
    locked: t.column('locked', { description: 'Settled: running the matching again leaves it alone.' }),
    proposal: t.column('proposal', {
      type: ProposalType,
      description: 'Null when made by hand or published.',
    }),
  }),
});

const PartnershipContact = builder
  .objectRef<{ name: string; phone: string | null }>('PartnershipContact')
  .implement({
    description: 'The person who answers for a side.',
    fields: (t) => ({
      name: t.exposeString('name'),
      phoneMasked: t.string({
        nullable: true,
        description: '138****1234; `revealPhone` gives the whole, for a reason.',
        resolve: ({ phone }) => phone && maskPhone(phone),
      }),
    }),
  });

builder.entity(Partnership, {
  scope: partnershipScope,
  description:
    'One lead and one assisted kindergarten joined for a programme; a draft is for coordinators alone.',
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    programme: t.relation('programme'),
    group: t.relation('group', { description: 'All partnerships of its lead in the programme.' }),
    lead: t.relation('lead'),
    assisted: t.relation('assisted'),
    status: t.column('status', { type: builder.codes('PartnershipStatus', partnershipStatuses) }),
    from: t.column('from'),
    to: t.column('to'),
    levels: t.column('levels', { type: [builder.codes('PartnershipLevel', partnershipLevels)] }),
    supportKinds: t.column('supportKinds', { type: [builder.codes('SupportKind', supportKinds)] }),
    semesterFocus: t.column('semesterFocus'),
    publishedOn: t.column('publishedOn'),
    contestableUntil: t.column('contestableUntil', { description: 'The last day for contesting.' }),
    contestReason: t.column('contestReason'),
    confirmedOn: t.column('confirmedOn'),
    confirmedForSide: t.column('confirmedForSide', {
      description: 'true: a coordinator recorded it for the assisted side.',
    }),
    leadContact: t.derived({
      type: PartnershipContact,
      nullable: true,
      needs: ['leadContactName', 'leadContactPhone'],
      resolve: (row) => row.leadContactName && { name: row.leadContactName, phone: row.leadContactPhone },
    }),
    assistedContact: t.derived({
      type: PartnershipContact,
      nullable: true,
      needs: ['assistedContactName', 'assistedContactPhone'],
      resolve: (row) =>
        row.assistedContactName && { name: row.assistedContactName, phone: row.assistedContactPhone },
    }),
    leadWords: t.column('leadWords', { description: 'What the lead itself says of the partnership.' }),
    assistedWords: t.column('assistedWords'),
    endReason: t.column('endReason'),
    drafting: t.part(PartnershipDrafting),
    agreements: t.list('agreements'),
    contactEntries: t.list('contactEntries', { orderBy: { on: 'desc' } }),
    sharedResources: t.list('sharedResources', { orderBy: { on: 'desc' } }),
    mentorPairs: t.list('mentorPairs', { orderBy: { from: 'desc' } }),
    viewerCanEdit: t.may('write', { description: 'Whether the viewer coordinates it.' }),
  }),
});

builder.queryField('partnership', (t) => t.row(Partnership, { can: 'partnership:read' }));
builder.queryField('partnerships', (t) =>
  t.rows(Partnership, { can: 'partnership:read', ...partnershipPages }),
);
