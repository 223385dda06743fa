import SchemaBuilder, { type SchemaTypes } from '@pothos/core';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { type AccessScopes, accessOf, refusalOf } from './access.ts';
import type { Context } from './context.ts';
import { HousePlugin } from './house-plugin.ts';
import { dayScalar, factsScalar, instantScalar, monthScalar, type Scalars } from './scalars.ts';

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      house: HousePlugin<Types>;
    }
  }
}

SchemaBuilder.registerPlugin('house', HousePlugin);

/** The types that every schema piece is checked against. */
export type HouseTypes = {
  Context: Context;
  Scalars: Scalars;
  AuthScopes: AccessScopes;
  DefaultFieldNullability: false;
};

/** A bare builder: scalars, access and the house's checks. */
export function makePothos() {
  const pothos = new SchemaBuilder<HouseTypes>({
    plugins: ['house', ScopeAuthPlugin],
    defaultFieldNullability: false,
    scopeAuth: {
      authScopes: accessOf,
      unauthorizedError: (_parent, context, info) => refusalOf(context, info),
    },
  });
  pothos.queryType({});
  pothos.mutationType({});
  pothos.scalarType('Day', dayScalar);
  pothos.scalarType('Month', monthScalar);
  pothos.scalarType('Instant', instantScalar);
  pothos.scalarType('Facts', factsScalar);
  return pothos;
}

export type Pothos = ReturnType<typeof makePothos>;
export type Types = Pothos['$inferSchemaTypes'];
