import { describe, expect, test } from 'vitest';
import { programmeSemesters } from '../programmes/programme-semester.ts';
import { programme, schoolDays, semesters } from './plan.test-data.ts';
import { stageDays, type TemplateWindow, windowDays } from './template-window.ts';

const stage = { from: '2025-03-01', to: '2025-06-30' };
const ground = { schoolDays, semesters, programme, stage, phase: stage };

describe('windows', () => {
  test.each<[string, TemplateWindow, [string, string] | null]>([
    ['a day', { kind: 'day', semester: 1, month: 3, day: 31 }, ['2025-03-31', '2025-03-31']],
    ['the 31st of June', { kind: 'day', semester: 1, month: 6, day: 31 }, ['2025-06-30', '2025-06-30']],
    ['上旬', { kind: 'monthPart', semester: 3, month: 5, part: 'first' }, ['2026-05-01', '2026-05-10']],
    ['中旬', { kind: 'monthPart', semester: 2, month: 11, part: 'middle' }, ['2025-11-11', '2025-11-20']],
    ['下旬', { kind: 'monthPart', semester: 1, month: 2, part: 'last' }, ['2025-02-21', '2025-02-28']],
    ['January after its autumn', { kind: 'month', semester: 2, month: 1 }, ['2026-01-01', '2026-01-31']],
    ['August before its autumn', { kind: 'month', semester: 2, month: 8 }, ['2025-08-01', '2025-08-31']],
    ['March written for an autumn', { kind: 'month', semester: 2, month: 3 }, ['2025-09-01', '2025-09-30']],
    ['January written for a spring', { kind: 'month', semester: 1, month: 1 }, ['2025-07-01', '2025-07-31']],
    ['December for a spring', { kind: 'month', semester: 1, month: 12 }, ['2025-06-01', '2025-06-30']],
    ['a semester', { kind: 'semester', semester: -1 }, ['2027-09-01', '2028-01-20']],
    [
      'the first third of one',
      { kind: 'semesterPart', semester: 2, part: 'start' },
      ['2025-09-01', '2025-10-19'],
    ],
    ['the first school year, a spring', { kind: 'schoolYear', year: 1 }, ['2025-03-03', '2025-07-04']],
    ['the second, whole', { kind: 'schoolYear', year: 2 }, ['2025-09-01', '2026-07-03']],
    ['the stage', { kind: 'stage' }, ['2025-03-01', '2025-06-30']],
    ['the programme', { kind: 'programme' }, ['2025-03-01', '2027-12-31']],
    ['a semester too many', { kind: 'semester', semester: 7 }, null],
    ['a school year too many', { kind: 'schoolYear', year: 9 }, null],
  ])('%s', (_name, window, days) => {
    expect(windowDays(window, ground)).toEqual(days && { from: days[0], to: days[1] });
  });

  test('of a template written for spring are turned when the programme begins in autumn', () => {
    const autumnStart = programmeSemesters({ from: '2025-09-01', to: '2027-07-31' }, schoolDays);
    const window = { kind: 'day', semester: 1, month: 3, day: 31 } as const;
    expect(windowDays(window, { ...ground, semesters: autumnStart })?.from).toBe('2025-09-30');
  });
});

test.each([
  ['months', { semester: 1, month: 3 }, { semester: 1, month: 6 }, ['2025-03-01', '2025-06-30']],
  ['semesters', { semester: 2 }, { semester: -1 }, ['2025-09-01', '2028-01-20']],
  ['parts', { semester: 2, part: 'middle' }, { semester: 2, part: 'middle' }, ['2025-10-20', '2025-12-07']],
  ['turned round', { semester: 3 }, { semester: 2 }, null],
  ['outside the programme', { semester: 2 }, { semester: 8 }, null],
] as const)('a stage between %s', (_name, from, to, days) => {
  expect(stageDays(from, to, ground)).toEqual(days && { from: days[0], to: days[1] });
});
