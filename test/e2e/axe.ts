import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, and what axe takes for good practice. */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What axe finds in a page as it is now: the rule, the element and what to do, one a line. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Not as a script element: a policy would refuse it. A page that draws many states has it once.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      readonly axe: { run(options: RunOptions): Promise<AxeResults> };
    };
    const { violations } = await axe.run(rules);
    return violations.flatMap(({ id: rule, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) => `${rule}: ${html.slice(0, 160)} ${failureSummary ?? ''}`,
      ),
    );
  }, RULES);
}
