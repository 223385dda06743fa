import { expect, test } from 'vitest';
import { grantSubject, mayGrant, type Role, roles } from './role.ts';

test.each([
  ['cityCoordinator', 'none'],
  ['districtCoordinator', 'district'],
  ['kindergartenLead', 'kindergarten'],
  ['teacher', 'teacher'],
  ['observer', 'cityOrDistrict'],
] as const)('%s is held over: %s', (role, subject) => {
  expect(grantSubject(role)).toBe(subject);
});

test.each([
  ['cityCoordinator', [...roles]],
  ['districtCoordinator', ['kindergartenLead', 'teacher', 'observer']],
  ['kindergartenLead', ['teacher']],
  ['teacher', []],
  ['observer', []],
] as const)('%s may give %j and nothing else', (granter, granted) => {
  expect(roles.filter((role) => mayGrant(granter, role))).toEqual(granted);
});

test('what one may give, it could give away with all that comes with it: giving never climbs', () => {
  const reach = (role: Role) => roles.filter((granted) => mayGrant(role, granted));
  for (const granter of roles) {
    for (const granted of reach(granter))
      expect(reach(granter)).toEqual(expect.arrayContaining(reach(granted)));
  }
});
