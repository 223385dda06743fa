import type { Mentee } from './city.ts';
import { areaCount } from './city.ts';
import type { PackedMentors } from './packed-city.ts';
import {
  ageGroupPoints,
  bitCount,
  fullPoints,
  levelsAbovePoints,
  roundPercent,
  sharePoints,
  wishPoints,
  yearsPoints,
} from './points.ts';
import type { MatchingPolicy } from './policy.ts';

const monthsMax = 1200;
const levelsMax = 5;
const ageGroups = 6;

/** Tables of everything that depends on two small numbers only, made once for a policy. */
export interface PointTables {
  /** By months ahead + monthsMax. */
  readonly years: Int32Array;
  /** By (title levels ahead + 5) · 11 + honour levels ahead + 5. */
  readonly standing: Int32Array;
  /** By (mentee's age group + 1) · 6 + mentor's age group + 1. */
  readonly ageGroup: Int32Array;
  readonly policy: MatchingPolicy;
}

export function pointTables(policy: MatchingPolicy): PointTables {
  const { yearsPercent, titlePercent, honourPercent } = policy.experience;
  const years = new Int32Array(2 * monthsMax + 1);
  for (let k = 0; k < years.length; k++) years[k] = yearsPercent * yearsPoints(policy, k - monthsMax);
  const side = 2 * levelsMax + 1;
  const standing = new Int32Array(side * side);
  for (let k = 0; k < standing.length; k++) {
    standing[k] =
      titlePercent * levelsAbovePoints(policy, Math.floor(k / side) - levelsMax) +
      honourPercent * levelsAbovePoints(policy, (k % side) - levelsMax);
  }
  const ageGroup = new Int32Array(ageGroups * ageGroups);
  for (let k = 0; k < ageGroup.length; k++) {
    const points = ageGroupPoints(Math.floor(k / ageGroups) - 1, (k % ageGroups) - 1);
    ageGroup[k] = policy.sharedGround.ageGroupPercent * points;
  }
  return { years, standing, ageGroup, policy };
}

/** One mentee against any packed mentor; filled by `openRow`, read by `rowScore`. */
export interface ScoreRow {
  readonly areas: Int32Array;
  readonly need: Int32Array;
  readonly urgency: Int32Array;
  areaTotal: number;
  asked: number;
  months: number;
  title: number;
  honour: number;
  ageGroup: number;
  tags: number;
  /** Weighted points by the number of common tags. */
  readonly tagPoints: Int32Array;
  post: number;
  /** Wish points (0…10,000) of mentors that ranked nobody, and of those that ranked others. */
  wishOpen: number;
  wishClosed: number;
}

export function emptyRow(): ScoreRow {
  const areas = () => new Int32Array(areaCount);
  const zeros = { areaTotal: 0, asked: 0, months: 0, title: 0, honour: 0, ageGroup: 0, tags: 0 };
  return {
    areas: areas(),
    need: areas(),
    urgency: areas(),
    ...zeros,
    tagPoints: new Int32Array(33),
    post: 0,
    wishOpen: 0,
    wishClosed: 0,
  };
}

export function openRow(row: ScoreRow, mentee: Mentee, policy: MatchingPolicy): void {
  row.areaTotal = 0;
  row.asked = 0;
  for (let a = 0; a < areaCount; a++) {
    const asked = 100 * mentee.needs[a]! * mentee.urgency[a]!;
    if (asked === 0) continue;
    row.areas[row.areaTotal] = a;
    row.need[row.areaTotal] = 100 * mentee.needs[a]!;
    row.urgency[row.areaTotal++] = mentee.urgency[a]!;
    row.asked += asked;
  }
  row.months = mentee.months;
  row.title = mentee.title;
  row.honour = mentee.honour;
  row.ageGroup = mentee.ageGroup;
  row.tags = mentee.tags;
  const tagTotal = bitCount(mentee.tags);
  for (let common = 0; common <= tagTotal; common++) {
    row.tagPoints[common] = policy.sharedGround.tagsPercent * sharePoints(common, tagTotal);
  }
  row.post = mentee.post;
  const own = wishPoints(policy.wishPoints, -1, mentee.wishes.length > 0);
  row.wishOpen = roundPercent(50 * own + 50 * wishPoints(policy.wishPoints, -1, false));
  row.wishClosed = roundPercent(50 * own + 50 * wishPoints(policy.wishPoints, -1, true));
}

/** All parts but needs, relation and nearness, weighted (hundredfold). `wish` is the wish part's points. */
export function standingSum(
  tables: PointTables,
  row: ScoreRow,
  packed: PackedMentors,
  p: number,
  wish: number,
): number {
  const { weights, sharedGround } = tables.policy;
  const years =
    tables.years[Math.max(0, Math.min(2 * monthsMax, packed.months[p]! - row.months + monthsMax))]!;
  const level =
    (packed.title[p]! - row.title + levelsMax) * (2 * levelsMax + 1) +
    packed.honour[p]! -
    row.honour +
    levelsMax;
  const experience = roundPercent(years + tables.standing[level]!);
  const tags = row.tagPoints[bitCount(row.tags & packed.tags[p]!)]!;
  const shared = roundPercent(
    tables.ageGroup[(row.ageGroup + 1) * ageGroups + packed.ageGroup[p]! + 1]! +
      tags +
      (row.post === packed.post[p]! ? fullPoints * sharedGround.postPercent : 0),
  );
  return (
    weights.experience.percent * experience +
    weights.sharedGround.percent * shared +
    weights.wishes.percent * wish
  );
}

/** Needs met by mentor p, in hundredths of a level times urgency; of `row.asked`. */
export function metBy(row: ScoreRow, packed: PackedMentors, p: number): number {
  const { strength, count } = packed;
  let met = 0;
  for (let k = 0; k < row.areaTotal; k++) {
    met += row.urgency[k]! * Math.min(row.need[k]!, strength[row.areas[k]! * count + p]!);
  }
  return met;
}

/** The most that `standingSum` can give to anyone. */
export function standingMax(policy: MatchingPolicy): number {
  const { experience, sharedGround, wishes } = policy.weights;
  return fullPoints * (experience.percent + sharedGround.percent + wishes.percent);
}
