import { describe, expect, test } from 'vitest';
import { quotaWindows } from '../quotas/quota-window.ts';
import { noCount, windowVerdict } from '../quotas/window-verdict.ts';
import { type PhaseRecord, phaseGate, requiredDeliverables } from './phase-gate.ts';
import { programme, schoolDays, semesters } from './plan.test-data.ts';

const phase = { from: '2025-03-03', to: '2025-06-30' };
const today = '2025-06-20';
const rule = { code: 'lecture', minimum: 1, window: { kind: 'semesterPart', part: 'start' } } as const;
const windows = (done: number, waived = false) =>
  quotaWindows(rule, { schoolDays, semesters, held: programme, stages: [] }).map((window) =>
    windowVerdict(window, { ...noCount, done, waived }, false, schoolDays, today),
  );
const ready: PhaseRecord = {
  phase,
  nextFrom: '2025-09-01',
  deliverables: [{ deliverable: 'agreement', state: 'there' }],
  tasks: [{ key: 'agreement', status: 'done', due: '2025-03-31' }],
  quotas: [{ set: 'fiveOnes', rule, windows: windows(1) }],
  signedOffOn: null,
};

test('opens when everything is there', () => {
  expect(phaseGate(ready, today)).toEqual({
    state: 'ready',
    signOffFrom: '2025-06-16',
    late: false,
    blockers: [],
  });
});

describe('stays shut', () => {
  test.each<[string, Partial<PhaseRecord>, object]>([
    [
      'without a deliverable',
      { deliverables: [{ deliverable: 'agreement', state: 'missing' }] },
      { kind: 'deliverableMissing', deliverable: 'agreement' },
    ],
    [
      'with an open task',
      { tasks: [{ key: 'visit', status: 'inProgress', due: '2025-06-30' }] },
      { kind: 'taskOpen', key: 'visit', status: 'inProgress', due: '2025-06-30' },
    ],
    [
      'with an unmet quota',
      { quotas: [{ set: 'fiveOnes', rule, windows: windows(0) }] },
      {
        kind: 'quotaUnmet',
        set: 'fiveOnes',
        rule: 'lecture',
        semester: '2024-spring',
        windowsMet: 0,
        windowsNeeded: 1,
        done: 0,
        owed: 1,
      },
    ],
  ])('%s', (_name, change, blocker) => {
    expect(phaseGate({ ...ready, ...change }, today)).toMatchObject({ state: 'shut', blockers: [blocker] });
  });

  test('until 14 days before the end', () => {
    expect(phaseGate(ready, '2025-06-15').blockers).toEqual([{ kind: 'tooEarly', from: '2025-06-16' }]);
    expect(phaseGate(ready, '2025-06-16').blockers).toEqual([]);
  });

  test('and names every blocker at once', () => {
    const record: PhaseRecord = {
      ...ready,
      deliverables: [
        { deliverable: 'agreement', state: 'missing' },
        { deliverable: 'developmentPlan', state: 'missing' },
        { deliverable: 'leadRules', state: 'waived' },
      ],
      tasks: [{ key: 'visit', status: 'planned', due: '2025-06-30' }],
      quotas: [{ set: 'fiveOnes', rule, windows: windows(0) }],
    };
    expect(phaseGate(record, '2025-05-01').blockers.map(({ kind }) => kind)).toEqual([
      'deliverableMissing',
      'deliverableMissing',
      'taskOpen',
      'quotaUnmet',
      'tooEarly',
    ]);
  });
});

test('waivers open it, and quota windows that end after the phase do not count', () => {
  const record: PhaseRecord = {
    ...ready,
    deliverables: [{ deliverable: 'agreement', state: 'waived' }],
    tasks: [{ key: 'visit', status: 'waived', due: '2025-06-30' }],
    quotas: [{ set: 'fiveOnes', rule, windows: windows(0, true) }],
  };
  expect(phaseGate(record, today).state).toBe('ready');
  const later = windows(0).filter(({ from }) => from > phase.to);
  expect(phaseGate({ ...ready, quotas: [{ set: 'fiveOnes', rule, windows: later }] }, today).state).toBe(
    'ready',
  );
});

test('late is allowed and shown, before and after the sign-off', () => {
  expect(phaseGate(ready, '2025-09-10')).toMatchObject({ state: 'ready', late: true });
  expect(phaseGate({ ...ready, signedOffOn: '2025-09-10' }, '2026-01-01')).toMatchObject({
    state: 'signedOff',
    late: true,
    blockers: [],
  });
  expect(phaseGate({ ...ready, signedOffOn: '2025-06-30' }, '2026-01-01').late).toBe(false);
});

test('tasks ask for what they must leave behind, once, unless waived', () => {
  expect(
    requiredDeliverables([
      { status: 'planned', leavesBehind: ['agreement', 'siteVisit'] },
      { status: 'done', leavesBehind: ['siteVisit'] },
      { status: 'waived', leavesBehind: ['developmentPlan'] },
    ]),
  ).toEqual(['agreement', 'siteVisit']);
});

test('a window that ends in the days before the next phase counts with the phase that went before', () => {
  const whole = { code: 'lecture', minimum: 1, window: { kind: 'semester' } } as const;
  const ofSemester = quotaWindows(whole, { schoolDays, semesters, held: programme, stages: [] }).map(
    (window) => windowVerdict(window, noCount, false, schoolDays, today),
  );
  const record = { ...ready, quotas: [{ set: 'fiveOnes', rule: whole, windows: ofSemester }] };
  expect(phaseGate(record, today).blockers).toMatchObject([{ kind: 'quotaUnmet', semester: '2024-spring' }]);
  expect(phaseGate({ ...record, nextFrom: '2025-07-01' }, today).blockers).toEqual([]);
});
