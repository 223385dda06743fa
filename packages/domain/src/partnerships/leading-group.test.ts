import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areas } from '../areas/area.ts';
import { parseInput } from '../zod-problems.ts';
import { responsibleFor } from './leading-group.ts';
import { leadingGroupInput } from './leading-group-input.ts';

const kindergarten = '018f0000-0000-7000-8000-000000000001';
const named = (name: string, more = {}) => ({ role: 'member', kindergarten, name, ...more });
const codesOf = (people: readonly object[]) => {
  const ruling = parseInput(leadingGroupInput('2026-10-15'), { people });
  return ruling.ok ? [] : ruling.problems.map(({ code, path }) => [code, ...path].join(' '));
};

test.each([
  ['one head and a member', [named('林静', { role: 'head' }), named('吴芳')], []],
  ['nobody yet', [], []],
  [
    'two heads',
    [named('林静', { role: 'head' }), named('吴芳', { role: 'head' })],
    ['leading-group-two-heads people'],
  ],
  ['somebody twice', [named('林静'), named('林 静'), named('林静')], ['duplicate people 2 name']],
  [
    'namesakes of two kindergartens',
    [named('林静'), named('林静', { kindergarten: kindergarten.replace(/1$/, '2') })],
    [],
  ],
  ['a nameless person', [named(' ')], ['required people 0 name']],
] as const)('%s', (_name, people, codes) => {
  expect(codesOf(people)).toEqual(codes);
});

test('a person stands under exactly the areas that the person answers for', () => {
  const person = fc.record({ areas: fc.subarray([...areas]) });
  fc.assert(
    fc.property(fc.array(person), fc.constantFrom(...areas), (people, area) => {
      const found = responsibleFor(people, area);
      for (const each of people) expect(found.includes(each)).toBe(each.areas.includes(area));
    }),
  );
});
