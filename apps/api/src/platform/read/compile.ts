import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { readerOf } from './columns.ts';
import { compilePage } from './compile-page.ts';
import { specOf } from './field-spec.ts';
import { makeRow, member } from './make-row.ts';
import type { Branch, Flag, Nodes, Output, Plan, Shape, Table } from './plan.ts';
import type { Level } from './scope.ts';
import { type Selecting, selectedOn } from './selection.ts';

/** What compiling a document needs besides the selection. */
export interface Compiling {
  readonly info: Selecting;
  readonly metadata: MetadataStorage;
}

/** Where in a statement the compiler stands: the table whose fields it reads, and what guards them. */
interface Place {
  readonly table: Table;
  readonly guard: number | null;
  /** The flag that says whether the row itself is visible, when it may be out of sight. */
  readonly sight: number | null;
  readonly path: readonly string[];
}

/** `compilePlan`, for what it calls and what calls it. */
export type CompilePlan = typeof compilePlan;

/** Compiles selections on one entity type into one statement and its branches. */
export function compilePlan(
  meta: EntityMetadata,
  type: GraphQLObjectType,
  selections: readonly (readonly FieldNode[])[],
  compiling: Compiling,
): Plan {
  return new Compiler(meta, compiling).plan(type, selections);
}

class Compiler {
  readonly #compiling: Compiling;
  readonly #tables: Table[] = [];
  readonly #outputs: Output[] = [];
  readonly #flags: Flag[] = [];
  #branches: Branch[] = [];
  readonly #root: Table;

  constructor(meta: EntityMetadata, compiling: Compiling) {
    this.#compiling = compiling;
    this.#root = this.#table({ alias: 't0', meta, join: null });
  }

  plan(type: GraphQLObjectType, selections: readonly (readonly FieldNode[])[]): Plan {
    const shapes = selections.map((nodes): Shape => {
      this.#branches = [];
      const text = this.#object(type, nodes, { table: this.#root, guard: null, sight: null, path: [] });
      return { make: makeRow(text), branches: this.#branches };
    });
    return { root: this.#root, tables: this.#tables, outputs: this.#outputs, flags: this.#flags, shapes };
  }

  /** The text of an object literal for what is selected of `type` at this place. */
  #object(type: GraphQLObjectType, nodes: readonly FieldNode[], place: Place): string {
    const members: string[] = [];
    const derived = new Set<string>();
    const branches = this.#branches.length;
    for (const [key, fields] of selectedOn(type, nodes, this.#compiling.info)) {
      const node = fields[0]!;
      const field = type.getFields()[node.name.value];
      if (!field) continue; // __typename
      const spec = specOf(field);
      if (!spec) throw new Error(`${type.name}.${field.name} is no field that the planner reads.`);
      if (spec.kind === 'derived') {
        if (!derived.has(field.name)) members.push(member(`$${field.name}`, this.#needs(spec.needs, place)));
        derived.add(field.name);
      } else if (spec.kind === 'list' || spec.kind === 'connection') {
        this.#branch(key, { field, node }, fields, place);
      } else {
        members.push(
          member(key, this.#value({ field, node }, fields, { ...place, path: [...place.path, key] })),
        );
      }
    }
    const own = this.#branches.slice(branches).some((branch) => branch.path.length === place.path.length);
    if (own) members.push(member('$id', this.#id(place)));
    return `{${members.join(',')}}`;
  }

  #value(nodes: Nodes, fields: readonly FieldNode[], place: Place): string {
    const { field } = nodes;
    const spec = specOf(field)!;
    switch (spec.kind) {
      case 'column':
        return this.#column(spec.property, place);
      case 'may':
        return `${this.#flag(place.table, spec.level)}===true`;
      case 'part': {
        const flag = this.#flagIndex(place.table, spec.level);
        const inner = this.#object(getNamedType(field.type) as GraphQLObjectType, fields, {
          ...place,
          guard: flag,
        });
        return `${flagText(flag)}===true?${inner}:null`;
      }
      case 'relation':
        return this.#relation(spec.property, getNamedType(field.type) as GraphQLObjectType, fields, place);
      case 'count':
      case 'exists': {
        const none = spec.kind === 'count' ? '0' : 'false';
        const output = this.#output(place.table, place.guard ?? place.sight, {
          kind: 'related',
          spec,
          meta: this.#compiling.metadata.get(spec.target) as EntityMetadata,
          nodes,
        });
        return `${output}??${none}`;
      }
      default:
        throw new Error(`${spec.kind} is no single value.`);
    }
  }

  #column(property: string, place: Place): string {
    const prop = propertyOf(place.table.meta, property);
    const output = this.#output(place.table, place.guard, { kind: 'column', column: prop.fieldNames[0]! });
    return readerOf(prop, output);
  }

  #needs(needs: readonly string[], place: Place): string {
    return `{${needs.map((name) => member(name, this.#column(name, place))).join(',')}}`;
  }

