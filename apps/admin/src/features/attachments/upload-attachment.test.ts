import { expect, test } from 'vitest';
import { outcomeOf } from './upload-attachment.ts';

test.each([
  [201, '{"id":"x"}', { kind: 'kept' }],
  [401, '{}', { kind: 'failed', reason: 'signedOut' }],
  [403, '{}', { kind: 'failed', reason: 'denied' }],
  [500, 'oops', { kind: 'failed', reason: 'unexpected' }],
  [
    422,
    '{"refusal":{"errors":[{"code":"fileEmpty","path":[],"facts":{}}]}}',
    { kind: 'refused', errors: [{ code: 'fileEmpty', path: [], facts: {} }] },
  ],
] as const)('an answer %i is told', (status, text, outcome) => {
  expect(outcomeOf(status, text)).toEqual(outcome);
});
