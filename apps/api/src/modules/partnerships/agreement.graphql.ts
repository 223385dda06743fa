import { agreementKinds } from '@qinglan/domain/partnerships/agreement';
import { agreementInput, signingInput } from '@qinglan/domain/partnerships/partnership-input';
import { builder } from '../../platform/builder.ts';
import { addAgreement } from './add-agreement.ts';
import { Agreement } from './agreement.entity.ts';
import { agreementScope } from './agreement.scope.ts';
import { recordSigning } from './record-signing.ts';
import { updateAgreement } from './update-agreement.ts';

const AgreementKindType = builder.codes('AgreementKind', agreementKinds);

builder.entity(Agreement, {
  scope: agreementScope,
  description: 'What both sides of a partnership promise and sign.',
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    partnership: t.relation('partnership'),
    kind: t.column('kind', { type: AgreementKindType }),
    dueOn: t.column('dueOn'),
    signedOn: t.column('signedOn'),
    leadSignatory: t.column('leadSignatory'),
    assistedSignatory: t.column('assistedSignatory'),
    leadDuties: t.column('leadDuties', { type: ['String'] }),
    assistedDuties: t.column('assistedDuties', { type: ['String'] }),
  }),
});

const AddAgreementInput = builder.inputType('AddAgreementInput', {
  fields: (t) => ({
    partnershipId: t.id({ required: true }),
    kind: t.field({ type: AgreementKindType, required: true }),
  }),
});

const UpdateAgreementInput = builder.inputType('UpdateAgreementInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    kind: t.field({ type: AgreementKindType, required: true }),
    dueOn: t.field({ type: 'Day', required: true }),
    leadDuties: t.stringList({ required: true }),
    assistedDuties: t.stringList({ required: true }),
    leadSignatory: t.string(),
    assistedSignatory: t.string(),
  }),
});

const RecordSigningInput = builder.inputType('RecordSigningInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    signedOn: t.field({ type: 'Day', required: true }),
    leadSignatory: t.string({ required: true }),
    assistedSignatory: t.string({ required: true }),
  }),
});

builder.mutationField('addAgreement', (t) =>
  t.verb({ type: Agreement, can: 'agreement:edit', input: AddAgreementInput, run: addAgreement }),
);

builder.mutationField('updateAgreement', (t) =>
  t.verb({
    type: Agreement,
    can: 'agreement:edit',
    input: UpdateAgreementInput,
    check: () => agreementInput,
    run: updateAgreement,
  }),
);

builder.mutationField('recordSigning', (t) =>
  t.verb({
    type: Agreement,
    can: 'agreement:sign',
    input: RecordSigningInput,
    check: signingInput,
    description: 'Both sides have signed; the first agreement makes the partnership signed.',
    run: recordSigning,
  }),
);
