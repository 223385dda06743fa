import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { calendar2026 } from '../../test/mock/records.ts';
import { renderApp } from '../../test/render-app.tsx';

test('a calendar is shown in words and month by month', async () => {
  await renderApp({ at: '/school-calendar', answers: { schoolCalendars: [calendar2026] } });
  expect(await screen.findByText('国庆调休', { selector: 'li span' })).toBeTruthy();
  expect(screen.getAllByRole('table')).toHaveLength(11);
  expect(screen.getByTitle('2026年10月10日 · 国庆调休')).toBeTruthy();
  expect(screen.getByTitle('2026年10月15日 · 上学日 · 今天')).toBeTruthy();
});

test('a year without a calendar shows a proposal, which is saved as it stands', async () => {
  const saveSchoolCalendar = vi.fn(() => calendar2026);
  await renderApp({ at: '/school-calendar', answers: { schoolCalendars: [], saveSchoolCalendar } });
  fireEvent.click(await screen.findByRole('button', { name: '核对并保存' }));
  fireEvent.click(await screen.findByRole('button', { name: '保存' }));
  await waitFor(() => expect(saveSchoolCalendar).toHaveBeenCalledOnce());
  const [[{ input }]] = saveSchoolCalendar.mock.calls as unknown as [[{ input: Record<string, unknown> }]];
  expect(input).toMatchObject({ schoolYear: 2026, autumn: { from: '2026-09-01', to: '2027-01-20' } });
  expect(input).not.toHaveProperty('version');
});

test('who may not edit reads only', async () => {
  await renderApp({
    at: '/school-calendar?do=edit',
    role: 'kindergartenLead',
    answers: { schoolCalendars: [{ ...calendar2026, viewerCanEdit: false }] },
  });
  expect(await screen.findByText('国庆调休', { selector: 'li span' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '编辑' })).toBeNull();
  expect(screen.queryByRole('button', { name: '保存' })).toBeNull();
});

test('rows pasted from a sheet are added, and what breaks a rule stands at its row', async () => {
  const saveSchoolCalendar = vi.fn();
  await renderApp({
    at: '/school-calendar?do=edit',
    answers: { schoolCalendars: [calendar2026], saveSchoolCalendar },
  });
  const name = await screen.findByLabelText('节假日第 1 行 名称');
  fireEvent.paste(name, {
    clipboardData: { getData: () => '元旦\t2027/1/1\n长假\t2026年10月5日\t2026年10月9日' },
  });
  const overlapping = await screen.findByLabelText('节假日第 3 行 名称');
  expect(overlapping).toHaveProperty('value', '国庆节');
  await waitFor(() => expect(overlapping.getAttribute('aria-invalid')).toBe('true'));
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('有 1 处需要修改')).toBeTruthy();
  expect(saveSchoolCalendar).not.toHaveBeenCalled();
});
