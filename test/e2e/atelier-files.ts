import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from '@playwright/test';
import { expect } from './compose-window';

/** Compiling a whole charter takes a second or two, and some more on a machine that has other work. */
export const COMPILED = { timeout: 60_000 };

/** Waits until the charter has nothing to mend. */
export async function ready(page: Page): Promise<void> {
  await expect(page.getByText('Tout est prêt à être publié.')).toBeVisible(COMPILED);
}

async function downloaded(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return download;
}

/** The files of the archive that a button gives, by name. */
export async function saved(page: Page, button: string): Promise<Record<string, string>> {
  const download = await downloaded(page, button);
  const files = unzipSync(readFileSync(await download.path()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** That archive itself. */
export async function savedArchive(page: Page, button: string): Promise<Buffer> {
  return readFileSync(await (await downloaded(page, button)).path());
}

/** Opens an archive of a charter. */
export async function openArchive(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .locator('header input[type=file]')
    .setInputFiles({ name, mimeType: 'application/zip', buffer });
}

/** Writes a rule in « Expressions » and keeps it. */
export async function addRule(page: Page, avoid: string, prefer: string): Promise<void> {
  await page.getByRole('tab', { name: 'Expressions' }).click();
  await page.getByRole('button', { name: 'Ajouter une expression' }).click();
  await page.getByRole('textbox', { name: 'À éviter' }).fill(avoid);
  await page.getByRole('textbox', { name: 'À privilégier' }).fill(prefer);
  await page.getByRole('button', { name: 'Garder' }).click();
}
