import { summaryWork } from '../src/assessment/semester-summary.ts';
import { defaultSchoolCalendar } from '../src/calendar/default-school-calendar.ts';
import { schoolDaysOf } from '../src/calendar/school-days.ts';
import { threeYears } from '../src/plan-templates/three-years.ts';
import { openPlan } from '../src/plans/open-plan.ts';
import { openedTasks, taskKey } from '../src/plans/opened-plan.ts';
import { type DueWork, type StandingRecord, standing } from '../src/plans/standing.ts';
import { programmeSemesters } from '../src/programmes/programme-semester.ts';
import { type CountedSet, type LaidSet, laySet, setMeters } from '../src/quotas/set-meters.ts';
import { shippedQuotaSets } from '../src/quotas/shipped-quota-sets.ts';

// A city in the middle of its programme: how long it takes to judge all of it, and to open all of its plans.
const partnerships = 800;
const pairs = 10_000;
const programme = { from: '2025-03-01', to: '2027-12-31' };
const today = '2026-10-15';
const schoolDays = schoolDaysOf([2024, 2025, 2026, 2027].map(defaultSchoolCalendar));
const semesters = programmeSemesters(programme, schoolDays);
const settled = new Set(['2024-spring', '2025-autumn', '2025-spring'] as const);
const ground = { schoolDays, semesters, held: programme, stages: [] };
const open = () =>
  openPlan(
    threeYears,
    programme,
    { from: programme.from, to: null, assisted: { ownership: 'public' } },
    schoolDays,
    programme.from,
  );

const partnershipSets = [shippedQuotaSets.fiveOnes, shippedQuotaSets.urbanRural].map((set) =>
  laySet(set, ground),
);
const pairSet = laySet(shippedQuotaSets.mentorPair, ground);
const tasks = openedTasks(open());

function workOf(index: number): readonly DueWork[] {
  const work = tasks.map(
    (task, place): DueWork => ({
      key: taskKey(task),
      kind: 'task',
      status: task.due < today ? (index % 7 === 0 && place === 20 ? 'planned' : 'done') : 'inProgress',
      from: task.from,
      due: task.due,
    }),
  );
  const summaries = semesters.flatMap((semester) => {
    const submitted = semester.days.to < today ? (['lead', 'assisted'] as const) : [];
    return summaryWork(semester, programme, { submitted, begun: [] }, schoolDays);
  });
  return [...work, ...summaries];
}

function countsOf({ set, windows }: LaidSet, index: number): CountedSet['counts'] {
  return new Map(
    set.rules.map(({ code }, rule) => {
      const counts = (windows[rule] ?? []).flatMap((window, place) => {
        const done = (index + place) % 4;
        const count = { done, pending: index % 2, waived: false };
        return done === 0 ? [] : [[window.key, count] as const];
      });
      return [code, new Map(counts)];
    }),
  );
}

function timed(name: string, units: number, act: () => void): readonly (string | number)[] {
  const ms = () => {
    const started = performance.now();
    act();
    return performance.now() - started;
  };
  const cold = ms();
  const warm = Array.from({ length: 5 }, ms).toSorted((a, b) => a - b)[2] ?? cold;
  return [name, units, `${cold.toFixed(0)} ms`, `${warm.toFixed(0)} ms`];
}

const records = Array.from({ length: partnerships }, (_, index) => ({
  work: workOf(index),
  counts: partnershipSets.map((laid) => countsOf(laid, index)),
}));
const books = Array.from({ length: pairs }, (_, index) => countsOf(pairSet, index));

const rows = [
  timed('open plans of 40 tasks', partnerships, () => {
    for (let index = 0; index < partnerships; index += 1) open();
  }),
  timed('standings, two quota sets each', partnerships, () => {
    for (const { work, counts } of records) {
      const meters = partnershipSets.flatMap((laid, place) =>
        setMeters(laid, { counts: counts[place] ?? new Map(), settled }, schoolDays, today),
      );
      const record: StandingRecord = { work, meters, pairsShort: 0 };
      standing(record, schoolDays, today);
    }
  }),
  timed('meters of mentor pairs, seven duties each', pairs, () => {
    for (const counts of books) setMeters(pairSet, { counts, settled }, schoolDays, today);
  }),
];
console.log(['what', 'how many', 'cold', 'warm'].join(' | '));
for (const row of rows) console.log(row.join(' | '));
