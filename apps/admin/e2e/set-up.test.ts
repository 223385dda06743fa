import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type ServerProcess, startServer } from './harness/server-process.ts';
import { signIn } from './harness/sign-in.ts';
import { stranger } from './harness/visitor.ts';

/** A server over a folder without anything. */
async function emptyServer(): Promise<ServerProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'qinglan-empty-'));
  const server = await startServer(join(folder, 'data'), { SAMPLE_CITY: 'none' });
  onTestFinished(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return server;
}

test('an empty installation is set up through the printed link, once', async () => {
  const server = await emptyServer();
  const link = () => server.printed.join('\n').match(/http\S+\/set-up#\S+/)?.[0];
  await expect.poll(link).toBeDefined();
  const page = await stranger({ server: server.url });
  await page.goto(link() ?? '');
  await page.getByRole('heading', { name: '开始使用青蓝' }).waitFor();
  await page.getByLabel('城市名称').fill('临江市');
  await page.getByLabel('您的姓名').fill('周明远');
  await page.getByLabel('用户名').fill('zhou');
  await page.getByLabel(/^密码/).fill('short');
  await page.getByRole('button', { name: '建立并登录' }).click();
  await page
    .getByRole('alert')
    .getByText(/有 1 处需要修改/)
    .waitFor();
  await page.getByLabel(/^密码/).fill('Camphor-tree-2026');
  await page.getByRole('button', { name: '建立并登录' }).click();
  await page.getByRole('heading', { name: '周明远，您好' }).waitFor();
  await page.getByText('临江市').first().waitFor();
  expect(await page.getByText('示例城市').count()).toBe(0);

  const late = await stranger({ server: server.url });
  await late.goto(link() ?? '');
  await late.getByText('已经设置过了').waitFor();
  await late.getByRole('link', { name: '登录' }).click();
  await signIn(late, 'zhou', 'Camphor-tree-2026');
  await late.getByRole('heading', { name: '周明远，您好' }).waitFor();
});
