import { agreementKinds } from '@qinglan/domain/partnerships/agreement';
import { partnershipLevels } from '@qinglan/domain/partnerships/partnership-level';
import { memberRoles } from '@qinglan/domain/programmes/programme';
import {
  memberChangesInput,
  newMembersInput,
  programmeInput,
} from '@qinglan/domain/programmes/programme-input';
import { builder } from '../../platform/builder.ts';
import { addProgrammeMembers } from './add-programme-members.ts';
import { createProgramme } from './create-programme.ts';
import { Programme } from './programme.entity.ts';
import { removeProgrammeMembers } from './remove-programme-members.ts';
import { updateProgramme } from './update-programme.ts';
import { updateProgrammeMembers } from './update-programme-members.ts';

const MemberRoleType = builder.codes('MemberRole', memberRoles);

const PolicyBasisInput = builder.inputType('PolicyBasisInput', {
  fields: (t) => ({ title: t.string({ required: true }), number: t.string(), issuer: t.string() }),
});

const ProposalWeightsInput = builder.inputType('ProposalWeightsInput', {
  description: 'Per cent; together 100.',
  fields: (t) => ({
    needsMet: t.int({ required: true }),
    nearness: t.int({ required: true }),
    fit: t.int({ required: true }),
    history: t.int({ required: true }),
    gradeGap: t.int({ required: true }),
    wishes: t.int({ required: true }),
  }),
});

const ProgrammePolicyInput = builder.inputType('ProgrammePolicyInput', {
  fields: (t) => ({
    leadsPerAssistedMost: t.int({ required: true }),
    contestSchoolDays: t.int({ required: true }),
    levels: t.field({ type: [builder.codes('PartnershipLevel', partnershipLevels)], required: true }),
    agreementKind: t.field({ type: builder.codes('AgreementKind', agreementKinds), required: true }),
    weights: t.field({ type: ProposalWeightsInput, required: true }),
    travelKmMost: t.int({ required: true }),
  }),
});

const CreateProgrammeInput = builder.inputType('CreateProgrammeInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    from: t.field({ type: 'Day', required: true }),
    to: t.field({ type: 'Day', required: true }),
    policyBases: t.field({ type: [PolicyBasisInput] }),
    policy: t.field({ type: ProgrammePolicyInput, required: true }),
  }),
});

const UpdateProgrammeInput = builder.inputType('UpdateProgrammeInput', {
  description: 'The programme whole, as it shall be.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    name: t.string({ required: true }),
    from: t.field({ type: 'Day', required: true }),
    to: t.field({ type: 'Day', required: true }),
    policyBases: t.field({ type: [PolicyBasisInput] }),
    policy: t.field({ type: ProgrammePolicyInput, required: true }),
  }),
});

const AddProgrammeMembersInput = builder.inputType('AddProgrammeMembersInput', {
  fields: (t) => ({
    programmeId: t.id({ required: true }),
    kindergartens: t.idList({ required: true }),
    role: t.field({ type: MemberRoleType, required: true }),
    leadCapacity: t.int({ required: true }),
  }),
});

const MemberChangeInput = builder.inputType('MemberChangeInput', {
  fields: (t) => ({
    memberId: t.id({ required: true }),
    version: t.int({ required: true }),
    role: t.field({ type: MemberRoleType, required: true }),
    leadCapacity: t.int({ required: true }),
  }),
});

const UpdateProgrammeMembersInput = builder.inputType('UpdateProgrammeMembersInput', {
  fields: (t) => ({
    programmeId: t.id({ required: true }),
    members: t.field({ type: [MemberChangeInput], required: true }),
  }),
});

const RemoveProgrammeMembersInput = builder.inputType('RemoveProgrammeMembersInput', {
  fields: (t) => ({ programmeId: t.id({ required: true }), members: t.idList({ required: true }) }),
});

builder.mutationField('createProgramme', (t) =>
  t.verb({
    type: Programme,
    can: 'programme:create',
    input: CreateProgrammeInput,
    check: () => programmeInput,
    run: createProgramme,
  }),
);

builder.mutationField('updateProgramme', (t) =>
  t.verb({
    type: Programme,
    can: 'programme:edit',
    input: UpdateProgrammeInput,
    check: () => programmeInput,
    run: updateProgramme,
  }),
);

builder.mutationField('addProgrammeMembers', (t) =>
  t.verb({
    type: Programme,
    can: 'programme:edit',
    input: AddProgrammeMembersInput,
    check: () => newMembersInput,
    description: 'Who is a member already stays as it is.',
    run: addProgrammeMembers,
  }),
);

builder.mutationField('updateProgrammeMembers', (t) =>
  t.verb({
    type: Programme,
    can: 'programme:edit',
    input: UpdateProgrammeMembersInput,
    check: () => memberChangesInput,
    description: 'All of the lines or none.',
    run: updateProgrammeMembers,
  }),
);

builder.mutationField('removeProgrammeMembers', (t) =>
  t.verb({
    type: Programme,
    can: 'programme:edit',
    input: RemoveProgrammeMembersInput,
    run: removeProgrammeMembers,
  }),
);
