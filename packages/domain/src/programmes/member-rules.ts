import type { MemberPlace, OtherPartnership } from '../partnerships/proposal-rules.ts';
import { type RuleProblem, ruleProblem } from '../rule-codes.ts';

/** A change of a member, beside what it leads and what leads it now. */
export interface MemberChanging {
  readonly kindergarten: string;
  readonly place: MemberPlace;
  /** Partnerships of the programme that take a place. */
  readonly partnerships: readonly Pick<OtherPartnership, 'lead' | 'assisted'>[];
}

/**
 * Why a member cannot get this role and capacity: `capacity-below-use`, `role-in-use`. What is running is not
 * undone by a number in a grid.
 */
export function memberChangeProblems({
  kindergarten,
  place,
  partnerships,
}: MemberChanging): readonly RuleProblem[] {
  const led = partnerships.filter(({ lead }) => lead === kindergarten).length;
  const assisted = partnerships.some((each) => each.assisted === kindergarten);
  if ((led > 0 && place.role === 'assisted') || (assisted && place.role === 'lead')) {
    return [ruleProblem('role-in-use', ['role'], { role: place.role })];
  }
  if (place.leadCapacity < led) {
    return [ruleProblem('capacity-below-use', ['leadCapacity'], { used: led })];
  }
  return [];
}
