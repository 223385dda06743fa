import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { previewedImport, protectedImport, uploadedImport } from '../../test/mock/rosters.ts';
import { renderApp } from '../../test/render-app.tsx';

afterEach(() => vi.unstubAllGlobals());

const dropTitle = '把花名册拖到这里，或点击选择文件';
const fileOf = (name: string, text = 'x') => new File([text], name);
const received = (id = 'i1') =>
  vi.fn(async (_url: string | URL | Request, _init?: RequestInit) => Response.json({ id }, { status: 201 }));

test('the list says what came of each import, who brought it and when', async () => {
  const rosterImports = [
    previewedImport,
    { ...protectedImport, id: 'i2' },
    { ...previewedImport, id: 'i3', status: 'abandoned' },
  ];
  await renderApp({ at: '/rosters', answers: { rosterImports } });
  expect((await screen.findAllByRole('link', { name: '东区.xlsx' })).length).toBe(3);
  const table = screen.getByRole('table');
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => row.textContent);
  expect(rows[0]).toBe('东区.xlsx待确认新增 131，变更 9，退回 2林知远2026年10月15日 10:10');
  expect(rows[1]).toContain('无法读取');
  expect(rows[2]).toContain('已放弃');
  expect(screen.getByRole('link', { name: '下载模板' }).getAttribute('href')).toBe(
    '/files/roster-template.xlsx',
  );
});

test('with no import yet it says what to do', async () => {
  await renderApp({ at: '/rosters', answers: { rosterImports: [] } });
  expect(await screen.findByText('还没有导入过花名册')).toBeTruthy();
});

test('a chosen file is sent as it is and leads to its preview', async () => {
  const send = received();
  vi.stubGlobal('fetch', send);
  const { router } = await renderApp({
    at: '/rosters',
    answers: { rosterImports: [], rosterImport: previewedImport },
  });
  const file = fileOf('东区.xlsx');
  fireEvent.change(await screen.findByLabelText(dropTitle), { target: { files: [file] } });
  await waitFor(() => expect(router.state.location.pathname).toBe('/rosters/i1'));
  expect(send.mock.calls[0]?.[0]).toBe(`/rosters?name=${encodeURIComponent('东区.xlsx')}`);
  expect(send.mock.calls[0]?.[1]).toMatchObject({ method: 'POST', body: file });
});

test('several dropped files are sent one by one, and the page stays', async () => {
  const send = received();
  vi.stubGlobal('fetch', send);
  const { router } = await renderApp({ at: '/rosters', answers: { rosterImports: [uploadedImport] } });
  fireEvent.drop(await screen.findByText(dropTitle), {
    dataTransfer: { files: [fileOf('东区.xlsx'), fileOf('西区.csv')] },
  });
  expect(await screen.findByText('“西区.csv”已上传')).toBeTruthy();
  expect(screen.getByText('“东区.xlsx”已上传')).toBeTruthy();
  expect(router.state.location.pathname).toBe('/rosters');
});

test.each([
  ['名单.docx', 'x', '只能读取 .xlsx 或 .csv 文件，请另存为 .xlsx 后再上传。'],
  ['空.xlsx', '', '文件里没有任何内容。'],
] as const)('%s is not sent, and one sentence says why', async (name, text, sentence) => {
  const send = received();
  vi.stubGlobal('fetch', send);
  await renderApp({ at: '/rosters', answers: { rosterImports: [] } });
  fireEvent.change(await screen.findByLabelText(dropTitle), { target: { files: [fileOf(name, text)] } });
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(send).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '知道了' }));
  expect(screen.queryByText(sentence)).toBeNull();
});

test('a lost connection is said beside the file', async () => {
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('offline')));
  await renderApp({ at: '/rosters', answers: { rosterImports: [] } });
  fireEvent.change(await screen.findByLabelText(dropTitle), { target: { files: [fileOf('东区.xlsx')] } });
  expect(await screen.findByText('没有连上服务器，请检查网络后再试。')).toBeTruthy();
});

test('only coordinators find the page, in the navigation and behind its address', async () => {
  await renderApp({ at: '/rosters', role: 'kindergartenLead', answers: { rosterImports: [] } });
  expect(await screen.findByText('您没有权限看这一页')).toBeTruthy();
  expect(screen.queryByRole('link', { name: '花名册导入' })).toBeNull();
});
