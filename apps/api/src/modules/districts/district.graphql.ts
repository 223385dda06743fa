import { districtInput } from '@qinglan/domain/districts/district-input';
import { builder } from '../../platform/builder.ts';
import { createDistrict } from './create-district.ts';
import { District } from './district.entity.ts';
import { districtScope } from './district.scope.ts';
import { updateDistrict } from './update-district.ts';

builder.entity(District, {
  scope: districtScope,
  description: 'A district or county of the city.',
  fields: (t) => ({
    id: t.column('id'),
    name: t.column('name'),
    version: t.column('version'),
    viewerCanEdit: t.may('write'),
    kindergartenCount: t.count('kindergartens', {
      beyondScope: true,
      where: { archivedOn: null },
      description: 'Kindergartens that exist, archived ones left out.',
    }),
  }),
});

builder.queryField('districts', (t) =>
  t.all(District, { can: 'district:read', orderBy: { nameKey: 'asc' } }),
);

const CreateDistrictInput = builder.inputType('CreateDistrictInput', {
  fields: (t) => ({ name: t.string({ required: true }) }),
});

const UpdateDistrictInput = builder.inputType('UpdateDistrictInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    name: t.string({ required: true }),
  }),
});

builder.mutationField('createDistrict', (t) =>
  t.verb({
    type: District,
    can: 'district:edit',
    input: CreateDistrictInput,
    check: () => districtInput,
    run: createDistrict,
  }),
);

builder.mutationField('updateDistrict', (t) =>
  t.verb({
    type: District,
    can: 'district:edit',
    input: UpdateDistrictInput,
    check: () => districtInput,
    run: updateDistrict,
  }),
);
