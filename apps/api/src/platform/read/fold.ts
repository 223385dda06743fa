import { argumentsOf } from './arguments.ts';
import type { Branch, Made, Output, Row, Shape } from './plan.ts';
import type { Reading } from './reading.ts';
import { listSource } from './source.ts';
import { column, type Scribe } from './sql.ts';
import { type Beside, statementSql } from './statement.ts';

type List = Extract<Branch['content'], { kind: 'list' }>;

/** A list below a single row: its rows come as JSON in a column of that row. */
export interface Fold {
  readonly branch: Branch;
  /** Which shape of the plan it belongs to. */
  readonly shape: number;
  /** The column, or null when the viewer can see no row of the list and nothing is asked. */
  readonly output: Beside | null;
  readonly make: (row: Row) => Made[];
  /** What is selected of the list's rows. */
  readonly below: Shape;
}

/** Whether JSON tells the column's value as the driver would: not so for decimals, which a number would round. */
const readsAsJson = ({ value, table }: Output): boolean =>
  value.kind !== 'column' || !/^(numeric|decimal|bytea|interval)/.test(typeOf(table.meta, value.column));

function typeOf(meta: Output['table']['meta'], name: string): string {
  const own = meta.props.find(({ fieldNames }) => fieldNames?.[0] === name);
  return own?.columnTypes[0] ?? '';
}

/** Lists that can ride on the statement of one row; each saves a way to the database and back. */
export const foldable = ({ content }: Branch): boolean =>
  content.kind === 'list' && content.plan.outputs.every(readsAsJson);

/** Writes a list as a column of the one row it hangs below. */
export function foldOf(branch: Branch, shape: number, name: string, reading: Reading, scribe: Scribe): Fold {
  const { spec, plan } = branch.content as List;
  const where = spec.where(argumentsOf(branch.nodes, reading), reading.context);
  const { table, guard } = branch.holder;
  const parents = { by: spec.by, id: column(table.alias, 'id') };
  const picked = { meta: plan.root.meta, level: 'name', where, parents } as const;
  const source = listSource(picked, spec.order, spec.limit, reading.viewer, scribe);
  const below = plan.shapes[0]!;
  if (!source) return { branch, shape, output: null, make: () => [], below };
  const { sql, flags } = statementSql(plan, source, reading, scribe);
  return {
    branch,
    shape,
    below,
    output: { name, sql: `(select json_agg(r) from (${sql}) r)::text`, guard },
    make: (row) => {
      const rows = JSON.parse((row[name] as string | null) ?? '[]') as readonly Row[];
      return rows.map((each) => below.make(each, flags));
    },
  };
}
