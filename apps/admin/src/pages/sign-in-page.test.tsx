import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '../../test/render-app.tsx';
import { safePath } from './sign-in-page.tsx';

async function signIn(username: string, password: string) {
  fireEvent.change(await screen.findByLabelText('用户名'), { target: { value: username } });
  fireEvent.change(screen.getByLabelText('密码'), { target: { value: password } });
  fireEvent.click(screen.getByRole('button', { name: /登录$/ }));
}

test('a stranger comes to the page asked for by way of the sign-in', async () => {
  const { router } = await renderApp({ at: '/teachers?posts=principal', role: null });
  await signIn('city', 'wrong');
  expect(await screen.findByText('用户名或密码不正确。')).toBeTruthy();
  await signIn('city', 'qinglan-sample');
  expect(await screen.findByRole('heading', { name: '教师', level: 1 })).toBeTruthy();
  expect(router.state.location.search).toBe('?posts=principal');
});

test('every page says that the city is a sample', async () => {
  await renderApp({ at: '/sign-in', role: null });
  expect(await screen.findByText('示例城市')).toBeTruthy();
});

test.each([
  ['/teachers?do=create', '/teachers?do=create'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  [null, '/'],
])('after the sign-in %s leads to %s', (next, path) => {
  expect(safePath(next)).toBe(path);
});
