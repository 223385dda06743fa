import type { EntityClass } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type InputRef, type ObjectRef, RootFieldBuilder, type SchemaTypes } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import { type Check, type Checked, checked } from './checked.ts';
import type { Act, Context } from './context.ts';
import { unauthenticated } from './errors.ts';
import { houseOf } from './house.ts';
import { plannedField } from './house-plugin.ts';
import type { Draw } from './row-fields.ts';
import { type Access, accessIn } from './row-queries.ts';
import { answered } from './verb-result.ts';

/** A use case: changes rows through `em` inside one transaction and gives what the caller asked for. */
export type Verb<Input, Result> = (em: SqlEntityManager, act: Act, input: Input) => Promise<Result>;

/** A use case that writes cookies or opens its transactions itself; it gets the whole request. */
export type OpenVerb<Input, Result> = (context: Context, input: Input) => Promise<Result>;

interface CommonOptions<Types extends SchemaTypes, Given, Parsed, Result extends object> {
  /** An entity's class, or the ref of an object type; the answer is a union of it with `Refusal`. */
  readonly type: EntityClass<Result> | ObjectRef<Types, Result>;
  /** Default: the type's name and `Result`. */
  readonly union?: string;
  readonly input?: InputRef<Given>;
  /** A schema of the domain; its problems are the refusal, its output stands in place of the raw fields. */
  readonly check?: Check<Parsed>;
  readonly description?: string;
}

export interface VerbOptions<Types extends SchemaTypes, Given, Parsed, Result extends object>
  extends CommonOptions<Types, Given, Parsed, Result>,
    Access {
  readonly run: Verb<Checked<Given, Parsed>, Result>;
}

export interface OpenVerbOptions<Types extends SchemaTypes, Given, Parsed, Result extends object>
  extends CommonOptions<Types, Given, Parsed, Result>,
    Access {
  readonly run: OpenVerb<Checked<Given, Parsed>, Result>;
}

declare global {
  export namespace PothosSchemaTypes {
    interface MutationFieldBuilder<Types extends SchemaTypes, ParentShape> {
      /** A use case in one transaction. */
      verb<Given, Result extends object, Parsed = object>(
        options: VerbOptions<Types, Given, Parsed, Result>,
      ): FieldRef<Types, unknown, 'Mutation'>;
      /** A use case around a session: signing in, changing the password. No transaction is open when it begins. */
      openVerb<Given, Result extends object, Parsed = object>(
        options: OpenVerbOptions<Types, Given, Parsed, Result>,
      ): FieldRef<Types, unknown, 'Mutation'>;
    }
  }
}

type Options = CommonOptions<SchemaTypes, object, object, object> & Access;
type Work = (context: Context, input: unknown) => Promise<object>;

function verbField(draw: Draw, options: Options, work: Work) {
  const house = houseOf(draw.builder);
  return draw.field({
    ...accessIn(options),
    description: options.description,
    type: house.result(options.type as EntityClass<object>, options.union),
    extensions: plannedField,
    args: options.input
      ? house.pothos.args((t) => ({ input: t.field({ type: options.input as never, required: true }) }))
      : {},
    resolve: (_parent: unknown, { input }: { input?: object }, context: Context, info: GraphQLResolveInfo) =>
      answered(options.type as EntityClass<object>, context, info, async () => {
        const given = options.check && input ? checked(options.check, input, context.today) : input;
        return work(context, given);
      }),
  });
}

const prototype = RootFieldBuilder.prototype as unknown as Record<string, unknown>;

prototype.verb = function verb(this: Draw, options: Options & { run: Verb<unknown, object> }) {
  return verbField(this, options, ({ em, viewer, today, now }, input) => {
    if (!viewer) throw unauthenticated();
    const act = { viewer, today, now };
    return em.transactional((tx) => options.run(tx as SqlEntityManager, act, input));
  });
};

prototype.openVerb = function openVerb(this: Draw, options: Options & { run: OpenVerb<unknown, object> }) {
  return verbField(this, options, options.run);
};
