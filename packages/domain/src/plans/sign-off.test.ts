import { describe, expect, test } from 'vitest';
import { baselineOf, driftSince } from './baseline.ts';
import type { PhaseRecord } from './phase-gate.ts';
import { revokeSignOff, signOffPhase } from './sign-off.ts';

const tasks = [
  { key: 'agreement', from: '2025-03-31', due: '2025-03-31', weight: 2, status: 'done' },
  { key: 'visits', from: '2025-04-01', due: '2025-04-30', weight: 2, status: 'waived' },
  { key: 'lesson', from: '2025-09-01', due: '2025-12-31', weight: 4, status: 'planned' },
] as const;
const ready: PhaseRecord = {
  phase: { from: '2025-03-03', to: '2025-06-30' },
  nextFrom: '2025-09-01',
  deliverables: [],
  tasks: tasks.slice(0, 2),
  quotas: [],
  signedOffOn: null,
};

describe('signing a phase off', () => {
  test('freezes the whole plan', () => {
    expect(signOffPhase(ready, tasks, '2025-06-20')).toEqual({
      ok: true,
      value: { on: '2025-06-20', late: false, baseline: { on: '2025-06-20', tasks, share: 0.5 } },
    });
  });

  test('late is allowed', () => {
    expect(signOffPhase(ready, tasks, '2025-07-10')).toMatchObject({ ok: true, value: { late: true } });
  });

  test('names every blocker', () => {
    const record: PhaseRecord = {
      ...ready,
      deliverables: [{ deliverable: 'agreement', state: 'missing' }],
      tasks: [{ key: 'visits', status: 'planned', due: '2025-04-30' }],
    };
    expect(signOffPhase(record, tasks, '2025-06-01')).toEqual({
      ok: false,
      problems: [
        { code: 'deliverable-missing', path: [], facts: { deliverable: 'agreement' } },
        { code: 'task-open', path: [], facts: { task: 'visits', status: 'planned', due: '2025-04-30' } },
        { code: 'sign-off-too-early', path: [], facts: { from: '2025-06-16' } },
      ],
    });
  });

  test('happens once, and can be taken back', () => {
    expect(signOffPhase({ ...ready, signedOffOn: '2025-06-18' }, tasks, '2025-06-20')).toMatchObject({
      problems: [{ code: 'already-signed-off', facts: { on: '2025-06-18' } }],
    });
    expect(revokeSignOff('2025-06-18')).toEqual({ ok: true, value: { signedOffOn: null } });
    expect(revokeSignOff(null)).toMatchObject({ problems: [{ code: 'not-signed-off' }] });
  });
});

test('a baseline tells how far tasks have moved since', () => {
  const baseline = baselineOf(tasks, '2025-06-20');
  const now = [
    { key: 'agreement', due: '2025-03-31' },
    { key: 'visits', due: '2025-04-25' },
    { key: 'lesson', due: '2026-01-10' },
    { key: 'new', due: '2026-01-10' },
  ];
  expect(driftSince(baseline, now)).toEqual([
    { key: 'visits', days: -5 },
    { key: 'lesson', days: 10 },
  ]);
});
