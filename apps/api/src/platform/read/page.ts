import type { EntityProperty } from '@mikro-orm/core';
import { writeCursor } from './cursor.ts';
import type { PageSpec } from './field-spec.ts';
import type { Made, PagePlan, Row } from './plan.ts';
import { type Reading, send } from './reading.ts';
import type { Ran, RunPlan } from './run.ts';
import { higher } from './scope.ts';
import { conditionsOf, type Picked, pageSource } from './source.ts';
import { column, quote, Scribe } from './sql.ts';
import { type Window, windowOf } from './window.ts';

type Args = Readonly<Record<string, unknown>>;

/** How a page is asked for, and below other rows the property that points to them. */
export interface Paged {
  readonly by: string | null;
  readonly page: PageSpec;
}

/** Gives the connection object of a parent id; of null, an empty one. */
export type PageOf = (parent: string | null) => Made;

/**
 * The pages of a connection below all these rows at once; `ids` is null at the root. Rows may hold connections again,
 * so what runs a plan is handed in.
 */
export async function runPages(
  plan: PagePlan,
  { by, page }: Paged,
  ids: readonly string[] | null,
  args: Args,
  reading: Reading,
  runPlan: RunPlan,
): Promise<PageOf> {
  const { meta } = plan.plan.root;
  const window = windowOf(meta, page, args);
  const { where, level: asked } = page.asked(args, reading.context);
  const level = higher(asked, window.atLeast);
  const parents = ids && by ? { by, ids } : null;
  const picked: Picked = { meta, level, where, parents };
  const empty = ids?.length === 0;
  const rowsNeeded = plan.plan.shapes.length > 0 || plan.pageInfo.length > 0 || plan.edges.length > 0;
  const [ran, counts] = await Promise.all([
    rowsNeeded && !empty ? pageRows(plan, picked, window, isEmpty(args.filter), reading, runPlan) : null,
    plan.totalCount.length > 0 && !empty ? countRows(picked, ids, reading) : null,
  ]);
  const places = placesOf(ran, parents !== null);
  return (parent) =>
    connection(plan, window, ran, places.get(parent ?? '') ?? [], counts?.get(parent ?? '') ?? 0);
}

/** A list without a filter is asked for again and again by the same text; the screens send every filter, empty or not. */
const isEmpty = (filter: unknown): boolean =>
  Object.values((filter as object | null | undefined) ?? {}).every((value) => value === null);

async function pageRows(
  plan: PagePlan,
  picked: Picked,
  window: Window,
  isKept: boolean,
  reading: Reading,
  runPlan: RunPlan,
): Promise<Ran | null> {
  const scribe = new Scribe();
  const source = pageSource(picked, window, reading.viewer, scribe);
  return source && runPlan(plan.plan, { ...source, isKept }, reading, scribe);
}

async function countRows(
  picked: Picked,
  ids: readonly string[] | null,
  reading: Reading,
): Promise<Map<string, number>> {
  const scribe = new Scribe();
  const conditions = conditionsOf(picked, reading.viewer, scribe);
  if (!conditions) return new Map();
  const { meta, parents } = picked;
  const table = `${quote(meta.tableName)} t0`;
  if (!parents) {
    const sql = `select count(*)::int as n from ${table} where ${conditions.join(' and ') || 'true'}`;
    const [row] = await send(reading, sql, scribe);
    return new Map([['', row!.n as number]]);
  }
  const key = column('t0', (meta.properties[parents.by as never] as EntityProperty).fieldNames[0]!);
  const where = [`${key} = any(${scribe.param(ids)})`, ...conditions].join(' and ');
  const rows = await send(
    reading,
    `select ${key} as p, count(*)::int as n from ${table} where ${where} group by 1`,
    scribe,
  );
  return new Map(rows.map((row) => [row.p as string, row.n as number]));
}

/** Which rows of the statement belong to which parent; '' at the root. */
function placesOf(ran: Ran | null, nested: boolean): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, row] of ran?.rows.entries() ?? []) {
    const parent = nested ? (row.p as string) : '';
    const list = places.get(parent);
    if (list) list.push(index);
    else places.set(parent, [index]);
  }
  return places;
}

function connection(
  plan: PagePlan,
  window: Window,
  ran: Ran | null,
  places: readonly number[],
  total: number,
): Made {
  const more = places.length > window.size;
  const shown = more ? places.slice(0, window.size) : [...places];
  if (window.backward) shown.reverse();
  const made: Made = {};
  for (const { key, shape } of plan.nodes) made[key] = shown.map((place) => ran!.made[shape]![place]);
  for (const edge of plan.edges) made[edge.key] = shown.map((place) => edgeOf(edge, window, ran!, place));
  for (const key of plan.totalCount) made[key] = total;
  if (plan.pageInfo.length > 0) {
    const info = pageInfo(window, more, ran?.rows[shown[0]!], ran?.rows[shown.at(-1)!]);
    for (const key of plan.pageInfo) made[key] = info;
  }
  return made;
}

function edgeOf(edge: PagePlan['edges'][number], window: Window, ran: Ran, place: number): Made {
  const made: Made = {};
  for (const key of edge.cursors) made[key] = cursorOf(window, ran.rows[place]);
  for (const { key, shape } of edge.nodes) made[key] = ran.made[shape]![place];
  return made;
}

function pageInfo(window: Window, more: boolean, first: Row | undefined, last: Row | undefined) {
  return {
    hasNextPage: window.backward ? window.before !== null : more,
    hasPreviousPage: window.backward ? more : window.after !== null,
    get startCursor() {
      return cursorOf(window, first);
    },
    get endCursor() {
      return cursorOf(window, last);
    },
  };
}

function cursorOf({ sort }: Window, row: Row | undefined): string | null {
  return row ? writeCursor({ sort, value: row.s as string | number, id: row.i as string }) : null;
}
