import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { connection } from '../../test/mock/connection.ts';
import { lockedUser, slipFor } from '../../test/mock/records.ts';
import { renderApp } from '../../test/render-app.tsx';

const free = {
  ...lockedUser,
  id: 'u2',
  displayName: '赵敏',
  details: { ...lockedUser.details, locked: false },
};

test('the list shows grants in words; the locked can be shown alone', async () => {
  const users = () => connection([lockedUser, free], {});
  await renderApp({ at: '/users', answers: { users } });
  expect((await screen.findAllByText('园所负责人 · 青山实验幼儿园')).length).toBe(2);
  fireEvent.click(screen.getByRole('checkbox', { name: '只看被锁定' }));
  expect(await screen.findByText('第 1–1 条 · 共 1 条')).toBeTruthy();
  expect(screen.queryByText('赵敏')).toBeNull();
});

test('a kindergarten lead is offered the role of a teacher and no other', async () => {
  await renderApp({
    at: '/users?do=create',
    role: 'kindergartenLead',
    answers: { users: connection([], {}) },
  });
  const dialog = await screen.findByRole('dialog');
  fireEvent.mouseDown(within(dialog).getByLabelText(/^角色/));
  const options = await screen.findAllByRole('option', { hidden: true });
  expect(options.map((option) => option.textContent)).toEqual(['teacher']);
});

test('a locked account is unlocked; a new password is shown once, on a slip', async () => {
  const unlockUser = vi.fn(() => free);
  const resetPassword = vi.fn(() => slipFor(lockedUser));
  await renderApp({ at: '/users/u1', answers: { user: lockedUser, unlockUser, resetPassword } });
  fireEvent.click(await screen.findByRole('button', { name: '解除锁定' }));
  await waitFor(() => expect(unlockUser).toHaveBeenCalledOnce());
  fireEvent.click(screen.getByRole('button', { name: /更多/ }));
  fireEvent.click(await screen.findByText('重置密码'));
  fireEvent.click(await screen.findByRole('button', { name: '重置密码' }));
  expect(await screen.findByText('K7NM-4QXT-3000')).toBeTruthy();
});
