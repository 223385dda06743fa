import { expect, test } from 'vitest';
import { programme, schoolDays, semesters } from '../plans/plan.test-data.ts';
import { isPairShort, laySet, setMeters, setVerdicts } from './set-meters.ts';
import { shippedQuotaSets } from './shipped-quota-sets.ts';
import { noCount } from './window-verdict.ts';

const ground = { schoolDays, semesters, held: programme, stages: [] };
const today = '2025-10-15';
const nothing = { counts: new Map(), settled: new Set<never>() };

test('five ones have a meter for each of the five in each of six semesters', () => {
  const meters = setMeters(laySet(shippedQuotaSets.fiveOnes, ground), nothing, schoolDays, today);
  expect(meters).toHaveLength(30);
  expect(
    meters.filter(({ semester }) => semester === '2025-autumn').map(({ rule, state }) => [rule, state]),
  ).toEqual([
    ['comprehensive-guidance', 'atRisk'],
    ['week-of-shadowing', 'upcoming'],
    ['lecture', 'onCourse'],
    ['send-teaching', 'onCourse'],
    ['observation-visit', 'onCourse'],
  ]);
});

test('counts find their window, and a semester signed off settles what is short', () => {
  const laid = laySet(shippedQuotaSets.fiveOnes, ground);
  const counted = {
    counts: new Map([['lecture', new Map([['2024-spring', { ...noCount, done: 1 }]])]]),
    settled: new Set(['2024-spring'] as const),
  };
  const spring = setMeters(laid, counted, schoolDays, today).filter(
    ({ semester }) => semester === '2024-spring',
  );
  expect(spring.map(({ rule, state }) => [rule, state])).toEqual([
    ['comprehensive-guidance', 'settled'],
    ['week-of-shadowing', 'settled'],
    ['lecture', 'met'],
    ['send-teaching', 'settled'],
    ['observation-visit', 'settled'],
  ]);
  expect(setVerdicts(laid, counted, schoolDays, today).map((windows) => windows.length)).toEqual([
    6, 6, 6, 6, 6,
  ]);
});

test('a mentor pair that keeps no record book is short', () => {
  const held = { from: '2025-09-01', to: '2026-07-03' };
  const laid = laySet(shippedQuotaSets.mentorPair, { ...ground, held });
  expect(isPairShort(setMeters(laid, nothing, schoolDays, '2025-09-02'))).toBe(false);
  expect(isPairShort(setMeters(laid, nothing, schoolDays, today))).toBe(true);
});
