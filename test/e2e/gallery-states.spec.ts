import { expect, test as base, type Page } from '@playwright/test';
import { STATES } from '../../src/playground/gallery/states';
import { axeFindings } from './axe';
import { whatIsCut } from './cut';
import { frenchIn, frenchWords } from './french-words';
import { openState } from './gallery';
import { geometryFlaws } from './geometry';

/**
 * Panes in CSS pixels: Outlook's own width, the widest that its desktop clients offer at first, and
 * what a zoom of 200 % leaves of them: Outlook on the web zooms itself and so the pane in less height, a
 * desktop client the pane alone, in a window of the same size; then what 400 % leaves of a window of 1280
 * by 1024 (WCAG 2.2, 1.4.4 and 1.4.10).
 */
const PANES = [
  { width: 320, height: 640 },
  { width: 450, height: 640 },
  { width: 320, height: 290 },
  { width: 160, height: 320 },
  { width: 320, height: 256 },
] as const;

const FRENCH = frenchWords();

/** What a person may set, and nothing may be lost by (WCAG 2.2, 1.4.12). */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

/** One page draws all the states that a worker is given: to open one takes longer than all that is asked of it. */
const test = base.extend<object, { gallery: Page }>({
  gallery: [
    async ({ browser }, use, { project }) => {
      const { baseURL, ignoreHTTPSErrors, locale } = project.use;
      const page = await browser.newPage({ baseURL, ignoreHTTPSErrors, locale } as const);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

for (const { id, title } of STATES) {
  test(`${title}: axe finds nothing, tokens have values, nothing overlaps, all can be read and hit`, async ({
    gallery: page,
  }) => {
    await test.step('light, in French', async () => {
      await page.setViewportSize(PANES[0]);
      await openState(page, id, { theme: 'light', language: 'fr-FR' });
      expect.soft(await axeFindings(page), 'axe').toEqual([]);
      expect.soft(await page.evaluate(unsetTokens), 'design tokens without a value').toEqual([]);
      expect.soft(await page.evaluate(tooSmall), 'controls under 24 px').toEqual([]);
      for (const width of [320, 450]) {
        await page.setViewportSize({ width, height: 570 });
        expect.soft(await geometryFlaws(page), `geometry at ${String(width)} px`).toEqual([]);
      }
      await expectAllReadable(page);
    });
    await test.step('dark, in English', async () => {
      await page.setViewportSize(PANES[0]);
      await openState(page, id, { theme: 'dark', language: 'en-US' });
      expect.soft(await axeFindings(page), 'axe').toEqual([]);
      // The names of templates in English come a little later.
      await expect
        .soft(async () => {
          expect(await page.locator('body').evaluate(frenchIn, FRENCH), 'French').toEqual([]);
        })
        .toPass({ timeout: 5_000 });
    });
  });
}

/** At 320 and 450 px, at 200 and 400 %, with wider spacing, and with the text alone at 200 %. */
async function expectAllReadable(page: Page): Promise<void> {
  const body = page.locator('body');
  for (const pane of PANES) {
    await page.setViewportSize(pane);
    const message = JSON.stringify(pane);
    await expect
      .configure({ soft: true })
      .poll(() => body.evaluate(whatIsCut), { message })
      .toEqual([]);
  }
  const spacing = await page.addStyleTag({ content: SPACING });
  for (const pane of [PANES[4], PANES[0]]) {
    await page.setViewportSize(pane);
    expect.soft(await body.evaluate(whatIsCut), 'wider spacing').toEqual([]);
  }
  await spacing.evaluate((style) => (style as Element).remove());
  await body.evaluate(doubleText);
  expect.soft(await body.evaluate(whatIsCut), 'text alone at 200 %').toEqual([]);
}

// What follows runs in the page, so each is whole by itself.

/** CSS variables that the page's rules use without a default, and that no rule or theme sets. */
function unsetTokens(): readonly string[] | null {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].map(({ cssText }) => cssText),
  );
  const css = rules.join('\n');
  const used = new Set([...css.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name ?? ''));
  // None at all would be no proof.
  if (used.size === 0) return null;
  return [...used].filter((name) => !css.includes(`--${name}:`));
}

/** Buttons, fields and the like that are smaller than 24 px; words within a text are not measured. */
function tooSmall(): readonly string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, input, textarea, select, a, [role="menuitem"]',
  );
  return [...controls]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map((element) => element.outerHTML.slice(0, 160));
}

/** What a zoom of the text alone does. */
function doubleText(body: Element): void {
  const sizes = [...body.querySelectorAll<HTMLElement>('*')].map((element) => {
    const { fontSize, lineHeight } = getComputedStyle(element);
    return { element, fontSize: parseFloat(fontSize), lineHeight: parseFloat(lineHeight) };
  });
  for (const { element, fontSize, lineHeight } of sizes) {
    element.style.setProperty('font-size', `${String(2 * fontSize)}px`, 'important');
    if (Number.isNaN(lineHeight)) continue;
    element.style.setProperty('line-height', `${String(2 * lineHeight)}px`, 'important');
  }
}
