import { expect, test, vi } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { WrongUsage } from '../../commands/command.ts';
import { readEnv } from '../../platform/env.ts';
import { sampleCityCommand } from './sample-city.command.ts';

const database = await testDatabase();
const open = vi.fn(async () => database);
const call = (size: string) =>
  sampleCityCommand.run({
    env: readEnv({ TODAY: '2026-10-15' }),
    positionals: [],
    options: { size },
    file: (name) => name,
    open,
    openRaw: open,
  });

test('an unknown size is wrong usage, and no database is opened for it', async () => {
  await expect(call('huge')).rejects.toThrow(WrongUsage);
  expect(open).not.toHaveBeenCalled();
});

test('the city is loaded for the day that stands for today, and its sign-ins are told', async () => {
  const { json, text } = await call('small');
  expect(json).toMatchObject({
    size: 'small',
    today: '2026-10-15',
    counts: { kindergartens: 60, teachers: 700 },
  });
  expect(text).toContain('city, district, kindergarten, teacher, observer');
  expect(text).toContain('qinglan-sample');
});
