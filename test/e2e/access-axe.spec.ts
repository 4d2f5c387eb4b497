import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { STATES } from '../../src/playground/gallery/states';
import { expect, test } from './compose-window';
import { openState, type Drawing } from './gallery';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** WCAG 2.2 AA, and what axe takes for good practice. */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

const DRAWINGS: readonly Drawing[] = [
  { theme: 'light', language: 'fr-FR' },
  { theme: 'dark', language: 'en-US' },
];

test.use({ viewport: { width: 320, height: 640 }, bypassCSP: true });

for (const { id, title } of STATES) {
  test(`axe finds nothing: ${title}`, async ({ page }) => {
    for (const drawing of DRAWINGS) {
      await openState(page, id, drawing);
      await page.addScriptTag({ path: AXE });
      const found = await page.evaluate(async (rules) => {
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
      expect(found, JSON.stringify(drawing)).toEqual([]);
    }
  });
}
