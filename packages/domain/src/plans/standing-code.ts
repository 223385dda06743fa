import { closedList } from '../closed-list.ts';

/** How a partnership gets on (进展), the worst first. `tooEarly` ranks with `onTrack`: it says nothing against anyone. */
export const standingList = closedList({
  behind: ['滞后'],
  atRisk: ['有风险'],
  tooEarly: ['尚早'],
  onTrack: ['正常'],
});

export const standings = standingList.codes;
export type Standing = (typeof standings)[number];

const places = { behind: 0, atRisk: 1, tooEarly: 2, onTrack: 2 } as const satisfies Record<Standing, number>;

/** Below 0 when a is worse than b, 0 when neither is. */
export function compareStandings(a: Standing, b: Standing): number {
  return places[a] - places[b];
}
