import type { Page } from '@playwright/test';

/** How a state is to be drawn. */
export interface Drawing {
  readonly theme?: 'light' | 'dark';
  readonly language?: 'fr-FR' | 'en-US';
}

/** Opens one state of the gallery alone, once it is reached and at rest. */
export async function openState(page: Page, id: string, drawing: Drawing = {}): Promise<void> {
  const query = new URLSearchParams({ state: id, ...drawing });
  await page.goto(`/gallery-pane.html?${query.toString()}`);
  await page.locator(`html[data-reached="${id}"]`).waitFor({ state: 'attached' });
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
