import { z } from 'zod';
import { optionalLine } from '../text/text-input.ts';
import { refuse } from '../zod-problems.ts';
import { areas } from './area.ts';
import { learningDomains } from './learning-domain.ts';

/** Each area at most once, so at most all twelve. */
const entriesMost = areas.length;

const grade = z.int().min(0).max(3);
const evidence = optionalLine({ most: 200 }).optional();
const tags = z.array(z.enum(learningDomains)).max(learningDomains.length).optional();

const strength = z.object({ area: z.enum(areas), level: levelOf(grade), evidence, learningDomains: tags });
const need = strength.extend({ urgency: levelOf(grade) });

/** Strengths over distinct areas. */
export const strengthsField = z.array(strength).max(entriesMost).superRefine(checkAreas);

/** Needs over distinct areas. */
export const needsField = z.array(need).max(entriesMost).superRefine(checkAreas);

/** Narrows a whole number from 0 to 3 to the type the rules ask for. */
function levelOf(schema: typeof grade) {
  return schema.transform((level) => level as 0 | 1 | 2 | 3);
}

function checkAreas(entries: readonly z.output<typeof strength>[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, { area, learningDomains: domains }] of entries.entries()) {
    if (seen.has(area)) refuse(context, 'duplicate', { value: area }, [String(index), 'area']);
    seen.add(area);
    if (area !== 'lessonDesign' && domains !== undefined && domains.length > 0) {
      refuse(context, 'learning-domain-outside-lesson-design', { area }, [String(index), 'learningDomains']);
    }
  }
}
