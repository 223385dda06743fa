import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Area, areas } from '../areas/area.ts';
import { memberRoles } from '../programmes/programme.ts';
import { type BoardMember, boardCells, boardGaps, boardRows } from './needs-board.ts';

const member = (id: string, more: Partial<BoardMember>): BoardMember => ({
  ...{ id, district: { id: 'd1', name: '青山区' }, areaType: 'urban', ownership: 'public' },
  ...{ role: 'assisted', placesLeft: 0, needs: [], strengths: [], ...more },
});
const need = (area: Area, level: 1 | 2 | 3, urgency: 0 | 1 | 2 | 3) => ({ area, level, urgency });

const members = [
  member('a1', { needs: [need('healthSafety', 3, 3), need('playSupport', 1, 0)] }),
  member('a2', {
    needs: [need('healthSafety', 2, 1)],
    district: { id: 'd2', name: '东湖区' },
    areaType: 'rural',
  }),
  member('l1', { role: 'lead', placesLeft: 1, strengths: [{ area: 'healthSafety', level: 2 }] }),
  member('l2', { role: 'lead', placesLeft: 0, strengths: [{ area: 'healthSafety', level: 3 }] }),
  member('l3', { role: 'lead', placesLeft: 2, strengths: [{ area: 'healthSafety', level: 1 }] }),
  member('b1', {
    ...{ role: 'both', placesLeft: 1, needs: [need('lessonDesign', 2, 1)] },
    strengths: [{ area: 'playSupport', level: 2 }],
  }),
];
const ids = (list: readonly BoardMember[]) => list.map(({ id }) => id);
const cellOf = (area: Area, among: readonly BoardMember[] = members) =>
  boardCells(among).find((cell) => cell.area === area)!;

test('an area shows who needs it, how much, and who can help with it', () => {
  const { needing, weight, helping, full } = cellOf('healthSafety');
  expect([ids(needing), weight, ids(helping), ids(full)]).toEqual([['a1', 'a2'], 12 + 4, ['l1'], ['l2']]);
});

test('who leads and is assisted stands on both sides', () => {
  expect(ids(cellOf('lessonDesign').needing)).toEqual(['b1']);
  expect(ids(cellOf('playSupport').helping)).toEqual(['b1']);
});

test('gaps are told the widest first, and met needs are none', () => {
  expect(boardGaps(boardCells(members)).map(({ area }) => area)).toEqual(['healthSafety', 'lessonDesign']);
});

test.each([
  ['district', ['d1', 'd2']],
  ['areaType', ['urban', 'rural']],
  ['ownership', ['public']],
] as const)('members are told apart by %s', (grouping, keys) => {
  expect(boardRows(members, grouping).map(({ key }) => key)).toEqual(keys);
});

const anyMember = fc.record({
  id: fc.uuid(),
  district: fc.constantFrom({ id: 'd1', name: '青山区' }, { id: 'd2', name: '东湖区' }),
  areaType: fc.constantFrom('urban', 'town', 'rural'),
  ownership: fc.constantFrom('public', 'private'),
  role: fc.constantFrom(...memberRoles),
  placesLeft: fc.integer({ min: -1, max: 3 }),
  needs: fc.uniqueArray(
    fc.record({
      area: fc.constantFrom(...areas),
      level: fc.constantFrom(0, 1, 2, 3),
      urgency: fc.constantFrom(0, 3),
    }),
    { selector: ({ area }) => area },
  ),
  strengths: fc.uniqueArray(
    fc.record({ area: fc.constantFrom(...areas), level: fc.constantFrom(0, 1, 2, 3) }),
    { selector: ({ area }) => area },
  ),
});

test('however members are grouped, the groups together need and can give what all do', () => {
  fc.assert(
    fc.property(fc.array(anyMember, { maxLength: 12 }), (all) => {
      const whole = boardCells(all as BoardMember[]);
      for (const grouping of ['district', 'areaType', 'ownership'] as const) {
        const rows = boardRows(all as BoardMember[], grouping);
        for (const [place, cell] of whole.entries()) {
          const sum = (of: (index: number) => number) =>
            rows.reduce((total, _, index) => total + of(index), 0);
          expect(sum((index) => rows[index]!.cells[place]!.needing.length)).toBe(cell.needing.length);
          expect(sum((index) => rows[index]!.cells[place]!.helping.length)).toBe(cell.helping.length);
          expect(sum((index) => rows[index]!.cells[place]!.weight)).toBe(cell.weight);
        }
      }
    }),
  );
});
