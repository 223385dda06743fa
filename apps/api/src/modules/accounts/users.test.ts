import { beforeAll, expect, test } from 'vitest';
import { testApi } from '../../../test/api.ts';
import { type Browser, refusal } from '../../../test/browser.ts';
import { password, people } from '../../../test/people.ts';

const { database, browser } = await testApi();
const as: Record<string, Browser> = {};
const id: Record<string, string> = {};

beforeAll(async () => {
  const make = people(database);
  const [north, south] = [make.district('北区'), make.district('南区')];
  const [sun, moon] = [make.kindergarten('太阳幼儿园', north), make.kindergarten('月亮幼儿园', south)];
  const [wang, li, zhao] = [make.teacher('王芳', sun), make.teacher('王芳', sun), make.teacher('赵敏', moon)];
  const users = {
    city: await make.user('city', { role: 'cityCoordinator' }),
    district: await make.user('district', { role: 'districtCoordinator', district: north }),
    lead: await make.user('lead', { role: 'kindergartenLead', kindergarten: sun }),
    moonLead: await make.user('moon-lead', { role: 'kindergartenLead', kindergarten: moon }),
    teacher: await make.user('teacher', { role: 'teacher', teacher: wang }),
    both: await make.user(
      'both',
      { role: 'teacher', teacher: wang },
      { role: 'kindergartenLead', kindergarten: moon },
    ),
    observer: await make.user('observer', { role: 'observer', district: north }),
  };
  await make.save();
  Object.assign(
    id,
    Object.fromEntries(
      Object.entries({ north, south, sun, moon, wang, li, zhao, ...users }).map(([name, row]) => [
        name,
        row.id,
      ]),
    ),
  );
  for (const name of ['city', 'district', 'lead', 'teacher', 'observer']) {
    as[name] = browser();
    await as[name].signIn(name, password);
  }
});

interface Made {
  createUser: { code?: string; user?: { id: string }; errors?: { code: string; path: string[] }[] };
}
const create = (who: string, username: string, ...grants: object[]) =>
  as[who]!.ask<Made>(
    `mutation ($input: CreateUserInput!) { createUser(input: $input) { ... on OneTimeCode { code user { id } } ${refusal} } }`,
    { input: { username, displayName: '新用户', grants } },
  );

test.each([
  ['city', { role: 'cityCoordinator' }, undefined],
  ['city', { role: 'observer' }, undefined],
  ['city', { role: 'kindergartenLead', kindergartenId: 'moon' }, undefined],
  ['district', { role: 'kindergartenLead', kindergartenId: 'sun' }, undefined],
  ['district', { role: 'teacher', teacherId: 'li' }, undefined],
  ['district', { role: 'observer', districtId: 'north' }, undefined],
  ['district', { role: 'kindergartenLead', kindergartenId: 'moon' }, 'grantNotAllowed'],
  ['district', { role: 'observer' }, 'grantNotAllowed'],
  ['district', { role: 'observer', districtId: 'south' }, 'grantNotAllowed'],
  ['district', { role: 'districtCoordinator', districtId: 'north' }, 'grantNotAllowed'],
  ['district', { role: 'cityCoordinator' }, 'grantNotAllowed'],
  ['district', { role: 'teacher', teacherId: 'zhao' }, 'unknownRecord'],
  ['lead', { role: 'teacher', teacherId: 'li' }, undefined],
  ['lead', { role: 'teacher', teacherId: 'zhao' }, 'unknownRecord'],
  ['lead', { role: 'kindergartenLead', kindergartenId: 'sun' }, 'grantNotAllowed'],
  ['city', { role: 'teacher' }, 'grantSubjectMissing'],
  ['city', { role: 'cityCoordinator', districtId: 'north' }, 'grantSubjectUnexpected'],
])('%s gives %o: %s', async (who, grant, code) => {
  const named = Object.entries(grant).map(([field, value]) => [field, field === 'role' ? value : id[value]]);
  const { data, errors } = await create(
    who,
    `u-${crypto.randomUUID().slice(0, 8)}`,
    Object.fromEntries(named),
  );
  expect(errors).toEqual([]);
  expect(data.createUser.errors?.[0]?.code).toBe(code);
  expect(data.createUser.code === undefined).toBe(code !== undefined);
});

