import type { Act } from '../../platform/context.ts';
import type { Happening } from '../audit/record.ts';
import type { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import type { NeedsSurvey } from './needs-survey.entity.ts';

/** What the timeline shows as changed of a survey. */
export const surveyFields = [
  'methods',
  'situation',
  'strengths',
  'needs',
  'expectations',
] as const satisfies readonly (keyof NeedsSurvey)[];

/** What happened to a survey, told in its own timeline. */
export function surveyHappening(
  survey: Pick<NeedsSurvey, 'id'>,
  kindergarten: Pick<Kindergarten, 'id' | 'district'>,
  what: Pick<Happening, 'action' | 'facts' | 'changes'>,
): Happening {
  return {
    ...what,
    recordType: 'needsSurvey',
    record: survey.id,
    district: kindergarten.district.id,
    kindergarten: kindergarten.id,
  };
}

/** Coordinators of the kindergarten's own place: whoever decides on what a kindergarten sent in. */
export function coordinates(
  { viewer }: Pick<Act, 'viewer'>,
  kindergarten: Pick<Kindergarten, 'district'>,
): boolean {
  return viewer.city || viewer.districts.includes(kindergarten.district.id);
}
