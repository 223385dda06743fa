import fc from 'fast-check';
import { expect, test } from 'vitest';
import { may, permissions, rolePermissions } from './permission.ts';
import { roles } from './role.ts';

test('every permission is held by a role, and no role holds one twice', () => {
  for (const permission of permissions) expect(roles.some((role) => may([role], permission))).toBe(true);
  for (const role of roles) expect(new Set(rolePermissions[role]).size).toBe(rolePermissions[role].length);
});

test.each([
  [
    'districtCoordinator',
    [
      'district:edit',
      'teacher:editOwnAreas',
      'teacher:erase',
      'schoolCalendar:edit',
      'programme:create',
      'programme:edit',
      'matchPolicy:edit',
      'matchProposal:answer',
    ],
  ],
  ['cityCoordinator', ['teacher:editOwnAreas', 'matchProposal:answer']],
] as const)('%s lacks only %j', (role, lacking) => {
  expect(permissions.filter((permission) => !may([role], permission))).toEqual(lacking);
});

test.each(['teacher', 'observer'] as const)(
  '%s changes no one else, reveals no phone, reads no audit',
  (role) => {
    const held = permissions.filter((permission) => may([role], permission));
    const harmless = /^(attachment|savedView):|:(read|own|export|editOwnAreas|answer)$/;
    expect(held.filter((permission) => !harmless.test(permission))).toEqual([]);
    for (const permission of ['phone:reveal', 'audit:read', 'user:read'] as const)
      expect(held).not.toContain(permission);
  },
);

test('a kindergarten lead moves no teacher and archives no kindergarten', () => {
  for (const permission of ['teacher:transfer', 'kindergarten:archive', 'kindergarten:create'] as const) {
    expect(may(['kindergartenLead'], permission)).toBe(false);
  }
});

test('who sees lists as part of their work takes them along; a teacher does not', () => {
  expect(roles.filter((role) => may([role], 'list:export'))).toEqual(
    roles.filter((role) => role !== 'teacher'),
  );
});

test('observers do not list teachers', () => {
  expect(may(['observer'], 'teacher:read')).toBe(false);
});

test('more roles never take a permission away; no roles give none', () => {
  fc.assert(
    fc.property(
      fc.subarray([...roles]),
      fc.constantFrom(...roles),
      fc.constantFrom(...permissions),
      (held, more, permission) => {
        if (may(held, permission)) expect(may([...held, more], permission)).toBe(true);
        expect(may([], permission)).toBe(false);
      },
    ),
  );
});
