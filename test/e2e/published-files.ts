import type { Page } from '@playwright/test';
import { expect, type ComposeWindow } from './compose-window';

/** The two files that an agency publishes. */
interface PublishedFiles {
  readonly charte: string;
  readonly launchevent: string;
}

/** Serves these in the place of what stands in dist/. */
export async function servePublished(page: Page, files: PublishedFiles): Promise<void> {
  await page
    .context()
    .route('**/charte.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: files.charte }),
    );
  await page
    .context()
    .route('**/launchevent.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: files.launchevent }),
    );
}

/** The pane and the check at Send of a new message have the template « Bienvenue » and find « deadline ». */
export async function expectDeadlineFollowed(compose: ComposeWindow): Promise<void> {
  await compose.start('nouveau-message');
  await compose.setBody('<div>Bonjour Julie,</div><div>Sans deadline, tout va bien.</div>');
  await compose.openPane();
  await compose.pane.getByRole('searchbox').fill('bienvenue');
  await expect(
    compose.pane.getByRole('button', { name: /Bienvenue à l’agence/ }).first(),
  ).toBeVisible();
  await compose.pane.getByRole('tab', { name: /^Ton/ }).click();
  await expect(compose.pane.locator('#panel-ton mark')).toHaveText(['deadline']);
  await compose.send();
  await expect(compose.alert).toContainText('deadline');
}
