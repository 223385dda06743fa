import type { EntityClass } from '@mikro-orm/core';
import { connectionType } from './connection-type.ts';
import { nodeType, pageInfoType } from './node.ts';
import { makePothos, type Pothos } from './pothos.ts';
import { refusalType, staleVersionType } from './refusal.ts';
import { type ResultType, resultUnion } from './verb-result.ts';

const houses = new WeakMap<object, House>();

/** The house that a builder, or a field builder of it, belongs to. */
export function houseOf(builder: object): House {
  const house = houses.get(builder);
  if (!house) throw new Error('This schema builder was not made by makeBuilder.');
  return house;
}

/** One schema in the making: its entities, and the types that several fields share and that are drawn once. */
export class House {
  readonly pothos: Pothos = makePothos();
  readonly node = nodeType(this.pothos);
  readonly #pageInfo = pageInfoType(this.pothos);
  readonly #refusal = refusalType(this.pothos);
  readonly #stale = staleVersionType(this.pothos, this.node);
  readonly #names = new Map<EntityClass<object>, string>();
  readonly #shared = new Map<string, unknown>();

  constructor() {
    houses.set(this.pothos, this);
  }

  /** Notes that an entity has a GraphQL type; an entity has one. */
  register(entity: EntityClass<object>, typeName: string): void {
    if (this.#names.has(entity)) throw new Error(`${entity.name} has a GraphQL type already.`);
    this.#names.set(entity, typeName);
  }

  /** The name of an entity's GraphQL type; `from` says who asks, for the sentence when there is none. */
  typeNameOf(entity: EntityClass<object>, from: string): string {
    const name = this.#names.get(entity);
    if (name !== undefined) return name;
    throw new Error(
      `${from} leads to ${entity.name}, which has no GraphQL type: give it one with builder.entity.`,
    );
  }

  /** A type that several fields share: drawn when first asked for by this name, and the same from then on. */
  once<T>(name: string, draw: () => T): T {
    if (!this.#shared.has(name)) this.#shared.set(name, draw());
    return this.#shared.get(name) as T;
  }

  /** The connection type of an entity's type; all lists of teachers share one. */
  connection(entity: EntityClass<object>, from: string) {
    const name = this.typeNameOf(entity, from);
    return this.once(`${name}Connection`, () => connectionType(this.pothos, name, entity, this.#pageInfo));
  }

  /** The union that a verb answers with; verbs with the same type share one. */
  result(type: ResultType, name: string | undefined) {
    const member = typeof type === 'function' ? this.typeNameOf(type, 'A verb') : type.name;
    const union = name ?? `${member}Result`;
    return this.once(union, () => resultUnion(this.pothos, union, type, [this.#refusal, this.#stale]));
  }
}
