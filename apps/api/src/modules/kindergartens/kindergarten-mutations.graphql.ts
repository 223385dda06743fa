import { archiveInput } from '@qinglan/domain/kindergartens/archive-input';
import { areaTypes } from '@qinglan/domain/kindergartens/area-type';
import { kindergartenGrades } from '@qinglan/domain/kindergartens/grade';
import { kindergartenChanges, kindergartenInput } from '@qinglan/domain/kindergartens/kindergarten-input';
import { kindergartenOwnerships } from '@qinglan/domain/kindergartens/ownership';
import { builder } from '../../platform/builder.ts';
import { NeedInput, StrengthInput } from '../areas/area-types.ts';
import { archiveKindergarten } from './archive-kindergarten.ts';
import { createKindergarten } from './create-kindergarten.ts';
import { Kindergarten } from './kindergarten.entity.ts';
import { restoreKindergarten } from './restore-kindergarten.ts';
import { updateKindergarten } from './update-kindergarten.ts';

const OwnershipType = builder.codes('KindergartenOwnership', kindergartenOwnerships);
const GradeType = builder.codes('KindergartenGrade', kindergartenGrades);
const AreaTypeType = builder.codes('AreaType', areaTypes);

const CreateKindergartenInput = builder.inputType('CreateKindergartenInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    code: t.string(),
    aliases: t.stringList(),
    districtId: t.id({ required: true }),
    ownership: t.field({ type: OwnershipType, required: true }),
    grade: t.field({ type: GradeType, required: true }),
    areaType: t.field({ type: AreaTypeType, required: true }),
    founded: t.field({ type: 'Month' }),
    address: t.string(),
    longitude: t.float(),
    latitude: t.float(),
    principal: t.string(),
    phone: t.string(),
    strengths: t.field({ type: [StrengthInput] }),
    needs: t.field({ type: [NeedInput] }),
  }),
});

const UpdateKindergartenInput = builder.inputType('UpdateKindergartenInput', {
  description: 'A field left out stays as it is; null empties it. Coordinates come and go together.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    name: t.string(),
    code: t.string(),
    aliases: t.stringList(),
    districtId: t.id(),
    ownership: t.field({ type: OwnershipType }),
    grade: t.field({ type: GradeType }),
    areaType: t.field({ type: AreaTypeType }),
    founded: t.field({ type: 'Month' }),
    address: t.string(),
    longitude: t.float(),
    latitude: t.float(),
    principal: t.string(),
    phone: t.string(),
    strengths: t.field({ type: [StrengthInput] }),
    needs: t.field({ type: [NeedInput] }),
  }),
});

const ArchiveKindergartenInput = builder.inputType('ArchiveKindergartenInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    reason: t.string({ required: true }),
  }),
});

const RestoreKindergartenInput = builder.inputType('RestoreKindergartenInput', {
  fields: (t) => ({ id: t.id({ required: true }), version: t.int({ required: true }) }),
});

builder.mutationField('createKindergarten', (t) =>
  t.verb({
    type: Kindergarten,
    can: 'kindergarten:create',
    input: CreateKindergartenInput,
    check: kindergartenInput,
    run: createKindergarten,
  }),
);

builder.mutationField('updateKindergarten', (t) =>
  t.verb({
    type: Kindergarten,
    can: 'kindergarten:edit',
    input: UpdateKindergartenInput,
    check: kindergartenChanges,
    run: updateKindergarten,
  }),
);

builder.mutationField('archiveKindergarten', (t) =>
  t.verb({
    type: Kindergarten,
    can: 'kindergarten:archive',
    input: ArchiveKindergartenInput,
    check: () => archiveInput,
    run: archiveKindergarten,
  }),
);

builder.mutationField('restoreKindergarten', (t) =>
  t.verb({
    type: Kindergarten,
    can: 'kindergarten:archive',
    input: RestoreKindergartenInput,
    run: restoreKindergarten,
  }),
);
