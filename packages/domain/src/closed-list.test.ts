import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roleList } from './access/role.ts';
import { areaList } from './areas/area.ts';
import { learningDomainList } from './areas/learning-domain.ts';
import { type ClosedList, closedList } from './closed-list.ts';
import { ageGroupList } from './kindergartens/age-group.ts';
import { areaTypeList } from './kindergartens/area-type.ts';
import { kindergartenGradeList } from './kindergartens/grade.ts';
import { kindergartenOwnershipList } from './kindergartens/ownership.ts';
import { mentorPairKindList } from './mentor-pairs/mentor-pair-kind.ts';
import { mentorPairStatusList } from './mentor-pairs/mentor-pair-status.ts';
import { partnershipStatusList } from './partnerships/partnership-status.ts';
import { memberRoleList, programmeStatusList } from './programmes/programme.ts';
import { educationList } from './teachers/education.ts';
import { employmentList } from './teachers/employment.ts';
import { genderList } from './teachers/gender.ts';
import { honourKindList, honourLevelList } from './teachers/honour.ts';
import { mentoringReachList } from './teachers/mentoring-policy.ts';
import { postList } from './teachers/post.ts';
import { teacherStatusList } from './teachers/teacher-status.ts';
import { titleList } from './teachers/title.ts';

const lists: Readonly<Record<string, ClosedList<string>>> = {
  roles: roleList,
  areas: areaList,
  learningDomains: learningDomainList,
  ageGroups: ageGroupList,
  areaTypes: areaTypeList,
  grades: kindergartenGradeList,
  ownerships: kindergartenOwnershipList,
  mentorPairKinds: mentorPairKindList,
  mentorPairStatuses: mentorPairStatusList,
  partnershipStatuses: partnershipStatusList,
  memberRoles: memberRoleList,
  programmeStatuses: programmeStatusList,
  educations: educationList,
  employments: employmentList,
  genders: genderList,
  honourKinds: honourKindList,
  honourLevels: honourLevelList,
  mentoringReaches: mentoringReachList,
  posts: postList,
  teacherStatuses: teacherStatusList,
  titles: titleList,
};

/** The same word as a keyboard in Chinese mode and a careless hand would leave it. */
function careless(word: string): string {
  const wide = [...word].map((sign) =>
    /[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign,
  );
  return `\u3000${wide.join(' ')}\u00a0`;
}

describe.each(Object.entries(lists))('%s', (_name, list) => {
  test('every spelling, neat or careless, is read as its own code', () => {
    for (const code of list.codes) {
      for (const spelling of list.spellings[code] ?? []) {
        expect(list.parse(spelling)).toBe(code);
        expect(list.parse(careless(spelling))).toBe(code);
      }
    }
  });

  test('the label of a code leads back to it, and codes rank in order', () => {
    expect(list.codes.map((code) => list.parse(list.labels[code] ?? ''))).toEqual(list.codes);
    expect(list.codes.map(list.rank)).toEqual(list.codes.map((_code, index) => index));
  });

  test('codes are plain identifiers, and only they are codes', () => {
    for (const code of list.codes) expect(code).toMatch(/^[a-z][A-Za-z0-9]*$/);
    expect(list.codes.every(list.has)).toBe(true);
    expect([list.has('toString'), list.has(''), list.rank('nobody')]).toEqual([false, false, -1]);
  });

  test('a word that is on no list is null', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        const code = list.parse(`${word}不存在`);
        expect(code).toBeNull();
      }),
    );
    for (const word of ['', ' ', '__proto__', 'constructor']) expect(list.parse(word)).toBeNull();
  });
});

test.each([
  [kindergartenGradeList, '省级示范幼儿园', 'provincialDemonstration'],
  [kindergartenGradeList, '示范性幼儿园', 'provincialDemonstration'],
  [kindergartenGradeList, '３ 星级园', 'star3'],
  [kindergartenGradeList, '一级园', null],
  [kindergartenOwnershipList, '民办（普惠）', 'inclusivePrivate'],
  [kindergartenOwnershipList, '公办园', 'public'],
  [titleList, '幼儿园一级教师', 'first'],
  [titleList, '小教高级', 'first'],
  [titleList, '幼教高级', 'senior'],
  [titleList, '中小学正高级教师', 'professor'],
  [titleList, '小教一级', null],
  [titleList, '教师', null],
  [educationList, '大专学历', 'associate'],
  [educationList, '本科毕业', 'bachelor'],
] as readonly [ClosedList<string>, string, string | null][])('list %# reads %s as %s', (list, word, code) => {
  expect(list.parse(word)).toBe(code);
});

test('two codes that claim one spelling are a mistake seen at once', () => {
  expect(() => closedList({ one: ['甲'], two: ['甲 '] })).toThrow('甲');
});
