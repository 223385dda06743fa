import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Plugin } from 'vite';

const name = 'virtual:schema-facts';
const schemaFile = new URL('../../api/schema.graphql', import.meta.url);

/**
 * Tells the browser the few facts of the schema that its cache needs: which types stand behind each union and
 * interface, so that `... on Refusal` is matched and never guessed; which types have no id and live inside their
 * parent; which root fields are lists that a mutation makes stale. The schema itself would be ten times their size.
 */
export function schemaFacts(): Plugin {
  return {
    name: 'schema-facts',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? exportAll(facts()) : undefined),
  };
}

const exportAll = (values: Record<string, unknown>): string =>
  Object.entries(values)
    .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
    .join('\n');

function facts() {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const types = Object.values(schema.getTypeMap());
  const abstract = types.filter(isAbstractType);
  return {
    possibleTypes: Object.fromEntries(
      abstract.map((type) => [type.name, schema.getPossibleTypes(type).map((possible) => possible.name)]),
    ),
    embeddedTypes: types
      .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !('id' in type.getFields()))
      .map((type) => type.name),
    listFields: listFields(schema),
    mutations: Object.keys(schema.getMutationType()?.getFields() ?? {}),
  };
}

function listFields(schema: GraphQLSchema): string[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields
    .filter(({ type }) => isListType(getNullableType(type)) || getNamedType(type).name.endsWith('Connection'))
    .map((field) => field.name);
}
