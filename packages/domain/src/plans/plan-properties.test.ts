import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { type QuotaMeter, quotaMeters } from '../quotas/quota-meter.ts';
import type { QuotaRule } from '../quotas/quota-set.ts';
import { quotaWindows } from '../quotas/quota-window.ts';
import { noCount, type WindowCount, type WindowVerdict, windowVerdict } from '../quotas/window-verdict.ts';
import { phaseGate } from './phase-gate.ts';
import { schoolDays, semesters } from './plan.test-data.ts';
import { type DueWork, standing } from './standing.ts';
import { compareStandings } from './standing-code.ts';
import { taskStatuses } from './task-status.ts';

type Rule = Pick<QuotaRule, 'code' | 'minimum' | 'window'>;

const autumn = semesters[1]!;
const ground = {
  schoolDays,
  semesters: semesters.slice(0, 2),
  held: { from: '2025-03-01', to: '2026-01-20' },
  stages: [],
};
const rules = fc
  .array(
    fc.record({
      minimum: fc.integer({ min: 0, max: 12 }),
      window: fc.constantFrom<QuotaRule['window']>(
        { kind: 'week' },
        { kind: 'month' },
        { kind: 'months', months: [11, 12, 5] },
        { kind: 'semester' },
        { kind: 'semesterPart', part: 'start' },
        { kind: 'semesterPart', part: 'end' },
        { kind: 'schoolYear' },
        { kind: 'programme' },
      ),
    }),
    { maxLength: 4 },
  )
  .map((list): Rule[] => list.map((rule, index) => ({ ...rule, code: `rule-${index}` })));

/** Amounts by place of the window, so that any rule finds some; halves as class hours have them. */
const counts = fc.array(
  fc.record({
    done: fc.integer({ min: 0, max: 24 }).map((halves) => halves / 2),
    pending: fc.integer({ min: 0, max: 6 }).map((halves) => halves / 2),
    waived: fc.boolean(),
  }),
  { maxLength: 12 },
);
const dayOfAutumn = fc.nat({ max: 141 }).map((days) => addDays(autumn.days.from, days));
const work = fc
  .array(
    fc.record({
      status: fc.constantFrom(...taskStatuses),
      from: fc.nat({ max: 300 }).map((days) => addDays('2025-03-03', days)),
      length: fc.nat({ max: 60 }),
    }),
    { maxLength: 5 },
  )
  .map((list): DueWork[] =>
    list.map(({ status, from, length }, index) => ({
      key: `task-${index}`,
      kind: 'task',
      status,
      from,
      due: addDays(from, length),
    })),
  );

function verdictsOf(rule: Rule, amounts: readonly WindowCount[], today: string): WindowVerdict[] {
  return quotaWindows(rule, ground).map((window, index) =>
    windowVerdict(window, amounts[index] ?? noCount, false, schoolDays, today),
  );
}

function metersOf(list: readonly Rule[], amounts: readonly WindowCount[], today: string): QuotaMeter[] {
  return list.flatMap((rule) => quotaMeters('set', rule, verdictsOf(rule, amounts, today), today));
}

/** The same amounts after one more participation of a window was confirmed. */
function confirmOneMore(amounts: readonly WindowCount[], place: number, amount: number) {
  return amounts.map((count, index) =>
    index === place % amounts.length
      ? { ...count, done: count.done + amount, pending: Math.max(0, count.pending - amount) }
      : count,
  );
}

describe('standing', () => {
  test('never improves inside a semester without events', () => {
    fc.assert(
      fc.property(rules, counts, work, dayOfAutumn, dayOfAutumn, (list, amounts, works, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const on = (day: string) =>
          standing({ work: works, meters: metersOf(list, amounts, day), pairsShort: 0 }, schoolDays, day)
            .standing;
        expect(compareStandings(on(later), on(earlier))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  test('always gives a reason', () => {
    fc.assert(
      fc.property(rules, counts, work, dayOfAutumn, (list, amounts, works, day) => {
        const record = { work: works, meters: metersOf(list, amounts, day), pairsShort: 0 };
        expect(standing(record, schoolDays, day).reasons.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('confirming one more participation', () => {
  const ranks = { unmet: 0, atRisk: 1, onCourse: 2, upcoming: 2, settled: 2, met: 3, nothingOwed: 3 };
  const some = counts.filter((list) => list.length > 0);
  const amount = fc.integer({ min: 1, max: 6 }).map((halves) => halves / 2);

  test('never worsens a quota or the standing on the same day', () => {
    fc.assert(
      fc.property(
        rules,
        some,
        work,
        dayOfAutumn,
        fc.nat(),
        amount,
        (list, before, works, day, place, more) => {
          const after = confirmOneMore(before, place, more);
          const [old, now] = [metersOf(list, before, day), metersOf(list, after, day)];
          for (const [index, meter] of now.entries()) {
            const was = old[index]!;
            expect(ranks[meter.state]).toBeGreaterThanOrEqual(ranks[was.state]);
            expect(meter.windowsMet).toBeGreaterThanOrEqual(was.windowsMet);
            expect(meter.windowsUnmet).toBeLessThanOrEqual(was.windowsUnmet);
          }
          const judge = (meters: readonly QuotaMeter[]) =>
            standing({ work: works, meters, pairsShort: 0 }, schoolDays, day).standing;
          expect(compareStandings(judge(now), judge(old))).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('never adds a blocker to a gate', () => {
    fc.assert(
      fc.property(
        rules,
        some,
        work,
        dayOfAutumn,
        fc.nat(),
        amount,
        (list, before, works, day, place, more) => {
          const gate = (amounts: readonly WindowCount[]) =>
            phaseGate(
              {
                phase: { from: autumn.days.from, to: '2025-12-31' },
                nextFrom: null,
                deliverables: [],
                tasks: works,
                quotas: list.map((rule) => ({ set: 'set', rule, windows: verdictsOf(rule, amounts, day) })),
                signedOffOn: null,
              },
              day,
            ).blockers;
          const kept = new Set(
            gate(before).map((blocker) =>
              'rule' in blocker ? `${blocker.rule}${blocker.semester}` : blocker.kind,
            ),
          );
          for (const blocker of gate(confirmOneMore(before, place, more)))
            expect(kept).toContain('rule' in blocker ? `${blocker.rule}${blocker.semester}` : blocker.kind);
        },
      ),
    );
  });
});
