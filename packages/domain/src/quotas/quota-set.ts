import type { Area } from '../areas/area.ts';
import { closedList } from '../closed-list.ts';
import { partnershipSides } from '../partnerships/partnership-side.ts';
import type { QuotaWindowRule } from './quota-window-rule.ts';

/** What is summed of the participations that count. Class hours may be halves; days are school days. */
export const quotaMeasures = ['count', 'classHours', 'days', 'persons'] as const;
export type QuotaMeasure = (typeof quotaMeasures)[number];

/** Whose duty a quota is as a whole: a group's is owed once by its lead, not once for each kindergarten. */
export const quotaScopes = ['partnership', 'group', 'mentorPair'] as const;
export type QuotaScope = (typeof quotaScopes)[number];

/** Who delivers, records and confirms: the two sides of a partnership, and those of a mentor pair. */
export const partySides = [...partnershipSides, 'mentor', 'mentee'] as const;
export type PartySide = (typeof partySides)[number];

/**
 * What an activity must be beyond its type to count: by a named person, answering a request, by a backbone teacher, or
 * five school days long. A week is no five days owed one by one: it is sent once, whole.
 */
export const quotaConditions = ['namedPerson', 'onRequest', 'backboneTeacher', 'aWeek'] as const;
export type QuotaCondition = (typeof quotaConditions)[number];

/** What a mentor pair's record book holds (带教手册的记录); its duties are counted from there. */
export const recordKindList = closedList({
  guidance: ['指导'],
  mentorObserves: ['师傅听课'],
  menteeObserves: ['徒弟听课'],
  openLesson: ['公开课'],
  reportLesson: ['汇报课'],
  reflection: ['反思'],
  paper: ['论文'],
  case: ['案例'],
});
export const recordKinds = recordKindList.codes;
export type RecordKind = (typeof recordKinds)[number];

/** A duty as data (指标). */
export interface QuotaRule {
  /** Unique in its set. */
  readonly code: string;
  readonly text: string;
  /** Activity types or kinds of record; a city's own types too. */
  readonly kinds: readonly string[];
  readonly side: PartySide;
  readonly measure: QuotaMeasure;
  readonly minimum: number;
  readonly window: QuotaWindowRule;
  readonly scope: QuotaScope;
  /** One of these areas must be stated; any will do when empty. */
  readonly areas: readonly Area[];
  readonly conditions: readonly QuotaCondition[];
}

export const quotaSetCodes = [
  'fiveOnes',
  'urbanRural',
  'exchange',
  'townshipSemester',
  'learnersYear',
  'mentorPair',
] as const;
export type QuotaSetCode = (typeof quotaSetCodes)[number];

/** Duties that belong together; a participation counts at most once in a set. A city's own sets have codes of their own. */
export interface QuotaSet<Code extends string = string> {
  readonly code: Code;
  readonly version: number;
  readonly name: string;
  readonly rules: readonly QuotaRule[];
}
