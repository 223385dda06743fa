import { type Area, areas } from '../areas/area.ts';
import type { Need, Strength } from '../areas/strength.ts';
import type { AreaType } from '../kindergartens/area-type.ts';
import type { KindergartenOwnership } from '../kindergartens/ownership.ts';
import type { MemberRole } from '../programmes/programme.ts';

/** A member of a programme as far as supply and demand look at it. */
export interface BoardMember {
  readonly id: string;
  readonly district: { readonly id: string; readonly name: string };
  readonly areaType: AreaType;
  readonly ownership: KindergartenOwnership;
  readonly role: MemberRole;
  /** How many more it can help: its capacity less those it helps already. */
  readonly placesLeft: number;
  readonly needs: readonly Need[];
  readonly strengths: readonly Strength[];
}

/** What the members are told apart by: districts, town and country, who runs them (地区、城乡、园际). */
export const boardGroupings = ['district', 'areaType', 'ownership'] as const;
export type BoardGrouping = (typeof boardGroupings)[number];

/** Demand and supply in one area among some of the members; every number is the length of a list. */
export interface BoardCell<Member> {
  readonly area: Area;
  readonly needing: readonly Member[];
  /** Need level × (1 + urgency), summed: from 1 (some, whenever) to 12 (marked, at once) for each. */
  readonly weight: number;
  /** Leads that are strong in it and can take on more. */
  readonly helping: readonly Member[];
  /** Leads that are strong in it and have no place left. */
  readonly full: readonly Member[];
}

export interface BoardRow<Member> {
  /** District id, area type or ownership. */
  readonly key: string;
  readonly members: readonly Member[];
  readonly cells: readonly BoardCell<Member>[];
}

/** From this level on a strength is enough to help with: "clear", what a bare word on a roster means. */
const helpingLevelLeast = 2;

export function needWeight({ level, urgency }: Pick<Need, 'level' | 'urgency'>): number {
  return level * (1 + urgency);
}

/** Demand and supply of all members together, area by area, in the order of the areas. */
export function boardCells<Member extends BoardMember>(
  members: readonly Member[],
): readonly BoardCell<Member>[] {
  return areas.map((area) => {
    const needing = members.filter((member) => member.role !== 'lead' && needIn(member, area) !== undefined);
    const strong = members.filter((member) => member.role !== 'assisted' && isStrongIn(member, area));
    const weights = needing.map((member) => needWeight(needIn(member, area)!));
    return {
      area,
      needing,
      weight: weights.reduce((sum, each) => sum + each, 0),
      helping: strong.filter(({ placesLeft }) => placesLeft > 0),
      full: strong.filter(({ placesLeft }) => placesLeft <= 0),
    };
  });
}

/** The same for each group of members, the groups in the order in which their members come. */
export function boardRows<Member extends BoardMember>(
  members: readonly Member[],
  grouping: BoardGrouping,
): readonly BoardRow<Member>[] {
  const groups = Map.groupBy(members, (member) =>
    grouping === 'district' ? member.district.id : member[grouping],
  );
  return [...groups].map(([key, group]) => ({ key, members: group, cells: boardCells(group) }));
}

/** Areas in which more need help than can be given any, the widest gap first; equal gaps by weight. */
export function boardGaps<Member extends BoardMember>(
  cells: readonly BoardCell<Member>[],
): readonly BoardCell<Member>[] {
  const places = ({ helping }: BoardCell<Member>) =>
    helping.reduce((sum, { placesLeft }) => sum + placesLeft, 0);
  const gap = (cell: BoardCell<Member>) => cell.needing.length - places(cell);
  return cells.filter((cell) => gap(cell) > 0).toSorted((a, b) => gap(b) - gap(a) || b.weight - a.weight);
}

function needIn(member: BoardMember, area: Area): Need | undefined {
  return member.needs.find((need) => need.area === area && need.level > 0);
}

function isStrongIn(member: BoardMember, area: Area): boolean {
  return member.strengths.some((strength) => strength.area === area && strength.level >= helpingLevelLeast);
}
