import {
  contactInput,
  partnershipChanges,
  partnershipEndInput,
  stepReasonInput,
  wordsInput,
} from '@qinglan/domain/partnerships/partnership-input';
import { partnershipLevels, supportKinds } from '@qinglan/domain/partnerships/partnership-level';
import { partnershipSides } from '@qinglan/domain/partnerships/partnership-side';
import { builder } from '../../platform/builder.ts';
import { advancePartnership, advances } from './advance-partnership.ts';
import { confirmPartnership } from './confirm-partnership.ts';
import { contestPartnership } from './contest-partnership.ts';
import { endPartnership } from './end-partnership.ts';
import { Partnership } from './partnership.entity.ts';
import { setPartnershipContact } from './set-partnership-contact.ts';
import { updatePartnership } from './update-partnership.ts';
import { withdrawPartnership } from './withdraw-partnership.ts';
import { writePartnershipWords } from './write-partnership-words.ts';

const PartnershipSideType = builder.codes('PartnershipSide', partnershipSides);

const UpdatePartnershipInput = builder.inputType('UpdatePartnershipInput', {
  description: 'A field left out stays as it is.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    from: t.field({ type: 'Day' }),
    to: t.field({ type: 'Day' }),
    levels: t.field({ type: [builder.codes('PartnershipLevel', partnershipLevels)] }),
    supportKinds: t.field({ type: [builder.codes('SupportKind', supportKinds)] }),
    semesterFocus: t.string(),
  }),
});

const ConfirmPartnershipInput = builder.inputType('ConfirmPartnershipInput', {
  fields: (t) => ({ id: t.id({ required: true }), version: t.int({ required: true }) }),
});

const PartnershipReasonInput = builder.inputType('PartnershipReasonInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    reason: t.string({ required: true }),
  }),
});

const AdvancePartnershipInput = builder.inputType('AdvancePartnershipInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    step: t.field({ type: builder.codes('PartnershipAdvance', advances), required: true }),
  }),
});

const EndPartnershipInput = builder.inputType('EndPartnershipInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    on: t.field({ type: 'Day', required: true, description: 'The last day.' }),
    reason: t.string({ required: true }),
    endMentorPairs: t.boolean({ required: true, description: 'false: they go on without the partnership.' }),
  }),
});

const SetPartnershipContactInput = builder.inputType('SetPartnershipContactInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    side: t.field({ type: PartnershipSideType, required: true }),
    teacherId: t.id({ description: 'One of the side; name and phone are taken from the record.' }),
    name: t.string(),
    phone: t.string({ description: 'Left out: as it is.' }),
  }),
});

const WritePartnershipWordsInput = builder.inputType('WritePartnershipWordsInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    side: t.field({ type: PartnershipSideType, required: true }),
    words: t.string(),
  }),
});

builder.mutationField('updatePartnership', (t) =>
  t.verb({
    type: Partnership,
    can: 'partnership:edit',
    input: UpdatePartnershipInput,
    check: () => partnershipChanges,
    run: updatePartnership,
  }),
);

builder.mutationField('confirmPartnership', (t) =>
  t.verb({
    type: Partnership,
    can: 'partnership:confirm',
    input: ConfirmPartnershipInput,
    description: 'The assisted side says yes; a coordinator may record it for the side.',
    run: confirmPartnership,
  }),
);

builder.mutationField('contestPartnership', (t) =>
  t.verb({
    type: Partnership,
    can: 'partnership:confirm',
    input: PartnershipReasonInput,
    check: () => stepReasonInput,
    description: 'The assisted side says no, inside its window.',
    run: contestPartnership,
  }),
);

builder.mutationField('withdrawPartnership', (t) =>
  t.verb({
    type: Partnership,
    can: 'partnership:withdraw',
    input: PartnershipReasonInput,
    check: () => stepReasonInput,
    run: withdrawPartnership,
  }),
);

builder.mutationField('advancePartnership', (t) =>
  t.verb({
    type: Partnership,
    can: 'partnership:advance',
    input: AdvancePartnershipInput,
    run: advancePartnership,
  }),
);

builder.mutationField('endPartnership', (t) =>
  t.verb({
    type: Partnership,
    can: 'partnership:advance',
    input: EndPartnershipInput,
    check: partnershipEndInput,
    run: endPartnership,
  }),
);

builder.mutationField('setPartnershipContact', (t) =>
  t.verb({
    type: Partnership,
    can: 'partnership:editSide',
    input: SetPartnershipContactInput,
    check: () => contactInput,
    run: setPartnershipContact,
  }),
);

builder.mutationField('writePartnershipWords', (t) =>
  t.verb({
    type: Partnership,
    can: 'partnership:editSide',
    input: WritePartnershipWordsInput,
    check: () => wordsInput,
    description: "A side's own words; nobody else writes them.",
    run: writePartnershipWords,
  }),
);
