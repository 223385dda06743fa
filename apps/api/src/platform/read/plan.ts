import type { EntityMetadata } from '@mikro-orm/core';
import type { FieldNode, GraphQLField } from 'graphql';
import type { FieldSpec } from './field-spec.ts';
import type { Level } from './scope.ts';

/** A table of a statement: the rows themselves (`t0`) or a to-one relation joined to another table. */
export interface Table {
  readonly alias: string;
  readonly meta: EntityMetadata;
  readonly join: Join | null;
}

export interface Join {
  readonly from: Table;
  /** The column of `from` that holds the id. */
  readonly key: string;
  /** Parts whose level the viewer must have for the relation to be followed at all. */
  readonly guard: number | null;
  /** False for a relation that can't be null: then a row out of sight still gives its name level. */
  readonly onlyVisible: boolean;
}

/** A question about one table's row that the viewer's scope answers: is it seen at this level? */
export interface Flag {
  readonly table: Table;
  readonly level: Level;
}

/** A column of the statement; `guard` is the flag without which its value must not leave the database. */
export interface Output {
  readonly name: string;
  readonly table: Table;
  readonly guard: number | null;
  readonly value:
    | { readonly kind: 'column'; readonly column: string }
    | {
        readonly kind: 'related';
        readonly spec: RelatedSpec;
        readonly meta: EntityMetadata;
        readonly nodes: Nodes;
      };
}

export type RelatedSpec = Extract<FieldSpec, { kind: 'count' | 'exists' }>;
export type ListSpec = Extract<FieldSpec, { kind: 'list' }>;
export type ConnectionSpec = Extract<FieldSpec, { kind: 'connection' }>;

/** A selected field with arguments still to be read from the variables. */
export interface Nodes {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** Makes the object that GraphQL reads from one row of the statement. */
export type MakeRow = (row: Row, flags: readonly (boolean | null)[]) => Made;

export type Row = Readonly<Record<string, unknown>>;
/** An object keyed by response key; `$id` is there when something hangs below it. */
export type Made = Record<string, unknown>;

/** One selection over the rows; `nodes` and `edges { node }` of a page are two shapes of the same rows. */
export interface Shape {
  readonly make: MakeRow;
  readonly branches: readonly Branch[];
}

/** A to-many field: its own statement, keyed by the ids of the rows above. */
export interface Branch {
  /** Keys that lead from the row's object to the one that holds the field. */
  readonly path: readonly string[];
  readonly key: string;
  readonly nodes: Nodes;
  /** The row it hangs below, and the flag without which the viewer sees nothing below it. */
  readonly holder: { readonly table: Table; readonly guard: number | null };
  readonly content:
    | { readonly kind: 'list'; readonly spec: ListSpec; readonly plan: Plan }
    | { readonly kind: 'connection'; readonly spec: ConnectionSpec; readonly plan: PagePlan };
}

/** One statement: its tables, columns and flags, and how its rows become objects. */
export interface Plan {
  readonly root: Table;
  readonly tables: readonly Table[];
  readonly outputs: readonly Output[];
  readonly flags: readonly Flag[];
  readonly shapes: readonly Shape[];
}

/** What is selected of a connection. Each entry of `nodes` and `edges` names its shape in `plan`. */
export interface PagePlan {
  readonly plan: Plan;
  readonly nodes: readonly { readonly key: string; readonly shape: number }[];
  readonly edges: readonly EdgePlan[];
  readonly pageInfo: readonly string[];
  readonly totalCount: readonly string[];
}

export interface EdgePlan {
  readonly key: string;
  readonly cursors: readonly string[];
  readonly nodes: readonly { readonly key: string; readonly shape: number }[];
}
