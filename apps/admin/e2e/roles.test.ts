import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { names, total } from './harness/screen.ts';
import { person, type SampleUser } from './harness/visitor.ts';

const menu = (page: Page) => page.getByRole('navigation', { name: '导航' });

const everything = [
  '首页',
  '教师',
  '幼儿园',
  '园所结对',
  '师徒结对',
  '需求调查',
  '实地考察',
  '花名册导入',
  '校历',
  '用户',
  '我的账号',
];
const menus: readonly (readonly [SampleUser, readonly string[]])[] = [
  ['city', everything],
  ['district', everything],
  ['kindergarten', everything.filter((page) => page !== '花名册导入')],
  ['teacher', ['首页', '教师', '幼儿园', '师徒结对', '我的账号']],
  ['observer', ['首页', '幼儿园', '园所结对', '师徒结对', '校历', '我的账号']],
];

test.for(menus)(
  'the navigation of %s leads to what that role may see, and to nothing else',
  async ([who, pages]) => {
    const page = await person(who);
    await menu(page).waitFor();
    expect(await menu(page).getByRole('link').allInnerTexts()).toEqual(pages);
  },
);

test('the city finds all teachers, a district the records of its own, a kindergarten the records of its own', async () => {
  const [city, district, kindergarten] = [
    await person('city', '/teachers?statuses=active'),
    await person('district', '/teachers?statuses=active'),
    await person('kindergarten', '/teachers?statuses=active'),
  ];
  for (const page of [city, district, kindergarten]) await names(page);
  expect(await total(city)).toBeGreaterThan(await total(district));
  expect(await total(district)).toBeGreaterThan(await total(kindergarten));
  const different = async (page: Page, title: string) => {
    const column = (await page.locator('thead th').allInnerTexts()).findIndex(
      (head) => head.trim() === title,
    );
    return new Set(await page.locator(`tbody tr > :nth-child(${column + 1})`).allInnerTexts()).size;
  };
  expect(await different(city, '区县')).toBeGreaterThan(1);
  expect(await different(district, '区县')).toBe(1);
  expect(await different(district, '幼儿园')).toBeGreaterThan(1);
  expect(await different(kindergarten, '幼儿园')).toBe(1);
});

test('a teacher sees the kindergarten and the mentor, but no records of others', async () => {
  const page = await person('teacher', '/mentor-pairs');
  await page.locator('tbody tr').first().waitFor();
  expect(await total(page)).toBeGreaterThan(0);
  await page.goto('/teachers');
  await names(page);
  expect(await page.getByRole('button', { name: '新建教师' }).count()).toBe(0);
});

test('an address that a role may not open says which roles may, and who can grant them', async () => {
  const page = await person('observer', '/users');
  await page.getByText('您没有权限看这一页').waitFor();
  await page.getByText(/需要的角色：市级协调员、区县协调员、园所负责人。.*请联系.*为您开通/).waitFor();
  await page.getByRole('link', { name: '回到首页' }).click();
  await page.getByRole('heading', { name: '待办' }).waitFor();
});

test('an unknown address and a record out of sight look the same, and offer a search', async () => {
  const page = await person('teacher', '/no/such/page');
  await page.getByRole('heading', { name: '没有找到这一页' }).waitFor();
  await page.goto('/teachers/01890000-0000-7000-8000-000000000000');
  await page.getByRole('heading', { name: '没有找到这一页' }).waitFor();
  await page.getByRole('searchbox').fill('syyey');
  await page
    .getByRole('main')
    .getByRole('link', { name: /实验幼儿园/ })
    .first()
    .waitFor();
});
