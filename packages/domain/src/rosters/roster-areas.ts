import type { Area } from '../areas/area.ts';
import type { LearningDomain } from '../areas/learning-domain.ts';
import {
  type Need,
  rosterNeedLevel,
  rosterNeedUrgency,
  rosterStrengthLevel,
  type Strength,
} from '../areas/strength.ts';
import type { RosterAreas } from './read-areas.ts';

/**
 * Strengths as a roster leaves them: an area in the cell keeps the level and evidence on record or gets the level of
 * a bare word, one that is not in the cell goes, unless it is on record as none (level 0), which no cell can say.
 * Gives back the very list on record when nothing changes.
 */
export function strengthsOver(stored: readonly Strength[], row: RosterAreas): readonly Strength[] {
  return merged<Strength>(stored, row, (area) => ({ area, level: rosterStrengthLevel }));
}

/** The same for needs; a bare word is a need of level 2 and urgency 1. */
export function needsOver(stored: readonly Need[], row: RosterAreas): readonly Need[] {
  return merged<Need>(stored, row, (area) => ({ area, level: rosterNeedLevel, urgency: rosterNeedUrgency }));
}

function merged<Entry extends Strength>(
  stored: readonly Entry[],
  { areas, learningDomains }: RosterAreas,
  bare: (area: Area) => Entry,
): readonly Entry[] {
  const kept = stored.filter(({ area, level }) => level === 0 || areas.includes(area));
  const known = new Set(kept.filter(({ level }) => level > 0).map(({ area }) => area));
  const added = areas.filter((area) => !known.has(area)).map((area) => bare(area));
  const result = [...kept.filter(({ area, level }) => level > 0 || !areas.includes(area)), ...added].map(
    (entry) => (entry.area === 'lessonDesign' && entry.level > 0 ? tagged(entry, learningDomains) : entry),
  );
  const same = result.length === stored.length && result.every((entry, at) => entry === stored[at]);
  return same ? stored : result;
}

/** The very entry when its tags stay the same. */
function tagged<Entry extends Strength>(entry: Entry, learningDomains: readonly LearningDomain[]): Entry {
  const before = [...(entry.learningDomains ?? [])].sort().join();
  if (before === [...learningDomains].sort().join()) return entry;
  const { learningDomains: _dropped, ...bare } = entry;
  return (learningDomains.length > 0 ? { ...bare, learningDomains } : bare) as Entry;
}
