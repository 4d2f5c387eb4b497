import type { Browser, FrameLocator, Page } from '@playwright/test';

/** A picture of « Ton » in a pane of 320 px. */
interface TonePicture {
  /** Without its ending; the dark one has `-sombre` besides. */
  readonly name: string;
  readonly body: string;
  readonly dark?: true;
  /** What is done in the pane before the picture is taken. */
  readonly prepare?: (pane: FrameLocator) => Promise<void>;
  /** What stands there once it is ready; the count when left out. */
  readonly until?: RegExp;
}

const lines = (...sentences: readonly string[]): string =>
  ['Bonjour Julie,', ...sentences, 'Bien à vous,', 'Camille']
    .map((sentence) => `<div>${sentence}</div>`)
    .join('');

const PICTURES: readonly TonePicture[] = [
  {
    name: 'ton-dix',
    dark: true,
    body: lines(
      'Je suis désolée pour mon retard, j’ai bien reçu vos textes.',
      'Le bug du formulaire est corrigé, et les problèmes d’affichage sur mobile ont été résolus.',
      'Je n’ai pas encore fini l’intégration de la page Contact. Malheureusement, nous ne pouvons pas la livrer ce soir.',
      'Le menu était masqué à cause d’un conflit PHP. Une erreur demeure dans le panier.',
      'Pas de souci pour la réunion de jeudi. Désolée de la gêne occasionnée.',
    ),
  },
  {
    name: 'ton-rien',
    body: lines('Votre site est en ligne.', 'Merci d’avoir patienté, et bonne découverte.'),
  },
  {
    name: 'ton-ordre',
    dark: true,
    body: lines(
      'Le menu était masqué à cause d’un conflit PHP. Le menu fonctionne de nouveau sur tous les écrans.',
    ),
  },
  {
    name: 'ton-reecrire',
    body: lines(
      'Malheureusement, le devis ne sera pas prêt avant jeudi. Nous ne pouvons pas modifier le menu.',
      'Vous avez oublié de joindre le logo.',
    ),
    prepare: async (pane) => {
      await pane.getByRole('button', { name: 'Réécrire ce message' }).click();
      await pane.getByLabel('À compléter').fill('une page d’accueil sans menu');
    },
    until: /paragraphe par paragraphe/,
  },
  {
    name: 'ton-expression',
    body: lines('Deux points bloquants demeurent avant la mise en ligne de jeudi.'),
    prepare: async (pane) => {
      await pane.getByRole('button', { name: 'Réglages' }).click();
      await pane.getByLabel('Expression', { exact: true }).fill('point bloquant');
      await pane.getByLabel('À la place').fill('points à préciser');
      await pane.getByLabel('À la place').press('Enter');
      await pane.getByText('→').waitFor();
      await pane.getByRole('button', { name: 'Retour' }).click();
    },
  },
];

async function take(page: Page, url: string, picture: TonePicture, file: string): Promise<void> {
  await page.goto(url);
  await page.evaluate((body) => {
    window.playground.scenario('nouveau-message');
    window.playground.setSubject('Votre site');
    window.playground.setBody(body);
  }, picture.body);
  await page.getByRole('button', { name: 'Modèles et ton', exact: true }).click();
  const frame = 'iframe[title="Ton juste"]';
  const pane = page.frameLocator(frame);
  await pane.getByRole('tab', { name: /^Ton/ }).click();
  await picture.prepare?.(pane);
  await pane
    .getByText(picture.until ?? /à reprendre/)
    .first()
    .waitFor();
  // Nothing that is over the mouse, nor a welcome, is part of the picture.
  await page.mouse.move(0, 0);
  await page.locator(frame).screenshot({ path: file, animations: 'disabled' });
}

/**
 * Takes the pictures of « Ton » in a pane of 320 px: ten findings, none, an order to change, an
 * expression of one's own.
 * @param folder where they go
 */
export async function takeTonePictures(
  browser: Browser,
  url: string,
  folder: string,
): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const picture of PICTURES) {
      if (colorScheme === 'dark' && !picture.dark) continue;
      // Each with a storage of its own: one picture's own expression is not the next one's.
      const page = await browser.newPage({
        ignoreHTTPSErrors: true,
        locale: 'fr-FR',
        colorScheme,
        viewport: { width: 1100, height: 820 },
        deviceScaleFactor: 2,
      });
      const suffix = colorScheme === 'dark' ? '-sombre' : '';
      await take(page, url, picture, `${folder}/${picture.name}${suffix}.png`);
      await page.close();
    }
  }
}
