import { expect, test } from 'vitest';
import { newId } from './id.ts';

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('ids are uuids of version 7 and sort as they were made, however many a millisecond sees', () => {
  const ids = Array.from({ length: 20_000 }, () => newId());
  expect(ids.every((id) => pattern.test(id))).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an act that began a while ago, or a clock set back, does not sort before what is there', () => {
  const now = Date.now() + 3_600_000;
  const ids = [newId(now), newId(now - 5_000), newId(now), newId(now + 1)];
  expect(ids.toSorted()).toEqual(ids);
});

test('the time stands in the id', () => {
  const at = Date.UTC(2031, 8, 1);
  expect(Number.parseInt(newId(at).replace('-', '').slice(0, 12), 16)).toBe(at);
});
