import type { EntityClass, EntityMetadata } from '@mikro-orm/core';
import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { Context } from '../context.ts';
import { type Compiling, compilePlan } from './compile.ts';
import { compilePage } from './compile-page.ts';
import { typeOfEntity } from './entity-types.ts';
import type { Order, PageSpec } from './field-spec.ts';
import { runPages } from './page.ts';
import type { Made, Plan } from './plan.ts';
import { plannedOnce } from './plan-cache.ts';
import type { Reading } from './reading.ts';
import { runPlan } from './run.ts';
import { listSource, type Picked, rowSource } from './source.ts';
import { isId, Scribe } from './sql.ts';
import type { Source } from './statement.ts';
import type { Where } from './where.ts';

const metaFor = (context: Context, entity: EntityClass<object>): EntityMetadata =>
  context.em.getMetadata().get(entity) as EntityMetadata;

const compilingOf = (context: Context, info: GraphQLResolveInfo): Compiling => ({
  info,
  metadata: context.em.getMetadata(),
});

const readingOf = (context: Context, info: GraphQLResolveInfo): Reading => ({
  context,
  viewer: context.viewer,
  variables: info.variableValues,
  schema: info.schema,
});

/** The plan of `fields` read on an entity's type; `place` tells several plans under one field apart. */
function planOf(
  entity: EntityClass<object>,
  fields: readonly FieldNode[],
  context: Context,
  info: GraphQLResolveInfo,
  place = '',
) {
  const type = typeOfEntity(info.schema, entity);
  return plannedOnce(info, type.name + place, () =>
    compilePlan(metaFor(context, entity), type, [fields], compilingOf(context, info)),
  );
}

/** The rows of an entity that the viewer sees and `where` allows, in order, at most `limit`. */
export async function readList(
  entity: EntityClass<object>,
  wanted: { where: Where | undefined; order: Order; limit: number },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly Made[]> {
  const plan = planOf(entity, info.fieldNodes, context, info);
  const picked = pickedOf(plan, wanted.where);
  return run(plan, context, info, (viewer, scribe) =>
    listSource(picked, wanted.order, wanted.limit, viewer, scribe),
  );
}

const pickedOf = (plan: Plan, where: Where | undefined): Picked => ({
  meta: plan.root.meta,
  level: 'name',
  where,
  parents: null,
});

async function run(
  plan: Plan,
  context: Context,
  info: GraphQLResolveInfo,
  sourceOf: (viewer: Context['viewer'], scribe: Scribe) => Source | null,
): Promise<readonly Made[]> {
  const reading = readingOf(context, info);
  const scribe = new Scribe();
  const source = sourceOf(reading.viewer, scribe);
  if (!source) return [];
  const { made } = await runPlan(plan, source, reading, scribe);
  return made[0]!;
}

/** The row with this id, or null when it is unknown, malformed or out of sight. */
export async function readRow(
  entity: EntityClass<object>,
  id: unknown,
  context: Context,
  info: GraphQLResolveInfo,
  fields: readonly FieldNode[] = info.fieldNodes,
  place = '',
): Promise<Made | null> {
  if (!isId(id)) return null;
  const plan = planOf(entity, fields, context, info, place);
  const picked = pickedOf(plan, { id });
  const [row] = await run(plan, context, info, (viewer, scribe) => rowSource(picked, viewer, scribe));
  return row ?? null;
}

/** A page of all the rows that the viewer sees. */
export async function readPage(
  entity: EntityClass<object>,
  page: PageSpec,
  args: Readonly<Record<string, unknown>>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Made> {
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const plan = plannedOnce(info, type.name, () =>
    compilePage(metaFor(context, entity), type, info.fieldNodes, compilingOf(context, info), compilePlan),
  );
  const pages = await runPages(plan, { by: null, page }, null, args, readingOf(context, info), runPlan);
  return pages(null);
}
