import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COMPILED, ready, saved } from './atelier-files';
import { expect, test } from './compose-window';
import { servePublished } from './published-files';

const PAGE = fileURLToPath(new URL('../../../shared/charter/echanges-client.md', import.meta.url));

/** The messages that the page quotes, as they are copied from it once it is shown. */
function messagesOf(page: string): { readonly title: string; readonly text: string }[] {
  return Array.from(page.matchAll(/^### (.+)\n\n((?:>.*\n)+)/gm), ([, title = '', quote = '']) => ({
    title,
    text: quote.replace(/^> ?/gm, '').replace(/<\/?em>|\*\*/g, ''),
  }));
}

test('a director pastes the charter’s own page: its lines are there, its messages become templates', async ({
  page,
  compose,
}) => {
  test.skip(!existsSync(PAGE), '../shared is not here: no page of a charter to paste');
  test.slow();
  const source = readFileSync(PAGE, 'utf8');
  await page.goto('/atelier.html');
  await page.getByRole('button', { name: 'Coller un tableau' }).click();
  await page.getByLabel('Le tableau').fill(source);
  await expect(page.getByText(/^Déjà trouvé par la charte/)).toContainText(
    'Pas de soucis',
    COMPILED,
  );
  await expect(page.getByRole('button', { name: 'Ajouter 0 règle' })).toBeDisabled();
  await page.getByRole('button', { name: 'Fermer' }).click();

  const messages = messagesOf(source);
  expect(messages).toHaveLength(2);
  await page.getByRole('tab', { name: 'Modèles' }).click();
  for (const { title, text } of messages) {
    await page.getByRole('button', { name: 'Ajouter un modèle' }).click();
    await page.getByRole('textbox', { name: 'Titre', exact: true }).fill(`${title} (maison)`);
    await page.getByRole('textbox', { name: 'Objet', exact: true }).fill(title);
    await page.getByRole('textbox', { name: 'Texte', exact: true }).fill(text);
    await page.getByRole('button', { name: 'Reconnaître les champs' }).click();
    await page.getByRole('button', { name: 'Garder' }).click();
  }
  await ready(page);

  await page.getByRole('tab', { name: 'Publier' }).click();
  const { 'charte.json': charte = '', 'launchevent.js': launchevent = '' } = await saved(
    page,
    'Télécharger les fichiers',
  );
  await servePublished(page, { charte, launchevent });
  await compose.start('nouveau-message');
  await compose.openPane();
  await compose.pane.getByRole('searchbox').fill('maison');
  await expect(compose.pane.getByRole('button', { name: /\(maison\)/ })).toHaveCount(2);
});
