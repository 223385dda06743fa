import type { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import type { Random } from '../makers/random.ts';
import type { Row } from '../makers/row.ts';

type KindergartenRow = Row<Kindergarten>;

/** A lead with the kindergartens it helps, one to four. */
export interface LeadWithAssisted {
  readonly lead: KindergartenRow;
  readonly assisted: readonly KindergartenRow[];
}

/** What a lead can carry beside its own work. */
const groupSizeMost = 4;
const groupSizes = [
  [1, 34],
  [2, 34],
  [3, 21],
  [4, 11],
] as const;

/**
 * Gives every weak kindergarten one lead, most often of its own district; the first lead gets the first of the weak.
 * Those of `both` are helped by one of the better leads and help one or two themselves, never in a ring.
 */
export function joinUp(
  random: Random,
  leads: readonly KindergartenRow[],
  weak: readonly KindergartenRow[],
  both: readonly KindergartenRow[],
): LeadWithAssisted[] {
  const waiting = new WaitingList(weak.slice(1));
  const groups = leads.map((lead, place) => ({ lead, assisted: place === 0 ? [weak[0]!] : [] }));
  const second = both.map((lead) => ({ lead, assisted: [] as KindergartenRow[] }));
  for (const group of second) fill(random, group, 1, waiting);
  for (const group of groups) fill(random, group, random.weighted(groupSizes), waiting);
  // Whoever is still without a lead goes where there is room.
  for (const group of groups) fill(random, group, groupSizeMost, waiting);
  for (const helped of both) {
    const roomy = groups.filter(({ assisted }) => assisted.length > 0 && assisted.length < groupSizeMost);
    if (roomy.length > 0) random.pick(roomy).assisted.push(helped);
  }
  return [...groups, ...second].filter(({ assisted }) => assisted.length > 0);
}

function fill(
  random: Random,
  { lead, assisted }: { lead: KindergartenRow; assisted: KindergartenRow[] },
  size: number,
  waiting: WaitingList,
): void {
  while (assisted.length < size) {
    const next = waiting.take(random.chance(0.62) ? lead.district : null);
    if (next === undefined) return;
    assisted.push(next);
  }
}

/** Kindergartens without a lead, the most urgent first, by district and altogether. */
class WaitingList {
  readonly #all: KindergartenRow[];
  constructor(kindergartens: readonly KindergartenRow[]) {
    this.#all = [...kindergartens];
  }

  /** The next one of a district, or of any when that district has none left. */
  take(district: string | null): KindergartenRow | undefined {
    const local = district === null ? -1 : this.#all.findIndex((each) => each.district === district);
    return this.#all.splice(Math.max(local, 0), 1)[0];
  }
}
