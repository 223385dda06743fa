import { expect, test } from 'vitest';
import { programmeStatus } from './programme.ts';

test.each([
  ['2025-02-28', 'upcoming'],
  ['2025-03-01', 'running'],
  ['2027-12-31', 'running'],
  ['2028-01-01', 'finished'],
])('on %s it is %s', (today, status) => {
  expect(programmeStatus({ from: '2025-03-01', to: '2027-12-31' }, today)).toBe(status);
});
