import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMaskOf, maskPhone, parsePhone } from './phone.ts';

describe('a phone', () => {
  test.each([
    ['13812341234', '13812341234'],
    [' 138 1234 1234 ', '13812341234'],
    ['138-1234-1234', '13812341234'],
    ['１３８１２３４１２３４', '13812341234'],
    ['+86 138 1234 1234', '13812341234'],
    ['8613812341234', '13812341234'],
    ['057188886666', '0571-88886666'],
    ['0571－8888666', '0571-8888666'],
    ['（010）8888 6666', '010-88886666'],
    ['0571 8888 6666', '0571-88886666'],
    ['02188886666转801', '021-88886666-801'],
    ['0571—88886666—12', '0571-88886666-12'],
  ])('%s is kept as %s', (text, phone) => {
    expect(parsePhone(text)).toBe(phone);
  });

  test.each([
    '',
    '12812341234',
    '1381234123',
    '138123412345',
    '88886666',
    '0571-18886666',
    '010-8888666666',
    '138****1234',
    '电话',
    '13812341234/13912341234',
    '1.3812341234E+10',
  ])('%j is refused', (text) => {
    expect(parsePhone(text)).toBeNull();
  });
});

describe('a mask', () => {
  test.each([
    ['13812341234', '138****1234'],
    ['0571-88886666', '0571-****6666'],
    ['0571-8888666', '0571-***8666'],
    ['010-88886666-801', '010-****6666-***'],
    ['内线 12', '内线 **'],
  ])('of %s is %s', (phone, mask) => {
    expect(maskPhone(phone)).toBe(mask);
  });

  test.each([
    ['138****1234', '13812341234', true],
    ['１３８＊＊＊＊１２３４', '13812341234', true],
    ['138 **** 1234', '13812341234', false],
    ['139****1234', '13812341234', false],
    ['13812341234', '13812341234', false],
    ['', '13812341234', false],
    ['内线', '内线', false],
  ])('%j of %s: %s', (masked, phone, same) => {
    expect(isMaskOf(masked, phone)).toBe(same);
  });
});

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const mobile = fc
  .tuple(fc.integer({ min: 3, max: 9 }), digits(9))
  .map(([second, rest]) => `1${second}${rest}`);
const landline = fc
  .tuple(
    fc.constantFrom('010', '021', '0571', '0311'),
    fc.integer({ min: 2, max: 8 }),
    fc.oneof(digits(6), digits(7)),
    fc.option(fc.oneof(digits(1), digits(4))),
  )
  .map(
    ([area, first, rest, extension]) => `${area}-${first}${rest}${extension === null ? '' : `-${extension}`}`,
  );
const phone = fc.oneof(mobile, landline);

test('a phone in its stored form is read as itself', () => {
  fc.assert(
    fc.property(phone, (stored) => {
      expect(parsePhone(stored)).toBe(stored);
    }),
  );
});

test('a mask is recognised as the mask of its phone, is no phone, and hides at least three digits', () => {
  fc.assert(
    fc.property(phone, (stored) => {
      const masked = maskPhone(stored);
      expect(isMaskOf(masked, stored)).toBe(true);
      expect(parsePhone(masked)).toBeNull();
      expect([...masked].filter((sign) => sign === '*').length).toBeGreaterThanOrEqual(3);
      expect(masked).toHaveLength(stored.length);
    }),
  );
});

test('a mask is of another phone only when both look alike masked', () => {
  fc.assert(
    fc.property(phone, phone, (one, other) => {
      expect(isMaskOf(maskPhone(one), other)).toBe(maskPhone(one) === maskPhone(other));
    }),
  );
});

test('whatever is typed, a mask shows no run of more than seven digits', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), phone), (text) => {
      expect(maskPhone(text)).not.toMatch(/\d{8}/);
    }),
  );
});
