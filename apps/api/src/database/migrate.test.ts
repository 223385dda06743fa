import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { migrate, pendingMigrations } from './migrate.ts';

const database = await testDatabase();

test('the migrated schema is what the entities say', async () => {
  const { up } = await database.orm.schema.getUpdateSchemaMigrationSQL({ wrap: false });
  expect(up).toBe('');
});

test('a second start finds nothing to do', async () => {
  expect(await pendingMigrations(database)).toEqual([]);
  expect(await migrate(database)).toEqual([]);
});
