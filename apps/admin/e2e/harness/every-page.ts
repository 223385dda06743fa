import type { Page } from 'playwright-core';

/** A page as somebody may meet it: how they come there, and what shows that it has arrived. */
export interface Scene {
  readonly name: string;
  readonly path: string;
  /** On the way from the path to what is looked at. */
  readonly steps?: (page: Page) => Promise<void>;
  readonly arrived: (page: Page) => Promise<void>;
}

const heading = (name: string) => (page: Page) => page.getByRole('heading', { name, exact: true }).waitFor();
const rows = (page: Page) => page.locator('main a[href*="-"]').first().waitFor();
const firstRecord = (kind: string) => async (page: Page) => {
  await page.locator(`main a[href^="/${kind}/"]`).first().click();
  await page.getByRole('heading', { name: '动态' }).waitFor();
};
const dialog = (page: Page) => page.getByRole('dialog').waitFor();
const editing = (kind: string) => async (page: Page) => {
  await firstRecord(kind)(page);
  await page.getByRole('button', { name: '编辑', exact: true }).click();
};

const uploaded = async (page: Page) => {
  const rows = '姓名,性别,单位,岗位,参加工作年月,职称\n张丽,F,不存在的幼儿园,教师,去年,一级\n';
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: '教师.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
};

export const strangersScenes: readonly Scene[] = [
  { name: 'sign-in', path: '/sign-in', arrived: heading('登录青蓝') },
  { name: 'set-up', path: '/set-up', arrived: heading('开始使用青蓝') },
];

/** Every page of the city coordinator, and the drawers and dialogs that work is done in. */
export const coordinatorsScenes: readonly Scene[] = [
  {
    name: 'home',
    path: '/',
    arrived: (page) =>
      page
        .getByRole('button', { name: /^去处理/ })
        .first()
        .waitFor(),
  },
  { name: 'teachers', path: '/teachers?size=20', arrived: rows },
  { name: 'teacher', path: '/teachers', steps: firstRecord('teachers'), arrived: heading('任职经历') },
  { name: 'teacher-edit', path: '/teachers', steps: editing('teachers'), arrived: dialog },
  { name: 'teacher-create', path: '/teachers?do=create', arrived: dialog },
  {
    name: 'teachers-none',
    path: '/teachers?text=zzzz',
    arrived: (page) => page.getByText('没有符合条件的记录').waitFor(),
  },
  { name: 'kindergartens', path: '/kindergartens', arrived: rows },
  {
    name: 'kindergarten',
    path: '/kindergartens',
    steps: firstRecord('kindergartens'),
    arrived: heading('基本资料'),
  },
  { name: 'kindergarten-edit', path: '/kindergartens', steps: editing('kindergartens'), arrived: dialog },
  { name: 'districts', path: '/kindergartens?do=districts', arrived: dialog },
  { name: 'partnerships', path: '/partnerships', arrived: rows },
  {
    name: 'partnership',
    path: '/partnerships?statuses=active',
    steps: firstRecord('partnerships'),
    arrived: heading('双方'),
  },
  {
    name: 'partnership-contested',
    path: '/partnerships?statuses=contested',
    steps: async (page) => {
      await firstRecord('partnerships')(page);
      await page.getByRole('button', { name: '重新提出' }).click();
    },
    arrived: dialog,
  },
  {
    name: 'programme',
    path: '/partnerships',
    steps: firstRecord('programmes'),
    arrived: heading('结对政策'),
  },
  { name: 'programme-edit', path: '/partnerships', steps: editing('programmes'), arrived: dialog },
  { name: 'programme-create', path: '/partnerships?do=create-programme', arrived: dialog },
  {
    name: 'programme-members',
    path: '/partnerships',
    steps: async (page) => {
      await firstRecord('programmes')(page);
      await page.getByRole('button', { name: '添加成员园' }).click();
    },
    arrived: dialog,
  },
  {
    name: 'proposals',
    path: '/partnerships',
    steps: async (page) => {
      await page.locator('main a[href^="/programmes/"]:not([href$="/needs"])').last().click();
      await page.getByRole('button', { name: '去拟定结对' }).click();
      await page.getByRole('button', { name: /计算/ }).click();
      await page
        .getByRole('button', { name: /的其他帮扶园$/ })
        .first()
        .press('Enter');
    },
    arrived: (page) =>
      page
        .getByRole('button', { name: /^改用这所/ })
        .first()
        .waitFor(),
  },
  { name: 'mentor-pairs', path: '/mentor-pairs', arrived: rows },
  { name: 'needs-surveys', path: '/needs-surveys', arrived: rows },
  {
    name: 'needs-survey',
    path: '/needs-surveys?statuses=submitted',
    steps: firstRecord('needs-surveys'),
    arrived: heading('发展需求'),
  },
  { name: 'site-visits', path: '/site-visits', arrived: rows },
  { name: 'site-visit-record', path: '/site-visits?do=record', arrived: dialog },
  {
    name: 'site-visit',
    path: '/site-visits',
    steps: firstRecord('site-visits'),
    arrived: heading('建议与落实'),
  },
  {
    name: 'needs-board',
    path: '/partnerships',
    steps: (page) => page.getByRole('link', { name: '需求与供给' }).first().click(),
    arrived: heading('各领域的需求与供给'),
  },
  { name: 'users', path: '/users', arrived: rows },
  { name: 'user', path: '/users', steps: firstRecord('users'), arrived: heading('账号') },
  { name: 'user-create', path: '/users?do=create', arrived: dialog },
  { name: 'rosters', path: '/rosters', arrived: heading('花名册导入') },
  { name: 'rosters-paste', path: '/rosters?do=paste-teachers', arrived: dialog },
  { name: 'roster-import', path: '/rosters', steps: uploaded, arrived: heading('问题与提醒') },
  { name: 'school-calendar', path: '/school-calendar', arrived: heading('全年一览') },
  {
    name: 'school-calendar-edit',
    path: '/school-calendar?do=edit',
    arrived: (page) => page.getByRole('form').waitFor(),
  },
  { name: 'account', path: '/account', arrived: heading('登录中的设备') },
  { name: 'password', path: '/account/password', arrived: heading('修改密码') },
  { name: 'not-found', path: '/nowhere', arrived: heading('没有找到这一页') },
  {
    name: 'palette',
    path: '/',
    steps: async (page) => {
      await page.getByRole('button', { name: '搜索或输入命令' }).click();
      await page.getByRole('combobox').fill('syyey');
    },
    arrived: (page) =>
      page
        .getByRole('option', { name: /实验幼儿园/ })
        .first()
        .waitFor(),
  },
];
