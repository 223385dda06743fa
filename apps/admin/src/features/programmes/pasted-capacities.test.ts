import { expect, test } from 'vitest';
import { pastedCapacities } from './pasted-capacities.ts';

test.each([
  ['2\r\n3\r\n', [2, 3]],
  ['2\t备注\n0', [2, 0]],
  ['2', null],
  ['2\n两所', null],
  ['2\n\n3', null],
  ['1.5\n2', null],
])('%j is %j', (text, numbers) => {
  expect(pastedCapacities(text)).toEqual(numbers);
});
