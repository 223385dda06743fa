import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarity } from './similarity.ts';

test.each([
  ['区域活动讲座', '区域活动讲座', 1],
  ['区域活动 讲座', '区域活动讲座', 1],
  ['ＡＢＣ', 'abc', 1],
  ['区域活动', '消毒预防', 0],
  ['', '', 1],
  ['一', '一', 1],
  ['一', '二', 0],
  ['区域活动', '区域游戏', 1 / 3],
])('%s and %s: %d', (a, b, alike) => {
  expect(similarity(a, b)).toBeCloseTo(alike);
});

test('lies between 0 and 1, is 1 for a text and itself, and the same both ways', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(similarity(a, a)).toBe(1);
      expect(similarity(a, b)).toBe(similarity(b, a));
      expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
      expect(similarity(a, b)).toBeLessThanOrEqual(1);
    }),
  );
});
