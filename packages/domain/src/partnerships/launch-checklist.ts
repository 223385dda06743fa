import type { Day } from '../calendar/day.ts';
import type { Deliverable } from '../plans/deliverable.ts';
import type { DeliverableState } from '../plans/phase-gate.ts';
import { deliverablesOfItem, type LaunchItem, launchItems } from './launch-item.ts';
import type { LaunchMark } from './launch-mark.ts';
import { type LeadingGroupPerson, leadingGroupStands } from './leading-group.ts';

export const launchStates = [
  'there',
  'missing',
  'waived',
] as const satisfies readonly DeliverableState['state'][];
export const clearingKinds = [
  'partnershipGroup',
  'partnership',
  'agreement',
  'needsSurvey',
  'siteVisit',
] as const;

/** Where an item is cleared: the kind of record, and which one. */
export interface ClearingPlace {
  readonly kind: (typeof clearingKinds)[number];
  readonly id: string;
}

/** What a partnership's records tell of its launch. */
export interface LaunchFacts {
  readonly partnership: string;
  readonly group: string;
  readonly assisted: string;
  readonly leadingGroup: { readonly formedOn: Day | null; readonly people: readonly LeadingGroupPerson[] };
  readonly agreements: readonly { readonly id: string; readonly signedOn: Day | null }[];
  /** The assisted side's latest survey; `talked` says whether somebody talked it over with them. */
  readonly survey: { readonly id: string; readonly answeredOn: Day | null; readonly talked: boolean } | null;
  /** The lead's visits to the assisted side. */
  readonly visits: readonly { readonly id: string; readonly on: Day }[];
  readonly marks: readonly LaunchMark[];
}

/** How one item of the launch stands. */
export interface LaunchLine {
  readonly item: LaunchItem;
  readonly state: (typeof launchStates)[number];
  /** Since when it is there or waived, when that is known. */
  readonly on: Day | null;
  readonly note: string | null;
  /** Noted by hand, so that the note can be taken back; what a record shows cannot. */
  readonly byHand: boolean;
  readonly clears: ClearingPlace;
}

export interface LaunchChecklist {
  readonly partnership: string;
  readonly lines: readonly LaunchLine[];
  /** Items there or waived, of all. */
  readonly settled: number;
  readonly total: number;
}

/**
 * Says of each thing that a launch must leave behind (plan 6, first phase) whether it is there, missing or waived, and
 * where it is cleared. A record counts before a note by hand: what is there is there, even if it was waived before.
 */
export function launchChecklist(facts: LaunchFacts): LaunchChecklist {
  const lines = launchItems.map((item) => lineOf(item, facts));
  const settled = lines.filter(({ state }) => state !== 'missing').length;
  return { partnership: facts.partnership, lines, settled, total: lines.length };
}

/** The same as the gate of the launch phase reads it. */
export function launchDeliverables({ lines }: LaunchChecklist): readonly DeliverableState[] {
  return lines.flatMap(({ item, state }) =>
    deliverablesOfItem[item].map((deliverable: Deliverable) => ({ deliverable, state })),
  );
}

function lineOf(item: LaunchItem, facts: LaunchFacts): LaunchLine {
  const clears = placeOf(item, facts);
  const there = recordOf(item, facts);
  if (there) return { item, state: 'there', on: there.on, note: null, byHand: false, clears };
  const mark = facts.marks.find((each) => each.item === item);
  if (!mark) return { item, state: 'missing', on: null, note: null, byHand: false, clears };
  return {
    item,
    state: mark.state === 'done' ? 'there' : 'waived',
    on: mark.on,
    note: mark.note,
    byHand: true,
    clears,
  };
}

/** The record that shows an item to be there, by its day. */
function recordOf(item: LaunchItem, facts: LaunchFacts): { readonly on: Day | null } | null {
  if (item === 'leadingGroup') {
    const { formedOn, people } = facts.leadingGroup;
    return leadingGroupStands(people, facts.assisted) ? { on: formedOn } : null;
  }
  if (item === 'agreement') {
    return firstOf(facts.agreements.flatMap(({ signedOn }) => signedOn ?? []));
  }
  if (item === 'surveyAndTalks') {
    const { survey } = facts;
    return survey?.answeredOn && survey.talked ? { on: survey.answeredOn } : null;
  }
  if (item === 'firstVisits') return firstOf(facts.visits.map(({ on }) => on));
  return null;
}

const firstOf = (days: readonly Day[]): { readonly on: Day } | null => {
  const [on] = [...days].sort();
  return on === undefined ? null : { on };
};

function placeOf(
  item: LaunchItem,
  { partnership, group, agreements, survey, visits }: LaunchFacts,
): ClearingPlace {
  if (item === 'leadingGroup' || item === 'leadRules') return { kind: 'partnershipGroup', id: group };
  const [agreement] = agreements;
  if (item === 'agreement' && agreement) return { kind: 'agreement', id: agreement.id };
  if (item === 'surveyAndTalks' && survey) return { kind: 'needsSurvey', id: survey.id };
  if (item === 'firstVisits' && visits[0]) return { kind: 'siteVisit', id: visits[0].id };
  return { kind: 'partnership', id: partnership };
}
