import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { refusalOf } from '../../test/mock/records.ts';
import { previewedImport, problemOf, protectedImport, uploadedImport } from '../../test/mock/rosters.ts';
import { renderApp } from '../../test/render-app.tsx';

const at = '/rosters/i1';
const open = (rosterImport: unknown, answers: object = {}, language: 'zh-CN' | 'en' = 'zh-CN') =>
  renderApp({ at, language, answers: { rosterImport, rosterImports: [], ...answers } });
const input = { id: 'i1', version: 2 };
const applied = { ...previewedImport, version: 3, status: 'applied', finishedAt: '2026-10-15T02:12:00.000Z' };

async function confirm() {
  fireEvent.click(await screen.findByRole('button', { name: '确认导入' }));
  return within(await screen.findByRole('dialog'));
}

test('it is seen being read, and then what it holds', async () => {
  let read = false;
  const justNow = { ...uploadedImport, uploadedAt: new Date().toISOString() };
  await open(() => (read ? previewedImport : justNow));
  expect(await screen.findByText('正在读取')).toBeTruthy();
  read = true;
  const counts = await screen.findByRole('table', { name: '读取结果' });
  const rows = [...counts.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    ['幼儿园', '12', '11', '1', '0', '0'],
    ['教师', '140', '120', '8', '10', '2'],
  ]);
  expect(screen.getByText('将新建 1 个区县：东区')).toBeTruthy();
});

test('one that is read for too long can be abandoned', async () => {
  await open(uploadedImport);
  expect(await screen.findByText('读取的时间比平常长')).toBeTruthy();
  expect(screen.getByRole('button', { name: '放弃导入' })).toBeTruthy();
});

test('writing shows how far it is, and an attempt that was cut off can be repeated', async () => {
  let cutOff = false;
  const progress = { __typename: 'RosterProgress', stage: 'writing', done: 500, total: 2000 };
  const applying = { ...previewedImport, status: 'applying', progress };
  await open(() => (cutOff ? { ...previewedImport, interruptedAt: '2026-10-15T02:20:00.000Z' } : applying));
  expect(await screen.findByText('正在写入教师 500 / 2,000')).toBeTruthy();
  expect(screen.getByRole('progressbar', { name: '写入进度' }).getAttribute('aria-valuenow')).toBe('25');
  expect(screen.queryByRole('button', { name: '确认导入' })).toBeNull();
  cutOff = true;
  expect(await screen.findByText('上次导入中断了', {}, { timeout: 4_000 })).toBeTruthy();
  expect(screen.getByRole('button', { name: '确认导入' })).toBeTruthy();
});

test('each file with problems comes back on its own', async () => {
  const uploads = ['东区.xlsx', '西区.xlsx'].map((name) => ({
    __typename: 'RosterUpload',
    id: name,
    name,
    size: 1,
  }));
  await open({ ...previewedImport, uploads });
  const link = await screen.findByRole('link', { name: '下载标注了问题的“东区.xlsx”' });
  expect(link.getAttribute('href')).toBe(
    `/files/roster-imports/i1/returned.xlsx?file=${encodeURIComponent('东区.xlsx')}`,
  );
  expect(screen.queryByRole('link', { name: '下载标注了问题的“西区.xlsx”' })).toBeNull();
});

test('problems name sheet, row, column and value; they can be looked at by kind and column', async () => {
  const { router } = await open(previewedImport);
  const rows = () =>
    [...screen.getByRole('region', { name: '问题清单' }).querySelectorAll('tbody tr')].map(
      (row) => row.textContent,
    );
  await screen.findByText('问题 2');
  expect(rows()).toEqual([
    '教师5问题性别F“性别”不认识“F”，可填：男、女。',
    '教师9问题手机号138“手机号”不是正确的电话号码：“138”，固定电话要带区号。',
    '说明整表提醒——工作表“说明”没有花名册的表头，没有读取。',
  ]);
  fireEvent.click(screen.getByText('提醒 1'));
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(router.state.location.search).toBe('?kind=warning');
  await router.navigate(`${at}?column=${encodeURIComponent('手机号')}`);
  await waitFor(() => expect(rows()).toEqual([expect.stringContaining('教师9问题手机号')]));
});

