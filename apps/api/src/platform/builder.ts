import type { EntityClass } from '@mikro-orm/core';
import type { FieldRef } from '@pothos/core';
import { House } from './house.ts';
import type { Types } from './pothos.ts';
import { ofEntity } from './read/entity-types.ts';
import type { Made } from './read/plan.ts';
import type { AnyScopeRule, InheritedScopeRule, Level, ScopeRule } from './read/scope.ts';
import { type Draw, type Part, RowFields } from './row-fields.ts';
import './row-queries.ts';
import './verb.ts';

type Fields<E extends object> = (t: RowFields<E>) => Record<string, FieldRef<Types, unknown, 'Object'>>;

interface EntityOptions<E extends object> {
  /** Whose rows these are. A type without a rule does not build. */
  readonly scope: ScopeRule<E> | InheritedScopeRule<E>;
  /** Default: the name of the entity's class. */
  readonly name?: string;
  readonly description?: string;
  /** False for rows that are nothing but a part of another record: no `Node`. */
  readonly node?: boolean;
  readonly fields: Fields<E>;
}

interface PartOptions<E extends object> {
  /** Who sees less than this gets null. */
  readonly atLeast: Level;
  readonly description?: string;
  readonly fields: Fields<E>;
}

/** Gives an entity its GraphQL type, read by the planner. The class is the reference to it. */
function entityIn<E extends object>(
  house: House,
  target: EntityClass<E>,
  options: EntityOptions<E>,
): EntityClass<E> {
  const scope: AnyScopeRule | undefined = options.scope as AnyScopeRule | undefined;
  if (!scope) throw new Error(`${target.name} has no scope rule: say whose rows they are.`);
  if (scope.entity !== target)
    throw new Error(`${target.name} was given the scope rule of ${scope.entity.name}.`);
  const name = options.name ?? target.name;
  house.register(target, name);
  house.pothos.objectType(target as new () => Made, {
    name,
    ...(options.description !== undefined && { description: options.description }),
    extensions: ofEntity(target),
    interfaces: options.node === false ? [] : [house.node],
    fields: (t) => options.fields(new RowFields(target, t as unknown as Draw)) as never,
  });
  return target;
}

/** Draws a part of an entity: columns that some viewers of a row see and others don't. */
function partIn<E extends object>(
  { pothos }: House,
  target: EntityClass<E>,
  name: string,
  options: PartOptions<E>,
): Part<E> {
  const ref = pothos.objectRef<Made>(name).implement({
    ...(options.description !== undefined && { description: options.description }),
    fields: (t) => options.fields(new RowFields(target, t as unknown as Draw)) as never,
  });
  return { level: options.atLeast, ref };
}

/** A schema builder of its own. Tests of the planner make one; the product has one, below. */
export function makeBuilder() {
  const house = new House();
  const lists = new Map<string, readonly string[]>();
  return Object.assign(house.pothos, {
    entity: <E extends object>(target: EntityClass<E>, options: EntityOptions<E>) =>
      entityIn(house, target, options),
    part: <E extends object>(target: EntityClass<E>, name: string, options: PartOptions<E>) =>
      partIn(house, target, name, options),
    /** The GraphQL enum of a closed list of the domain; asked for again by name it is the same one, for the same list. */
    codes: <const Code extends string>(name: string, list: readonly Code[]) => {
      const before = lists.get(name) ?? list;
      if (before.join() !== list.join()) throw new Error(`Two lists are called ${name}.`);
      lists.set(name, list);
      return house.once(name, () => house.pothos.enumType(name, { values: list }));
    },
  });
}

/** What modules draw the schema with. */
export const builder = makeBuilder();
