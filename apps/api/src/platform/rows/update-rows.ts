import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EntityClass } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { quoted, recordOf, rowsPerStatement, storageOf } from './insert-rows.ts';
import type { Row } from './row.ts';

/** A changed record: its id, the version that was read, and the columns to set, the same ones in every row. */
export type ChangedRow<E> = Partial<Row<E>> & { readonly id: string; readonly version: number };

/**
 * Sets the given columns of many rows at once, each only while it still has the version that was read, and raises the
 * version. The identity map learns nothing.
 * @returns how many rows were changed: fewer than given when somebody else was faster.
 */
export async function updateRows<E extends object>(
  em: SqlEntityManager,
  entity: EntityClass<E>,
  properties: readonly Extract<keyof Row<E>, string>[],
  rows: readonly ChangedRow<E>[],
): Promise<number> {
  const { tableName, columnOf } = storageOf(em, entity);
  const table = quoted(tableName);
  const sets = properties.map((property) => quoted(columnOf[property] ?? property));
  const statement = `update ${table} as kept set version = kept.version + 1, ${sets.map((set) => `${set} = given.${set}`).join(', ')}
    from json_populate_recordset(null::${table}, $1::json) as given
    where kept.id = given.id and kept.version = given.version returning kept.id`;
  let changed = 0;
  for (let first = 0; first < rows.length; first += rowsPerStatement) {
    const records = rows.slice(first, first + rowsPerStatement).map((row) => recordOf(row, columnOf));
    const { rows: done } = await em
      .getKysely()
      .executeQuery(CompiledQuery.raw(statement, [JSON.stringify(records)]));
    changed += done.length;
    await nextTurn();
  }
  return changed;
}
