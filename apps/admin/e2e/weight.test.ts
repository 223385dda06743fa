import type { Page, Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { signIn } from './harness/sign-in.ts';
import { samplePassword, stranger } from './harness/visitor.ts';

/** Office networks are slow and shared; more than this and the first morning page is waited for. */
const scriptKbMost = 350;

test('sign-in and home together take no more script than an office network bears, and the policy holds', async () => {
  const page = await stranger();
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  await page.addInitScript(noteViolations);
  const answer = await page.goto('/');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  await signIn(page, 'city', samplePassword);
  await page.getByRole('heading', { name: '待办' }).waitFor();
  await page.waitForLoadState('networkidle');

  const sizes = await Promise.all(scripts.map((script) => script.request().sizes()));
  const kb = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0) / 1_000;
  expect(kb).toBeGreaterThan(50);
  expect(kb).toBeLessThanOrEqual(scriptKbMost);
  expect(await violations(page)).toEqual([]);
});

function noteViolations(): void {
  const seen: string[] = [];
  Object.assign(window, { violations: seen });
  addEventListener('securitypolicyviolation', (event) => {
    seen.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
}

const violations = (page: Page) => page.evaluate(() => (window as { violations?: string[] }).violations);
