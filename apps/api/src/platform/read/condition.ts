import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { column, isId, quote, type Scribe } from './sql.ts';
import { definite, isComparison, isWhere, type Where } from './where.ts';

/** Compiles a where-object to a condition on the row of `alias`; never true where a value is missing. */
export function conditionSql(meta: EntityMetadata, alias: string, where: Where, scribe: Scribe): string {
  return condition(meta, alias, definite(where), scribe);
}

function condition(meta: EntityMetadata, alias: string, where: Where, scribe: Scribe): string {
  const parts = Object.entries(where).map(([key, value]) => {
    if (key === '$and')
      return joined(value as Where[], ' and ', 'true', (each) => condition(meta, alias, each, scribe));
    if (key === '$or')
      return joined(value as Where[], ' or ', 'false', (each) => condition(meta, alias, each, scribe));
    return property(meta, alias, key, value, scribe);
  });
  return parts.length === 0 ? 'true' : parts.join(' and ');
}

function joined(
  parts: readonly Where[],
  word: string,
  none: string,
  compile: (part: Where) => string,
): string {
  return parts.length === 0 ? none : `(${parts.map(compile).join(word)})`;
}

function property(meta: EntityMetadata, alias: string, key: string, value: unknown, scribe: Scribe): string {
  const prop = meta.properties[key as never] as EntityProperty | undefined;
  if (!prop) throw new Error(`${meta.className} has no property ${key} to ask for.`);
  if (prop.kind === '1:m') return collection(prop, alias, value, scribe);
  const name = column(alias, prop.fieldNames[0]!);
  if (prop.kind !== 'scalar' && isWhere(value) && !isComparison(value))
    return related(prop, name, value, scribe);
  if (isWhere(value) && isComparison(value)) {
    return Object.entries(value)
      .map(([operator, operand]) => comparison(prop, name, operator, operand, scribe))
      .join(' and ');
  }
  return comparison(prop, name, Array.isArray(value) ? '$in' : '$eq', value, scribe);
}

/** A condition on the row that a to-one relation leads to; when it asks for the id only, the own column answers. */
function related(prop: EntityProperty, name: string, value: Where, scribe: Scribe): string {
  const target = prop.targetMeta!;
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === 'id') {
    const own = value.id;
    if (!isWhere(own)) return comparison(prop, name, Array.isArray(own) ? '$in' : '$eq', own, scribe);
    return Object.entries(own)
      .map(([operator, operand]) => comparison(prop, name, operator, operand, scribe))
      .join(' and ');
  }
  const alias = scribe.table();
  const inner = condition(target, alias, value, scribe);
  return `${name} in (select ${alias}."id" from ${quote(target.tableName)} ${alias} where ${inner})`;
}

function collection(prop: EntityProperty, alias: string, value: unknown, scribe: Scribe): string {
  const target = prop.targetMeta!;
  const owner = target.properties[prop.mappedBy as never] as EntityProperty;
  const clauses = Object.entries(value as Where).map(([operator, inner]) => {
    if (operator !== '$some' && operator !== '$none')
      throw new Error(`${prop.name} can't be asked with ${operator}.`);
    const row = scribe.table();
    const link = `${column(row, owner.fieldNames[0]!)} = ${alias}."id"`;
    const test = condition(target, row, inner as Where, scribe);
    const exists = `exists (select 1 from ${quote(target.tableName)} ${row} where ${link} and ${test})`;
    return operator === '$some' ? exists : `not ${exists}`;
  });
  return clauses.join(' and ');
}

const signs: Readonly<Record<string, string>> = {
  $gt: '>',
  $gte: '>=',
  $lt: '<',
  $lte: '<=',
  $like: 'like',
  $contains: '@>',
  $overlap: '&&',
};

function comparison(
  prop: EntityProperty,
  name: string,
  operator: string,
  operand: unknown,
  scribe: Scribe,
): string {
  const ids = prop.columnTypes[0] === 'uuid';
  if (operator === '$in' || operator === '$nin') {
    const values = (operand as readonly unknown[]).filter((value) => !ids || isId(value));
    if (values.length === 0) return operator === '$in' ? 'false' : 'true';
    return operator === '$in'
      ? `${name} = any(${scribe.param(values)})`
      : `${name} <> all(${scribe.param(values)})`;
  }
  if (operator === '$eq') return equality(name, operand, ids, scribe);
  if (operator === '$ne') {
    if (operand === null) return `${name} is not null`;
    return ids && !isId(operand) ? `${name} is not null` : `${name} <> ${scribe.param(operand)}`;
  }
  const sign = signs[operator];
  if (!sign) throw new Error(`The where-language has no ${operator}.`);
  return `${name} ${sign} ${scribe.param(operand)}`;
}

function equality(name: string, operand: unknown, ids: boolean, scribe: Scribe): string {
  if (operand === null) return `${name} is null`;
  return ids && !isId(operand) ? 'false' : `${name} = ${scribe.param(operand)}`;
}
