import { readFileSync } from 'node:fs';
import { CLIENT_BEHAVIOURS } from '../../src/testing/client-behaviours';
import { difference, expect, test, type ComposeWindow } from './compose-window';

const DRAFT =
  '<div>Bonjour Julie,</div><div><br></div>' +
  '<div>La préproduction d’Acme vous attend <b>mardi 24 novembre 2026</b>&nbsp;: ' +
  '<a href="https://preprod.acme.example/">https://preprod.acme.example/</a></div>' +
  '<div><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></div>' +
  '<div><br></div><div>Bien à vous, {{nom}} <a href="javascript:alert(1)">ici</a></div>';
const SIGNATURE = '<div id="Signature"><p>Camille Durand</p></div>';
const TITLE = 'Invitation à la recette';

const press = (compose: ComposeWindow, name: string) =>
  compose.pane.getByRole('button', { name, exact: true }).click();
const text = (compose: ComposeWindow) =>
  compose.pane.getByRole('textbox', { name: 'Texte', exact: true });
const told = (compose: ComposeWindow, words: RegExp | string) =>
  expect(compose.pane.getByText(words).first()).toBeVisible();

async function startWith(compose: ComposeWindow, body: string, scenario = 'nouveau-message') {
  await compose.start(scenario);
  await compose.setBody(body);
  await compose.openPane();
}

/** Saves the draft as a template; all that is likely becomes a field. */
async function capture(compose: ComposeWindow, title = TITLE): Promise<void> {
  await press(compose, 'Enregistrer ce message comme modèle');
  await compose.pane.getByLabel('Titre').fill(title);
  await press(compose, 'Enregistrer');
  await told(compose, `«\u00a0${title}\u00a0» est dans vos modèles.`);
}

async function open(compose: ComposeWindow, query: string, title: string): Promise<void> {
  await compose.pane.getByRole('searchbox').fill(query);
  await compose.pane.locator('[data-template]', { hasText: title }).first().click();
  await expect(compose.pane.getByRole('heading', { name: title })).toBeVisible();
}

async function fillIn(compose: ComposeWindow, site: string): Promise<void> {
  await compose.pane.getByLabel('Nom du client').fill('Acme & Cie');
  await compose.pane.getByLabel('Adresse de la préproduction').fill(site);
  await compose.pane.locator('input[type=date]').fill('2026-12-07');
}

