import { argumentsOf } from './arguments.ts';
import { type Fold, foldable, foldOf } from './fold.ts';
import { runPages } from './page.ts';
import type { Branch, Made, Plan, Row, Shape } from './plan.ts';
import { type Reading, send } from './reading.ts';
import { listSource } from './source.ts';
import { kept, Scribe } from './sql.ts';
import { type Source, statementSql } from './statement.ts';

/** The rows of one statement, and for each shape the objects made of them, in the same order. */
export interface Ran {
  readonly rows: readonly Row[];
  readonly made: readonly (readonly Made[])[];
}

/** `runPlan`, for what it calls and what calls it. */
export type RunPlan = typeof runPlan;

/** Runs a plan's statement over a source, then the statements of its branches; lists below a single row ride on its own. */
export async function runPlan(plan: Plan, source: Source, reading: Reading, scribe: Scribe): Promise<Ran> {
  const folds = source.isSingle ? foldsOf(plan, reading, scribe) : [];
  const beside = folds.flatMap(({ output }) => (output ? [output] : []));
  const { sql, flags } = statementSql(plan, source, reading, scribe, beside);
  const rows = await send(reading, source.isKept ? kept + sql : sql, scribe);
  const made = plan.shapes.map((shape) => rows.map((row) => shape.make(row, flags)));
  const [row] = rows;
  const under = row ? folds.flatMap((fold) => unfolded(fold, row, made[fold.shape]!, reading)) : [];
  const branches = plan.shapes.flatMap((shape, index) => branchesOf(shape, made[index]!, folds, reading));
  if (under.length + branches.length > 0) await Promise.all([...under, ...branches]);
  return { rows, made };
}

const foldsOf = (plan: Plan, reading: Reading, scribe: Scribe): Fold[] =>
  plan.shapes
    .flatMap((each, shape) => each.branches.map((branch) => ({ branch, shape })))
    .filter(({ branch }) => foldable(branch))
    .map(({ branch, shape }, index) => foldOf(branch, shape, `b${index}`, reading, scribe));

/** Puts a folded list where it hangs, and runs what hangs below its rows. */
function unfolded(fold: Fold, row: Row, made: readonly Made[], reading: Reading): Promise<void>[] {
  const list = fold.make(row);
  for (const holder of holdersOf(fold.branch, made)) holder[fold.branch.key] = list;
  return branchesOf(fold.below, list, [], reading);
}

function branchesOf(
  shape: Shape,
  made: readonly Made[],
  folds: readonly Fold[],
  reading: Reading,
): Promise<void>[] {
  return shape.branches
    .filter((branch) => !folds.some((fold) => fold.branch === branch))
    .map((branch) => runBranch(branch, made, reading));
}

/** The objects that hold the field, found along its path; rows out of sight have no id and get an empty list. */
function holdersOf({ path }: Branch, made: readonly Made[]): Made[] {
  if (path.length === 0) return made as Made[];
  return made.flatMap((row) => {
    let at: Made | null = row;
    for (const key of path) at = (at?.[key] as Made | null | undefined) ?? null;
    return at ? [at] : [];
  });
}

async function runBranch(branch: Branch, made: readonly Made[], reading: Reading): Promise<void> {
  const holders = holdersOf(branch, made);
  const ids = [...new Set(holders.map((holder) => holder.$id as string | null))].filter((id) => id !== null);
  const { content, key, nodes } = branch;
  const args = argumentsOf(nodes, reading);
  if (content.kind === 'connection') {
    const pages = await runPages(content.plan, content.spec, ids, args, reading, runPlan);
    for (const holder of holders) holder[key] = pages(holder.$id as string | null);
    return;
  }
  const lists = await childLists(content, ids, args, reading);
  for (const holder of holders) holder[key] = lists.get(holder.$id as string) ?? [];
}

async function childLists(
  { spec, plan }: Extract<Branch['content'], { kind: 'list' }>,
  ids: readonly string[],
  args: Readonly<Record<string, unknown>>,
  reading: Reading,
): Promise<Map<string, Made[]>> {
  const lists = new Map<string, Made[]>();
  if (ids.length === 0) return lists;
  const scribe = new Scribe();
  const where = spec.where(args, reading.context);
  const picked = {
    meta: plan.root.meta,
    level: 'name',
    where,
    parents: { by: spec.by, ids },
  } as const;
  const source = listSource(picked, spec.order, spec.limit, reading.viewer, scribe);
  if (!source) return lists;
  const { rows, made } = await runPlan(plan, source, reading, scribe);
  for (const [index, row] of rows.entries()) append(lists, row.p as string, made[0]![index]!);
  return lists;
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
