import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { connection } from '../../test/mock/connection.ts';
import { kindergarten, kindergartenByName, refusalOf } from '../../test/mock/records.ts';
import { renderApp } from '../../test/render-app.tsx';

const showing = (record: object) => ({
  kindergarten: record,
  kindergartens: () => connection([record], {}),
});

test('a kindergarten shows its record, its years and what the norms say of them', async () => {
  await renderApp({ at: '/kindergartens/k1', answers: showing(kindergarten) });
  expect(await screen.findByRole('heading', { name: '青山实验幼儿园', level: 1 })).toBeTruthy();
  expect(screen.getByText('青实幼')).toBeTruthy();
  expect(screen.getByRole('row', { name: /2026–2027 6 约 260 24 10 —/ })).toBeTruthy();
  expect(screen.getByText('在园幼儿 260 人，按班额最多约 210 人')).toBeTruthy();
  expect(screen.getByText('专任教师 10 人，按每班两位需要 12 人')).toBeTruthy();
});

test('who knows it by name only is told so, and is offered nothing', async () => {
  await renderApp({ at: '/kindergartens/k1', role: 'teacher', answers: showing(kindergartenByName) });
  expect(await screen.findByText('您只能看到这所幼儿园的名称和区县。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '编辑' })).toBeNull();
  expect(screen.queryByText('历年概况')).toBeNull();
});

test('archiving needs a reason and says why it was refused', async () => {
  const archiveKindergarten = vi.fn(() => refusalOf('hasActiveTeachers', [], { teachers: 5 }));
  await renderApp({
    at: '/kindergartens/k1?do=archive',
    answers: { ...showing(kindergarten), archiveKindergarten },
  });
  const [save] = (await screen.findAllByRole('button', { name: '归档' })).slice(-1);
  expect(save).toHaveProperty('disabled', true);
  fireEvent.change(screen.getByLabelText(/原因/), { target: { value: '停办' } });
  fireEvent.click(save!);
  expect(await screen.findByText(/5/, { selector: 'li' })).toBeTruthy();
  const [[{ input }]] = archiveKindergarten.mock.calls as unknown as [[{ input: object }]];
  expect(input).toMatchObject({ id: 'k1', version: 3, reason: '停办' });
});

test('an edit sends what changed with the version, and a refusal stands beside its field', async () => {
  const updateKindergarten = vi.fn(() => refusalOf('kindergartenCodeTaken', ['code'], { code: 'QS002' }));
  await renderApp({
    at: '/kindergartens/k1?do=edit',
    answers: { ...showing(kindergarten), updateKindergarten },
  });
  const code = await screen.findByLabelText('园所代码');
  fireEvent.change(code, { target: { value: 'QS002' } });
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(code.getAttribute('aria-invalid')).toBe('true'));
  const [[{ input }]] = updateKindergarten.mock.calls as unknown as [[{ input: object }]];
  expect(input).toEqual({ id: 'k1', version: 3, code: 'QS002' });
});
