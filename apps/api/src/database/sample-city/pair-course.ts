import { addDays, type Day, daysBetween, earlierDay } from '@qinglan/domain/calendar/day';
import type { MentorPairStatus } from '@qinglan/domain/mentor-pairs/mentor-pair-status';
import type { Random } from '../makers/random.ts';
import type { SchoolTerms } from './school-terms.ts';

/** Where a pair stands and from when to when. */
export interface PairCourse {
  readonly status: MentorPairStatus;
  readonly from: Day;
  readonly to: Day;
  readonly endReason: string | null;
}

/** Where twenty-five pairs stand: dealt like cards, so that even a few dozen pairs show every status. */
const deck: readonly MentorPairStatus[] = [
  ...Array.from({ length: 17 }, () => 'active' as const),
  ...(['proposed', 'proposed', 'completed', 'completed'] as const),
  ...(['ended', 'confirmed', 'signed', 'declined'] as const),
];

/** Deals statuses for ever; one that could not be used goes back under the others. */
export class StatusDeck {
  readonly #random: Random;
  #cards: MentorPairStatus[] = [];
  constructor(random: Random) {
    this.#random = random;
  }

  deal(): MentorPairStatus {
    if (this.#cards.length === 0) this.#cards = this.#random.sample(deck, deck.length);
    return this.#cards.pop()!;
  }

  putBack(status: MentorPairStatus): void {
    this.#cards.unshift(status);
  }
}

const endReasons = [
  '师傅外出支教，商定提前结束',
  '徒弟转岗，不再带班',
  '双方教学时间难以协调，经园方同意终止',
  '徒弟休产假，待返岗后另行结对',
] as const;

/** The statuses of pairs that are more than a wish: they have begun. */
export function hasBegun(status: MentorPairStatus): boolean {
  return status === 'active' || status === 'completed' || status === 'ended';
}

/** Dates for a pair of this status. Pairs begin with a semester, and end with one unless they end early. */
export function makePairCourse(
  random: Random,
  { begun, coming }: SchoolTerms,
  status: MentorPairStatus,
  latest: Day,
  today: Day,
): PairCourse {
  if (!hasBegun(status)) {
    const from = coming[0]!.from;
    return { status, from, to: closeAfter(coming, random.int(1, 2), latest), endReason: null };
  }
  const past = begun.filter(({ to }) => to < today);
  // What has not lasted a semester cannot have been completed.
  if (status === 'active' || (status === 'completed' && past.length === 0)) {
    const from = random.pick(begun.slice(-3)).from;
    const running = [...begun.filter(({ to }) => to >= today), ...coming];
    return { status: 'active', from, to: closeAfter(running, random.int(0, 2), latest), endReason: null };
  }
  const first = random.int(0, Math.max(0, past.length - 2));
  const from = (past[first] ?? begun[0]!).from;
  if (status === 'completed') {
    return { status, from, to: past[Math.min(first + 1, past.length - 1)]!.to, endReason: null };
  }
  const to = addDays(from, random.int(40, Math.max(41, daysBetween(from, today) - 7)));
  return { status, from, to: earlierDay(to, latest), endReason: random.pick(endReasons) };
}

/** The end of one of the coming semesters, never after the programme's. */
function closeAfter(terms: readonly { readonly to: Day }[], place: number, latest: Day): Day {
  return earlierDay((terms[place] ?? terms.at(-1))?.to ?? latest, latest);
}
