import { type Area, areas } from '@qinglan/domain/areas/area';
import type { AreaLevel, Need, NeedUrgency, Strength } from '@qinglan/domain/areas/strength';
import type { AreaType } from '@qinglan/domain/kindergartens/area-type';
import type { KindergartenGrade } from '@qinglan/domain/kindergartens/grade';
import { mayLead } from './kindergarten-traits.ts';
import type { Random } from './random.ts';
import { kindergartenNeeds, kindergartenStrengths, modestStrengths } from './words/kindergarten-evidence.ts';

/** What the plans of weaker kindergartens ask for again and again. */
const commonNeeds: readonly Area[] = [
  'environmentAreas',
  'managementSystems',
  'dailyRoutineCare',
  'curriculumCharacter',
  'reflectionResearch',
  'lessonDesign',
  'playSupport',
];

/** Strengths of a kindergarten: many and marked for one that may lead, two at most and modest for the others. */
export function makeKindergartenStrengths(
  random: Random,
  grade: KindergartenGrade,
  thisYear: number,
): Strength[] {
  if (!mayLead(grade)) {
    return random
      .sample(modestStrengths, random.int(0, 2))
      .map(([area, evidence]) => ({ area, level: random.int(1, 2) as AreaLevel, evidence }));
  }
  return random.sample(areas, random.int(3, 5)).map((area) => ({
    area,
    level: random.int(2, 3) as AreaLevel,
    evidence: random.pick(kindergartenStrengths[area]).replace('{年}', String(thisYear - random.int(1, 6))),
  }));
}

/** Needs of a kindergarten: one wish for a strong one, three to five troubles for the others, worst in villages. */
export function makeKindergartenNeeds(
  random: Random,
  grade: KindergartenGrade,
  areaType: AreaType,
  strong: readonly Area[],
): Need[] {
  const leads = mayLead(grade);
  const wanted = (leads ? areas : commonNeeds).filter((area) => !strong.includes(area));
  return random.sample(wanted, leads ? random.int(0, 1) : random.int(3, 5)).map((area) => ({
    area,
    level: (leads ? 1 : random.int(areaType === 'rural' ? 2 : 1, 3)) as AreaLevel,
    urgency: (leads ? 0 : random.int(1, 3)) as NeedUrgency,
    evidence: random.pick(kindergartenNeeds[area]),
  }));
}
