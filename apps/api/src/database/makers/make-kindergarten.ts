import type { Day } from '@qinglan/domain/calendar/day';
import { kindergartenGradeList } from '@qinglan/domain/kindergartens/grade';
import type { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import { nameKey, searchTextOf } from '../../platform/search-text.ts';
import { makeKindergartenNeeds, makeKindergartenStrengths } from './kindergarten-areas.ts';
import { makeFoundingYear, makeGrade, makeOwnership } from './kindergarten-traits.ts';
import { makersDay, makeUpdatedAt } from './made-on.ts';
import { makePersonName } from './make-person-name.ts';
import { makeLandline, makeMobile } from './make-phone.ts';
import type { Random } from './random.ts';
import type { Row } from './row.ts';
import { brands } from './words/kindergarten-names.ts';
import { roads, townFirst, townSecond } from './words/places.ts';

type KindergartenRow = Row<Kindergarten>;

/**
 * A kindergarten of a district. What is given stays as given, and the rest is made to go with it: a village's grade is
 * modest, a private one's is in stars, what it is strong in follows its grade. Search columns follow the names.
 */
export function makeKindergarten(
  random: Random,
  given: Partial<KindergartenRow> & Pick<KindergartenRow, 'district'>,
  today: Day = makersDay,
): KindergartenRow {
  const thisYear = Number(today.slice(0, 4));
  const areaType =
    given.areaType ??
    random.weighted([
      ['urban', 5],
      ['town', 3],
      ['rural', 2],
    ] as const);
  const ownership = given.ownership ?? makeOwnership(random, areaType);
  const grade = given.grade ?? makeGrade(random, areaType, ownership);
  const founded = makeFoundingYear(random, ownership, grade, thisYear);
  const place = random.pick(townFirst) + random.pick(townSecond);
  const name = given.name ?? `${place}${random.pick(brands)}幼儿园`;
  const aliases = given.aliases ?? [];
  const strengths = given.strengths ?? makeKindergartenStrengths(random, grade, thisYear);
  const strengthAreas = strengths.map(({ area }) => area);
  const needs = given.needs ?? makeKindergartenNeeds(random, grade, areaType, strengthAreas);
  return {
    id: random.id(),
    code: `39${String(random.int(0, 99_999_999)).padStart(8, '0')}`,
    name,
    aliases,
    ownership,
    grade,
    gradeRank: kindergartenGradeList.rank(grade),
    areaType,
    founded: `${founded}-09`,
    address: `${place}镇${random.pick(roads)}路${random.int(1, 288)}号`,
    longitude: degrees(114.85 + random.next() * 0.1),
    latitude: degrees(27.7 + random.next() * 0.1),
    principal: makePersonName(random, 'female', random.int(thisYear - 54, thisYear - 34)),
    phone: random.chance(0.5) ? makeLandline(random) : makeMobile(random),
    strengths,
    needs,
    strengthAreas,
    needAreas: needs.map(({ area }) => area),
    archivedOn: null,
    archiveReason: null,
    nameKey: nameKey(name),
    searchText: searchTextOf([name, ...aliases]),
    updatedAt: makeUpdatedAt(random, today),
    version: 1,
    ...given,
  };
}

/** About a metre's worth of digits: more would pretend to a survey that nobody made. */
export function degrees(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
