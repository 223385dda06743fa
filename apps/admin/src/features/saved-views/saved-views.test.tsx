import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeCity } from '../../../test/mock/city.ts';
import { renderApp } from '../../../test/render-app.tsx';

async function choose(button: string, item: string) {
  fireEvent.click(await screen.findByRole('button', { name: new RegExp(button) }));
  fireEvent.click(await screen.findByRole('menuitem', { name: item }));
  await waitFor(() => expect(screen.queryByRole('menuitem')).toBeNull());
}

test('a list is kept under a name, opened again, saved over, forgotten and brought back', async () => {
  const { router } = await renderApp({ at: '/teachers?posts=teacher&size=20', city: makeCity(12) });
  await screen.findByText(/共 \d+ 条/);
  await choose('视图', '另存为新视图…');
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByLabelText('视图名称'), { target: { value: '专任教师' } });
  fireEvent.click(within(dialog).getByRole('button', { name: /保\s*存/ }));
  await screen.findByRole('button', { name: /专任教师/ });
  const address = () => new URLSearchParams(router.state.location.search);
  expect(address().get('posts')).toBe('teacher');
  expect(address().get('size')).toBe('20');

  await router.navigate('/teachers?titles=none&view=view-1');
  await choose('专任教师', '保存到“专任教师”');
  await screen.findByText('已保存');
  await router.navigate('/teachers');
  await choose('视图', '专任教师');
  await waitFor(() => expect(address().get('titles')).toBe('none'));

  await choose('专任教师', '删除“专任教师”');
  await screen.findByText('已删除“专任教师”');
  await screen.findByRole('button', { name: /^.*视图$/ });
  fireEvent.click(screen.getByRole('button', { name: /撤\s*销/ }));
  await screen.findByRole('button', { name: /专任教师/ });
});
