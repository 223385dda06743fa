import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  honourKindList,
  honourKinds,
  honourLabel,
  honourLevelList,
  honourLevels,
  honoursReach,
  parseHonours,
} from './honour.ts';

const backbone = { kind: 'backbone', level: 'municipal' } as const;
const subjectLeader = { kind: 'subjectLeader', level: 'district' } as const;

test.each([
  ['市骨干教师、区学科带头人', [backbone, subjectLeader], []],
  ['县级学科带头人', [subjectLeader], []],
  ['市级骨干教师；市骨干教师', [backbone], []],
  ['骨干教师', [], ['骨干教师']],
  ['市优秀教师，市骨干教师', [backbone], ['市优秀教师']],
  ['无', [], []],
  ['', [], []],
])('%s', (text, honours, unknown) => {
  expect(parseHonours(text)).toEqual({ honours, unknown });
});

test('every spelling of a level before every spelling of a kind has one reading', () => {
  for (const level of honourLevels) {
    for (const kind of honourKinds) {
      for (const before of honourLevelList.spellings[level]) {
        for (const after of honourKindList.spellings[kind]) {
          expect(parseHonours(before + after).honours).toEqual([{ kind, level }]);
        }
      }
    }
  }
});

test('honours written out are read back', () => {
  const honour = fc.record({
    kind: fc.constantFrom(...honourKinds),
    level: fc.constantFrom(...honourLevels),
  });
  fc.assert(
    fc.property(fc.uniqueArray(honour, { selector: honourLabel }), (honours) => {
      expect(parseHonours(honours.map(honourLabel).join('、'))).toEqual({ honours, unknown: [] });
    }),
  );
});

test('a level is reached by itself and by higher ones only', () => {
  expect(honoursReach([backbone], 'district')).toBe(true);
  expect(honoursReach([backbone], 'municipal')).toBe(true);
  expect(honoursReach([backbone], 'provincial')).toBe(false);
  expect(honoursReach([], 'kindergarten')).toBe(false);
});
