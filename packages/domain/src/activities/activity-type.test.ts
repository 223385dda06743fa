import { expect, test } from 'vitest';
import { activityTypeFacts, activityTypeList, activityTypes } from './activity-type.ts';

test('thirty types are shipped, each with what it says of its activities', () => {
  expect(activityTypes).toHaveLength(30);
  expect(Object.keys(activityTypeFacts).toSorted()).toEqual([...activityTypes].toSorted());
});

test.each([
  ['送教下乡', 'sendTeaching'],
  ['跟岗学习', 'shadowing'],
  ['观摩课', 'openLesson'],
  ['郊游', null],
])('%s is %s', (word, code) => {
  expect(activityTypeList.parse(word)).toBe(code);
});

test.each([
  ['shadowing', 'assisted'],
  ['observationVisit', 'assisted'],
  ['reportLesson', 'assisted'],
  ['lecture', 'lead'],
  ['dailyRoutineVisit', 'lead'],
  ['jointResearch', 'both'],
  ['openLesson', 'either'],
] as const)('%s is delivered by %s', (type, delivery) => {
  expect(activityTypeFacts[type].delivery).toBe(delivery);
});
