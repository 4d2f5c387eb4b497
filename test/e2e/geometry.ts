import type { Page } from '@playwright/test';
import { whatIsCut } from './cut';
import { whatIsIllegible } from './legibility';

const TARGET_PX = 24;

/** Scrolls everything that scrolls one screen further; whether anything did. */
function scrollOn(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        if (element.clientHeight === 0 || element.scrollHeight <= element.clientHeight)
          return false;
        if (!/auto|scroll/.test(getComputedStyle(element).overflowY)) return false;
        const before = element.scrollTop;
        element.scrollBy({ top: element.clientHeight * 0.8, behavior: 'instant' });
        return element.scrollTop > before;
      }).length > 0,
  );
}

/** What overlaps, is cut or too small to hit in a page, from its top to its end. */
export async function geometryFlaws(page: Page): Promise<readonly string[]> {
  const body = page.locator('body');
  const found = new Set(await body.evaluate(whatIsCut));
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) element.scrollTop = 0;
  });
  do {
    const here = await body.evaluate(whatIsIllegible, { target: TARGET_PX });
    for (const flaw of here) found.add(flaw);
  } while (await scrollOn(page));
  return [...found];
}
