import type { EntityProperty } from '@mikro-orm/core';
import { argumentsOf } from './arguments.ts';
import { conditionSql } from './condition.ts';
import type { Output } from './plan.ts';
import type { Reading } from './reading.ts';
import { everything, nothing } from './scope.ts';
import { column, quote, type Scribe } from './sql.ts';
import { rowsSeen } from './visibility.ts';

type Related = Extract<Output['value'], { kind: 'related' }>;

/** A number or a yes about rows that point to this one, worked out beside it by a subselect. */
export function relatedSql(
  alias: string,
  { spec, meta, nodes }: Related,
  reading: Reading,
  scribe: Scribe,
): string {
  const seen = spec.beyondScope ? everything : rowsSeen(spec.target, reading.viewer, 'name');
  if (seen === nothing) return spec.kind === 'count' ? '0' : 'false';
  const row = scribe.table();
  const link = meta.properties[spec.by as never] as EntityProperty;
  const where = spec.where(argumentsOf(nodes, reading), reading.context);
  const conditions = [
    `${column(row, link.fieldNames[0]!)} = ${alias}."id"`,
    ...(seen === everything ? [] : [conditionSql(meta, row, seen, scribe)]),
    ...(where ? [conditionSql(meta, row, where, scribe)] : []),
  ];
  const from = `from ${quote(meta.tableName)} ${row} where ${conditions.map((each) => `(${each})`).join(' and ')}`;
  return spec.kind === 'count' ? `(select count(*)::int ${from})` : `exists (select 1 ${from})`;
}
