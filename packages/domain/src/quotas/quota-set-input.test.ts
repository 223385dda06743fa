import { describe, expect, test } from 'vitest';
import { parseInput } from '../zod-problems.ts';
import { quotaSetInput } from './quota-set-input.ts';
import { shippedQuotaSets } from './shipped-quota-sets.ts';

test.each(Object.values(shippedQuotaSets).map(({ name, rules }) => [name, { name, rules }] as const))(
  '%s can be edited as it is',
  (_name, input) => {
    expect(parseInput(quotaSetInput, input)).toEqual({ ok: true, value: input });
  },
);

describe('a set is refused', () => {
  const { name, rules } = shippedQuotaSets.mentorPair;
  const [first] = rules;
  test.each([
    ['a code that stands twice', [first, first], 'duplicate', 'rules.1.code'],
    ['a side of another scope', [{ ...first, side: 'lead' }], 'side-outside-scope', 'rules.0.side'],
    ['a record that no book has', [{ ...first, kinds: ['lecture'] }], 'unknown-value', 'rules.0.kinds.0'],
    ['nothing to do', [{ ...first, minimum: 0 }], 'out-of-range', 'rules.0.minimum'],
    ['no rules', [], 'too-few', 'rules'],
  ])('for %s', (_name, wrong, code, path) => {
    const parsed = parseInput(quotaSetInput, { name, rules: wrong });
    expect(parsed.ok ? [] : parsed.problems.map((each) => [each.code, each.path.join('.')])).toEqual([
      [code, path],
    ]);
  });
});
