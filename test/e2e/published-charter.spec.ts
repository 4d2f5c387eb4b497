import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { extending } from '../../src/charter-compiler/charter-texts';
import { readCharterFolder } from '../../src/cli/charter-folder';
import { fingerprintOf } from '../../src/publishing/fingerprint';
import { publishCharter } from '../../src/publishing/publish-charter';
import { withSendCharter } from '../../src/publishing/send-file';
import { expect, test, type ComposeWindow } from './compose-window';
import { expectDeadlineFollowed, servePublished } from './published-files';

const built = readFileSync(
  fileURLToPath(new URL('../../dist/launchevent.js', import.meta.url)),
  'utf8',
);

/** The two files that an agency publishes which adds an expression and a template. */
function publication(): { charte: string; launchevent: string } {
  const shipped = readCharterFolder().texts;
  const own = new Map([
    ['charter.yml', 'extends: livree\noff: [relance-ferme]\n'],
    [
      'expressions/maison.yml',
      'category: negatif\nrules:\n  - { eviter: deadline, preferer: échéance, pourquoi: On dit échéance. }\n',
    ],
    [
      'templates/bienvenue.md',
      '---\ntitle: Bienvenue à l’agence\nphase: lancement\nsubject: Bienvenue\n---\nBonjour et bienvenue.\n',
    ],
  ]);
  const made = new Date('2026-11-24T09:00:00Z');
  const compilation = publishCharter(extending(shipped, own), fingerprintOf(shipped), made);
  if (!compilation.ok) throw new Error(compilation.mistakes.map(String).join('\n'));
  const { published, send } = compilation.compiled;
  return { charte: JSON.stringify(published), launchevent: withSendCharter(built, send) };
}

let files: ReturnType<typeof publication>;
test.beforeAll(() => {
  files = publication();
});

const serve = (page: Page, charte: string, launchevent = files.launchevent): Promise<void> =>
  servePublished(page, { charte, launchevent });

async function settings(compose: ComposeWindow): Promise<void> {
  await compose.pane.getByRole('button', { name: 'Réglages' }).click();
}

test('the pane and Send follow what is published, without a build', async ({ compose, page }) => {
  await serve(page, files.charte);
  await expectDeadlineFollowed(compose);
  await compose.alert.getByRole('button', { name: 'Ne pas envoyer' }).click();
  await compose.pane.getByRole('button', { name: 'Remplacer', exact: true }).first().click();
  await expect.poll(() => compose.body()).toContain('Sans échéance, tout va bien.');
  await settings(compose);
  await compose.unfold('Charte');
  await expect(compose.pane.getByText('Charte du 24 novembre')).toBeVisible();
  const changes = compose.pane.locator('dd');
  await expect(changes).toHaveText([
    'deadline',
    'Bienvenue à l’agence',
    // What they wait for was come back to with the template that is switched off.
    'Demande de contenus et d’accès, Validation des maquettes, Relance de validation',
    'Relance ferme',
  ]);
});

test('a broken one changes nothing, and one line of the settings says so', async ({
  compose,
  page,
}) => {
  await serve(page, files.charte.replace('<p ', '<p onclick=\\"alert(1)\\" '), built);
  await compose.start('nouveau-message');
  await compose.openPane();
  await settings(compose);
  await expect(
    compose.pane.getByText(/La charte de Ton juste reste en place.*une valeur est à revoir/),
  ).toBeVisible();
});

test('the last good one stays when the host is away', async ({ compose, page }) => {
  await serve(page, files.charte);
  await compose.start('nouveau-message');
  await compose.openPane();
  const welcome = compose.pane.getByRole('button', { name: /Bienvenue à l’agence/ }).first();
  await compose.pane.getByRole('searchbox').fill('bienvenue');
  await expect(welcome).toBeVisible();
  await page.context().unroute('**/charte.json');
  await page.context().route('**/charte.json', (route) => route.abort());
  await compose.start('nouveau-message');
  await compose.openPane();
  await compose.pane.getByRole('searchbox').fill('bienvenue');
  await expect(welcome).toBeVisible();
});

test('« Relire » follows what is published, and says which charter it is', async ({ page }) => {
  await serve(page, files.charte);
  await page.goto('/relire.html');
  const field = page.getByRole('textbox', { name: 'Votre texte' });
  await field.fill('Bonjour Julie, sans deadline, tout va bien.');
  await expect(page.locator('mark')).toHaveText(['deadline']);
  await page.getByRole('button', { name: 'Remplacer', exact: true }).first().click();
  await expect(field).toContainText('sans échéance, tout va bien.');
  await page.getByRole('button', { name: 'Réglages' }).click();
  await page.locator('summary').filter({ hasText: 'Charte' }).click();
  await expect(page.getByText('Charte du 24 novembre')).toBeVisible();
  await expect(page.locator('dd')).toHaveText(['deadline']);
  // It is there without the network too.
  await page.context().unroute('**/charte.json');
  await page.context().route('**/charte.json', (route) => route.abort());
  await page.reload();
  await field.fill('Une autre deadline approche.');
  await expect(page.locator('mark')).toHaveText(['deadline']);
});
