import type { AreaType } from '@qinglan/domain/kindergartens/area-type';
import type { KindergartenGrade } from '@qinglan/domain/kindergartens/grade';
import type { KindergartenOwnership } from '@qinglan/domain/kindergartens/ownership';
import type { Random } from './random.ts';

type Weights<T> = readonly (readonly [T, number])[];

const ownerships: Readonly<Record<AreaType, Weights<KindergartenOwnership>>> = {
  urban: [
    ['public', 34],
    ['inclusivePrivate', 41],
    ['private', 16],
    ['institution', 7],
    ['collective', 2],
  ],
  town: [
    ['public', 45],
    ['inclusivePrivate', 38],
    ['private', 11],
    ['institution', 2],
    ['collective', 4],
  ],
  rural: [
    ['public', 58],
    ['inclusivePrivate', 26],
    ['private', 4],
    ['collective', 12],
  ],
};

/** Who would run a kindergarten in such a place: private ones follow the towns, the village has a public one. */
export function makeOwnership(random: Random, areaType: AreaType): KindergartenOwnership {
  return random.weighted(ownerships[areaType]);
}

const publicGrades: Readonly<Record<AreaType, Weights<KindergartenGrade>>> = {
  urban: [
    ['provincialDemonstration', 12],
    ['provincialQuality', 9],
    ['municipalDemonstration', 22],
    ['municipalQuality', 14],
    ['provincialFirst', 17],
    ['provincialSecond', 14],
    ['provincialThird', 5],
    ['ungraded', 7],
  ],
  town: [
    ['provincialDemonstration', 2],
    ['municipalDemonstration', 12],
    ['municipalQuality', 14],
    ['provincialFirst', 16],
    ['provincialSecond', 24],
    ['provincialThird', 20],
    ['licensed', 12],
  ],
  rural: [
    ['municipalQuality', 3],
    ['provincialSecond', 14],
    ['provincialThird', 30],
    ['licensed', 38],
    ['ungraded', 15],
  ],
};

const privateGrades: Readonly<Record<AreaType, Weights<KindergartenGrade>>> = {
  urban: [
    ['star5', 9],
    ['star4', 20],
    ['star3', 29],
    ['star2', 16],
    ['star1', 6],
    ['licensed', 12],
    ['ungraded', 8],
  ],
  town: [
    ['star4', 10],
    ['star3', 24],
    ['star2', 22],
    ['star1', 12],
    ['licensed', 20],
    ['ungraded', 12],
  ],
  rural: [
    ['star2', 10],
    ['star1', 14],
    ['licensed', 46],
    ['ungraded', 30],
  ],
};

/** Private kindergartens are rated by stars, the others by the demonstration and provincial scales. */
export function makeGrade(
  random: Random,
  areaType: AreaType,
  ownership: KindergartenOwnership,
): KindergartenGrade {
  return random.weighted((isPrivate(ownership) ? privateGrades : publicGrades)[areaType]);
}

export function isPrivate(ownership: KindergartenOwnership): boolean {
  return ownership === 'private' || ownership === 'inclusivePrivate';
}

/** Grades that a lead (帮扶园) is chosen from. */
const leading: ReadonlySet<KindergartenGrade> = new Set([
  'provincialDemonstration',
  'provincialQuality',
  'municipalDemonstration',
  'municipalQuality',
  'provincialFirst',
  'star5',
]);

export function mayLead(grade: KindergartenGrade): boolean {
  return leading.has(grade);
}

/** The year of founding: rated ones are older, private ones younger than the law of 1997 that let them be. */
export function makeFoundingYear(
  random: Random,
  ownership: KindergartenOwnership,
  grade: KindergartenGrade,
  thisYear: number,
): number {
  if (isPrivate(ownership)) return random.int(1998, thisYear - (mayLead(grade) ? 8 : 1));
  if (ownership === 'institution') return random.int(1952, 2004);
  if (mayLead(grade)) return random.int(1952, 2012);
  return random.chance(0.4) ? random.int(1965, 2004) : random.int(2010, thisYear - 1);
}
