import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roles } from './role.ts';
import { type RecordType, recordTypes, type Visibility, visibility, visibleLevel } from './visibility.ts';
import { levelReaches, visibilityLevels, visibilityReaches, widestLevel } from './visibility-level.ts';

/** What nobody but oneself has to do with. */
const onesOwn: readonly RecordType[] = ['session', 'savedView'];

test.each([
  ['kindergarten', 'cityCoordinator', [], 'write'],
  ['kindergarten', 'districtCoordinator', ['granted'], 'write'],
  ['kindergarten', 'districtCoordinator', [], 'name'],
  ['kindergarten', 'kindergartenLead', ['own'], 'write'],
  ['kindergarten', 'kindergartenLead', ['partner'], 'contacts'],
  ['kindergarten', 'kindergartenLead', [], 'name'],
  ['kindergarten', 'teacher', ['own'], 'name'],
  ['kindergarten', 'teacher', [], 'none'],
  ['kindergarten', 'observer', ['granted'], 'read'],
  ['teacher', 'districtCoordinator', [], 'none'],
  ['teacher', 'kindergartenLead', ['common'], 'outline'],
  ['teacher', 'kindergartenLead', [], 'none'],
  ['teacher', 'teacher', ['own'], 'read'],
  ['teacher', 'teacher', ['ownPair', 'colleague'], 'read'],
  ['teacher', 'teacher', ['colleague'], 'name'],
  ['teacher', 'observer', ['granted'], 'none'],
  ['teacher', 'observer', ['common'], 'name'],
  ['programme', 'teacher', ['own'], 'outline'],
  ['schoolCalendar', 'teacher', [], 'none'],
  ['partnership', 'districtCoordinator', ['leadSide'], 'write'],
  ['partnership', 'districtCoordinator', ['partner'], 'read'],
  ['partnership', 'teacher', ['partner'], 'none'],
  ['task', 'teacher', ['named'], 'read'],
  ['mentorPair', 'observer', ['granted'], 'outline'],
  ['recordBook', 'observer', ['granted'], 'none'],
  ['childPhoto', 'districtCoordinator', ['leadSide', 'granted'], 'none'],
  ['rosterImport', 'cityCoordinator', [], 'write'],
  ['rosterImport', 'districtCoordinator', ['own'], 'write'],
  ['rosterImport', 'districtCoordinator', ['granted'], 'none'],
  ['rosterImport', 'kindergartenLead', ['own'], 'none'],
  ['rosterImport', 'teacher', ['own'], 'none'],
  ['rosterImport', 'observer', ['own', 'granted'], 'none'],
  ['user', 'observer', ['granted'], 'none'],
  ['user', 'districtCoordinator', ['granted', 'inPart'], 'write'],
  ['user', 'districtCoordinator', ['inPart'], 'read'],
  ['user', 'kindergartenLead', ['colleague'], 'write'],
  ['user', 'kindergartenLead', ['own'], 'read'],
  ['user', 'teacher', ['own'], 'read'],
  ['session', 'observer', ['own'], 'write'],
  ['auditEvent', 'teacher', ['own'], 'none'],
] as const)('%s for %s, standing %j: %s', (type, role, reaches, level) => {
  expect(visibleLevel(type, role, reaches)).toBe(level);
});

describe.each(recordTypes)('the row of %s', (type) => {
  test('names every role, each reach once, the nearest with the widest level', () => {
    for (const role of roles) {
      const cell: readonly Visibility[] = visibility[type][role];
      expect(new Set(cell.map(({ reach }) => reach)).size).toBe(cell.length);
      for (const [index, { level }] of cell.entries()) {
        expect(level).not.toBe('none');
        const next = cell[index + 1];
        if (next !== undefined) expect(levelReaches(level, next.level)).toBe(true);
      }
    }
  });

  test('gives nobody more of a stranger’s record than the city', () => {
    if (onesOwn.includes(type)) return expect(visibleLevel(type, 'cityCoordinator', ['own'])).toBe('write');
    for (const role of roles) {
      const city = visibleLevel(type, 'cityCoordinator', []);
      expect(levelReaches(city, visibleLevel(type, role, visibilityReaches))).toBe(true);
    }
    return expect(visibleLevel(type, 'cityCoordinator', [])).toBe('write');
  });

  test('lets no observer write, save what is its own', () => {
    const level = visibleLevel(type, 'observer', visibilityReaches);
    expect(level === 'write').toBe(onesOwn.includes(type));
    expect(level).not.toBe('contacts');
  });
});

test('standing nearer never shows less', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...recordTypes),
      fc.constantFrom(...roles),
      fc.subarray([...visibilityReaches]),
      fc.constantFrom(...visibilityReaches),
      (type, role, reaches, more) => {
        const level = visibleLevel(type, role, reaches);
        expect(levelReaches(visibleLevel(type, role, [...reaches, more]), level)).toBe(true);
      },
    ),
  );
});

test('the widest of several levels reaches each of them and is one of them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...visibilityLevels)), (levels) => {
      const widest = widestLevel(levels);
      expect(levels.every((level) => levelReaches(widest, level))).toBe(true);
      expect(['none', ...levels]).toContain(widest);
    }),
  );
});
