import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeCity } from '../../test/mock/city.ts';
import { renderApp } from '../../test/render-app.tsx';

test('the list shows a page, how many there are, and goes on', async () => {
  const { router } = await renderApp({ at: '/teachers?size=20', city: makeCity(30) });
  expect(await screen.findByText('第 1–20 条 · 共 30 条')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '下一页' }));
  expect(await screen.findByText('第 21–30 条 · 共 30 条')).toBeTruthy();
  expect(router.state.location.search).toContain('after=19');
});

test('what is typed lands in the address; nothing found can be cleared', async () => {
  const { router } = await renderApp({ at: '/teachers', city: makeCity(12) });
  fireEvent.change(await screen.findByLabelText('姓名、拼音或首字母'), { target: { value: '没有这个人' } });
  expect(await screen.findByText('没有符合条件的记录')).toBeTruthy();
  expect(new URLSearchParams(router.state.location.search).get('text')).toBe('没有这个人');
  fireEvent.click(screen.getAllByRole('button', { name: '清除筛选' })[0]!);
  expect(await screen.findByText('第 1–12 条 · 共 12 条')).toBeTruthy();
});

test('an empty city says what to do', async () => {
  await renderApp({ at: '/teachers', city: makeCity(0) });
  expect(await screen.findByText('还没有教师')).toBeTruthy();
});

test('whoever may not read teachers learns which role may and who grants it', async () => {
  await renderApp({ at: '/teachers', role: 'observer' });
  const text = (await screen.findByText('您没有权限看这一页')).parentElement?.textContent;
  expect(text).toContain('需要的角色：市级协调员、区县协调员、园所负责人、教师');
  expect(text).toContain('请联系市级协调员、区县协调员、园所负责人');
});

test('picked teachers get accounts, and slips to print', async () => {
  await renderApp({ at: '/teachers', city: makeCity(3) });
  await screen.findByText('第 1–3 条 · 共 3 条');
  fireEvent.click(screen.getByLabelText('选择本页全部'));
  fireEvent.click(await screen.findByRole('button', { name: '开通账号' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('将为所选 3 位教师开通账号');
  fireEvent.click(within(dialog).getByRole('button', { name: '开通' }));
  await waitFor(() => expect(screen.getByText('K7NM-4QXT-3000')).toBeTruthy());
});
