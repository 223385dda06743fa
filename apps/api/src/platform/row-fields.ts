import type { EntityClass } from '@mikro-orm/core';
import type { FieldRef } from '@pothos/core';
import type { Context } from './context.ts';
import { houseOf } from './house.ts';
import { byAlias } from './node.ts';
import { orderFrom, pageArgs, pageSpec, whereFrom } from './page-spec.ts';
import type { Types } from './pothos.ts';
import { scalarOf } from './read/columns.ts';
import { definedProperty, relatedEntity } from './read/definition.ts';
import { type FieldSpec, withSpec } from './read/field-spec.ts';
import type { Made } from './read/plan.ts';
import { type Level, ruleOf } from './read/scope.ts';
import type {
  CollectionOf,
  ColumnOf,
  Condition,
  FieldType,
  ItemOf,
  ListOptions,
  PageOptions,
  RelationOf,
} from './row-types.ts';

type Field = FieldRef<Types, unknown, 'Object'>;

/** The one method of Pothos's field builder that is used, without the types that follow from a static shape. */
export interface Draw {
  readonly builder: object;
  field(options: object): Field;
}

/** Some of an entity's columns that are shown together to those at `level` or above, and null to the rest. */
export interface Part<E> {
  readonly level: Level;
  readonly ref: object;
  /** Holds a part to its own entity; it has no value. */
  readonly of?: E;
}

interface CountOptions<E> {
  readonly where?: Condition<E>;
  readonly beyondScope?: boolean;
  readonly description?: string;
}

interface DerivedOptions<E, N extends ColumnOf<E>> {
  readonly type: FieldType;
  readonly nullable?: boolean;
  readonly description?: string;
  readonly needs: readonly N[];
  /** Works the value out from the needed columns; pure but for the request's day. */
  readonly resolve: (row: Pick<E, N>, context: Context) => unknown;
}

/** The `t` of an entity's fields: each says what the planner reads for it. */
export class RowFields<E extends object> {
  readonly #entity: EntityClass<E>;
  readonly #draw: Draw;

  constructor(entity: EntityClass<E>, draw: Draw) {
    this.#entity = entity;
    this.#draw = draw;
  }

  /** A column as it is; its type and nullability come from the entity, but enums, lists and documents name a type. */
  column(
    name: ColumnOf<E>,
    options: { type?: FieldType; nullable?: boolean; description?: string } = {},
  ): Field {
    const property = definedProperty(this.#entity, name);
    const type = options.type ?? scalarOf(property);
    if (type === null) {
      throw new Error(`${this.#entity.name}.${name} is an enum, a list or a document: say its GraphQL type.`);
    }
    const nullable = options.nullable ?? property.nullable === true;
    return this.#field({ kind: 'column', property: name }, { ...options, type, nullable });
  }

  /** A value worked out from columns, which are selected for it. */
  derived<const N extends ColumnOf<E>>({ needs, resolve, ...options }: DerivedOptions<E, N>): Field {
    return this.#field(
      { kind: 'derived', needs },
      {
        ...options,
        resolve: (row: Made, _args: object, context: Context, info: { fieldName: string }) =>
          resolve(row[`$${info.fieldName}`] as Pick<E, N>, context),
      },
    );
  }

  /** The row that a to-one relation leads to, joined. */
  relation(name: RelationOf<E>, options: { description?: string } = {}): Field {
    const target = this.#target(name);
    const nullable = definedProperty(this.#entity, name).nullable === true;
    return this.#field({ kind: 'relation', property: name }, { ...options, type: target, nullable });
  }

  /** The rows of a collection, in one statement for all parents. */
  list<C extends CollectionOf<E>>(name: C, options: ListOptions<ItemOf<E[C]>> = {}): Field {
    const { target, by } = this.#collection(name);
    return this.#list(target, by, options);
  }

  /** Rows that name this one in a column without being a collection of it. */
  listBy<F extends object>(
    target: EntityClass<F>,
    by: keyof F & string,
    options: ListOptions<F> = {},
  ): Field {
    houseOf(this.#draw.builder).typeNameOf(target, this.#entity.name);
    return this.#list(target, by, options);
  }

  /** A page of a collection for every parent, in one statement. */
  connection<C extends CollectionOf<E>, F>(name: C, options: PageOptions<ItemOf<E[C]>, F> = {}): Field {
    const { target, by } = this.#collection(name);
    return this.#connection(target, by, options);
  }

  /** A page of rows that name this one in a column without being a collection of it. */
  connectionBy<T extends object, F>(
    target: EntityClass<T>,
    by: keyof T & string,
    options: PageOptions<T, F> = {},
  ): Field {
    return this.#connection(target, by, options);
  }

  /** How many rows of a collection the viewer sees; `beyondScope` counts the others too. */
  count<C extends CollectionOf<E>>(name: C, options: CountOptions<ItemOf<E[C]>> = {}): Field {
    return this.#asked('count', name, options, 'Int');
  }

  /** Whether a collection holds any row that the viewer sees; `beyondScope` asks of the others too. */
  exists<C extends CollectionOf<E>>(name: C, options: CountOptions<ItemOf<E[C]>> = {}): Field {
    return this.#asked('exists', name, options, 'Boolean');
  }

  /** A part of the row; null to whoever sees less than the part asks. */
  part(part: Part<E>, options: { description?: string } = {}): Field {
    return this.#field({ kind: 'part', level: part.level }, { ...options, type: part.ref, nullable: true });
  }

  /** Whether the viewer sees the row at this level: says whether to show a button, decides nothing. */
  may(level: Level, options: { description?: string } = {}): Field {
    return this.#field({ kind: 'may', level }, { ...options, type: 'Boolean' });
  }

  #field(spec: FieldSpec, options: object): Field {
    return this.#draw.field({ nullable: false, resolve: byAlias, ...options, extensions: withSpec(spec) });
  }

  #asked<T>(
    kind: 'count' | 'exists',
    name: string,
    options: CountOptions<T>,
    type: 'Int' | 'Boolean',
  ): Field {
    const { target, by } = this.#collection(name);
    const { where, beyondScope = false, ...rest } = options;
    return this.#field({ kind, target, by, where: whereFrom(where), beyondScope }, { ...rest, type });
  }

  #list<T>(target: EntityClass<object>, by: string, options: ListOptions<T>): Field {
    const { where, orderBy, limit = 200, ...rest } = options;
    const order = orderFrom(orderBy as Record<string, 'asc' | 'desc'> | undefined);
    return this.#field(
      { kind: 'list', target, by, where: whereFrom(where), order, limit },
      { ...rest, type: [target] },
    );
  }

  #connection<T, F>(target: EntityClass<object>, by: string, options: PageOptions<T, F>): Field {
    const house = houseOf(this.#draw.builder);
    const { description } = options;
    const spec = { kind: 'connection', target, by, page: pageSpec(options) } as const;
    return this.#field(spec, {
      description,
      type: house.connection(target, this.#entity.name),
      args: pageArgs(house, house.typeNameOf(target, this.#entity.name), options),
    });
  }

  #target(name: string): EntityClass<object> {
    const target = relatedEntity(this.#entity, name);
    houseOf(this.#draw.builder).typeNameOf(target, `${this.#entity.name}.${name}`);
    if (!ruleOf(target)) throw new Error(`${target.name} has no scope rule.`);
    return target;
  }

  #collection(name: string): { target: EntityClass<object>; by: string } {
    const { mappedBy } = definedProperty(this.#entity, name);
    if (!mappedBy) throw new Error(`${this.#entity.name}.${name} is no collection.`);
    return { target: this.#target(name), by: mappedBy };
  }
}