  #relation(property: string, type: GraphQLObjectType, fields: readonly FieldNode[], place: Place): string {
    const prop = propertyOf(place.table.meta, property);
    const nullable = prop.nullable === true;
    const table = this.#table({
      alias: `t${this.#tables.length}`,
      meta: prop.targetMeta!,
      join: {
        from: place.table,
        key: prop.fieldNames[0]!,
        guard: place.guard ?? (nullable ? place.sight : null),
        onlyVisible: nullable,
      },
    });
    const id = this.#output(table, null, { kind: 'column', column: 'id' });
    const sight = nullable ? null : this.#flagIndex(table, 'name');
    const inner = this.#object(type, fields, { table, guard: null, sight, path: place.path });
    return `${id}==null?null:${inner}`;
  }

  #id(place: Place): string {
    const id = this.#output(place.table, null, { kind: 'column', column: 'id' });
    return place.sight === null ? id : `${flagText(place.sight)}===true?${id}:null`;
  }

  #branch(key: string, nodes: Nodes, fields: readonly FieldNode[], place: Place): void {
    const spec = specOf(nodes.field)!;
    if (spec.kind !== 'list' && spec.kind !== 'connection') return;
    const type = getNamedType(nodes.field.type) as GraphQLObjectType;
    const meta = this.#compiling.metadata.get(spec.target) as EntityMetadata;
    const holder = { table: place.table, guard: place.guard ?? place.sight };
    const at = { path: place.path, key, nodes, holder };
    if (spec.kind === 'list') {
      const plan = compilePlan(meta, type, [fields], this.#compiling);
      this.#branches.push({ ...at, content: { kind: 'list', spec, plan } });
    } else {
      const plan = compilePage(meta, type, fields, this.#compiling, compilePlan);
      this.#branches.push({ ...at, content: { kind: 'connection', spec, plan } });
    }
  }

  #table(table: Table): Table {
    this.#tables.push(table);
    return table;
  }

  /** The place of a column in the row; asked for twice, it is selected once. */
  #output(table: Table, guard: number | null, value: Output['value']): string {
    const same = this.#outputs.find(
      (each) =>
        each.table === table &&
        each.guard === guard &&
        each.value.kind === 'column' &&
        value.kind === 'column' &&
        each.value.column === value.column,
    );
    if (same) return `r.${same.name}`;
    const name = `c${this.#outputs.length}`;
    this.#outputs.push({ name, table, guard, value });
    return `r.${name}`;
  }

  #flag(table: Table, level: Level): string {
    return flagText(this.#flagIndex(table, level));
  }

  #flagIndex(table: Table, level: Level): number {
    const before = this.#flags.findIndex((flag) => flag.table === table && flag.level === level);
    return before >= 0 ? before : this.#flags.push({ table, level }) - 1;
  }
}

/** A flag that is the same for all rows comes from the viewer, else from the row. */
const flagText = (index: number): string => `(f[${index}]??r.f${index})`;

function propertyOf(meta: EntityMetadata, name: string): EntityProperty {
  const prop = meta.properties[name as never] as EntityProperty | undefined;
  if (!prop) throw new Error(`${meta.className} has no property ${name}.`);
  return prop;
}
