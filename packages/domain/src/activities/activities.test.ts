import { describe, expect, test } from 'vitest';
import type { Ruling } from '../rule-codes.ts';
import { activityState } from './activity-state.ts';
import { classHoursProblems } from './class-hours.ts';
import { nearDuplicates } from './near-duplicate.ts';
import {
  confirmingSide,
  confirmParticipation,
  correctParticipations,
  type ParticipationRecord,
  returnParticipation,
} from './participation.ts';
import { correctActivity, recordActivity } from './record-activity.ts';

const codes = (ruling: Ruling<unknown>) => (ruling.ok ? [] : ruling.problems.map(({ code }) => code));
const awaiting: ParticipationRecord = { of: 'partnership', state: 'awaiting', recordedBy: 'lead' };

test.each([
  [0.5, []],
  [10, []],
  [1.25, ['class-hours-not-halves']],
  [0, ['out-of-range']],
  [41, ['out-of-range']],
  [Number.NaN, ['out-of-range']],
])('%d class hours', (hours, expected) => {
  expect(classHoursProblems(hours).map(({ code }) => code)).toEqual(expected);
});

describe('recording', () => {
  const draft = {
    state: 'draft',
    from: '2025-10-15',
    to: '2025-10-15',
    classHours: null,
    participations: 1,
  } as const;

  test('takes what has happened', () => {
    expect(recordActivity(draft, '2025-10-15')).toEqual({ ok: true, value: 'recorded' });
  });

  test.each([
    ['tomorrow', { to: '2025-10-16' }, ['in-the-future']],
    ['days turned round', { from: '2025-10-16' }, ['period-order']],
    ['nobody taking part', { participations: 0 }, ['participation-missing']],
    ['a third of an hour', { classHours: 0.3 }, ['class-hours-not-halves']],
    ['what is recorded already', { state: 'recorded' }, ['activity-not-draft']],
  ] as const)('refuses %s', (_name, change, expected) => {
    expect(codes(recordActivity({ ...draft, ...change }, '2025-10-15'))).toEqual(expected);
  });

  test('is confirmed when every side has', () => {
    expect(activityState(true, [])).toBe('draft');
    expect(activityState(false, [{ state: 'confirmed' }, { state: 'awaiting' }])).toBe('recorded');
    expect(activityState(false, [{ state: 'confirmed' }, { state: 'returned' }])).toBe('recorded');
    expect(activityState(false, [{ state: 'confirmed' }])).toBe('confirmed');
  });

  test('is corrected once it is no draft', () => {
    expect(codes(correctActivity({ state: 'draft' }))).toEqual(['activity-draft']);
    expect(correctActivity({ state: 'confirmed' })).toEqual({ ok: true, value: 'recorded' });
  });
});

describe('the other side', () => {
  test.each([
    ['lead', 'partnership', 'lead', 'assisted'],
    ['assisted', 'partnership', 'assisted', 'lead'],
    ['mentor', 'mentorPair', 'lead', 'mentee'],
    ['mentee', 'mentorPair', 'lead', 'mentor'],
    ['coordinator', 'partnership', 'lead', 'assisted'],
    ['coordinator', 'partnership', 'assisted', 'lead'],
    ['coordinator', 'partnership', 'either', 'assisted'],
    ['coordinator', 'mentorPair', 'either', 'mentee'],
  ] as const)('of a record by %s for a %s delivered by %s is %s', (recordedBy, of, delivery, side) => {
    expect(confirmingSide({ of, recordedBy }, delivery)).toBe(side);
  });

  test('confirms or returns', () => {
    expect(confirmParticipation(awaiting, 'lead', 'assisted')).toEqual({ ok: true, value: 'confirmed' });
    expect(returnParticipation(awaiting, 'lead', 'assisted')).toEqual({ ok: true, value: 'returned' });
  });

  test('and nobody confirms an own record, or twice', () => {
    expect(codes(confirmParticipation(awaiting, 'lead', 'lead'))).toEqual(['own-record']);
    expect(codes(confirmParticipation({ ...awaiting, state: 'confirmed' }, 'lead', 'assisted'))).toEqual([
      'participation-not-awaiting',
    ]);
  });

  test('is asked again after a correction, whoever had recorded', () => {
    const records = [
      { ...awaiting, state: 'confirmed' as const },
      { ...awaiting, state: 'returned' as const },
    ];
    const corrected = correctParticipations(records, 'assisted');
    expect(corrected.map(({ state }) => state)).toEqual(['awaiting', 'awaiting']);
    expect(corrected.map((each) => confirmingSide(each, 'lead'))).toEqual(['lead', 'lead']);
  });
});

describe('near duplicates', () => {
  const lecture = {
    id: '1',
    type: 'lecture',
    topic: '区域活动的材料投放',
    parties: ['a', 'b'],
    from: '2025-10-15',
    to: '2025-10-15',
  };
  test.each([
    ['the same in other words', { topic: '区域活动材料投放讲座' }, 1],
    ['two days later', { from: '2025-10-17', to: '2025-10-17' }, 1],
    ['without a topic', { topic: '' }, 1],
    ['three days later', { from: '2025-10-18', to: '2025-10-18' }, 0],
    ['of another type', { type: 'training' }, 0],
    ['with others', { parties: ['c'] }, 0],
    ['about something else', { topic: '传染病预防与消毒' }, 0],
    ['itself', { id: '1' }, 0],
  ])('%s', (_name, change, count) => {
    expect(nearDuplicates(lecture, [{ ...lecture, id: '2', ...change }])).toHaveLength(count);
  });
});
