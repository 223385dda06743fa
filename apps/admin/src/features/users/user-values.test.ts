import { expect, test } from 'vitest';
import { grantInputs } from './user-values.ts';

test('each role names what it is held over in its own field, and the city in none', () => {
  expect(
    grantInputs([
      { role: 'cityCoordinator', subject: null },
      { role: 'districtCoordinator', subject: 'd1' },
      { role: 'kindergartenLead', subject: 'k1' },
      { role: 'teacher', subject: 't1' },
      { role: 'observer', subject: null },
      { role: null, subject: null },
    ]),
  ).toEqual([
    { role: 'cityCoordinator' },
    { role: 'districtCoordinator', districtId: 'd1' },
    { role: 'kindergartenLead', kindergartenId: 'k1' },
    { role: 'teacher', teacherId: 't1' },
    { role: 'observer', districtId: null },
  ]);
});
