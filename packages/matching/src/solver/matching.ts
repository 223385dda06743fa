/**
 * A set of pairs and the prices that go with it. The solver keeps four things true of it (complementary
 * slackness; Kuhn 1955, Bertsekas 1988):
 * value[i] + price[j] ≥ score(i, j) on every edge, with equality on every pair; value[i] ≥ −reward[i], with
 * equality on every mentee left out for good; price[j] ≥ 0; and, once the repair is done, price[j] = 0 where a
 * place is empty.
 */
export interface Matching {
  /** Mentor of each mentee, −1 when it has none. */
  readonly mentor: Int32Array;
  /** What mentee i keeps after paying its place: max over j of score(i, j) − price[j], at least −reward[i]. */
  readonly value: Float64Array;
  /** What a pair is worth beyond its score; a mentee stays out rather than accept less than −reward. */
  readonly reward: Float64Array;
  readonly price: Float64Array;
  /** Useful places of each mentor, see `usefulPlaces`. */
  readonly places: Int32Array;
  readonly load: Int32Array;
  /** Doubly linked lists of the mentees of each mentor, −1 ends them. */
  readonly firstOf: Int32Array;
  readonly nextOf: Int32Array;
  readonly previousOf: Int32Array;
}

export function emptyMatching(menteeCount: number, mentorCount: number, places: Int32Array): Matching {
  return {
    mentor: new Int32Array(menteeCount).fill(-1),
    value: new Float64Array(menteeCount),
    reward: new Float64Array(menteeCount),
    price: new Float64Array(mentorCount),
    places,
    load: new Int32Array(mentorCount),
    firstOf: new Int32Array(mentorCount).fill(-1),
    nextOf: new Int32Array(menteeCount).fill(-1),
    previousOf: new Int32Array(menteeCount).fill(-1),
  };
}

export function pair(matching: Matching, i: number, j: number): void {
  const { mentor, load, firstOf, nextOf, previousOf } = matching;
  const next = firstOf[j]!;
  mentor[i] = j;
  load[j]!++;
  nextOf[i] = next;
  previousOf[i] = -1;
  if (next >= 0) previousOf[next] = i;
  firstOf[j] = i;
}

/** Returns the mentor that mentee i had, −1 when none. */
export function unpair(matching: Matching, i: number): number {
  const { mentor, load, firstOf, nextOf, previousOf } = matching;
  const j = mentor[i]!;
  if (j < 0) return -1;
  const next = nextOf[i]!;
  const previous = previousOf[i]!;
  if (previous >= 0) nextOf[previous] = next;
  else firstOf[j] = next;
  if (next >= 0) previousOf[next] = previous;
  mentor[i] = -1;
  load[j]!--;
  return j;
}
