import type { EntityClass } from '@mikro-orm/core';
import { levelReaches, type VisibilityLevel } from '@qinglan/domain/access/visibility-level';
import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { isEntityType } from '../../src/platform/read/entity-types.ts';
import { type FieldSpec, specOf } from '../../src/platform/read/field-spec.ts';
import type { PlainRow, World } from '../read/world.ts';
import { rowsBehind } from './graph.ts';
import { levelOf, listed, type Person } from './oracle.ts';

type Value = Readonly<Record<string, unknown>>;

const entityOf = (type: GraphQLObjectType) => type.extensions.entity as EntityClass<object>;

/** What a row out of sight may still say where a relation can't be null. */
const nameOnly = ['__typename', 'id', 'name'];

/** Holds what one person was answered against what the domain's table lets that person see. */
export class Walk {
  /** What should not have been, by path. Empty when the answers were right. */
  readonly problems: string[] = [];
  /** Every row met, as 'Teacher 018c…'. */
  readonly met = new Set<string>();
  /** Those of them that are out of sight and were met because a relation is never null. */
  readonly outOfSight = new Set<string>();
  readonly #world: World;
  readonly #person: Person;
  readonly #levels = new Map<PlainRow, VisibilityLevel>();
  readonly #rows = new Map<string, PlainRow>();

  constructor(world: World, person: Person) {
    this.#world = world;
    this.#person = person;
    for (const rows of world.values()) for (const row of rows) this.#rows.set(row.id, row);
  }

  level(entity: EntityClass<object>, row: PlainRow): VisibilityLevel {
    const level = this.#levels.get(row) ?? levelOf(this.#world, this.#person, entity, row);
    this.#levels.set(row, level);
    return level;
  }

  /** The rows of a type that the person may come across in a list. */
  inList(type: GraphQLObjectType): PlainRow[] {
    const entity = entityOf(type);
    return this.#world
      .get(entity)!
      .filter((row) => listed(entity, row) && this.level(entity, row) !== 'none');
  }

  /** A list or a page, which must hold these rows and count them. */
  list(type: GraphQLObjectType, answer: unknown, expected: readonly PlainRow[], path: string): void {
    const { nodes, totalCount } = Array.isArray(answer)
      ? { nodes: answer as Value[], totalCount: answer.length }
      : (answer as { nodes: Value[]; totalCount: number });
    const ids = (rows: readonly { readonly id?: unknown }[]) =>
      rows
        .map(({ id }) => String(id))
        .sort()
        .join(' ');
    if (ids(nodes) !== ids(expected)) this.#wrong(path, `lists ${nodes.length}, not ${expected.length}`);
    if (totalCount !== expected.length) this.#wrong(path, `counts ${totalCount}, not ${expected.length}`);
    for (const node of nodes) this.row(type, node, path);
  }

  /** One row that was met; below the name level only where a relation had to be answered. */
  row(type: GraphQLObjectType, value: Value, path: string, byRelation = false): void {
    const row = this.#rows.get(value.id as string);
    if (!row) {
      this.#wrong(path, 'is a row that was never made');
      return;
    }
    const level = this.level(entityOf(type), row);
    this.met.add(`${type.name} ${row.id}`);
    if (level === 'none') this.outOfSight.add(`${type.name} ${row.id}`);
    if (level === 'none' && !byRelation)
      this.#wrong(path, `shows ${type.name} ${row.id}, which is out of sight`);
    this.#fields(type, value, row, level, path);
  }

  /** An object that is no row: whatever rows lie in it must be in sight. */
  object(type: GraphQLObjectType, value: Value, path: string): void {
    for (const [key, child] of Object.entries(value)) {
      const field = type.getFields()[key];
      const named = field && getNamedType(field.type);
      if (!isObjectType(named) || child == null) continue;
      for (const each of [child].flat()) {
        if (isEntityType(named)) this.row(named, each as Value, `${path}.${key}`);
        else this.object(named, each as Value, `${path}.${key}`);
      }
    }
  }

  #fields(type: GraphQLObjectType, value: Value, row: PlainRow, level: VisibilityLevel, path: string): void {
    for (const [key, child] of Object.entries(value)) {
      const field = type.getFields()[key];
      const spec = field && specOf(field);
      if (!spec) continue;
      const here = `${path}.${key}`;
      const named = getNamedType(field.type) as GraphQLObjectType;
      if (spec.kind === 'part') this.#part(named, spec.level, child as Value | null, row, level, here);
      else if (spec.kind === 'relation')
        this.#relation(named, row[spec.property] as string | null, child as Value | null, level, here);
      else if (spec.kind === 'list' || spec.kind === 'connection')
        this.list(rowsBehind(field)!.type, child, this.#below(spec, row, level), here);
      else this.#leaf(spec, key, child, row, level, here);
    }
  }

  #part(
    type: GraphQLObjectType,
    least: VisibilityLevel,
    value: Value | null,
    row: PlainRow,
    level: VisibilityLevel,
    path: string,
  ): void {
    if ((value !== null) !== levelReaches(level, least))
      this.#wrong(path, `is ${value ? 'shown' : 'hidden'} of a row seen at level ${level}`);
    if (value) this.#fields(type, value, row, level, path);
  }

  #relation(
    type: GraphQLObjectType,
    id: string | null,
    value: Value | null,
    level: VisibilityLevel,
    path: string,
  ): void {
    if (value) {
      if (value.id !== id) this.#wrong(path, 'leads to another row');
      this.row(type, value, path, true);
      return;
    }
    const target = id === null ? undefined : this.#rows.get(id);
    if (target && level !== 'none' && this.level(entityOf(type), target) !== 'none')
      this.#wrong(path, 'hides a row that is in sight');
  }

  #leaf(
    spec: FieldSpec,
    key: string,
    value: unknown,
    row: PlainRow,
    level: VisibilityLevel,
    path: string,
  ): void {
    if (spec.kind === 'may') {
      if (value !== levelReaches(level, spec.level)) this.#wrong(path, `says ${value} at level ${level}`);
    } else if (spec.kind === 'count' || spec.kind === 'exists') {
      const { length } = this.#below(spec, row, level);
      if (value !== (spec.kind === 'count' ? length : length > 0))
        this.#wrong(path, `says ${value} of ${length} rows`);
    } else if (level === 'none' && !nameOnly.includes(key)) {
      this.#wrong(path, 'is told of a row that is out of sight');
    }
  }

  /** The rows that name this one and may be listed or counted below it. */
  #below(
    spec: FieldSpec & { readonly target: EntityClass<object>; readonly by: string },
    { id }: PlainRow,
    level: VisibilityLevel,
  ) {
    if (level === 'none') return [];
    const beyond = 'beyondScope' in spec && spec.beyondScope;
    return this.#world
      .get(spec.target)!
      .filter(
        (row) =>
          row[spec.by] === id &&
          listed(spec.target, row) &&
          (beyond || this.level(spec.target, row) !== 'none'),
      );
  }

  #wrong(path: string, what: string): void {
    this.problems.push(`${path} ${what}`);
  }
}
