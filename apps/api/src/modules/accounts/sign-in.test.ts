import { beforeAll, expect, test } from 'vitest';
import { testApi } from '../../../test/api.ts';
import { password, people } from '../../../test/people.ts';
import { User } from './user.entity.ts';

const { database, browser } = await testApi();

beforeAll(async () => {
  const make = people(database);
  for (const name of ['city', 'idle', 'old', 'locked', 'changer', 'gone'])
    await make.user(name, { role: 'cityCoordinator' });
  const district = make.district('青山区');
  const kindergarten = make.kindergarten('青山实验幼儿园', district);
  await make.user('lead', { role: 'kindergartenLead', kindergarten });
  await make.save();
});

const whoami =
  '{ viewer { username roles grants { role } permissions sessions { id current } mustChangePassword } }';
interface Whoami {
  viewer: {
    username: string;
    roles: string[];
    grants: object[];
    sessions: { id: string; current: boolean }[];
  } | null;
}

const sql = (text: string, params: unknown[] = []) => database.orm.em.fork().execute(text, params);

test('a stranger is nobody, and signing in makes somebody in the same request', async () => {
  const someone = browser();
  expect((await someone.ask<Whoami>(whoami)).data.viewer).toBeNull();
  const { data } = await someone.ask(
    'mutation ($input: SignInInput!) { signIn(input: $input) { ... on Viewer { username grants { role } sessions { current } } } }',
    { input: { username: ' CITY ', password } },
  );
  expect(data).toEqual({
    signIn: { username: 'city', grants: [{ role: 'cityCoordinator' }], sessions: [{ current: true }] },
  });
  expect((await someone.ask<Whoami>(whoami)).data.viewer).toMatchObject({ username: 'city' });
});

test('the cookie is out of reach for scripts, and its token is stored nowhere', async () => {
  const someone = browser();
  await someone.signIn('city', password);
  const token = someone.cookie!.split('=')[1]!;
  expect(Buffer.from(token, 'base64url').length).toBe(32);
  const rows = await sql('select token_hash from session');
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('each sign-in gives a new token and ends the session it came with', async () => {
  const someone = browser();
  await someone.signIn('city', password);
  const before = someone.cookie;
  await someone.signIn('city', password);
  expect(someone.cookie).not.toBe(before);
  const thief = browser();
  thief.cookie = before;
  expect((await thief.ask<Whoami>(whoami)).data.viewer).toBeNull();
});

test('wrong password and unknown name get one answer', async () => {
  expect(await browser().signIn('city', 'wrong-Horse-7')).toBe('signInRefused');
  expect(await browser().signIn('nobody', 'wrong-Horse-7')).toBe('signInRefused');
});

test('a session ends when nobody used it for long, and at its absolute end', async () => {
  for (const [column, ago] of [
    ['last_seen_at', '66 minutes'],
    ['expires_at', '1 second'],
  ]) {
    const someone = browser();
    await someone.signIn('idle', password);
    await sql(
      `update session set ${column} = now() - interval '${ago}' where user_id = (select id from user_account where username = 'idle')`,
    );
    expect((await someone.ask<Whoami>(whoami)).data.viewer).toBeNull();
  }
});

test('last use is written down after five minutes, beside the request', async () => {
  const someone = browser();
  await someone.signIn('old', password);
  const of = "(select id from user_account where username = 'old')";
  await sql(`update session set last_seen_at = now() - interval '6 minutes' where user_id = ${of}`);
  await someone.ask(whoami);
  await expect
    .poll(() =>
      sql(`select 1 from session where user_id = ${of} and last_seen_at > now() - interval '1 minute'`),
    )
    .toHaveLength(1);
});

test.each(['locked', 'never-was'])('five failures lock %s, also for the right password', async (username) => {
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    expect(await browser().signIn(username, 'wrong-Horse-7')).toBe('signInRefused');
  }
  const { data } = await browser().ask<{
    signIn: { errors: { code: string; facts: { retryAfterSeconds: number } }[] };
  }>(
    'mutation ($input: SignInInput!) { signIn(input: $input) { ... on Refusal { errors { code facts } } } }',
    { input: { username, password } },
  );
  expect(data.signIn.errors[0]!.code).toBe('signedInTooOften');
  expect(data.signIn.errors[0]!.facts.retryAfterSeconds).toBeGreaterThan(14 * 60);
  await sql(`update sign_in_throttle set window_start = window_start - interval '16 minutes'`);
  expect(await browser().signIn(username, password)).toBe(username === 'locked' ? 'Viewer' : 'signInRefused');
});

test.each([
  ['lead', '青山区', '青山实验幼儿园'],
  ['old', null, null],
])('a lock-out of %s is read where the user belongs: %s, %s', async (username, district, kindergarten) => {
  for (let attempt = 1; attempt <= 5; attempt += 1) await browser().signIn(username, 'wrong-Horse-7');
  const events = await sql(
    `select d.name as district, k.name as kindergarten from audit_event e join user_account u on u.id = e.record
       left join district d on d.id = e.district left join kindergarten k on k.id = e.kindergarten
     where e.action = 'user.locked' and u.username = ?`,
    [username],
  );
  await sql('delete from sign_in_throttle');
  expect(events).toEqual([{ district, kindergarten }]);
});

test('many at once do not slip past the limit together', async () => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => browser().signIn('guessed', 'wrong-Horse-7')),
  );
  expect(answers.filter((answer) => answer === 'signInRefused')).toHaveLength(5);
});