test.each([
  ['teacher', 'FORBIDDEN'],
  ['observer', 'FORBIDDEN'],
])('%s makes nobody', async (who, code) => {
  expect((await create(who, 'nobody', { role: 'cityCoordinator' })).code).toBe(code);
});

test('a username is taken once, and must be one', async () => {
  expect((await create('city', 'City', { role: 'observer' })).data.createUser.errors).toMatchObject([
    { code: 'usernameTaken', path: ['username'] },
  ]);
  expect((await create('city', '李 丽', { role: 'observer' })).data.createUser.errors?.[0]?.code).toBe(
    'badUsername',
  );
});

test('the one-time code lets in, to change the password and nothing else', async () => {
  const { data } = await create('city', 'fresh', { role: 'observer' });
  const fresh = browser();
  expect(await fresh.signIn('fresh', data.createUser.code!.replaceAll('-', ' ').toLowerCase())).toBe(
    'Viewer',
  );
  expect((await fresh.ask('{ viewer { mustChangePassword } }')).data).toEqual({
    viewer: { mustChangePassword: true },
  });
  expect((await fresh.ask('{ districts { id } }')).code).toBe('PASSWORD_CHANGE_REQUIRED');
  const change = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename } }';
  const changed = await fresh.ask(change, {
    input: { currentPassword: data.createUser.code, newPassword: 'quite-Another-9' },
  });
  expect(changed.data).toEqual({ changePassword: { __typename: 'Done' } });
  expect((await fresh.ask('{ districts { id } }')).errors).toEqual([]);
});

test('a one-time code is worth nothing after its days', async () => {
  const { data } = await create('city', 'late', { role: 'observer' });
  await database.orm.em
    .fork()
    .execute("update user_account set one_time_until = now() - interval '1 second' where username = 'late'");
  expect(await browser().signIn('late', data.createUser.code!)).toBe('signInRefused');
});

interface Edited {
  result: { __typename: string; details?: { version: number; status: string }; errors?: { code: string }[] };
}
const answer = `__typename ... on User { details { version status } } ${refusal} ... on StaleVersion { current { id } }`;
const edit = (who: string, field: string, type: string, input: object) =>
  as[who]!.ask<Edited>(`mutation ($input: ${type}!) { result: ${field}(input: $input) { ${answer} } }`, {
    input,
  });
const versionOf = async (name: string) => {
  const { data } = await as.city!.ask<{ user: { details: { version: number } } }>(
    'query ($id: ID!) { user(id: $id) { details { version } } }',
    { id: id[name] },
  );
  return data.user.details.version;
};

test('nobody writes a user who reaches beyond the own remit', async () => {
  const input = { id: id.both, version: 1, status: 'disabled' };
  expect((await edit('lead', 'setUserStatus', 'SetUserStatusInput', input)).code).toBe('FORBIDDEN');
  expect((await edit('lead', 'resetPassword', 'ResetPasswordInput', { id: id.both })).code).toBeDefined();
  expect((await edit('lead', 'unlockUser', 'UnlockUserInput', { id: id.moonLead, version: 1 })).code).toBe(
    'NOT_FOUND',
  );
  expect(
    (await edit('district', 'unlockUser', 'UnlockUserInput', { id: id.teacher, version: 1 })).data.result
      .__typename,
  ).toBe('User');
});

test('grants change as a whole, the version rises, and a stale edit gets the row as it is', async () => {
  const version = await versionOf('observer');
  const grants = [
    { role: 'observer', districtId: id.north },
    { role: 'teacher', teacherId: id.li },
  ];
  const input = { id: id.observer, version, displayName: 'observer', grants };
  expect((await edit('city', 'updateUser', 'UpdateUserInput', input)).data.result.__typename).toBe('User');
  expect(await versionOf('observer')).toBe(version + 1);
  expect((await edit('city', 'updateUser', 'UpdateUserInput', input)).data.result.__typename).toBe(
    'StaleVersion',
  );
  const renamed = { ...input, version: version + 1, displayName: '陈观察' };
  expect((await edit('city', 'updateUser', 'UpdateUserInput', renamed)).data.result.details?.version).toBe(
    version + 2,
  );
});

