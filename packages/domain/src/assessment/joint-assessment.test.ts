import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ruling } from '../rule-codes.ts';
import {
  type AssessmentFacts,
  assessmentItemProblems,
  assessmentScore,
  assessmentStep,
  shippedAssessmentItems as items,
  returnAssessment,
  signAssessment,
} from './joint-assessment.ts';

const facts: AssessmentFacts = {
  assistedEffect: 0.875,
  leadEffect: 1,
  quotas: 0.8,
  goals: 0.5,
  archive: 0.75,
};
const hand = { 'working-together': { score: 90, reason: '双方随叫随到' } };
const codes = (ruling: Ruling<unknown>) => (ruling.ok ? [] : ruling.problems.map(({ code }) => code));

describe('the score', () => {
  test('is one for both sides, from data and by hand', () => {
    // 25 × 87.5 + 20 × 100 + 20 × 80 + 15 × 50 + 10 × 75 + 10 × 90 = 8187.5
    expect(assessmentScore(items, facts, hand).score).toBe(81.9);
  });

  test('waits for what neither data nor a person has said', () => {
    expect(assessmentScore(items, facts, {}).score).toBeNull();
    expect(assessmentScore(items, { ...facts, goals: null }, hand).items[3]).toMatchObject({
      score: null,
      by: null,
    });
    expect(assessmentScore([], facts, {}).score).toBeNull();
  });

  test('takes a hand before data', () => {
    const corrected = { ...hand, quotas: { score: 100, reason: '补做的两次记在旧册上' } };
    expect(assessmentScore(items, facts, corrected).items[2]).toMatchObject({ score: 100, by: 'hand' });
  });

  test('lies between 0 and 100 and never falls when an item rises', () => {
    const share = fc.float({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, share, share, share, (a, b, c, d, e, more) => {
        const low = { assistedEffect: a, leadEffect: b, quotas: c, goals: d, archive: e };
        const before = assessmentScore(items, low, hand).score!;
        const after = assessmentScore(items, { ...low, quotas: Math.max(c, more) }, hand).score!;
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(100);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

test('shipped items sum to 100, and others must', () => {
  expect(assessmentItemProblems(items)).toEqual([]);
  const wrong = [...items.slice(1), items[1]!];
  expect(assessmentItemProblems(wrong).map(({ code }) => code)).toEqual(['weights-not-hundred', 'duplicate']);
});

describe('signing', () => {
  const scored = assessmentScore(items, facts, hand);
  const nobody = { signed: [] };

  test('goes from oneself to the other side to the coordinator', () => {
    expect(signAssessment(nobody, scored, 'self')).toEqual({ ok: true, value: { signed: ['self'] } });
    expect(assessmentStep({ signed: ['self'] })).toBe('otherSide');
    expect(assessmentStep({ signed: ['self', 'otherSide', 'coordinator'] })).toBeNull();
    expect(codes(signAssessment(nobody, scored, 'coordinator'))).toEqual(['assessment-step']);
  });

  test('needs every score, and a reason for those by hand', () => {
    expect(codes(signAssessment(nobody, assessmentScore(items, facts, {}), 'self'))).toEqual([
      'score-missing',
    ]);
    const bare = assessmentScore(items, facts, { 'working-together': { score: 90, reason: ' ' } });
    expect(codes(signAssessment(nobody, bare, 'self'))).toEqual(['score-without-reason']);
  });

  test('begins again after a return', () => {
    expect(returnAssessment({ signed: ['self', 'otherSide'] }, 'coordinator')).toEqual({
      ok: true,
      value: { signed: [] },
    });
    expect(codes(returnAssessment(nobody, 'otherSide'))).toEqual(['assessment-step']);
  });
});
