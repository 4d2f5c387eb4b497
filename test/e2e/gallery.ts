import type { Page } from '@playwright/test';

/** How a state is to be drawn. */
export interface Drawing {
  readonly theme?: 'light' | 'dark';
  readonly language?: 'fr-FR' | 'en-US';
}

/**
 * Draws one state of the gallery alone, and waits until it is reached and at rest. The gallery's page makes
 * the pane and its draft anew for each; where it is open already, only the page, with its scripts, stays.
 */
export async function openState(page: Page, id: string, drawing: Drawing = {}): Promise<void> {
  const fragment = new URLSearchParams({ state: id, ...drawing }).toString();
  // An address that stays the same draws nothing anew.
  if (page.url().endsWith(`#${fragment}`)) await page.reload();
  else await page.goto(`/gallery-pane.html#${fragment}`);
  await page.locator(`html[data-reached="${fragment}"]`).waitFor({ state: 'attached' });
  // A colour on its way to another is neither.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  );
}
