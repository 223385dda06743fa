import type { Day } from '@qinglan/domain/calendar/day';
import { addMonths, type Month, monthOf } from '@qinglan/domain/calendar/month';
import type { AreaType } from '@qinglan/domain/kindergartens/area-type';
import type { KindergartenOwnership } from '@qinglan/domain/kindergartens/ownership';
import type { Education } from '@qinglan/domain/teachers/education';
import type { Employment } from '@qinglan/domain/teachers/employment';
import type { Gender } from '@qinglan/domain/teachers/gender';
import { lineOfWork, type Post } from '@qinglan/domain/teachers/post';
import { isPrivate } from './kindergarten-traits.ts';
import type { Random } from './random.ts';

/** The kindergarten as far as it shapes those who work in it. */
export interface Workplace {
  readonly ownership: KindergartenOwnership;
  readonly areaType: AreaType;
}

/** Years at work that a post asks for at least, and commonly has at most. */
const yearsOfPost: Readonly<Record<Post, readonly [number, number]>> = {
  teacher: [0, 32],
  careWorker: [0, 22],
  healthWorker: [1, 25],
  ageGroupLeader: [5, 24],
  researchLeader: [7, 26],
  careEducationHead: [8, 28],
  deputyPrincipal: [10, 31],
  principal: [13, 34],
  logistics: [0, 20],
};

/** Beginnings are in August or September when colleges let out, at any time for those who come from elsewhere. */
export function makeTeachingSince(random: Random, post: Post, today: Day): Month {
  const [least, most] = yearsOfPost[post];
  const years = post === 'teacher' ? teacherYears(random) : random.int(least, most);
  const since = addMonths(monthOf(today), -12 * years - random.int(0, 11));
  const started = lineOfWork(post) === 'teaching' && random.chance(0.85) ? `${since.slice(0, 4)}-09` : since;
  const latest = addMonths(monthOf(today), -12 * least);
  return started > latest ? addMonths(started, -12) : started;
}

/** Kindergartens are young: a quarter began in the last three years, half within eight. */
function teacherYears(random: Random): number {
  const [least, most] = random.weighted([
    [[0, 3], 27],
    [[4, 8], 27],
    [[9, 18], 31],
    [[19, 32], 15],
  ] as const);
  return random.int(least, most);
}

const menPercent: Readonly<Record<Post, number>> = {
  teacher: 3,
  careWorker: 0,
  healthWorker: 8,
  ageGroupLeader: 2,
  researchLeader: 3,
  careEducationHead: 4,
  deputyPrincipal: 8,
  principal: 6,
  logistics: 45,
};

export function makeGender(random: Random, post: Post): Gender {
  return random.chance(menPercent[post] / 100) ? 'male' : 'female';
}

/** Teachers start at 19 to 23; carers, cooks and guards come in their thirties and later. */
export function makeBirthYear(random: Random, post: Post, startYear: number): number {
  const line = lineOfWork(post);
  return startYear - (line === 'teaching' || line === 'management' ? random.int(19, 23) : random.int(26, 42));
}

/** Schooling went up with the years and goes down towards the villages; carers and cooks have less. */
export function makeEducation(
  random: Random,
  post: Post,
  startYear: number,
  { areaType }: Workplace,
): Education {
  if (post === 'careWorker' || post === 'logistics') {
    return random.weighted([
      ['juniorMiddle', 34],
      ['seniorMiddle', 30],
      ['secondaryVocational', 28],
      ['associate', 8],
    ] as const);
  }
  if (post === 'healthWorker')
    return random.weighted([
      ['secondaryVocational', 40],
      ['associate', 45],
      ['bachelor', 15],
    ] as const);
  const urban = areaType === 'urban' ? 14 : areaType === 'town' ? 4 : -6;
  const bachelor = Math.max(10, Math.min(72, 30 + (startYear - 2005) * 2) + urban);
  const management = lineOfWork(post) === 'management' ? 20 : 0;
  return random.weighted([
    ['secondaryVocational', startYear < 2015 ? 14 : 5],
    ['associate', Math.max(12, 86 - bachelor)],
    ['bachelor', bachelor + management],
    ['master', startYear > 2012 && areaType === 'urban' ? 2 : 0.2],
  ] as const);
}

/** Established posts exist in public kindergartens alone, more for teachers than for carers, none in private ones. */
export function makeEmployment(
  random: Random,
  post: Post,
  years: number,
  { ownership }: Workplace,
): Employment {
  if (isPrivate(ownership) || ownership === 'collective') return 'contract';
  const share = { teaching: 0.44, management: 0.9, health: 0.3, care: 0.06 }[lineOfWork(post) ?? 'care'];
  const young = years < 2 ? 0.5 : 1;
  return random.chance(share * young * (ownership === 'public' ? 1 : 0.7)) ? 'established' : 'contract';
}
