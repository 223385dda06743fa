import { agreementKinds } from '@qinglan/domain/partnerships/agreement';
import { partnershipLevels } from '@qinglan/domain/partnerships/partnership-level';
import { memberRoles } from '@qinglan/domain/programmes/programme';
import type { ProgrammePolicy, ProposalWeights } from '@qinglan/domain/programmes/programme-policy';
import { builder } from '../../platform/builder.ts';
import { memberPages } from './member-pages.ts';
import { Programme } from './programme.entity.ts';
import { programmeScope } from './programme.scope.ts';
import { ProgrammeMember } from './programme-member.entity.ts';
import { programmeMemberScope } from './programme-member.scope.ts';

interface PolicyBasis {
  title: string;
  number: string | null;
  issuer: string | null;
}

const PolicyBasisType = builder.objectRef<PolicyBasis>('PolicyBasis').implement({
  description: 'A document that the programme rests on.',
  fields: (t) => ({
    title: t.exposeString('title'),
    number: t.exposeString('number', { nullable: true }),
    issuer: t.exposeString('issuer', { nullable: true }),
  }),
});

const ProposalWeightsType = builder.objectRef<ProposalWeights>('ProposalWeights').implement({
  description: 'Per cent of the score of a proposed partnership; together 100.',
  fields: (t) => ({
    needsMet: t.exposeInt('needsMet'),
    nearness: t.exposeInt('nearness'),
    fit: t.exposeInt('fit'),
    history: t.exposeInt('history'),
    gradeGap: t.exposeInt('gradeGap'),
    wishes: t.exposeInt('wishes'),
  }),
});

const ProgrammePolicyType = builder.objectRef<ProgrammePolicy>('ProgrammePolicy').implement({
  description: 'What the city decides about the partnerships of a programme.',
  fields: (t) => ({
    leadsPerAssistedMost: t.exposeInt('leadsPerAssistedMost'),
    contestSchoolDays: t.exposeInt('contestSchoolDays'),
    levels: t.expose('levels', { type: [builder.codes('PartnershipLevel', partnershipLevels)] }),
    agreementKind: t.expose('agreementKind', { type: builder.codes('AgreementKind', agreementKinds) }),
    weights: t.expose('weights', { type: ProposalWeightsType }),
    travelKmMost: t.exposeInt('travelKmMost'),
  }),
});

const ProgrammeDetails = builder.part(Programme, 'ProgrammeDetails', {
  atLeast: 'read',
  fields: (t) => ({
    version: t.column('version'),
    policyBases: t.column('policyBases', { type: [PolicyBasisType] }),
    policy: t.column('policy', { type: ProgrammePolicyType }),
    memberCount: t.count('members'),
    viewerCanEdit: t.may('write'),
  }),
});

builder.entity(Programme, {
  scope: programmeScope,
  description: 'A programme of help; a teacher sees the name and the days of its own.',
  fields: (t) => ({
    id: t.column('id'),
    name: t.column('name'),
    from: t.column('from'),
    to: t.column('to'),
    details: t.part(ProgrammeDetails),
  }),
});

builder.entity(ProgrammeMember, {
  scope: programmeMemberScope,
  description: 'A kindergarten in a programme.',
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    kindergarten: t.relation('kindergarten'),
    role: t.column('role', { type: builder.codes('MemberRole', memberRoles) }),
    leadCapacity: t.column('leadCapacity', {
      description: 'How many assisted kindergartens a lead can help.',
    }),
  }),
});

builder.queryField('programme', (t) => t.row(Programme, { can: 'programme:read' }));
builder.queryField('programmeMembers', (t) =>
  t.rows(ProgrammeMember, { can: 'programme:read', ...memberPages }),
);
builder.queryField('programmes', (t) =>
  t.all(Programme, { can: 'programme:read', orderBy: { from: 'desc' } }),
);
