import { type Area, areas } from '@qinglan/domain/areas/area';
import { learningDomains } from '@qinglan/domain/areas/learning-domain';
import type { AreaLevel, Need, NeedUrgency, Strength } from '@qinglan/domain/areas/strength';
import { type Honour, type HonourLevel, honourLabel, honourLevelList } from '@qinglan/domain/teachers/honour';
import { type LineOfWork, lineOfWork, type Post } from '@qinglan/domain/teachers/post';
import { type Title, titleReaches } from '@qinglan/domain/teachers/title';
import type { Random } from './random.ts';
import type { Workplace } from './teacher-career.ts';
import { needEvidence, strengthEvidence } from './words/teacher-evidence.ts';

type AreaWeights = readonly (readonly [Area, number])[];

/** Areas that a line of work is about, heavier ones oftener. */
const areasOfLine: Readonly<Record<LineOfWork, AreaWeights>> = {
  teaching: areas.map(
    (area) => [area, area === 'managementSystems' || area === 'healthSafety' ? 1 : 4] as const,
  ),
  care: [
    ['dailyRoutineCare', 6],
    ['healthSafety', 5],
    ['classManagement', 1],
    ['homeCooperation', 1],
  ],
  health: [
    ['healthSafety', 7],
    ['dailyRoutineCare', 2],
    ['homeCooperation', 1],
    ['managementSystems', 1],
  ],
  management: [
    ['managementSystems', 6],
    ['reflectionResearch', 4],
    ['curriculumCharacter', 4],
    ['environmentAreas', 2],
    ['homeCooperation', 2],
    ['dailyRoutineCare', 2],
    ['professionalEthics', 2],
  ],
};

/** What beginners ask for, what those of four to eight years ask for, and what is oftener asked for in villages. */
const beginnersNeeds: AreaWeights = [
  ['classManagement', 6],
  ['dailyRoutineCare', 5],
  ['lessonDesign', 5],
  ['homeCooperation', 4],
  ['childObservation', 4],
  ['professionalEthics', 3],
  ['playSupport', 2],
  ['environmentAreas', 2],
];
const growersNeeds: AreaWeights = [
  ['reflectionResearch', 5],
  ['environmentAreas', 5],
  ['childObservation', 4],
  ['lessonDesign', 4],
  ['playSupport', 4],
  ['curriculumCharacter', 3],
  ['homeCooperation', 2],
];
const villageNeeds: AreaWeights = [
  ['environmentAreas', 6],
  ['curriculumCharacter', 5],
  ['playSupport', 3],
  ['dailyRoutineCare', 3],
];

/** What decides on a teacher's strengths and needs. */
export interface Standing {
  readonly post: Post;
  readonly years: number;
  readonly title: Title;
  readonly honours: readonly Honour[];
}

const reachOf: Readonly<Record<HonourLevel, string>> = {
  kindergarten: '本园',
  district: '区县',
  municipal: '全市',
  provincial: '全省',
  national: '全国',
};

/** Strengths of somebody with years behind: marked ones need an honour, and their evidence speaks of it. */
export function makeStrengths(random: Random, standing: Standing, thisYear: number): Strength[] {
  const { post, years, title, honours } = standing;
  const line = lineOfWork(post);
  if (line === null || years < 3) return [];
  const best = honours.toSorted((a, b) => honourLevelList.rank(b.level) - honourLevelList.rank(a.level))[0];
  const seasoned = best !== undefined || titleReaches(title, 'first');
  const count = seasoned ? random.int(2, 4) : random.int(years < 6 ? 0 : 1, 2);
  return draw(random, areasOfLine[line], count).map((area, place) => {
    const marked = best !== undefined && place < 2;
    const level: AreaLevel =
      marked && best.level !== 'kindergarten' ? 3 : seasoned ? 2 : (random.int(1, 2) as AreaLevel);
    const year = thisYear - random.int(1, Math.max(1, Math.min(7, years - 2)));
    const words = random
      .pick(strengthEvidence[area])
      .replace('{年}', String(year))
      .replace('{市}', reachOf[best?.level ?? 'kindergarten']);
    const evidence = marked ? `${honourLabel(best)}；${words}` : words;
    return { area, level, evidence, ...domains(random, area) };
  });
}

/** Needs: several and urgent for beginners, one to three for those of four to eight years, few later on. */
export function makeNeeds(
  random: Random,
  standing: Standing,
  workplace: Workplace,
  strong: readonly Area[],
): Need[] {
  const { post, years } = standing;
  const line = lineOfWork(post);
  if (line === null) return [];
  const stage = years <= 3 ? beginnersNeeds : growersNeeds;
  const village = workplace.areaType === 'rural' ? villageNeeds : [];
  const asked = line === 'teaching' ? [...stage, ...village] : areasOfLine[line];
  const [least, most] = years <= 3 ? [2, 4] : years <= 8 ? [1, 3] : [0, 1];
  const wanted = asked.filter(([area]) => !strong.includes(area));
  return draw(random, wanted, random.int(least, most)).map((area) => ({
    area,
    level: random.int(years <= 3 ? 2 : 1, years <= 8 ? 3 : 2) as AreaLevel,
    urgency: (years <= 3 ? random.int(1, 3) : random.int(0, 2)) as NeedUrgency,
    evidence: random.pick(needEvidence[area]),
    ...domains(random, area),
  }));
}

/** How many mentees: none for beginners, two by rule, three for those with a name, one before retirement. */
export function makeMenteeCapacity(random: Random, { years, honours }: Standing): number {
  if (years >= 29) return 1;
  if (honours.length > 0 && random.chance(0.4)) return 3;
  return random.weighted([
    [2, 86],
    [1, 9],
    [0, 5],
  ] as const);
}

/** So many different areas, the heavier ones more likely. */
function draw(random: Random, weights: AreaWeights, count: number): Area[] {
  const drawn = new Set<Area>();
  for (let tries = 0; drawn.size < count && tries < 20; tries += 1) drawn.add(random.weighted(weights));
  return [...drawn];
}

function domains(random: Random, area: Area) {
  if (area !== 'lessonDesign' || random.chance(0.4)) return {};
  return { learningDomains: random.sample(learningDomains, random.int(1, 2)) };
}
