import { describe, expect, test } from 'vitest';
import { effectCheckSets } from './effect-check-set.ts';
import { type EffectFacts, effectVerdict } from './effect-check-verdict.ts';

const whole = ['plan', 'measure', 'record', 'summary'] as const;
const all: EffectFacts = {
  byHand: {
    'posts-filled': { holds: true, note: '两教一保' },
    'no-primary-school-teaching': { holds: true, note: '' },
    'shadowing-hosted': { holds: true, note: '' },
  },
  metrics: {
    excellentLessonRate: { value: 30, count: 20 },
    qualifiedLessonRate: { value: 100, count: 20 },
    papersPerSchoolYear: { value: 1, count: null },
  },
  quotas: {
    'urbanRural/daily-routine-visit': ['met', 'met'],
    'urbanRural/class-hours-sent': ['met', 'onCourse'],
    'urbanRural/lectures-on-request': ['met'],
  },
  archive: {
    jointResearch: whole,
    parentWork: whole,
    specialCharacter: whole,
    sendTeaching: whole,
    lecture: whole,
  },
};
const assisted = (change: Partial<EffectFacts> = {}) =>
  effectVerdict(effectCheckSets.urbanRuralAssisted, { ...all, ...change });
const lead = (change: Partial<EffectFacts> = {}) =>
  effectVerdict(effectCheckSets.urbanRuralLead, { ...all, ...change });

test('both sides pass when everything holds', () => {
  expect([assisted().state, lead().state]).toEqual(['passed', 'passed']);
  expect(assisted().share).toBe(1);
});

describe('the assisted side', () => {
  test('fails at once on the red line, whatever is still open', () => {
    const byHand = { 'no-primary-school-teaching': { holds: false, note: '大班教拼音' } };
    expect(assisted({ byHand, metrics: {} })).toMatchObject({ state: 'failed', share: 0 });
  });

  test('fails below three in ten, with the number of lessons', () => {
    const verdict = assisted({
      metrics: { ...all.metrics, excellentLessonRate: { value: 29.9, count: 67 } },
    });
    expect(verdict.state).toBe('failed');
    expect(verdict.share).toBeCloseTo(7 / 8);
    expect(verdict.answers.find(({ code }) => code === 'excellent-lessons')).toMatchObject({
      holds: false,
      reason: { kind: 'measured', value: 29.9, target: 30, count: 67 },
    });
  });

  test('stays open while something is not answered', () => {
    expect(assisted({ archive: {} })).toMatchObject({ state: 'open', share: 1 });
    expect(assisted({ byHand: {}, metrics: {}, archive: {} }).share).toBeNull();
  });

  test('lacks what a volume lacks', () => {
    const archive = { ...all.archive, parentWork: ['plan', 'record'] as const };
    expect(assisted({ archive }).answers.find(({ code }) => code === 'parent-work')).toMatchObject({
      holds: false,
      reason: { kind: 'archive', missing: 2, of: 4 },
    });
  });
});

describe('the lead side', () => {
  test('fails with an unmet quota, also when its semester was signed off', () => {
    for (const state of ['unmet', 'settled'] as const) {
      const quotas = { ...all.quotas, 'urbanRural/lectures-on-request': [state] };
      expect(lead({ quotas }).state).toBe('failed');
    }
  });

  test('stays open while a quota still runs', () => {
    const quotas = { ...all.quotas, 'urbanRural/lectures-on-request': ['onCourse' as const] };
    expect(lead({ quotas }).state).toBe('open');
  });
});
