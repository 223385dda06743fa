import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { parseInput } from '../zod-problems.ts';
import { helpRequestInput, helpRequestState } from './help-request-input.ts';

const today = '2026-10-15';
const sound = {
  side: 'assisted',
  area: 'environmentAreas',
  question: '区角材料不够，怎样自制？',
  dueOn: '2026-10-25',
};

test.each([
  ['is sound', {}, []],
  ['may name no area', { area: undefined }, []],
  ['may be due today', { dueOn: today }, []],
  ['is due before it is raised', { dueOn: '2026-10-14' }, ['in-the-past dueOn']],
  ['is too short to be answered', { question: '？' }, ['too-short question']],
])('a request that %s', (_name, more, codes) => {
  const ruling = parseInput(helpRequestInput(today), { ...sound, ...more });
  expect(ruling.ok ? [] : ruling.problems.map(({ code, path }) => `${code} ${path}`)).toEqual(codes);
});

test('an answer settles a request for good; without one it grows overdue and stays so', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), fc.boolean(), (days, answered) => {
      const on = addDays(today, days);
      const state = helpRequestState({ answeredOn: answered ? today : null, dueOn: today }, on);
      expect(state).toBe(answered ? 'answered' : days > 0 ? 'overdue' : 'raised');
    }),
  );
});
