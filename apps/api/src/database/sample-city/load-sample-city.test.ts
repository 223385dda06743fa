import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { passwordFits } from '../../modules/accounts/password.ts';
import { User } from '../../modules/accounts/user.entity.ts';
import { AuditEvent } from '../../modules/audit/audit-event.entity.ts';
import { Installation } from '../../modules/installation/installation.entity.ts';
import { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import { Teacher } from '../../modules/teachers/teacher.entity.ts';
import { DatabaseHoldsRecords } from '../prepare.ts';
import { loadSampleCity } from './load-sample-city.ts';
import { samplePassword, sampleSignIns } from './sample-sign-ins.ts';

const database = await testDatabase();
const choice = { size: 'small', today: '2026-10-15', seed: 5 } as const;
const counts = await loadSampleCity(database, choice);
const all = { filters: false } as const;

test('everything that was made is there, as it was made', async () => {
  const em = database.orm.em.fork();
  expect(counts).toMatchObject({ kindergartens: 60, teachers: 700 });
  expect(await em.count(Kindergarten, {}, all)).toBe(60);
  expect(await em.count(Teacher, {}, all)).toBe(700);
  const [landmark] = await em.find(Kindergarten, { name: '青岚市实验幼儿园' }, all);
  expect(landmark).toMatchObject({
    ownership: 'public',
    code: '3901010001',
    aliases: ['市实验幼儿园', '实幼'],
  });
  expect(landmark!.strengths.map(({ area }) => area)).toEqual(landmark!.strengthAreas);
  expect(landmark!.updatedAt).toBeInstanceOf(Date);
});

test('records have a past', async () => {
  const events = await database.orm.em.fork().findAll(AuditEvent, { ...all, orderBy: { at: 'asc' } });
  expect(events.length).toBeGreaterThan(20);
  expect(events[0]).toMatchObject({ actorName: expect.stringMatching(/./), seal: null });
  expect(events.at(-1)!.at.getTime()).toBeLessThan(Date.parse('2026-10-16T00:00:00+08:00'));
});

test('the database carries the sample mark', async () => {
  const installations = await database.orm.em.fork().findAll(Installation, all);
  expect(installations).toMatchObject([
    { cityName: '青岚市', sampleSeed: 5, sampleSize: 'small', sampleToday: '2026-10-15' },
  ]);
});

test.each(sampleSignIns)('$username signs in with the sample password', async ({ username }) => {
  const user = await database.orm.em.fork().findOneOrFail(User, { username }, all);
  expect(await passwordFits(user.passwordHash, samplePassword)).toBe(true);
  expect(user.mustChangePassword).toBe(false);
});

test('a second city is refused and changes nothing', async () => {
  await expect(loadSampleCity(database, { ...choice, seed: 6 })).rejects.toThrow(DatabaseHoldsRecords);
  expect(await database.orm.em.fork().count(Teacher, {}, all)).toBe(700);
});