test('a draft becomes a template, is found, and goes into a new message', async ({ compose }) => {
  await startWith(compose, DRAFT + SIGNATURE);
  await press(compose, 'Enregistrer ce message comme modèle');
  await told(compose, /1 image reste dans le message/);
  await expect(text(compose)).toHaveValue(
    '{#prenom}Bonjour {prenom},{/prenom}\n\n' +
      'La préproduction d’{client} vous attend **{date}**\u00a0: {preproduction}\n\n' +
      'Bien à vous, \\{\\{nom\\}\\} ici',
  );
  // One that is not to change from one message to the next.
  await compose.pane.getByRole('switch', { name: '« mardi 24 novembre 2026 »' }).click();
  await expect(text(compose)).toHaveValue(/\*\*mardi 24 novembre 2026\*\*/);
  await compose.pane.getByRole('switch', { name: '« mardi 24 novembre 2026 »' }).click();
  await compose.pane.getByLabel('Titre').fill(TITLE);
  await compose.pane.getByRole('textbox', { name: 'Objet', exact: true }).fill('Recette du {date}');
  await expect(compose.pane.getByRole('region', { name: 'Aperçu' })).toContainText('{{nom}}');
  await press(compose, 'Enregistrer');
  await told(compose, /est dans vos modèles/);

  // The page, the pane and the message are new; the mailbox is the same.
  await startWith(compose, SIGNATURE);
  const before = await compose.body();
  await open(compose, 'invitation recete', TITLE);
  await fillIn(compose, 'https://un.acme.example/');
  await press(compose, 'Insérer');
  await told(compose, 'Modèle inséré');
  const { removed, inserted } = difference(before, await compose.body());
  expect(removed).toBe('');
  expect(inserted).toContain('Bonjour Julie,');
  expect(inserted).toContain('<a href="https://un.acme.example/">https://un.acme.example/</a>');
  expect(inserted).toContain('<strong>lundi 7 décembre</strong>');
  expect(inserted).toContain('Acme &amp; Cie');
  expect(inserted).not.toMatch(/<img|javascript|\{#/);
  expect(await compose.subject()).toBe('Recette du lundi 7 décembre');
  await expect(compose.page.getByRole('textbox', { name: 'Corps du message' })).toContainText(
    'Bien à vous, {{nom}} ici',
  );
});

test('is edited as it is typed, duplicated, deleted and brought back', async ({ compose }) => {
  await startWith(compose, DRAFT + SIGNATURE);
  await capture(compose);
  await open(compose, 'invitation', TITLE);
  await press(compose, 'Modifier');
  await text(compose).fill('Bonjour {prenom},\n\n- {point}\n{#option}\nEn plus.');
  await told(compose, '{point} peut devenir un champ.');
  await told(compose, 'Fermez la partie {#option} par son repère de fin.');
  await press(compose, 'Enregistrer');
  await expect(text(compose)).toBeFocused();
  // In the footer too, which says why it is not saved.
  for (const name of ['{point}', '{option}']) {
    await compose.pane
      .getByRole('button', { name: `Créer le champ ${name}` })
      .first()
      .click();
  }
  await compose.pane.getByLabel('Nom du champ {point}').fill('Point à voir');
  await text(compose).fill('Bonjour {prenom},\n\n- {point}\n\n{#option}\nEn plus.\n{/option}');
  await compose.pane
    .getByRole('combobox', { name: 'Étape du projet' })
    .selectOption({ label: 'Maintenance' });
  await compose.pane
    .getByRole('button', { name: 'Enregistrer', exact: true })
    .press('Control+Enter');
  await told(compose, /est dans vos modèles/);
  await expect(
    compose.pane.getByText('Maintenance', { exact: true }).locator('visible=true'),
  ).toBeVisible();
  await expect(compose.pane.getByLabel('Point à voir')).toBeVisible();

  await press(compose, 'Dupliquer');
  await expect(compose.pane.getByLabel('Titre')).toHaveValue(`${TITLE} (copie)`);
  await press(compose, 'Enregistrer');
  await told(compose, /\(copie\)/);
  await press(compose, 'Supprimer');
  await told(compose, `«\u00a0${TITLE}\u00a0» est supprimé.`);
  const rows = compose.pane.locator('[data-template^="mien:"]');
  await compose.pane.getByRole('searchbox').fill('invitation à la recette');
  await expect(rows).toHaveCount(1);
  await press(compose, 'Annuler');
  await told(compose, /est revenu/);
  await expect(rows).toHaveCount(2);
});

test('one can start from a template of the charter', async ({ compose }) => {
  await startWith(compose, SIGNATURE);
  await open(compose, 'mep', 'Annonce de mise en production');
  await press(compose, 'Partir de ce modèle');
  await expect(text(compose)).toHaveValue(/\*\*Félicitations/);
  await compose.pane.getByLabel('Titre').fill('Ma mise en ligne');
  await press(compose, 'Enregistrer');
  await told(compose, /est dans vos modèles/);
  await press(compose, 'Modèles');
  await open(compose, 'ma mise en ligne', 'Ma mise en ligne');
  await expect(compose.pane.getByLabel('Adresse du site')).toBeVisible();
});

test('goes out as a file, comes back on an empty mailbox, and a hostile file is named', async ({
  compose,
}) => {
  await startWith(compose, DRAFT + SIGNATURE);
  await capture(compose);
  const download = compose.page.waitForEvent('download');
  await press(compose, 'Exporter');
  const path = await (await download).path();
  const content = readFileSync(path, 'utf8');
  await open(compose, 'invitation', TITLE);
  await press(compose, 'Supprimer');
  await told(compose, /est supprimé/);
  const picker = compose.pane.locator('input[type=file]');
  const bring = (name: string, text: string) =>
    picker.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await compose.pane.getByRole('searchbox').fill('');
  await bring('x.json', content.replace('{preproduction}', '[x](javascript:alert)'));
  await told(
    compose,
    /dans «\u00a0modeles, n°\u00a01, texte\u00a0», javascript:alert n’a pas de sens ici/,
  );
  await bring('x.json', '{"format":');
  await told(compose, /ce n’est pas du JSON/);
  await bring('x.json', content);
  await told(compose, '1 modèle ajouté, 0 déjà présent.');
  // In its phase, and among one's own.
  const own = compose.pane.getByRole('list', { name: /^Mes modèles/ });
  await expect(own.locator('[data-template^="mien:"]')).toHaveCount(1);
});

test('what was written is not lost on the way back', async ({ compose }) => {
  await startWith(compose, DRAFT);
  await press(compose, 'Enregistrer ce message comme modèle');
  await text(compose).fill('Bonjour, à garder');
  await press(compose, 'Modèles');
  await told(compose, 'Modèle non enregistré.');
  await press(compose, 'Reprendre');
  await expect(text(compose)).toHaveValue('Bonjour, à garder');
});

test('in plain text too', async ({ compose }) => {
  await compose.start('texte-brut');
  await compose.openPane();
  await press(compose, 'Enregistrer ce message comme modèle');
  await expect(text(compose)).toHaveValue(
    /^\{#prenom\}Bonjour \{prenom\},\{\/prenom\}\n\nJe suis désolée[^]*Bien à vous,$/,
  );
  await compose.pane.getByLabel('Titre').fill('Recette');
  await press(compose, 'Enregistrer');
  await told(compose, /Conseil de ton/);
});

for (const { id, title } of CLIENT_BEHAVIOURS.filter(({ id }) =>
  ['faithful', 'web', 'classic', 'mac', 'quoted-images-lost', 'typing'].includes(id),
)) {
  test(`${title}: a value of what was inserted is changed, the rest stays`, async ({ compose }) => {
    await compose.start('reponse-web');
    await compose.page.evaluate((client) => window.playground.client(client), id);
    const before = await compose.body();
    await compose.openPane();
    await open(compose, 'demande de validation', 'Demande de validation pour mise en production');
    const site = compose.pane.getByLabel('Adresse de la préproduction');
    await site.fill('https://un.acme.example/');
    await press(compose, 'Insérer');
    await told(compose, 'Modèle inséré');
    await site.fill('https://deux.acme.example/');
    await press(compose, 'Mettre à jour dans le message');
    await expect(async () => {
      const body = await compose.body();
      const panel = await compose.pane.getByRole('tabpanel').first().innerText();
      const updated = body.includes('https://deux.acme.example/') && !body.includes('https://un.');
      expect(updated || /votre texte est remis tel quel/.test(panel), panel).toBe(true);
      for (const words of ['Bonjour Julie,', 'Camille Durand', 'désolée de vous relancer']) {
        expect(body).toContain(words);
      }
    }).toPass({ timeout: 30_000 });
    if (id !== 'faithful') return;
    await told(compose, 'Le message est à jour');
    await press(compose, 'Annuler');
    await expect.poll(() => compose.body()).toContain('https://un.acme.example/');
    await press(compose, 'Annuler');
    await expect.poll(() => compose.body()).toBe(before);
  });
}

test('what was typed into what was inserted is left alone, and said', async ({ compose }) => {
  await startWith(compose, SIGNATURE);
  await open(compose, 'demande de validation', 'Demande de validation pour mise en production');
  const site = compose.pane.getByLabel('Adresse de la préproduction');
  await site.fill('https://un.acme.example/');
  await press(compose, 'Insérer');
  await told(compose, 'Modèle inséré');
  const touched = (await compose.body()).replace('Je certifie', 'Moi, je certifie');
  await compose.setBody(touched);
  const body = await compose.body();
  await site.fill('https://deux.acme.example/');
  await press(compose, 'Mettre à jour dans le message');
  await told(compose, /Le modèle a été retouché dans le message/);
  expect(await compose.body()).toBe(body);
});
