import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '../../test/render-app.tsx';

test('each line of the work list opens where the work is done', async () => {
  await renderApp({ at: '/' });
  const line = await screen.findByRole('link', { name: '17 位新教师还没有填写发展需求' });
  expect(line.getAttribute('href')).toBe('/teachers?gaps=needsOfNewTeacher');
});

test('with nothing to do it says so', async () => {
  await renderApp({ at: '/', workList: [] });
  expect(await screen.findByText('没有待办事项')).toBeTruthy();
});

test('English says the same', async () => {
  await renderApp({ at: '/', language: 'en' });
  expect(await screen.findByRole('link', { name: '17 new teachers have given no needs' })).toBeTruthy();
});
