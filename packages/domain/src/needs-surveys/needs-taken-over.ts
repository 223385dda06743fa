import type { Area } from '../areas/area.ts';
import type { Need, Strength } from '../areas/strength.ts';

/** One area whose need an accepted survey changes; null where there is none before or after. */
export interface NeedChange {
  readonly area: Area;
  readonly before: Need | null;
  readonly after: Need | null;
}

/** What accepting a survey makes of the kindergarten's own record. */
export interface TakenOver {
  readonly needs: readonly Need[];
  readonly strengths: readonly Strength[];
  /** Of the needs, in the order of the survey and then of what falls away. */
  readonly changes: readonly NeedChange[];
}

interface Areas {
  readonly needs: readonly Need[];
  readonly strengths: readonly Strength[];
}

/**
 * The needs of an accepted survey become the kindergarten's: they are its latest word, so what it no longer names falls
 * away. Strengths do so only where the survey names any, since an assisted kindergarten may leave them out.
 */
export function needsTakenOver(kindergarten: Areas, survey: Areas): TakenOver {
  const needs = survey.needs.filter(({ level }) => level > 0);
  const strengths = survey.strengths.filter(({ level }) => level > 0);
  const before = new Map(kindergarten.needs.map((need) => [need.area, need]));
  const after = new Map(needs.map((need) => [need.area, need]));
  const changes = [...new Set([...after.keys(), ...before.keys()])].flatMap((area): NeedChange[] => {
    const change = { area, before: before.get(area) ?? null, after: after.get(area) ?? null };
    return sameNeed(change.before, change.after) ? [] : [change];
  });
  return { needs, strengths: strengths.length > 0 ? strengths : kindergarten.strengths, changes };
}

function sameNeed(one: Need | null, other: Need | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.level === other.level &&
    one.urgency === other.urgency &&
    (one.evidence ?? null) === (other.evidence ?? null) &&
    (one.learningDomains ?? []).join() === (other.learningDomains ?? []).join()
  );
}
