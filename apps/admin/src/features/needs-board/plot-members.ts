import type { PlacedMember } from './board.ts';

export interface Plotted {
  readonly member: PlacedMember;
  readonly x: number;
  readonly y: number;
}

interface Plot {
  readonly points: readonly Plotted[];
  /** Each district's name, in the middle of its members. */
  readonly districts: readonly {
    readonly id: string;
    readonly name: string;
    readonly x: number;
    readonly y: number;
  }[];
  readonly width: number;
  readonly height: number;
}

const width = 640;
const heightMost = 480;
const margin = 28;
/** A name stands above its middle, lest it hide the points there. */
const labelAbove = 12;

/** Where members are drawn: north up, kilometres as long in both directions, as large as the drawing allows. */
export function plotMembers(members: readonly PlacedMember[]): Plot {
  const placed = members.flatMap((member) =>
    member.longitude === null || member.latitude === null
      ? []
      : [{ member, east: member.longitude, north: member.latitude }],
  );
  const [west, east] = bounds(placed.map((each) => each.east));
  const [south, north] = bounds(placed.map((each) => each.north));
  // A degree to the east is shorter than one to the north, by the cosine of the latitude.
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const across = Math.max((east - west) * squeeze, 0.001);
  const up = Math.max(north - south, 0.001);
  const scale = Math.min((width - 2 * margin) / across, (heightMost - 2 * margin) / up);
  const points = placed.map(({ member, east: lies, north: high }) => ({
    member,
    x: round(width / 2 + (lies - (west + east) / 2) * squeeze * scale),
    y: round(margin + (north - high) * scale),
  }));
  const groups = Map.groupBy(points, ({ member }) => member.district.id);
  const districts = [...groups].map(([id, group]) => ({
    ...{ id, name: group[0]!.member.district.name },
    x: round(mean(group.map(({ x }) => x))),
    y: round(mean(group.map(({ y }) => y)) - labelAbove),
  }));
  return { points, districts, width, height: round(up * scale + 2 * margin) };
}

const bounds = (values: readonly number[]): readonly [number, number] =>
  values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
const round = (value: number) => Math.round(value * 10) / 10;
