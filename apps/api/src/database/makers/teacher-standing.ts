import type { Employment } from '@qinglan/domain/teachers/employment';
import type { Honour, HonourKind, HonourLevel } from '@qinglan/domain/teachers/honour';
import { lineOfWork, type Post } from '@qinglan/domain/teachers/post';
import { type Title, titleReaches } from '@qinglan/domain/teachers/title';
import type { Random } from './random.ts';

type Weights<T> = readonly (readonly [T, number])[];

/** Titles by years of service, for those in established posts: the rules ask a wait of about five years a step. */
const titlesByYears: readonly { readonly below: number; readonly titles: Weights<Title> }[] = [
  { below: 1, titles: [['none', 1]] },
  {
    below: 4,
    titles: [
      ['none', 25],
      ['third', 45],
      ['second', 30],
    ],
  },
  {
    below: 9,
    titles: [
      ['none', 8],
      ['third', 15],
      ['second', 72],
      ['first', 5],
    ],
  },
  {
    below: 15,
    titles: [
      ['none', 4],
      ['second', 50],
      ['first', 46],
    ],
  },
  {
    below: 22,
    titles: [
      ['second', 22],
      ['first', 68],
      ['senior', 10],
    ],
  },
  {
    below: 99,
    titles: [
      ['second', 8],
      ['first', 62],
      ['senior', 29],
      ['professor', 1],
    ],
  },
];

/** The title that years and post would have brought; "none" is normal among contract staff and carers. */
export function makeTitle(random: Random, post: Post, years: number, employment: Employment): Title {
  const line = lineOfWork(post);
  if (line === null || line === 'care') return 'none';
  if (line === 'health')
    return random.weighted([
      ['none', 70],
      ['third', 15],
      ['second', 15],
    ] as const);
  if (employment === 'contract' && random.chance(line === 'management' ? 0.35 : 0.62)) return 'none';
  const title = random.weighted(titlesByYears.find(({ below }) => years < below)!.titles);
  return employment === 'contract' && titleReaches(title, 'senior') ? 'first' : title;
}

/** From when on an honour can be had, with which title, and how common it is among those who could. */
const honourRules: readonly {
  readonly kind: HonourKind;
  readonly yearsLeast: number;
  readonly yearsMost: number;
  readonly titleLeast: Title;
  readonly chance: number;
  readonly management: boolean | null;
  readonly levels: Weights<HonourLevel>;
}[] = [
  {
    kind: 'risingStar',
    yearsLeast: 3,
    yearsMost: 11,
    titleLeast: 'none',
    chance: 0.09,
    management: false,
    levels: [
      ['kindergarten', 30],
      ['district', 52],
      ['municipal', 18],
    ],
  },
  {
    kind: 'skilled',
    yearsLeast: 5,
    yearsMost: 40,
    titleLeast: 'third',
    chance: 0.12,
    management: null,
    levels: [
      ['kindergarten', 25],
      ['district', 50],
      ['municipal', 23],
      ['provincial', 2],
    ],
  },
  {
    kind: 'backbone',
    yearsLeast: 6,
    yearsMost: 40,
    titleLeast: 'second',
    chance: 0.3,
    management: null,
    levels: [
      ['kindergarten', 20],
      ['district', 52],
      ['municipal', 24],
      ['provincial', 4],
    ],
  },
  {
    kind: 'subjectLeader',
    yearsLeast: 12,
    yearsMost: 40,
    titleLeast: 'first',
    chance: 0.14,
    management: null,
    levels: [
      ['district', 58],
      ['municipal', 36],
      ['provincial', 6],
    ],
  },
  {
    kind: 'masterTeacher',
    yearsLeast: 16,
    yearsMost: 40,
    titleLeast: 'senior',
    chance: 0.25,
    management: null,
    levels: [
      ['district', 35],
      ['municipal', 50],
      ['provincial', 15],
    ],
  },
  {
    kind: 'masterPrincipal',
    yearsLeast: 16,
    yearsMost: 40,
    titleLeast: 'first',
    chance: 0.2,
    management: true,
    levels: [
      ['district', 40],
      ['municipal', 48],
      ['provincial', 12],
    ],
  },
];

/** At most two honours, and none for carers, cooks and beginners: what the city's own rules would have allowed. */
export function makeHonours(random: Random, post: Post, years: number, title: Title): Honour[] {
  const line = lineOfWork(post);
  if (line !== 'teaching' && line !== 'management') return [];
  const management = line === 'management';
  const honours = honourRules
    .filter(
      (rule) => years >= rule.yearsLeast && years <= rule.yearsMost && titleReaches(title, rule.titleLeast),
    )
    .filter((rule) => rule.management === null || rule.management === management)
    .filter((rule) => random.chance(rule.chance))
    .map((rule) => ({ kind: rule.kind, level: random.weighted(rule.levels) }));
  return honours.slice(-2);
}
