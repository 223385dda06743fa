import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectCheckSets } from '../assessment/effect-check-set.ts';
import { addDays } from '../calendar/day.ts';
import { defaultSchoolCalendar } from '../calendar/default-school-calendar.ts';
import { schoolDaysOf } from '../calendar/school-days.ts';
import { kindergartenOwnerships } from '../kindergartens/ownership.ts';
import { openPlan } from '../plans/open-plan.ts';
import { openedTasks, taskKey } from '../plans/opened-plan.ts';
import { requiredDeliverables } from '../plans/phase-gate.ts';
import { type PlanTemplate, templateTasks } from '../plans/plan-template.ts';
import type { QuotaSetCode } from '../quotas/quota-set.ts';
import { shippedQuotaSets } from '../quotas/shipped-quota-sets.ts';
import { planItems } from './checklist.test-data.ts';
import { learnersYear } from './learners-year.ts';
import { springByMonths } from './semester-by-months.ts';
import { shippedTemplates } from './shipped-templates.ts';
import { threeYears } from './three-years.ts';

const schoolDays = schoolDaysOf([2024, 2025, 2026, 2027, 2028].map(defaultSchoolCalendar));

const isShipped = (set: string): set is QuotaSetCode => Object.hasOwn(shippedQuotaSets, set);

/** Everything in a template that an item of a plan can point at. */
function namesIn(template: PlanTemplate): ReadonlySet<string> {
  return new Set([
    ...templateTasks(template).map(({ code }) => `task:${code}`),
    ...template.goals.map(({ code }) => `goal:${code}`),
    ...template.phases.map(({ code }) => `phase:${code}`),
    ...template.phases.flatMap(({ stages }) => stages.map(({ code }) => `stage:${code}`)),
    ...Object.entries(template.parts).flatMap(([part, texts]) => (texts.length > 0 ? [`part:${part}`] : [])),
    ...template.quotaSets
      .filter(isShipped)
      .flatMap((set) => shippedQuotaSets[set].rules.map(({ code }) => `quota:${set}/${code}`)),
    ...template.effectChecks.flatMap((set) =>
      effectCheckSets[set].checks.map(({ code }) => `check:${set}/${code}`),
    ),
  ]);
}

describe.each(planItems)('plan $plan', ({ plan, items, template, inTemplate, elsewhere }) => {
  test('has a place for every item, and only one', () => {
    const placed = [...Object.keys(inTemplate).map(Number), ...Object.values(elsewhere).flat()];
    const expected = Array.from({ length: items }, (_, index) => index + 1);
    expect(placed.toSorted((a, b) => a - b)).toEqual(expected);
  });

  test('finds each item of its template there', () => {
    const names = namesIn(template);
    for (const [item, name] of Object.entries(inTemplate))
      expect(names.has(name), `P${plan}-${item} is ${name}`).toBe(true);
  });
});

test('the ten plans have 261 items', () => {
  expect(planItems.reduce((sum, { items }) => sum + items, 0)).toBe(261);
});

describe.each(shippedTemplates)('$name', (template) => {
  test('has six parts, codes of its own for every task, and words without half-width signs', () => {
    for (const texts of Object.values(template.parts)) expect(texts.length).toBeGreaterThan(0);
    const codes = templateTasks(template).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(JSON.stringify(template).match(/[\u4e00-\u9fff][,.;:!?()]/)).toBeNull();
  });

  test('opens in a programme that begins in its season, every task in its stage on school days', () => {
    const begins = template.startsIn === 'autumn' ? '2025-09-01' : '2025-03-01';
    const to = addDays(begins, Math.round((template.semesters ?? 4) * 180));
    for (const ownership of kindergartenOwnerships) {
      const party = { from: begins, to: null, assisted: { ownership } };
      const plan = openPlan(template, { from: begins, to }, party, schoolDays, begins);
      expect(plan.phases.map(({ kind }) => kind)).toEqual(['launch', 'implementation', 'summary']);
      expect(plan.skipped.filter(({ reason }) => reason !== 'outsideScope')).toEqual([]);
      for (const { stages } of plan.phases) {
        for (const stage of stages) {
          for (const { from, due } of stage.tasks) {
            expect(stage.from <= from && from <= due && due <= stage.to).toBe(true);
            expect(schoolDays.days.includes(from) && schoolDays.days.includes(due)).toBe(true);
          }
        }
      }
    }
  });
});

