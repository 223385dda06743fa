import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type Area, areas } from '@qinglan/domain/areas/area';
import type { RuleCode } from '@qinglan/domain/rule-codes';
import { menteeObstacles, mentorObstacles } from '@qinglan/domain/teachers/eligibility';
import { type LineOfWork, lineOfWork, linesOfWork } from '@qinglan/domain/teachers/post';
import {
  type GroundRequest,
  loadMatchRows,
  type MatchRows,
  mentorsMost,
  placesLeft,
} from './gather-ground.ts';
import type { PersonRow } from './load-match-rows.ts';

/** How many are asked for and how many can be given, in one line of a table. */
export interface Balance {
  readonly mentees: number;
  readonly mentors: number;
  /** Mentees whom these mentors can still take. */
  readonly places: number;
}

export interface DistrictBalance extends Balance {
  readonly district: string;
}

export interface LineBalance extends Balance {
  readonly lineOfWork: LineOfWork;
}

/** An area by how many of those who may be mentored need it, and how many of those who may mentor are strong in it. */
export interface AreaBalance {
  readonly area: Area;
  readonly needing: number;
  /** Of them, at level 2 or 3. */
  readonly needingClearly: number;
  readonly strong: number;
  readonly placesOfStrong: number;
}

/** How many are not eligible for a reason; who has several reasons is counted under each. */
export interface ObstacleCount {
  readonly code: RuleCode;
  readonly teachers: number;
}

export interface SupplyAndDemand extends Balance {
  readonly byDistrict: readonly DistrictBalance[];
  readonly byLine: readonly LineBalance[];
  readonly byArea: readonly AreaBalance[];
  readonly mentorObstacles: readonly ObstacleCount[];
  readonly menteeObstacles: readonly ObstacleCount[];
}

/** What a run would have to work with, before it is started: who needs what, who can give it, and who may not and why. */
export async function supplyAndDemand(
  em: SqlEntityManager,
  request: GroundRequest,
): Promise<SupplyAndDemand> {
  const rows = await loadMatchRows(em, request);
  const mentors = judged(rows, rows.runPlaces.ofMentors, (person) => whyNoMentor(person, rows, request));
  const mentees = judged(rows, rows.runPlaces.ofMentees, (person) => whyNoMentee(person, rows, request));
  const districtOf = new Map(rows.places.map(({ id, district }) => [id, district]));
  const balance = (of: (person: PersonRow) => boolean): Balance => {
    const giving = mentors.able.filter(of);
    return {
      mentees: mentees.able.filter(of).length,
      mentors: giving.length,
      places: giving.reduce((sum, person) => sum + placesLeft(person, rows.open), 0),
    };
  };
  const districts = [...new Set(rows.places.map(({ district }) => district))].sort();
  return {
    ...balance(() => true),
    byDistrict: districts.map((district) => ({
      district,
      ...balance((person) => districtOf.get(person.kindergarten) === district),
    })),
    byLine: linesOfWork.map((line) => ({
      lineOfWork: line,
      ...balance(({ post }) => lineOfWork(post) === line),
    })),
    byArea: areas.map((area) => areaBalance(area, mentees.able, mentors.able, rows)),
    mentorObstacles: mentors.obstacles,
    menteeObstacles: mentees.obstacles,
  };
}

function areaBalance(
  area: Area,
  mentees: readonly PersonRow[],
  mentors: readonly PersonRow[],
  { open }: MatchRows,
): AreaBalance {
  const needing = mentees.flatMap(({ needs }) =>
    needs.filter((need) => need.area === area && need.level > 0),
  );
  const strong = mentors.filter(({ strengths }) =>
    strengths.some((strength) => strength.area === area && strength.level > 0),
  );
  return {
    area,
    needing: needing.length,
    needingClearly: needing.filter(({ level }) => level >= 2).length,
    strong: strong.length,
    placesOfStrong: strong.reduce((sum, person) => sum + placesLeft(person, open), 0),
  };
}

function judged(
  { staff }: MatchRows,
  places: ReadonlySet<string>,
  why: (person: PersonRow) => readonly RuleCode[],
): { readonly able: readonly PersonRow[]; readonly obstacles: readonly ObstacleCount[] } {
  const able: PersonRow[] = [];
  const counts = new Map<RuleCode, number>();
  for (const person of staff) {
    if (!places.has(person.kindergarten)) continue;
    const codes = why(person);
    if (codes.length === 0) able.push(person);
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const obstacles = [...counts].map(([code, teachers]) => ({ code, teachers }));
  return { able, obstacles: obstacles.toSorted((a, b) => b.teachers - a.teachers) };
}

function whyNoMentor(person: PersonRow, { open }: MatchRows, { rules, today }: GroundRequest): RuleCode[] {
  const codes = mentorObstacles(person, rules.mentoring.mentor, today).map(({ code }) => code);
  if (codes.length === 0 && placesLeft(person, open) === 0) codes.push('mentor-without-capacity');
  return codes;
}

function whyNoMentee(
  person: PersonRow,
  { open, nominated }: MatchRows,
  { rules, today }: GroundRequest,
): RuleCode[] {
  const candidate = { ...person, nominated: nominated.has(person.id) };
  const codes = menteeObstacles(candidate, rules.mentoring.mentee, today).map(({ code }) => code);
  if (codes.length === 0 && (open.ofMentee.get(person.id) ?? 0) >= mentorsMost(rules))
    codes.push('too-many-mentors');
  return codes;
}
