import { expect, test } from 'vitest';
import { surveyDueness } from './survey-dueness.ts';

const today = '2026-10-15';

test.each([
  ['open', '2026-10-14', 'overdue'],
  ['returned', '2026-10-14', 'overdue'],
  ['open', '2026-10-15', 'dueSoon'],
  ['open', '2026-10-22', 'dueSoon'],
  ['open', '2026-10-23', 'inTime'],
  ['submitted', '2026-10-01', null],
  ['accepted', '2026-10-01', null],
] as const)('%s and due on %s: %s', (status, dueOn, dueness) => {
  expect(surveyDueness({ status, dueOn }, today)).toBe(dueness);
});
