import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';

const OFFICE_JS = fileURLToPath(
  new URL('../../node_modules/@microsoft/office-js/dist', import.meta.url),
);
/** Where the production pages take Office.js from. */
export const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Answers Microsoft's address of Office.js from the npm copy, for pages as they were built. */
export async function playMicrosoftNetwork(target: Page | BrowserContext): Promise<void> {
  await target.route(`${HOSTED}**`, (route) => {
    const file = join(
      OFFICE_JS,
      new URL(route.request().url()).pathname.slice('/lib/1/hosted/'.length),
    );
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file) });
  });
}
