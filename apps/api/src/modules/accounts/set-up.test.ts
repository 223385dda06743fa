import { expect, test } from 'vitest';
import { testApi } from '../../../test/api.ts';
import { refusal } from '../../../test/browser.ts';
import { offerSetUp } from './offer-set-up.ts';

const { database, browser } = await testApi();

const setUp = (token: string, password = 'correct-Horse-7') =>
  browser().ask<{ setUp: { username?: string; errors?: { code: string; path: string[] }[] } }>(
    `mutation ($input: SetUpInput!) { setUp(input: $input) { ... on Viewer { username } ${refusal} } }`,
    { input: { token, cityName: '青蓝市', username: 'first', displayName: '李丽', password } },
  );

const offer = (now: Date, others = false) => offerSetUp(database.orm.em.fork(), now, { others });

test('servers that start together show one link between them, and a later start shows another', async () => {
  const now = new Date();
  const offers = await Promise.all([offer(now, true), offer(now, true), offer(now, true)]);
  expect(offers.filter((each) => each?.token)).toHaveLength(1);
  expect(await offer(new Date(now.getTime() + 60_000), true)).toEqual({ token: null });
  const later = await offer(new Date(now.getTime() + 11 * 60_000), true);
  expect(later?.token).toEqual(expect.any(String));
});

test('the link printed at an empty start makes the first coordinator, once', async () => {
  const old = (await offer(new Date()))?.token;
  const token = (await offer(new Date()))?.token;
  expect((await browser().ask('{ installation { awaitsSetUp sample } }')).data).toEqual({
    installation: { awaitsSetUp: true, sample: false },
  });
  expect((await setUp(old!)).data.setUp.errors?.[0]?.path).toEqual(['token']);
  expect((await setUp(token!, 'short')).data.setUp.errors).toMatchObject([
    { code: 'tooShort', path: ['password'] },
  ]);
  expect((await setUp(token!)).data.setUp.username).toBe('first');
  expect((await setUp(token!)).data.setUp.errors?.[0]?.path).toEqual(['token']);
  expect(await offer(new Date())).toBeNull();
  expect((await browser().ask('{ installation { awaitsSetUp cityName } }')).data).toEqual({
    installation: { awaitsSetUp: false, cityName: '青蓝市' },
  });
});
