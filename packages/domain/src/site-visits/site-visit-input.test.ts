import { expect, test } from 'vitest';
import { parseInput } from '../zod-problems.ts';
import { siteVisitInput } from './site-visit-input.ts';

const [programmeId, kindergartenId, visitorId] = [1, 2, 3].map(
  (digit) => `01890a5d-ac96-774b-bcce-b302099a805${digit}`,
);
const whole = {
  ...{ programmeId, kindergartenId, visitorId, on: '2026-10-12', methods: ['siteVisit'], visitors: ['林静'] },
  advice: [{ text: '完善晨检记录', area: 'healthSafety', dueOn: '2026-11-30' }],
};
const codes = (input: object) => {
  const ruling = parseInput(siteVisitInput('2026-10-15'), { ...whole, ...input });
  return ruling.ok ? [] : ruling.problems.map(({ code, path }) => [path.join('.'), code]);
};

test.each([
  ['a visit with advice', {}, []],
  ['a visit of the office', { visitorId: null }, []],
  ['a visit to come', { on: '2026-10-16' }, [['on', 'in-the-future']]],
  ['a visit to oneself', { visitorId: kindergartenId }, [['visitorId', 'visit-by-itself']]],
  ['a visit of nobody', { visitors: [] }, [['visitors', 'too-few']]],
  [
    'advice due before the visit',
    { advice: [{ text: '完善晨检记录', dueOn: '2026-10-01' }] },
    [['advice.0.dueOn', 'advice-before-visit']],
  ],
] as const)('%s', (_name, input, found) => {
  expect(codes(input)).toEqual(found);
});
