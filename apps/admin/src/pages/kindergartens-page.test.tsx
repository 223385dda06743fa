import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { connection } from '../../test/mock/connection.ts';
import { district, kindergarten, refusalOf } from '../../test/mock/records.ts';
import { renderApp } from '../../test/render-app.tsx';

test('the address of a gap becomes the filter of the list', async () => {
  const kindergartens = vi.fn((_args: object) => connection([kindergarten], {}));
  await renderApp({ at: '/kindergartens?gaps=phone&archived=yes', answers: { kindergartens } });
  expect(await screen.findByText('第 1–1 条 · 共 1 条')).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: '只看已归档' })).toHaveProperty('checked', true);
  expect(kindergartens.mock.calls[0]?.[0]).toMatchObject({ filter: { gaps: ['phone'], archived: true } });
});

test('a new kindergarten without what it must have is not sent', async () => {
  const createKindergarten = vi.fn();
  await renderApp({ at: '/kindergartens?do=create', answers: { createKindergarten } });
  fireEvent.click(await screen.findByRole('button', { name: '保存' }));
  expect(await screen.findByText('有 5 处需要修改')).toBeTruthy();
  expect(createKindergarten).not.toHaveBeenCalled();
});

test('a district is renamed where it stands, and a taken name is refused there', async () => {
  const updateDistrict = vi.fn((_args: object) =>
    refusalOf('districtNameTaken', ['name'], { name: '临江区' }),
  );
  await renderApp({
    at: '/kindergartens?do=districts',
    answers: { kindergartens: connection([], {}), districts: [district], updateDistrict },
  });
  fireEvent.click(await screen.findByRole('button', { name: '改名：青山区' }));
  const name = screen.getByLabelText('改名：青山区');
  fireEvent.change(name, { target: { value: '临江区' } });
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'));
  expect(updateDistrict.mock.calls[0]?.[0]).toMatchObject({
    input: { id: 'd1', version: 1, name: '临江区' },
  });
});
