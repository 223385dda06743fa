import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeCity } from '../../test/mock/city.ts';
import { renderApp } from '../../test/render-app.tsx';

const oneTeacher = () => {
  const city = makeCity(2);
  const teacher = city.teachers[1]!;
  return { city, teacher };
};

test('a refusal stands beside its field and what was typed stays', async () => {
  const { city } = oneTeacher();
  await renderApp({ at: '/teachers/t1?do=edit', city });
  const number = await screen.findByLabelText('工号');
  fireEvent.change(number, { target: { value: 'QL1001' } });
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(number.getAttribute('aria-invalid')).toBe('true'));
  const told = document.getElementById(number.getAttribute('aria-describedby') ?? '');
  expect(told?.textContent).toBe('工号 QL1001 已有人使用。');
  expect(number).toHaveProperty('value', 'QL1001');
});

test('when somebody was faster, each field can be kept or given up', async () => {
  const { city, teacher } = oneTeacher();
  await renderApp({ at: '/teachers/t1?do=edit', city });
  fireEvent.change(await screen.findByLabelText('工号'), { target: { value: 'QL-MINE' } });
  Object.assign(teacher.details!, { version: 2, title: 'senior' });
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('别人刚刚改过这条记录')).toBeTruthy();
  expect(screen.getByLabelText('现在的内容：高级')).toHaveProperty('checked', true);
  expect(screen.getByLabelText('我的修改：QL-MINE')).toHaveProperty('checked', true);
  fireEvent.click(screen.getByRole('button', { name: '按所选保存' }));
  await waitFor(() =>
    expect(teacher.details).toMatchObject({ version: 3, employeeNumber: 'QL-MINE', title: 'senior' }),
  );
});

test('who knows a teacher by name only is told so', async () => {
  const { city, teacher } = oneTeacher();
  Object.assign(teacher, { outline: null, details: null, viewerCanEdit: false, services: [] });
  await renderApp({ at: '/teachers/t1', city, role: 'teacher' });
  expect(await screen.findByText('您只能看到这位教师的姓名和所在幼儿园。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '编辑' })).toBeNull();
});

test('a phone is shown after a reason', async () => {
  const { city } = oneTeacher();
  await renderApp({ at: '/teachers/t1', city });
  fireEvent.click(await screen.findByRole('button', { name: '查看完整号码' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByLabelText('用途'), { target: { value: '通知开会' } });
  fireEvent.click(within(dialog).getByRole('button', { name: '查看' }));
  expect(await screen.findByRole('link', { name: '13812341234' })).toBeTruthy();
});

test('an unknown teacher is a page that was not found, with a search', async () => {
  await renderApp({ at: '/teachers/nobody', city: oneTeacher().city });
  expect(await screen.findByRole('heading', { name: '没有找到这一页' })).toBeTruthy();
  expect(screen.getByLabelText('搜索幼儿园、教师或页面')).toBeTruthy();
});

test('when the session ends the page stays, and signing in again goes on', async () => {
  const { city } = oneTeacher();
  const { api, router } = await renderApp({ at: '/teachers', city });
  await screen.findByText('第 1–2 条 · 共 2 条');
  api.signedIn.role = null;
  await router.navigate('/teachers/t1');
  expect(await screen.findByText('登录已结束')).toBeTruthy();
  expect(screen.getByLabelText('用户名')).toHaveProperty('value', 'city');
  fireEvent.change(screen.getByLabelText('密码'), { target: { value: 'qinglan-sample' } });
  fireEvent.click(screen.getByRole('button', { name: '登录' }));
  expect(await screen.findByRole('heading', { name: city.teachers[1]!.name })).toBeTruthy();
  await waitFor(() => expect(screen.queryByText('登录已结束')).toBeNull());
});