test('the last city coordinator stays, and nobody disables oneself', async () => {
  await database.orm.em
    .fork()
    .execute("update user_account set status = 'disabled' where username like 'u-%'");
  const version = await versionOf('city');
  const own = { id: id.city, version };
  const status = await edit('city', 'setUserStatus', 'SetUserStatusInput', { ...own, status: 'disabled' });
  expect(status.data.result.errors?.[0]?.code).toBe('ownAccount');
  const grants = [{ role: 'observer' }];
  const stripped = await edit('city', 'updateUser', 'UpdateUserInput', {
    ...own,
    displayName: 'city',
    grants,
  });
  expect(stripped.data.result.errors?.[0]?.code).toBe('ownAccount');
  await create('city', 'second', { role: 'cityCoordinator' });
  await database.orm.em
    .fork()
    .execute(
      "update user_account set must_change_password = false, one_time_until = null, password_hash = (select password_hash from user_account where username = 'city') where username = 'second'",
    );
  const second = browser();
  await second.signIn('second', password);
  as.second = second;
  const disabled = await edit('second', 'setUserStatus', 'SetUserStatusInput', {
    ...own,
    version: await versionOf('city'),
    status: 'disabled',
  });
  expect(disabled.data.result.details?.status).toBe('disabled');
  expect((await as.city!.ask('{ districts { id } }')).code).toBe('UNAUTHENTICATED');
});

test('accounts for many teachers at once, with usernames of their own', async () => {
  interface Slips {
    createTeacherAccounts: {
      slips?: { code: string; user: { details: { username: string } } }[];
      skipped?: number;
      errors?: { code: string }[];
    };
  }
  const accounts = (who: string, teachers: unknown[]) =>
    as[who]!.ask<Slips>(
      `mutation ($input: CreateTeacherAccountsInput!) { createTeacherAccounts(input: $input) {
        ... on OneTimeCodes { skipped slips { code user { details { username } } } } ${refusal} } }`,
      { input: { teachers } },
    );
  const make = people(database);
  const { Kindergarten } = await import('../kindergartens/kindergarten.entity.ts');
  const sun = await make.em.findOneOrFail(Kindergarten, { id: id.sun! }, { filters: false });
  const fresh = [make.teacher('欧阳雪', sun), make.teacher('欧阳雪', sun), make.teacher('单丽', sun)];
  await make.save();
  const { data } = await accounts(
    'lead',
    fresh.map((teacher) => teacher.id),
  );
  const usernames = data.createTeacherAccounts.slips!.map(({ user }) => user.details.username);
  expect(usernames.sort()).toEqual(['ouyangxue', 'ouyangxue2', 'shanli']);
  const newcomer = make.teacher('司马兰', sun);
  await make.save();
  const again = await accounts('lead', [fresh[0]!.id, newcomer.id]);
  expect(again.data.createTeacherAccounts).toMatchObject({
    skipped: 1,
    slips: [{ user: { details: { username: 'simalan' } } }],
  });
  expect((await accounts('lead', [id.zhao])).code).toBe('NOT_FOUND');
  expect((await accounts('lead', [])).data.createTeacherAccounts.errors?.[0]?.code).toBe('tooFew');
  const many = Array.from({ length: 201 }, () => id.li);
  expect((await accounts('lead', many)).data.createTeacherAccounts.errors?.[0]?.code).toBe('tooMany');
});

test('what happened to a user stands in its timeline, for those whose user it is', async () => {
  const timeline =
    'query ($record: ID!) { auditEvents(first: 5, filter: { record: $record }) { nodes { action actorName } } }';
  const happened = async (who: 'second' | 'lead') => {
    const { data } = await as[who]!.ask<{ auditEvents: { nodes: { action: string }[] } }>(timeline, {
      record: id.observer,
    });
    return data.auditEvents.nodes.map(({ action }) => action);
  };
  expect(await happened('second')).toContain('user.updated');
  expect(await happened('lead')).toEqual([]);
});
