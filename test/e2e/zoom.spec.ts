import { STATES } from '../../src/playground/gallery/states';
import { expect, test } from './compose-window';
import { whatIsCut } from './cut';
import { openState } from './gallery';

/**
 * Panes in CSS pixels: Outlook's own width, the widest that its desktop clients offer at first, and
 * what a zoom of 200 % leaves of them: Outlook on the web zooms itself and so the pane in less height, a
 * desktop client the pane alone, in a window of the same size (WCAG 2.2, 1.4.4 and 1.4.10).
 */
const PANES = [
  { width: 320, height: 640 },
  { width: 450, height: 640 },
  { width: 320, height: 290 },
  { width: 160, height: 320 },
] as const;

/** What a person may set, and nothing may be lost by (WCAG 2.2, 1.4.12). */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

for (const { id, title } of STATES) {
  test(`everything can be read at 320 and 450 px, at 200 % and with wider spacing: ${title}`, async ({
    page,
  }) => {
    await page.setViewportSize(PANES[0]);
    await openState(page, id, { theme: 'light', language: 'fr-FR' });
    const body = page.locator('body');
    for (const pane of PANES) {
      await page.setViewportSize(pane);
      await expect
        .poll(() => body.evaluate(whatIsCut), { message: JSON.stringify(pane) })
        .toEqual([]);
    }
    await page.setViewportSize(PANES[0]);
    const spacing = await page.addStyleTag({ content: SPACING });
    expect(await body.evaluate(whatIsCut), 'wider spacing').toEqual([]);
    await spacing.evaluate((style) => (style as Element).remove());
    await body.evaluate(doubleText);
    expect(await body.evaluate(whatIsCut), 'text alone at 200 %').toEqual([]);
  });
}

/** What a zoom of the text alone does. Runs in the page. */
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