test('of very many problems those in sight are drawn', async () => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(45);
  const problems = Array.from({ length: 400 }, (_, at) => problemOf(at + 2, '性别', `第 ${at + 2} 行有误。`));
  await open({ ...previewedImport, problems, problemCount: 812 });
  expect(await screen.findByText('第 2 行有误。')).toBeTruthy();
  expect(screen.queryByText('第 401 行有误。')).toBeNull();
  expect(screen.getByText(/共 812 个问题，这里列出前 400 个/)).toBeTruthy();
});

test('the good rows go in after a yes that says how many', async () => {
  const applyRosterImport = vi.fn((_given: object) => applied);
  await open(previewedImport, { applyRosterImport });
  const dialog = await confirm();
  expect(dialog.getByText('幼儿园：新增 11 所，变更 1 所')).toBeTruthy();
  expect(dialog.getByText('教师：新增 120 位，变更 8 位')).toBeTruthy();
  expect(dialog.getByText('退回 2 行，不导入')).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: '确认导入' }));
  expect(await screen.findByText('新增 131 条，变更 9 条，10 条没有变化。')).toBeTruthy();
  expect(applyRosterImport.mock.calls[0]?.[0]).toEqual({ input: { ...input, allOrNothing: false } });
  expect(screen.getByRole('link', { name: '下载标注了问题的工作簿' }).getAttribute('href')).toBe(
    `/files/roster-imports/i1/returned.xlsx?file=${encodeURIComponent('东区.xlsx')}`,
  );
  expect(screen.queryByRole('button', { name: '确认导入' })).toBeNull();
});

test('all or nothing lets nothing in while there are problems', async () => {
  await open(previewedImport);
  fireEvent.click(await screen.findByRole('radio', { name: /全部没有问题才导入/ }));
  expect(screen.getByText('还有 2 个问题，按这个选择不会导入任何内容。')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '确认导入' }).disabled).toBe(true);
});

test('a sound roster asks for no choice', async () => {
  await open({ ...previewedImport, problemCount: 0, problems: [], warnings: [] });
  expect(await screen.findByText('没有发现问题')).toBeTruthy();
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('link', { name: '下载标注了问题的工作簿' })).toBeNull();
});

test('the same file again says that nothing changes', async () => {
  const same = { read: 9, new: 0, changed: 0, unchanged: 9, refused: 0 };
  await open({
    ...previewedImport,
    newDistricts: [],
    kindergartens: same,
    teachers: same,
    problemCount: 0,
    problems: [],
  });
  expect(await screen.findByText('文件内容与系统一致，导入不会改动任何记录。')).toBeTruthy();
});

test('a file that cannot be read gets one sentence and the ways on', async () => {
  const { router } = await open(protectedImport);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('这个文件无法导入文件设有打开密码，请取消密码后再上传。');
  expect(screen.queryByRole('button', { name: '确认导入' })).toBeNull();
  fireEvent.click(within(alert).getByRole('button', { name: '重新上传' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/rosters'));
});

test('an import is abandoned after a yes', async () => {
  const abandonRosterImport = vi.fn((_given: object) => ({
    ...uploadedImport,
    status: 'abandoned',
    version: 3,
  }));
  await open(previewedImport, { abandonRosterImport });
  fireEvent.click(await screen.findByRole('button', { name: '放弃导入' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: '放弃导入' }));
  expect(await screen.findByText('这次导入已放弃')).toBeTruthy();
  expect(abandonRosterImport.mock.calls[0]?.[0]).toEqual({ input });
});

test.each([
  ['refused', refusalOf('rosterOutdated', [], { records: 3 }), /有 3 条记录刚被别人改过/],
  ['overtaken', { __typename: 'StaleVersion', current: applied }, /别人刚刚处理过这次导入/],
] as const)('an import that is %s says so', async (_how, answer, sentence) => {
  await open(previewedImport, { applyRosterImport: answer });
  const dialog = await confirm();
  fireEvent.click(dialog.getByRole('button', { name: '确认导入' }));
  expect(await screen.findByText(sentence)).toBeTruthy();
});

test('in English the codes are worded anew', async () => {
  await open(previewedImport, {}, 'en');
  expect(await screen.findByText('1 district will be created: 东区')).toBeTruthy();
  const table = screen.getByRole('region', { name: 'List of problems' });
  expect(table.textContent).toContain('“F” is not one of the choices.');
  expect(table.textContent).not.toContain('不认识');
});

test('an unknown import is not found', async () => {
  await open(() => {
    throw Object.assign(new Error('找不到'), { extensions: { code: 'NOT_FOUND' } });
  });
  expect(await screen.findByRole('heading', { name: '没有找到这一页' })).toBeTruthy();
});
