import { expect, test } from 'vitest';
import { surveyStatuses } from './survey-status.ts';
import { submissionProblems, surveyStep } from './survey-steps.ts';

test.each([
  ['answer', ['open', 'returned']],
  ['submit', ['open', 'returned']],
  ['return', ['submitted']],
  ['accept', ['submitted']],
] as const)('%s is open from %s only', (step, from) => {
  expect(surveyStatuses.filter((status) => surveyStep(status, step).ok)).toEqual(from);
});

test('a step that is not open says which and where the survey stands', () => {
  expect(surveyStep('accepted', 'return')).toEqual({
    ok: false,
    problems: [{ code: 'survey-step-not-open', path: [], facts: { step: 'return', status: 'accepted' } }],
  });
});

const whole = { needs: [{ level: 2 }], methods: ['discussion'] } as const;

test.each([
  ['whole', whole, 2026, []],
  ['no need', { ...whole, needs: [] }, 2026, ['survey-without-needs']],
  ['needs of level nought', { ...whole, needs: [{ level: 0 }] }, 2026, ['survey-without-needs']],
  ['no way of looking', { ...whole, methods: [] }, 2026, ['survey-without-methods']],
  ["last year's figures", whole, 2025, ['survey-without-profile']],
  [
    'nothing at all',
    { needs: [], methods: [] },
    null,
    ['survey-without-needs', 'survey-without-methods', 'survey-without-profile'],
  ],
] as const)('%s', (_name, survey, profileYear, codes) => {
  expect(submissionProblems(survey, profileYear, 2026).map(({ code }) => code)).toEqual(codes);
});
