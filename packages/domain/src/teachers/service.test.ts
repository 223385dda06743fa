import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../calendar/day.ts';
import {
  endServiceOn,
  returnOn,
  runningService,
  type Service,
  serviceOn,
  serviceProblems,
  transferOn,
} from './service.ts';

const today = '2026-10-15';
const first: Service = { kindergartenId: 'a', from: '2019-09-01', to: '2023-08-31' };
const running: Service = { kindergartenId: 'b', from: '2023-09-01', to: null };
const history = [first, running];
const left = [first, { ...running, to: '2026-06-30' }];

function codesOf(
  ruling: ReturnType<typeof transferOn> | ReturnType<typeof returnOn> | ReturnType<typeof endServiceOn>,
) {
  return ruling.ok ? [] : ruling.problems.map(({ code }) => code);
}

describe('a transfer', () => {
  test('closes the day before and opens on the day', () => {
    expect(transferOn(history, '2026-09-01', 'c', today)).toEqual({
      ok: true,
      value: {
        closes: running,
        closesOn: '2026-08-31',
        opens: { kindergartenId: 'c', from: '2026-09-01', to: null },
      },
    });
  });

  test.each([
    ['the day after service began', '2023-09-02', 'c', []],
    ['today', today, 'a', []],
    ['the day service began', '2023-09-01', 'c', ['transfer-before-service']],
    ['tomorrow', '2026-10-16', 'c', ['transfer-in-future']],
    ['to where one is', '2026-09-01', 'b', ['same-kindergarten']],
    ['wrong in two ways', '2030-01-01', 'b', ['same-kindergarten', 'transfer-in-future']],
  ])('%s', (_name, day, kindergartenId, codes) => {
    expect(codesOf(transferOn(history, day, kindergartenId, today))).toEqual(codes);
  });

  test('is not for one who has left, and says since when', () => {
    expect(transferOn(left, today, 'c', today)).toEqual({
      ok: false,
      problems: [{ code: 'already-left', path: [], facts: { on: '2026-06-30' } }],
    });
    expect(codesOf(transferOn([], today, 'c', today))).toEqual(['already-left']);
  });
});

describe('leaving', () => {
  test.each([
    ['today', today, []],
    ['on the first day', '2023-09-01', []],
    ['before it', '2023-08-31', ['end-before-service']],
    ['tomorrow', '2026-10-16', ['end-in-future']],
  ])('%s', (_name, day, codes) => {
    expect(codesOf(endServiceOn(history, day, today))).toEqual(codes);
  });

  test('twice is refused', () => {
    expect(codesOf(endServiceOn(left, today, today))).toEqual(['already-left']);
  });
});

describe('returning', () => {
  test.each([
    ['the day after leaving', left, '2026-07-01', []],
    ['on the last day served', left, '2026-06-30', ['service-overlap']],
    ['in the future', left, '2026-10-16', ['in-the-future']],
    ['without having left', history, today, ['not-left']],
  ])('%s', (_name, services, day, codes) => {
    expect(codesOf(returnOn(services, day, 'a', today))).toEqual(codes);
  });
});

test.each([
  ['2019-08-31', undefined],
  ['2019-09-01', 'a'],
  ['2023-08-31', 'a'],
  ['2023-09-01', 'b'],
  ['2199-01-01', 'b'],
])('on %s the teacher serves at %s', (day, kindergartenId) => {
  expect(serviceOn(history, day)?.kindergartenId).toBe(kindergartenId);
});

test.each([
  ['sound', history, []],
  ['one day shared', [first, { ...running, from: '2023-08-31' }], ['service-overlap']],
  ['one day shared, the later first', [{ ...running, from: '2023-08-31' }, first], ['service-overlap']],
  ['two open ends', [running, { ...running, from: '2025-01-01' }], ['service-overlap']],
  ['turned round', [{ ...first, to: '2019-08-31' }], ['service-order']],
])('a history that is %s', (_name, services, codes) => {
  expect(serviceProblems(services).map(({ code }) => code)).toEqual(codes);
});

/** A teacher's life as a verb would keep it: each step is applied when it is allowed. */
type Step = {
  readonly kind: 'transfer' | 'end' | 'return';
  readonly days: number;
  readonly kindergartenId: string;
};

function live(services: readonly Service[], step: Step): readonly Service[] {
  const day = addDays('2018-01-01', step.days);
  if (step.kind === 'return') {
    const ruling = returnOn(services, day, step.kindergartenId, today);
    return ruling.ok ? [...services, ruling.value.opens] : services;
  }
  const ruling =
    step.kind === 'end'
      ? endServiceOn(services, day, today)
      : transferOn(services, day, step.kindergartenId, today);
  if (!ruling.ok) return services;
  const { closes, closesOn } = ruling.value;
  const closed = services.map((service) => (service === closes ? { ...service, to: closesOn } : service));
  return 'opens' in ruling.value ? [...closed, ruling.value.opens as Service] : closed;
}

test('however a teacher moves, services never overlap and at most one runs', () => {
  const step = fc.record({
    kind: fc.constantFrom('transfer', 'end', 'return'),
    days: fc.integer({ min: 0, max: daysBetween('2018-01-01', today) + 100 }),
    kindergartenId: fc.constantFrom('a', 'b', 'c'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps: Step[]) => {
      const services = steps.reduce(live, [
        { kindergartenId: 'a', from: '2018-06-01', to: null },
      ] as readonly Service[]);
      expect(serviceProblems(services)).toEqual([]);
      expect(services.filter(({ to }) => to === null).length).toBeLessThanOrEqual(1);
      expect(services.every(({ from }) => from <= today)).toBe(true);
    }),
  );
});

test('a transfer keeps every day served: none is lost, none is served twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: daysBetween(running.from, today) }), (days) => {
      const day = addDays(running.from, days);
      const ruling = transferOn(history, day, 'c', today);
      if (!ruling.ok) throw new Error('an allowed transfer was refused');
      const after = [first, { ...running, to: ruling.value.closesOn }, ruling.value.opens];
      expect(serviceOn(after, addDays(day, -1))?.kindergartenId).toBe('b');
      expect(serviceOn(after, day)?.kindergartenId).toBe('c');
      expect(runningService(after)?.kindergartenId).toBe('c');
    }),
  );
});
