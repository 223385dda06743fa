import { describe, expect, test } from 'vitest';
import { signOffSemester } from '../assessment/semester-sign-off.ts';
import { summaryDue, summaryWork } from '../assessment/semester-summary.ts';
import { addDays, type Day } from '../calendar/day.ts';
import { openPlan } from '../plans/open-plan.ts';
import { openedTasks, taskKey } from '../plans/opened-plan.ts';
import { requiredDeliverables } from '../plans/phase-gate.ts';
import { partnership, programme, schoolDays, semesters } from '../plans/plan.test-data.ts';
import { signOffPhase } from '../plans/sign-off.ts';
import { standing } from '../plans/standing.ts';
import type { TaskStatus } from '../plans/task-status.ts';
import { type SemesterKey, semesterKey } from '../programmes/programme-semester.ts';
import { type LaidSet, laySet, setMeters, setVerdicts } from '../quotas/set-meters.ts';
import { shippedQuotaSets } from '../quotas/shipped-quota-sets.ts';
import { noCount } from '../quotas/window-verdict.ts';
import { threeYears } from './three-years.ts';

const plan = openPlan(threeYears, programme, partnership, schoolDays, programme.from);
const fiveOnes = laySet(shippedQuotaSets.fiveOnes, {
  schoolDays,
  semesters,
  held: programme,
  stages: [],
});

/** Does every piece of work so many days before it is due, and every duty of a window so many days before it ends. */
class Journey {
  readonly settled = new Set<SemesterKey>();
  readonly leadDays: number;

  constructor(leadDays: number) {
    this.leadDays = leadDays;
  }

  done(due: Day, today: Day): boolean {
    return today >= addDays(due, -this.leadDays);
  }

  tasks(today: Day) {
    return openedTasks(plan).map((task) => {
      const status: TaskStatus = this.done(task.due, today) ? 'done' : 'planned';
      return { ...task, key: taskKey(task), kind: 'task' as const, status };
    });
  }

  counted({ set, windows }: LaidSet, today: Day) {
    const counts = set.rules.map(({ code }, rule) => {
      const done = (windows[rule] ?? []).filter(({ to }) => this.done(to, today));
      return [code, new Map(done.map(({ key, owed }) => [key, { ...noCount, done: owed }]))] as const;
    });
    return { counts: new Map(counts), settled: this.settled };
  }

  meters(today: Day) {
    return setMeters(fiveOnes, this.counted(fiveOnes, today), schoolDays, today);
  }

  standing(today: Day) {
    const summaries = semesters.flatMap((semester) => {
      const due = summaryDue(semester, programme, schoolDays);
      const submitted = due !== null && this.done(due, today) ? (['lead', 'assisted'] as const) : [];
      return summaryWork(semester, programme, { submitted, begun: [] }, schoolDays);
    });
    const work = [...this.tasks(today), ...summaries];
    return standing({ work, meters: this.meters(today), pairsShort: 0 }, schoolDays, today);
  }

  signOff(index: number, today: Day) {
    const phase = plan.phases[index]!;
    const keys = new Set(phase.stages.flatMap(({ tasks }) => tasks.map(taskKey)));
    const tasks = this.tasks(today);
    const own = tasks.filter(({ key }) => keys.has(key));
    const there = new Set(own.flatMap(({ status, leavesBehind }) => (status === 'done' ? leavesBehind : [])));
    const record = {
      phase,
      nextFrom: plan.phases[index + 1]?.from ?? null,
      deliverables: requiredDeliverables(own).map((deliverable) => ({
        deliverable,
        state: there.has(deliverable) ? ('there' as const) : ('missing' as const),
      })),
      tasks: own,
      quotas: setVerdicts(fiveOnes, this.counted(fiveOnes, today), schoolDays, today).map(
        (windows, rule) => ({
          set: 'fiveOnes',
          rule: fiveOnes.set.rules[rule]!,
          windows,
        }),
      ),
      signedOffOn: null,
    };
    return signOffPhase(record, tasks, today);
  }
}

const days = Array.from({ length: 150 }, (_, week) => addDays(programme.from, week * 7));

describe('a partnership that works three weeks ahead', () => {
  const journey = new Journey(21);

  test('is never at risk in three years', () => {
    const found = new Set(days.map((day) => journey.standing(day).standing));
    expect([...found].toSorted()).toEqual(['onTrack', 'tooEarly']);
    expect(journey.standing(programme.from).standing).toBe('tooEarly');
  });

  test.each([
    [0, '2025-06-30'],
    [1, '2027-06-30'],
    [2, '2027-12-31'],
  ])('leaves phase %i on its last day', (index, today) => {
    expect(journey.signOff(index, today)).toMatchObject({ ok: true, value: { on: today, late: false } });
  });

  test('closes with everything done', () => {
    const signed = journey.signOff(2, '2027-12-31');
    expect(signed.ok && signed.value.baseline.share).toBe(1);
  });
});

describe('a partnership that does everything on the last day', () => {
  const journey = new Journey(0);

  test('is warned again and again, and never behind', () => {
    const found = new Set(days.map((day) => journey.standing(day).standing));
    expect(found.has('atRisk')).toBe(true);
    expect(found.has('behind')).toBe(false);
  });

  test('cannot leave a phase before its semester is done, and is told why', () => {
    const refused = journey.signOff(0, '2025-06-29');
    const codes = refused.ok ? [] : [...new Set(refused.problems.map(({ code }) => code))];
    expect(codes).toEqual(['deliverable-missing', 'task-open', 'quota-unmet']);
    expect(journey.signOff(0, '2025-07-04')).toMatchObject({ ok: true, value: { late: true } });
  });
});

test('a partnership that sleeps is behind until its semesters are signed off, and its work is still late then', () => {
  const journey = new Journey(-10_000);
  expect(journey.standing('2025-03-11').reasons[0]).toMatchObject({ kind: 'workLate', key: 'leading-group' });
  const quotas = () => journey.standing('2025-09-10').reasons.filter(({ kind }) => kind === 'quotaUnmet');
  expect(quotas()).toHaveLength(5);
  const spring = semesters[0]!;
  const meters = journey.meters('2025-09-10').filter(({ semester }) => semester === semesterKey(spring));
  const record = { due: '2025-07-04', submitted: ['lead', 'assisted'] as const, meters, signedOffOn: null };
  const signed = signOffSemester(record, '2025-09-10');
  expect(signed.ok && signed.value.settles).toHaveLength(5);
  journey.settled.add(semesterKey(spring));
  expect(quotas()).toHaveLength(0);
  expect(journey.standing('2025-09-10').standing).toBe('behind');
});