test('any template opens for any partnership in any programme, its tasks on school days of their stage and not in the past', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...shippedTemplates),
      fc.nat({ max: 500 }),
      fc.nat({ max: 1000 }),
      fc.integer({ min: -60, max: 700 }),
      fc.option(fc.nat({ max: 900 }), { nil: null }),
      fc.integer({ min: -60, max: 400 }),
      (template, begin, length, late, lasts, wait) => {
        const from = addDays('2024-12-01', begin);
        const joined = addDays(from, late);
        const party = {
          from: joined,
          to: lasts === null ? null : addDays(joined, lasts),
          assisted: { ownership: 'public' },
        } as const;
        const today = addDays(joined, wait);
        const plan = openPlan(template, { from, to: addDays(from, length) }, party, schoolDays, today);
        expect(openPlan(template, { from, to: addDays(from, length) }, party, schoolDays, today)).toEqual(
          plan,
        );
        for (const stage of plan.phases.flatMap(({ stages }) => stages)) {
          for (const { from: first, due } of stage.tasks) {
            expect(stage.from <= first && first <= due && due <= stage.to && due <= plan.to).toBe(true);
            expect(first >= plan.from).toBe(true);
            expect(schoolDays.days.includes(first) && schoolDays.days.includes(due)).toBe(true);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});

describe('the three-year plan', () => {
  const programme = { from: '2025-03-01', to: '2027-12-31' };
  const open = (ownership: (typeof kindergartenOwnerships)[number], from = programme.from) =>
    openPlan(threeYears, programme, { from, to: null, assisted: { ownership } }, schoolDays, from);
  const daysOf = (plan: ReturnType<typeof open>) =>
    new Map(openedTasks(plan).map((task) => [taskKey(task), `${task.from} ${task.due}`]));

  test.each([
    ['leading-group', '2025-03-03 2025-03-10'],
    ['agreement', '2025-03-31 2025-03-31'],
    ['development-plan', '2025-05-06 2025-05-30'],
    ['semester-plans', '2025-09-01 2025-09-30'],
    ['areas-lecture', '2026-04-21 2026-04-30'],
    ['same-lesson-designs', '2026-11-02 2026-11-30'],
    ['signing-ceremony', '2027-03-22 2027-03-31'],
    ['inspection', '2027-12-01 2027-12-10'],
  ])('has %s at %s', (code, days) => {
    expect(daysOf(open('public')).get(code)).toBe(days);
  });

  test('gives two of four kindergartens help against primary-school-like teaching, two with research', () => {
    const has = (ownership: (typeof kindergartenOwnerships)[number]) => {
      const days = daysOf(open(ownership));
      return ['against-primary-teaching', 'parent-work', 'research-that-works'].map((code) => days.has(code));
    };
    expect([has('private'), has('public')]).toEqual([
      [true, true, false],
      [true, true, false],
    ]);
    expect(has('institution')).toEqual([false, false, true]);
  });

  test('must leave behind in its launch what the programme lists', () => {
    const launch = open('public').phases[0]!.stages.flatMap(({ tasks }) => tasks);
    expect(requiredDeliverables(launch.map((task) => ({ ...task, status: 'planned' }))).toSorted()).toEqual(
      [
        'leadingGroup',
        'leadRules',
        'needsSurvey',
        'surveyTalk',
        'implementationScheme',
        'agreement',
        'developmentPlan',
        'siteVisit',
        'mindsetSession',
      ].toSorted(),
    );
  });

  test('can be opened on any day of its programme', () => {
    fc.assert(
      fc.property(fc.nat({ max: 900 }), fc.constantFrom(...kindergartenOwnerships), (days, ownership) => {
        const plan = open(ownership, addDays(programme.from, days));
        expect(plan.phases[0]?.kind).toBe('launch');
        const count = openedTasks(plan).length + plan.skipped.length;
        expect(count).toBe(templateTasks(threeYears).length);
      }),
    );
  });
});

test('a spring of months opened in an autumn is turned by half a year', () => {
  const programme = { from: '2025-09-01', to: '2026-01-31' };
  const party = { from: programme.from, to: null, assisted: { ownership: 'public' } } as const;
  const plan = openPlan(springByMonths, programme, party, schoolDays, programme.from);
  const due = (code: string) => openedTasks(plan).find((task) => task.code === code)?.due;
  expect([due('semester-plan'), due('environment-continued'), due('next-plan')]).toEqual([
    '2025-09-30',
    '2025-11-28',
    '2025-12-31',
  ]);
});

test("the learner's year runs fourteen months from May, with two Mays, and keeps what lies in idle months by name", () => {
  const programme = { from: '2025-05-01', to: '2026-06-30' };
  const party = { from: programme.from, to: null, assisted: { ownership: 'private' } } as const;
  const plan = openPlan(learnersYear, programme, party, schoolDays, programme.from);
  const days = openedTasks(plan).map(({ code, from, due }) => `${code} ${from} ${due}`);
  expect(days).toEqual(
    expect.arrayContaining([
      'study-plan 2025-05-06 2025-05-30',
      'joint-study-plan 2025-09-01 2025-09-01',
      'november-learning 2025-11-11 2025-11-20',
      'january-summary 2026-01-02 2026-01-20',
      'may-learning 2026-05-06 2026-05-08',
      'june-lessons 2026-06-01 2026-06-30',
    ]),
  );
  expect(plan.skipped).toEqual([]);
});
