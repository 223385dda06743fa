import { expect, test } from 'vitest';
import type { Mentee, Mentor } from './city.ts';
import { partnershipProblem } from './partnership-problem.ts';
import { newTeachers, pairParts } from './policy.ts';
import { type PairFacts, scorePair } from './score-pair.ts';
import { type PartnershipSide, partnershipPolicy, scorePartnership } from './score-partnership.ts';

const none = new Array<number>(12).fill(0);
const first = (level: number) => [level, ...none.slice(1)];
const teacher = {
  kindergarten: 0,
  lineOfWork: 0,
  ageGroup: 1,
  tags: 0b11,
  post: 0,
  inPost: true,
  wishes: [],
};
const mentee: Mentee = {
  ...teacher,
  teacher: 1,
  months: 12,
  title: 0,
  honour: 0,
  needs: first(2),
  urgency: first(3),
  nominated: false,
  runningMentors: 0,
};
const mentor: Mentor = {
  ...teacher,
  teacher: 2,
  months: 132,
  title: 3,
  honour: 3,
  strengths: first(3),
  evidence: first(3),
  capacity: 2,
};
const facts: PairFacts = { relation: 'partner', metres: 0, running: false, menteeRank: -1, mentorRank: -1 };

test('a perfect pair without wishes loses only half of the wishes', () => {
  expect(scorePair(mentee, mentor, facts, newTeachers)).toEqual({
    total: 9750,
    parts: {
      needsMet: 10000,
      experience: 10000,
      sharedGround: 10000,
      relation: 10000,
      nearness: 10000,
      wishes: 5000,
    },
    keepBonus: 0,
  });
});

test.each([
  ['strength below need', { strengths: first(1) }, {}, {}, 'needsMet', 5000],
  ['strength without evidence', { strengths: first(2), evidence: none }, {}, {}, 'needsMet', 7000],
  ['no needs recorded', {}, { needs: none }, {}, 'needsMet', 5000],
  ['three years ahead', { months: 48 }, {}, {}, 'experience', 6000 / 3 + 4000],
  ['thirty years ahead', { months: 372 }, {}, {}, 'experience', 4000],
  ['one title level above', { title: 1 }, {}, {}, 'experience', 9000],
  ['next age group', { ageGroup: 2 }, {}, {}, 'sharedGround', 7500],
  ['half the tags', { tags: 0b01 }, {}, {}, 'sharedGround', 8500],
  ['another post', { post: 1 }, {}, {}, 'sharedGround', 8000],
  ['same district', {}, {}, { relation: 'sameDistrict' }, 'relation', 4000],
  ['half way to the limit', {}, {}, { metres: 15_000 }, 'nearness', 5000],
  ['place unknown', {}, {}, { metres: -1 }, 'nearness', 5000],
  [
    'wished for first and second',
    { wishes: [0] },
    { wishes: [0] },
    { menteeRank: 0, mentorRank: 1 },
    'wishes',
    9000,
  ],
  ['wished for others', { wishes: [9] }, { wishes: [9] }, {}, 'wishes', 0],
] as const)('%s', (_name, ofMentor, ofMentee, ofFacts, part, points) => {
  const score = scorePair(
    { ...mentee, ...ofMentee },
    { ...mentor, ...ofMentor },
    { ...facts, ...ofFacts },
    newTeachers,
  );
  expect(score.parts[part]).toBe(points);
});

test('the weights add up to 100 and a running pair shows its keep bonus apart', () => {
  expect(pairParts.reduce((sum, part) => sum + newTeachers.weights[part].percent, 0)).toBe(100);
  const running = scorePair(mentee, mentor, { ...facts, running: true }, newTeachers);
  expect(running).toMatchObject({ total: 9750, keepBonus: 300 });
});

const side: PartnershipSide = {
  district: 0,
  longitude: 113,
  latitude: 23,
  needs: first(3),
  urgency: first(1),
  strengths: first(3),
  evidence: first(3),
  ownership: 0,
  classes: 12,
  grade: 2,
  wishes: [],
};

test.each([
  ['everything fits', { grade: 4 }, {}, { history: 2, assistedRank: -1, leadRank: -1 }, 9500],
  ['same grade', {}, {}, { history: 2, assistedRank: -1, leadRank: -1 }, 8500],
  ['a poor history', { grade: 4 }, {}, { history: 0, assistedRank: -1, leadRank: -1 }, 8500],
  [
    'other ownership, half the classes',
    { grade: 4, ownership: 2, classes: 6 },
    {},
    { history: 2, assistedRank: -1, leadRank: -1 },
    8750,
  ],
] as const)('a partnership where %s', (_name, ofLead, ofAssisted, history, total) => {
  const score = scorePartnership(
    { ...side, ...ofAssisted },
    { ...side, ...ofLead },
    history,
    partnershipPolicy,
    newTeachers,
  );
  expect(score.total).toBe(total);
});

test('partnerships are one more assignment problem: never with oneself, a banned or a distant lead', () => {
  const member = (kindergarten: number, longitude: number, capacity: number) => ({
    ...side,
    kindergarten,
    longitude,
    capacity,
  });
  const members = {
    assisted: [member(0, 113, 0), member(1, 113, 0)],
    leads: [member(1, 113, 1), member(2, 113.1, 1), member(3, 115, 1)],
    bans: [{ assisted: 0, lead: 0 }],
    histories: [{ assisted: 0, lead: 1, history: 2 }],
  };
  const problem = partnershipProblem(members, partnershipPolicy, newTeachers);
  expect([...problem.mentorOf]).toEqual([1, 1]);
  expect(problem.score[0]! - problem.score[1]!).toBe(500);
  expect([...problem.rowStart]).toEqual([0, 1, 2]);
  expect([...problem.capacity]).toEqual([1, 1, 1]);
});
