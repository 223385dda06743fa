import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  openSteps,
  type PartnershipActor,
  partnershipActors,
  partnershipLife,
  partnershipSteps,
  statusAfter,
  whoMay,
} from './partnership-life.ts';
import { type PartnershipStatus, partnershipStatuses } from './partnership-status.ts';

const at = (status: PartnershipStatus, contestableUntil: string | null = '2026-03-20') => ({
  status,
  contestableUntil,
});
const today = '2026-03-10';

describe('a step leads on', () => {
  test.each([
    ['publish', 'drafted', 'proposed'],
    ['confirm', 'proposed', 'confirmed'],
    ['contest', 'proposed', 'contested'],
    ['proposeAgain', 'contested', 'proposed'],
    ['withdraw', 'contested', 'withdrawn'],
    ['sign', 'confirmed', 'signed'],
    ['activate', 'signed', 'active'],
    ['summarise', 'active', 'summarised'],
    ['close', 'summarised', 'closed'],
    ['end', 'active', 'ended'],
  ] as const)('%s from %s to %s', (step, from, to) => {
    expect(statusAfter(step, at(from), today)).toEqual({ ok: true, value: to });
  });
});

describe('a step is refused', () => {
  test.each([
    ['sign', 'proposed', 'agreement-before-confirmation', { status: 'proposed' }],
    ['sign', 'contested', 'agreement-before-confirmation', { status: 'contested' }],
    ['sign', 'active', 'step-not-open', { step: 'sign', status: 'active' }],
    ['confirm', 'contested', 'step-not-open', { step: 'confirm', status: 'contested' }],
    ['activate', 'confirmed', 'step-not-open', { step: 'activate', status: 'confirmed' }],
    ['end', 'closed', 'step-not-open', { step: 'end', status: 'closed' }],
    ['withdraw', 'active', 'step-not-open', { step: 'withdraw', status: 'active' }],
  ] as const)('%s while %s: %s', (step, status, code, facts) => {
    expect(statusAfter(step, at(status), today)).toEqual({
      ok: false,
      problems: [{ code, path: [], facts }],
    });
  });

  test('a contest may come on the last day of its window and not a day later; a confirmation may', () => {
    expect(statusAfter('contest', at('proposed', today), today).ok).toBe(true);
    expect(statusAfter('contest', at('proposed', '2026-03-09'), today)).toMatchObject({
      problems: [{ code: 'contest-window-over', facts: { until: '2026-03-09' } }],
    });
    expect(statusAfter('confirm', at('proposed', '2026-03-09'), today).ok).toBe(true);
  });
});

test.each([
  ['confirm', ['assisted'], true],
  ['confirm', ['lead'], false],
  ['confirm', ['coordinator'], true],
  ['contest', ['lead'], false],
  ['sign', ['lead'], true],
  ['sign', ['assisted'], false],
  ['publish', ['lead', 'assisted'], false],
  ['end', ['lead', 'assisted'], false],
  ['withdraw', [], false],
] as const)('%s by %j: %s', (step, actors, allowed) => {
  expect(whoMay(step, actors)).toBe(allowed);
});

test('what is over stays over, and every status but draft can be reached', () => {
  const reached = new Set<string>(partnershipSteps.map((step) => partnershipLife[step].to));
  expect(partnershipStatuses.filter((status) => !reached.has(status))).toEqual(['drafted']);
  for (const status of ['closed', 'withdrawn', 'ended'] as const)
    expect(openSteps(at(status), partnershipActors, today)).toEqual([]);
});

test('an open step is one that may be taken and leads somewhere', () => {
  const actors = fc.subarray<PartnershipActor>([...partnershipActors]);
  const status = fc.constantFrom(...partnershipStatuses);
  const until = fc.constantFrom('2026-03-09', today, '2026-03-11', null);
  fc.assert(
    fc.property(status, actors, until, (now, who, contestableUntil) => {
      const open = openSteps(at(now, contestableUntil), who, today);
      for (const step of partnershipSteps) {
        const may = whoMay(step, who) && statusAfter(step, at(now, contestableUntil), today).ok;
        expect(open.includes(step)).toBe(may);
      }
    }),
  );
});
