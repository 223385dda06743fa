import { addDays, type Day, dayFrom, laterDay, partsOf } from '../calendar/day.ts';
import { closedList } from '../closed-list.ts';
import type { PartnershipLevel, SupportKind } from './partnership-level.ts';

/** Forms of agreement that offices use (协议种类); the label is the paper's title. */
export const agreementKindList = closedList({
  pairing: ['结对帮扶协议', '帮扶协议', '结对协议书'],
  handInHand: ['“爱心拉手”帮扶协议', '爱心拉手帮扶协议', '爱心拉手'],
});

export const agreementKinds = agreementKindList.codes;
export type AgreementKind = (typeof agreementKinds)[number];

/** Days that a partnership made in the course of a programme has for signing. */
const lateSigningDays = 30;

/** By when an agreement is to be signed: 31 March of the programme's first year (plan 6), later for who joins later. */
export function agreementDueOn(programme: { readonly from: Day }, partnership: { readonly from: Day }): Day {
  const { year } = partsOf(programme.from);
  return laterDay(dayFrom(year, 3, 31), addDays(partnership.from, lateSigningDays));
}

/** One side of an agreement as the paper names it. A blank to be filled by hand is null. */
export interface AgreementSide {
  readonly name: string;
  readonly district: string;
  readonly address: string | null;
  readonly principal: string | null;
  /** The person who answers for the partnership. */
  readonly contact: string | null;
  readonly signatory: string | null;
  readonly duties: readonly string[];
}

/** All that an agreement's paper says; whoever prints it needs nothing else. */
export interface AgreementFacts {
  readonly kind: AgreementKind;
  readonly title: string;
  readonly programme: string;
  readonly policyBases: readonly { readonly title: string; readonly number: string | null }[];
  readonly lead: AgreementSide;
  readonly assisted: AgreementSide;
  readonly from: Day;
  readonly to: Day;
  readonly levels: readonly PartnershipLevel[];
  readonly supportKinds: readonly SupportKind[];
  readonly semesterFocus: string | null;
  readonly dueOn: Day;
  readonly signedOn: Day | null;
}

/** What the facts are drawn from: a partnership's record with its two kindergartens, and the agreement itself. */
export interface AgreementSource {
  readonly agreement: {
    readonly kind: AgreementKind;
    readonly dueOn: Day;
    readonly signedOn: Day | null;
    readonly leadSignatory: string | null;
    readonly assistedSignatory: string | null;
    readonly leadDuties: readonly string[];
    readonly assistedDuties: readonly string[];
  };
  readonly partnership: {
    readonly from: Day;
    readonly to: Day;
    readonly levels: readonly PartnershipLevel[];
    readonly supportKinds: readonly SupportKind[];
    readonly semesterFocus: string | null;
    readonly leadContactName: string | null;
    readonly assistedContactName: string | null;
  };
  readonly programme: {
    readonly name: string;
    readonly policyBases: readonly { readonly title: string; readonly number: string | null }[];
  };
  readonly lead: AgreementKindergarten;
  readonly assisted: AgreementKindergarten;
}

interface AgreementKindergarten {
  readonly name: string;
  readonly district: string;
  readonly address: string | null;
  readonly principal: string | null;
}

/** What an agreement's paper says, from the records; a principal signs unless somebody else is named. */
export function agreementFacts(source: AgreementSource): AgreementFacts {
  const { agreement, partnership, programme, lead, assisted } = source;
  const { from, to, levels, supportKinds, semesterFocus } = partnership;
  const { kind, dueOn, signedOn } = agreement;
  return {
    ...{ kind, title: agreementKindList.labels[kind], dueOn, signedOn },
    programme: programme.name,
    policyBases: programme.policyBases.map(({ title, number }) => ({ title, number })),
    lead: sideOf(lead, partnership.leadContactName, agreement.leadSignatory, agreement.leadDuties),
    assisted: sideOf(
      assisted,
      partnership.assistedContactName,
      agreement.assistedSignatory,
      agreement.assistedDuties,
    ),
    ...{ from, to, levels, supportKinds, semesterFocus },
  };
}

function sideOf(
  { name, district, address, principal }: AgreementKindergarten,
  contact: string | null,
  signatory: string | null,
  duties: readonly string[],
): AgreementSide {
  return { name, district, address, principal, contact, signatory: signatory ?? principal, duties };
}
