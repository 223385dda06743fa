import type { Viewer } from '../viewer.ts';
import { conditionSql } from './condition.ts';
import type { Flag, Output, Plan, Table } from './plan.ts';
import type { Reading } from './reading.ts';
import { relatedSql } from './related.ts';
import { everything, type Level, levels, nothing } from './scope.ts';
import { column, quote, type Scribe } from './sql.ts';
import { rowsSeen } from './visibility.ts';

/** The rows a statement is about: a condition-free FROM item that yields `t0`, and the order of the result. */
export interface Source {
  readonly from: string;
  readonly select: readonly string[];
  /** Conditions on `t0` that are not in `from` yet, with their word, or ''. */
  readonly where: string;
  readonly order: string;
  /** The level at which the rows were picked: flags at or below it need no column. */
  readonly seenAt: Level;
  /** Whether the database shall keep the statement's plan. */
  readonly isKept: boolean;
  /** Whether there can be only one row: then lists below it may be columns of it. */
  readonly isSingle: boolean;
}

/** A column of the statement beside those of the plan. */
export interface Beside {
  readonly name: string;
  readonly sql: string;
  readonly guard: number | null;
}

/** A flag of this viewer: the same for all rows, or an expression. */
type FlagSql = boolean | string;

export interface Statement {
  readonly sql: string;
  /** Constants for the row maker; null where the row says. */
  readonly flags: readonly (boolean | null)[];
}

/** Writes the one statement of a plan for this viewer over the rows of `source`. */
export function statementSql(
  plan: Plan,
  source: Source,
  reading: Reading,
  scribe: Scribe,
  beside: readonly Beside[] = [],
): Statement {
  const laterals: Lateral[] = [];
  const flags = plan.flags.map((flag, index) => flagSql(flag, index, source, reading, scribe, laterals));
  const select = [
    ...source.select,
    ...plan.outputs.map((output) => outputSql(output, flags, reading, scribe)).filter((sql) => sql !== ''),
    ...beside.map(({ name, sql, guard }) => guarded(name, sql, guard, flags)).filter((sql) => sql !== ''),
    ...flags.flatMap((flag, index) => (typeof flag === 'string' ? [`${flag} as f${index}`] : [])),
  ];
  const joins = plan.tables.map(
    (table) => joinSql(table, flags, reading, scribe) + lateralSql(table, laterals),
  );
  const sql = `select ${select.join(', ') || '1'} from ${source.from}${joins.join('')}${source.where}${source.order}`;
  return { sql, flags: flags.map((flag) => (typeof flag === 'string' ? null : flag)) };
}

/** Conditions on one table's row that are worked out once a row, beside it, and not at each use. */
interface Lateral {
  readonly table: Table;
  readonly name: string;
  readonly sql: string;
}

function flagSql(
  { table, level }: Flag,
  index: number,
  source: Source,
  { viewer }: Reading,
  scribe: Scribe,
  laterals: Lateral[],
): FlagSql {
  const rows = rowsSeen(table.meta.class, viewer, level);
  if (rows === everything) return true;
  if (rows === nothing) return false;
  const seenAt = table.join ? (table.join.onlyVisible ? 'name' : null) : source.seenAt;
  if (seenAt && impliedBy(table, viewer, seenAt, level)) return true;
  const condition = `(${conditionSql(table.meta, table.alias, rows, scribe)}) is true`;
  const sql = table.join ? `${table.alias}."id" is not null and ${condition}` : condition;
  if (!sql.includes('select')) return `(${sql})`;
  laterals.push({ table, name: `l${index}`, sql });
  return `v_${table.alias}.l${index}`;
}

/** Whether rows picked at `seenAt` are at `level` anyhow: it is lower, or allows this viewer the same rows. */
function impliedBy(table: Table, viewer: Viewer | null, seenAt: Level, level: Level): boolean {
  if (levels.indexOf(seenAt) >= levels.indexOf(level)) return true;
  return rowsSeen(table.meta.class, viewer, seenAt) === rowsSeen(table.meta.class, viewer, level);
}

/** `offset 0` keeps the database from copying the conditions back into every place that uses them. */
function lateralSql(table: Table, laterals: readonly Lateral[]): string {
  const own = laterals.filter((lateral) => lateral.table === table);
  if (own.length === 0) return '';
  const list = own.map(({ sql, name }) => `(${sql}) as ${name}`).join(', ');
  return ` left join lateral (select ${list} offset 0) v_${table.alias} on true`;
}

function outputSql(output: Output, flags: readonly FlagSql[], reading: Reading, scribe: Scribe): string {
  const { name, table, guard, value } = output;
  if (guard !== null && flags[guard] === false) return '';
  const sql =
    value.kind === 'column'
      ? column(table.alias, value.column)
      : relatedSql(table.alias, value, reading, scribe);
  return guarded(name, sql, guard, flags);
}

/** A column that is null, or not there at all, where its flag is not up. */
function guarded(name: string, sql: string, guard: number | null, flags: readonly FlagSql[]): string {
  const flag = guard === null ? true : flags[guard]!;
  if (flag === false) return '';
  return flag === true ? `${sql} as ${name}` : `case when ${flag} then ${sql} end as ${name}`;
}

function joinSql(table: Table, flags: readonly FlagSql[], { viewer }: Reading, scribe: Scribe): string {
  const { join, alias, meta } = table;
  if (!join) return '';
  const on = [`${alias}."id" = ${column(join.from.alias, join.key)}`];
  const guard = join.guard === null ? true : flags[join.guard]!;
  if (guard !== true) on.push(String(guard));
  if (join.onlyVisible) {
    const rows = rowsSeen(meta.class, viewer, 'name');
    if (rows === nothing) on.push('false');
    else if (rows !== everything) on.push(`(${conditionSql(meta, alias, rows, scribe)})`);
  }
  return ` left join ${quote(meta.tableName)} ${alias} on ${on.join(' and ')}`;
}
