import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What stands in the way of people with impairments: only findings that are serious or critical, each with its
 * places. A theme changes nothing but colours, so the other rules need not be asked again in the dark.
 */
export async function seriousFindings(page: Page, about: 'everything' | 'colours'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (about === 'colours' ? axe.withRules('color-contrast') : axe).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => `${id} at ${target.join(' ')}: ${html.slice(0, 160)}`),
    );
}
