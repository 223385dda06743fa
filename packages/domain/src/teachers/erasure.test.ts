import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erasedName, eraseTeacherOn } from './erasure.ts';
import { teacherStatuses } from './teacher-status.ts';

const left = [{ kindergartenId: 'a', from: '2019-09-01', to: '2026-06-30' }];
const running = [{ kindergartenId: 'a', from: '2019-09-01', to: null }];

test.each([
  ['in post', { status: 'active', isErased: false }, running, ['not-left']],
  ['on leave', { status: 'onLeave', isErased: false }, running, ['not-left']],
  ['erased before', { status: 'left', isErased: true }, left, ['teacher-erased']],
  ['who has left', { status: 'left', isErased: false }, left, []],
] as const)('a teacher %s', (_who, teacher, services, codes) => {
  const ruling = eraseTeacherOn(teacher, services);
  expect(ruling.ok ? [] : ruling.problems.map(({ code }) => code)).toEqual(codes);
});

test('only who has left is erased, once, and nothing of them stays', () => {
  fc.assert(
    fc.property(fc.constantFrom(...teacherStatuses), fc.boolean(), (status, isErased) => {
      const ruling = eraseTeacherOn({ status, isErased }, left);
      expect(ruling.ok).toBe(status === 'left' && !isErased);
      if (!ruling.ok) return;
      const { name, ...rest } = ruling.value;
      expect(name).toBe(erasedName);
      expect(Object.values(rest).every((value) => value === null || value.length === 0)).toBe(true);
    }),
  );
});
