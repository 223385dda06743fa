import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { previewedImport, protectedImport } from '../../test/mock/rosters.ts';
import { stubUploads } from '../../test/mock/uploads.ts';
import { renderApp } from '../../test/render-app.tsx';

afterEach(() => vi.unstubAllGlobals());

const dropTitle = '把花名册拖到这里，或点击选择文件';
const fileOf = (name: string, text = 'x') => new File([text], name);

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

test('dropped files are sent as one import, which opens', async () => {
  const sent = stubUploads(201, { id: 'i1' });
  const { router } = await renderApp({
    at: '/rosters',
    answers: { rosterImports: [], rosterImport: previewedImport },
  });
  fireEvent.drop(await screen.findByText(dropTitle), {
    dataTransfer: { files: [fileOf('东区.xlsx'), fileOf('西区.csv')] },
  });
  await waitFor(() => expect(router.state.location.pathname).toBe('/rosters/i1'));
  const names = sent.map(({ url, body }) => [
    url,
    (body as FormData).getAll('files').map((file) => (file as File).name),
  ]);
  expect(names).toEqual([['/rosters', ['东区.xlsx', '西区.csv']]]);
});

test('a file that can be no roster stays behind, the others go', async () => {
  const sent = stubUploads(500);
  await renderApp({ at: '/rosters', answers: { rosterImports: [] } });
  fireEvent.change(await screen.findByLabelText(dropTitle), {
    target: { files: [fileOf('东区.xlsx'), fileOf('名单.docx')] },
  });
  expect(await screen.findByText('“名单.docx”没有上传')).toBeTruthy();
  expect(await screen.findByText('“东区.xlsx”没有上传')).toBeTruthy();
  expect(sent).toHaveLength(1);
});

test('pasted cells are shown under their headers and sent as an import', async () => {
  const sent = stubUploads(201, { id: 'i1' });
  const { router } = await renderApp({
    at: '/rosters?do=paste-teachers',
    answers: { rosterImports: [], rosterImport: previewedImport },
  });
  const dialog = within(await screen.findByRole('dialog'));
  const box = dialog.getByLabelText('从 Excel 或 WPS 里复制的单元格');
  fireEvent.change(box, { target: { value: '张丽\t女\t东区\t第一幼儿园\n李晨\t女\t东区\t第一幼儿园\n' } });
  expect(dialog.getByText(/没有表头，按模板的列顺序理解，共 2 行/)).toBeTruthy();
  expect(dialog.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    '姓名',
    '性别',
    '区县',
    '所在幼儿园',
  ]);
  fireEvent.click(dialog.getByRole('button', { name: '读取' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/rosters/i1'));
  expect(sent.map(({ url }) => url)).toEqual(['/rosters?kind=teachers']);
});

test.each([
  ['名单.docx', 'x', '只能读取 .xlsx 或 .csv 文件，请另存为 .xlsx 后再上传。'],
  ['空.xlsx', '', '文件里没有任何内容。'],
] as const)('%s is not sent, and one sentence says why', async (name, text, sentence) => {
  const sent = stubUploads(201);
  await renderApp({ at: '/rosters', answers: { rosterImports: [] } });
  fireEvent.change(await screen.findByLabelText(dropTitle), { target: { files: [fileOf(name, text)] } });
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(sent).toHaveLength(0);
  fireEvent.click(screen.getByRole('button', { name: '知道了' }));
  expect(screen.queryByText(sentence)).toBeNull();
});

test('a lost connection is said beside the file', async () => {
  stubUploads(0);
  await renderApp({ at: '/rosters', answers: { rosterImports: [] } });
  fireEvent.change(await screen.findByLabelText(dropTitle), { target: { files: [fileOf('东区.xlsx')] } });
  expect(await screen.findByText('没有连上服务器，请检查网络后再试。')).toBeTruthy();
});

test('only coordinators find the page, in the navigation and behind its address', async () => {
  await renderApp({ at: '/rosters', role: 'kindergartenLead', answers: { rosterImports: [] } });
  expect(await screen.findByText('您没有权限看这一页')).toBeTruthy();
  expect(screen.queryByRole('link', { name: '花名册导入' })).toBeNull();
});
