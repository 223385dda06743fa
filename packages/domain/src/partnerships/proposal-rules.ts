import type { Day } from '../calendar/day.ts';
import type { MemberRole } from '../programmes/programme.ts';
import { type RuleProblem, ruleProblem } from '../rule-codes.ts';
import { type PartnershipStatus, placeTakingStatuses } from './partnership-status.ts';

/** A kindergarten's place in the programme; null when it is no member. */
export interface MemberPlace {
  readonly role: MemberRole;
  readonly leadCapacity: number;
}

/** Another partnership of the same programme. */
export interface OtherPartnership {
  readonly lead: string;
  readonly assisted: string;
  readonly status: PartnershipStatus;
}

/** Two kindergartens that somebody wants to join, with all that can stand in the way. */
export interface Joining {
  readonly lead: string;
  readonly assisted: string;
  readonly from: Day;
  readonly to: Day;
  readonly leadMember: MemberPlace | null;
  readonly assistedMember: MemberPlace | null;
  readonly programme: { readonly from: Day; readonly to: Day; readonly leadsPerAssistedMost: number };
  /** Those of the programme that touch either kindergarten, without the one that is being changed. */
  readonly others: readonly OtherPartnership[];
}

const takesPlace = ({ status }: OtherPartnership): boolean =>
  (placeTakingStatuses as readonly PartnershipStatus[]).includes(status);

/** Everything that keeps the two from being joined; none when they may. */
export function joiningProblems(joining: Joining): readonly RuleProblem[] {
  return [...memberProblems(joining), ...placeProblems(joining), ...periodProblems(joining)];
}

function memberProblems({ lead, assisted, leadMember, assistedMember }: Joining): RuleProblem[] {
  const problems: RuleProblem[] = [];
  if (lead === assisted) problems.push(ruleProblem('partnership-with-itself', ['leadId']));
  if (leadMember === null) problems.push(ruleProblem('not-a-member', ['leadId'], { kindergartenId: lead }));
  else if (leadMember.role === 'assisted') {
    problems.push(ruleProblem('member-wrong-role', ['leadId'], { side: 'lead', role: leadMember.role }));
  }
  if (assistedMember === null)
    problems.push(ruleProblem('not-a-member', ['assistedId'], { kindergartenId: assisted }));
  else if (assistedMember.role === 'lead') {
    problems.push(
      ruleProblem('member-wrong-role', ['assistedId'], { side: 'assisted', role: assistedMember.role }),
    );
  }
  return problems;
}

function placeProblems({ lead, assisted, leadMember, programme, others }: Joining): RuleProblem[] {
  const held = others.filter(takesPlace);
  const problems: RuleProblem[] = [];
  const leads = held.filter((each) => each.assisted === assisted);
  if (leads.some((each) => each.lead === lead)) problems.push(ruleProblem('already-joined', ['leadId']));
  else if (leads.length >= programme.leadsPerAssistedMost) {
    problems.push(ruleProblem('has-lead-already', ['assistedId'], { most: programme.leadsPerAssistedMost }));
  }
  if (held.some((each) => each.lead === assisted && each.assisted === lead)) {
    problems.push(ruleProblem('lead-of-each-other', ['leadId']));
  }
  const capacity = leadMember?.leadCapacity ?? 0;
  const helped = held.filter((each) => each.lead === lead).length;
  if (leadMember !== null && leadMember.role !== 'assisted' && helped >= capacity) {
    problems.push(ruleProblem('lead-without-place', ['leadId'], { capacity }));
  }
  return problems;
}

/** Why these days cannot be a partnership's; both days inclusive. */
export function periodProblems({
  from,
  to,
  programme,
}: Pick<Joining, 'from' | 'to' | 'programme'>): RuleProblem[] {
  if (to < from) return [ruleProblem('period-order', ['to'], { from, to })];
  const { from: earliest, to: latest } = programme;
  return [
    ...(from < earliest ? [ruleProblem('outside-programme', ['from'], { earliest, latest })] : []),
    ...(to > latest ? [ruleProblem('outside-programme', ['to'], { earliest, latest })] : []),
  ];
}
