import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { menteeObstacles, mentorObstacles, type PairCircumstances, pairObstacles } from './eligibility.ts';
import { honourKinds, honourLevels } from './honour.ts';
import { mentoringPolicies } from './mentoring-policy.ts';
import { lineOfWork, linesOfWork, posts } from './post.ts';
import { teacherStatuses } from './teacher-status.ts';
import { titles } from './title.ts';

const today = '2026-10-15';
const { newTeachers, backbone } = mentoringPolicies;

const mentor = {
  id: 'm',
  status: 'active',
  post: 'teacher',
  teachingSince: '2019-09',
  title: 'first',
  honours: [],
  menteeCapacity: 2,
} as const;

const mentee = {
  id: 'n',
  status: 'active',
  post: 'teacher',
  teachingSince: '2025-09',
  needs: [],
  nominated: false,
} as const;

const need = { area: 'lessonDesign', level: 2, urgency: 1 } as const;
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('who may mentor', () => {
  test.each([
    ['seven years and the first title', {}, []],
    [
      'no title but a district honour',
      { title: 'none', honours: [{ kind: 'backbone', level: 'district' }] },
      [],
    ],
    ['no title but ten years', { title: 'none', teachingSince: '2016-10' }, []],
    [
      'no title, a kindergarten honour, nine years',
      { title: 'second', honours: [{ kind: 'skilled', level: 'kindergarten' }], teachingSince: '2016-11' },
      ['mentor-without-standing'],
    ],
    ['four years', { teachingSince: '2021-11' }, ['mentor-too-few-years']],
    ['on leave', { status: 'onLeave' }, ['mentor-not-active']],
    ['no places', { menteeCapacity: 0 }, ['mentor-without-capacity']],
    ['logistics', { post: 'logistics' }, ['post-outside-mentoring']],
    [
      'wrong in every way',
      { status: 'left', post: 'logistics', teachingSince: '2026-09', title: 'none', menteeCapacity: 0 },
      [
        'mentor-not-active',
        'post-outside-mentoring',
        'mentor-too-few-years',
        'mentor-without-standing',
        'mentor-without-capacity',
      ],
    ],
  ] as const)('%s', (_name, change, expected) => {
    expect(codes(mentorObstacles({ ...mentor, ...change }, newTeachers.mentor, today))).toEqual(expected);
  });
});

describe('who may be mentored, new teachers', () => {
  test.each([
    ['one year', {}, []],
    ['three years', { teachingSince: '2022-11' }, []],
    ['four years with a need', { teachingSince: '2022-10', needs: [need] }, []],
    ['four years without', { teachingSince: '2022-10' }, ['mentee-without-need']],
    [
      'a need of level 0',
      { teachingSince: '2022-10', needs: [{ ...need, level: 0 }] },
      ['mentee-without-need'],
    ],
    ['eight years with a need', { teachingSince: '2017-11', needs: [need] }, []],
    ['nine years with a need', { teachingSince: '2017-10', needs: [need] }, ['mentee-outside-groups']],
    ['nine years, nominated', { teachingSince: '2017-10', nominated: true }, []],
    ['nominated but away', { status: 'onLeave', nominated: true }, ['mentee-not-active']],
    ['nominated in logistics', { post: 'logistics', nominated: true }, ['post-outside-mentoring']],
  ] as const)('%s', (_name, change, expected) => {
    expect(codes(menteeObstacles({ ...mentee, ...change }, newTeachers.mentee, today))).toEqual(expected);
  });

  test('under the backbone policy only by nomination', () => {
    expect(codes(menteeObstacles(mentee, backbone.mentee, today))).toEqual(['mentee-not-nominated']);
    expect(menteeObstacles({ ...mentee, nominated: true }, backbone.mentee, today)).toEqual([]);
  });
});

const partnersUnderLead: PairCircumstances = {
  sameKindergarten: false,
  mentorLeads: true,
  partners: true,
  sameDistrict: false,
  otherMentors: 0,
};
const strangers = { ...partnersUnderLead, mentorLeads: false, partners: false };
const inDistrict = { ...newTeachers, reach: 'district' } as const;

describe('who may pair', () => {
  test.each([
    ['partners', mentee, partnersUnderLead, newTeachers, []],
    ['in-house', mentee, { ...strangers, sameKindergarten: true }, newTeachers, []],
    ['one with oneself', { ...mentee, id: 'm' }, partnersUnderLead, newTeachers, ['same-teacher']],
    [
      'other lines of work',
      { ...mentee, post: 'careWorker' },
      partnersUnderLead,
      newTeachers,
      ['other-line-of-work'],
    ],
    ['a third mentor', mentee, { ...partnersUnderLead, otherMentors: 2 }, newTeachers, ['too-many-mentors']],
    ['strangers', mentee, strangers, newTeachers, ['outside-reach']],
    ['strangers in one district', mentee, { ...strangers, sameDistrict: true }, inDistrict, []],
    ['strangers in two districts', mentee, strangers, inDistrict, ['outside-reach']],
    ['strangers in one city', mentee, strangers, { ...newTeachers, reach: 'city' }, []],
    [
      'backbone in-house',
      mentee,
      { ...strangers, sameKindergarten: true },
      backbone,
      ['mentor-outside-lead'],
    ],
    ['backbone from the lead', mentee, partnersUnderLead, backbone, []],
  ] as const)('%s', (_name, learner, circumstances, policy, expected) => {
    expect(codes(pairObstacles(mentor, learner, circumstances, policy))).toEqual(expected);
  });
});

test('every line of work has a post, and only logistics has none', () => {
  expect(new Set(posts.map(lineOfWork))).toEqual(new Set([...linesOfWork, null]));
  expect(posts.filter((post) => lineOfWork(post) === null)).toEqual(['logistics']);
});

test('more years, a higher title or one more honour never takes a mentor away', () => {
  const anyMentor = fc.record({
    id: fc.constant('m'),
    status: fc.constantFrom(...teacherStatuses),
    post: fc.constantFrom(...posts),
    teachingSince: fc.integer({ min: 1990, max: 2026 }).map((year) => `${year}-09`),
    title: fc.constantFrom(...titles),
    honours: fc.array(
      fc.record({ kind: fc.constantFrom(...honourKinds), level: fc.constantFrom(...honourLevels) }),
    ),
    menteeCapacity: fc.integer({ min: 0, max: 5 }),
  });
  fc.assert(
    fc.property(anyMentor, fc.constantFrom(...honourLevels), fc.nat(20), (teacher, level, years) => {
      const before = mentorObstacles(teacher, newTeachers.mentor, today);
      const older = `${Number(teacher.teachingSince.slice(0, 4)) - years}-09`;
      const better = {
        ...teacher,
        teachingSince: older,
        title: titles[Math.min(titles.length - 1, titles.indexOf(teacher.title) + 1)] ?? 'professor',
        honours: [...teacher.honours, { kind: 'backbone', level } as const],
      };
      expect(mentorObstacles(better, newTeachers.mentor, today).length).toBeLessThanOrEqual(before.length);
    }),
  );
});
