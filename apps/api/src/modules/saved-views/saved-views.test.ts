import { beforeAll, expect, test } from 'vitest';
import { testApi } from '../../../test/api.ts';
import { type Browser, refusal } from '../../../test/browser.ts';
import { password, people } from '../../../test/people.ts';

const { database, browser } = await testApi();
const as: Record<string, Browser> = {};

beforeAll(async () => {
  const make = people(database);
  await make.user('city', { role: 'cityCoordinator' });
  await make.user('observer', { role: 'observer' });
  await make.save();
  for (const name of ['city', 'observer']) {
    as[name] = browser();
    await as[name].signIn(name, password);
  }
});

interface View {
  id: string;
  version: number;
  name: string;
  search: string;
}
type Made = Partial<View> & { errors?: { code: string; path: string[] }[] };

const selection = `... on SavedView { id version name search } ${refusal}`;
const save = async (who: string, name: string, search = 'posts=teacher') => {
  const input = { list: 'teachers', name, search };
  return (
    await as[who]!.ask<{ saveView: Made }>(
      `mutation ($input: SaveViewInput!) { saveView(input: $input) { ${selection} } }`,
      { input },
    )
  ).data!.saveView;
};
const update = (who: string, input: object) =>
  as[who]!.ask<{ updateSavedView: Made & { current?: View } }>(
    `mutation ($input: UpdateSavedViewInput!) { updateSavedView(input: $input) { ${selection} ... on StaleVersion { __typename } } }`,
    { input },
  );
const remove = (who: string, id: string) =>
  as[who]!.ask(
    'mutation ($input: DeleteSavedViewInput!) { deleteSavedView(input: $input) { ... on Done { ok } } }',
    { input: { id } },
  );
const names = async (who: string) =>
  (await as[who]!.ask<{ savedViews: View[] }>('{ savedViews { name } }')).data!.savedViews.map(
    ({ name }) => name,
  );

test('a view is kept, changed and forgotten by whoever made it', async () => {
  const made = await save('city', ' 新教师 ');
  expect(made).toMatchObject({ name: '新教师', search: 'posts=teacher', version: 1 });
  const { data } = await update('city', { id: made.id, version: 1, search: 'titles=none' });
  expect(data!.updateSavedView).toMatchObject({ name: '新教师', search: 'titles=none', version: 2 });
  expect(await names('city')).toEqual(['新教师']);
  await remove('city', made.id!);
  expect(await names('city')).toEqual([]);
});

test('nobody sees, changes or forgets another’s view', async () => {
  const { id } = await save('city', '骨干教师');
  expect(await names('observer')).toEqual([]);
  const changed = await update('observer', { id, version: 1, name: '我的' });
  expect(changed.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  expect((await remove('observer', id!)).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  expect(await names('city')).toEqual(['骨干教师']);
});

test('a name stands once for a list, whoever else has it', async () => {
  expect((await save('city', '骨干教师')).errors).toMatchObject([
    { code: 'savedViewNameTaken', path: ['name'] },
  ]);
  expect((await save('observer', '骨干教师')).errors).toBeUndefined();
  const other = await save('city', '待补充');
  const renamed = await update('city', { id: other.id, version: 1, name: '骨干教师' });
  expect(renamed.data!.updateSavedView.errors).toMatchObject([{ code: 'savedViewNameTaken' }]);
});

test('there is an end to views', async () => {
  for (let n = 1; n < 30; n += 1) await save('observer', `视图${n}`);
  expect((await save('observer', '再一个')).errors).toMatchObject([{ code: 'tooManySavedViews' }]);
});
