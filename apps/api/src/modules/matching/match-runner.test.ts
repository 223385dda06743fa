import { afterAll, beforeAll, expect, test } from 'vitest';
import { asker, viewerOf } from '../../../test/ask.ts';
import { testDatabase } from '../../../test/database.ts';
import { insertMatchCity, type MatchCity } from '../../../test/match-city.ts';
import { onServer } from '../../../test/on-database.ts';
import type { Database } from '../../database/open-database.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { MatchProposal } from './match-proposal.entity.ts';
import { MatchRun } from './match-run.entity.ts';
import { startMatchRunner } from './match-runner.ts';

let database: Database;
let city: MatchCity;
let viewer: Viewer;
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  database = await testDatabase();
  city = await insertMatchCity(database);
  viewer = await viewerOf(database, 'city');
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

const verb = async (field: string, input: object) => {
  const { data } = await asker(database)<
    Record<string, { id: string; status: string; errors?: { code: string }[] }>
  >(
    viewer,
    `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) {
      ${field}(input: $input) { ... on MatchRun { id status } ... on Refusal { errors { code } } } }`,
    { input },
  );
  return data[field]!;
};
const queue = async () => (await verb('startMatchRun', { programmeId: city.programme.id, scope: 'city' })).id;
const runOf = (id: string) => database.orm.em.fork().findOneOrFail(MatchRun, { id }, { filters: false });
const until = async (id: string, statuses: readonly string[]) => {
  for (let looks = 0; looks < 600; looks += 1) {
    const { status } = await runOf(id);
    if (statuses.includes(status)) return status;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('It did not come to that.');
};
const runner = (alone = false) => {
  const stop = startMatchRunner(database.orm, { alone, onError: () => {} });
  stops.push(stop);
  return stop;
};

test('a queued run waits for a process, and one that is cancelled is left alone', async () => {
  const [cancelled, kept] = [await queue(), await queue()];
  expect(await verb('cancelMatchRun', { id: cancelled })).toMatchObject({ status: 'cancelled' });
  expect(await verb('cancelMatchRun', { id: cancelled })).toMatchObject({
    errors: [{ code: 'matchRunOver' }],
  });
  const stop = runner();
  expect(await until(kept, ['done'])).toBe('done');
  expect((await runOf(cancelled)).status).toBe('cancelled');
  await stop();
});

test('a run whose process has gone silent is interrupted, and repeated from the same snapshot', async () => {
  const id = await queue();
  const silent = `update match_run set status = 'running', worker = '018f0000-0000-7000-8000-000000000001',
    heard_at = now() - interval '1 minute' where id = '${id}'`;
  await database.orm.em.fork().execute(silent);
  const stop = runner();
  expect(await until(id, ['interrupted'])).toBe('interrupted');
  const again = (await verb('repeatMatchRun', { id })).id;
  expect(await until(again, ['done'])).toBe('done');
  expect((await runOf(again)).snapshot.id).toBe((await runOf(id)).snapshot.id);
  await stop();
});

test('a process that stops interrupts the run it works on, and never leaves half of one', async () => {
  const id = await queue();
  const stop = runner();
  await until(id, ['running', 'done']);
  await stop();
  const { status } = await runOf(id);
  expect(['interrupted', 'done']).toContain(status);
  const stored = await database.orm.em.fork().count(MatchProposal, { run: id }, { filters: false });
  expect(stored > 0).toBe(status === 'done');
});

test('who is alone with the database knows that what still runs was left behind', async () => {
  const id = await queue();
  await database.orm.em
    .fork()
    .execute(
      `update match_run set status = 'running', worker = '018f0000-0000-7000-8000-000000000001', heard_at = now() where id = '${id}'`,
    );
  const stop = runner(true);
  expect(await until(id, ['interrupted'])).toBe('interrupted');
  await stop();
});

onServer('two processes share the queue, and no run is worked on twice', async () => {
  const ids: string[] = [];
  for (let count = 0; count < 4; count += 1) ids.push(await queue());
  const both = [runner(), runner()];
  for (const id of ids) expect(await until(id, ['done'])).toBe('done');
  for (const stop of both) await stop();
  for (const id of ids) {
    const { figures } = await runOf(id);
    const stored = await database.orm.em.fork().count(MatchProposal, { run: id }, { filters: false });
    expect(stored).toBe(figures!.pairs);
  }
});