test('who leaves is out: this browser, one other, everywhere', async () => {
  const [here, there, elsewhere] = [browser(), browser(), browser()];
  for (const each of [here, there, elsewhere]) await each.signIn('gone', password);
  const { data } = await there.ask<Whoami>(whoami);
  const current = data.viewer!.sessions.find((session) => session.current)!;
  await here.ask('mutation ($input: EndSessionInput!) { endSession(input: $input) { __typename } }', {
    input: { id: current.id },
  });
  expect((await there.ask<Whoami>(whoami)).data.viewer).toBeNull();
  const stranger = browser();
  await stranger.signIn('city', password);
  const foreign = await stranger.ask(
    'mutation ($input: EndSessionInput!) { endSession(input: $input) { __typename } }',
    {
      input: { id: (await elsewhere.ask<Whoami>(whoami)).data.viewer!.sessions[0]!.id },
    },
  );
  expect(foreign.code).toBe('NOT_FOUND');
  await here.ask('mutation { signOutEverywhere { __typename } }');
  expect((await elsewhere.ask<Whoami>(whoami)).data.viewer).toBeNull();
  await stranger.ask('mutation { signOut { __typename } }');
  expect(stranger.cookie).toBeUndefined();
});

test('a changed password ends the other sessions and keeps this one under a new token', async () => {
  const [here, there] = [browser(), browser()];
  for (const each of [here, there]) await each.signIn('changer', password);
  const before = here.cookie;
  const change = (currentPassword: string, newPassword: string) =>
    here.ask<{ changePassword: { errors?: { code: string; path: string[] }[] } }>(
      'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { ... on Refusal { errors { code path } } } }',
      { input: { currentPassword, newPassword } },
    );
  expect((await change('wrong-Horse-7', 'another-Horse-8')).data.changePassword.errors).toEqual([
    { code: 'wrongPassword', path: ['currentPassword'] },
  ]);
  expect((await change(password, 'short')).data.changePassword.errors?.[0]?.code).toBe('tooShort');
  expect((await change(password, password)).data.changePassword.errors?.[0]?.code).toBe('passwordReused');
  expect((await change(password, 'another-Horse-8')).data.changePassword.errors).toBeUndefined();
  expect(here.cookie).not.toBe(before);
  expect((await here.ask<Whoami>(whoami)).data.viewer).toMatchObject({ username: 'changer' });
  expect((await there.ask<Whoami>(whoami)).data.viewer).toBeNull();
  expect(await browser().signIn('changer', 'another-Horse-8')).toBe('Viewer');
});

test('a disabled user is told so only with the right password', async () => {
  const em = database.orm.em.fork();
  await em.nativeUpdate(User, { username: 'idle' }, { status: 'disabled' }, { filters: false });
  expect(await browser().signIn('idle', password)).toBe('userDisabled');
  expect(await browser().signIn('idle', 'wrong-Horse-7')).toBe('signInRefused');
});
