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

test('the link printed at an empty start makes the first coordinator, once', async () => {
  const old = await offerSetUp(database.orm.em.fork(), new Date());
  const token = await offerSetUp(database.orm.em.fork(), new Date());
  expect((await browser().ask('{ installation { awaitsSetUp sample } }')).data).toEqual({
    installation: { awaitsSetUp: true, sample: false },
  });
  expect((await setUp(old!)).data.setUp.errors?.[0]?.path).toEqual(['token']);
  expect((await setUp(token!, 'short')).data.setUp.errors).toMatchObject([
    { code: 'tooShort', path: ['password'] },
  ]);
  expect((await setUp(token!)).data.setUp.username).toBe('first');
  expect((await setUp(token!)).data.setUp.errors?.[0]?.path).toEqual(['token']);
  expect(await offerSetUp(database.orm.em.fork(), new Date())).toBeNull();
  expect((await browser().ask('{ installation { awaitsSetUp cityName } }')).data).toEqual({
    installation: { awaitsSetUp: false, cityName: '青蓝市' },
  });
});
