import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCursor, writeCursor } from './cursor.ts';

const id = '018f0000-0000-7000-8000-000000000001';

test('a cursor is read back as it was written', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('师', 'wang lì', '\u{1F600}'), fc.integer()),
      (value) => {
        const cursor = { sort: 'Teacher.name', value, id };
        expect(readCursor(writeCursor(cursor), 'Teacher.name', ['after'])).toEqual(cursor);
      },
    ),
  );
});

test('any other text is the caller’s mistake, and nothing worse', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readCursor(text, 'Teacher.name', ['after'])).toThrow(
        expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argumentPath: ['after'] } }),
      );
    }),
  );
});

test('a cursor of another sort is refused', () => {
  const text = writeCursor({ sort: 'Teacher.name', value: 'a', id });
  expect(() => readCursor(text, 'Teacher.name-', ['after'])).toThrow('翻页位置无效');
});
