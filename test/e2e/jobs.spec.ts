import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, type ComposeWindow } from './compose-window';
import { openState } from './gallery';
import { Person } from './person';
import { ANSWER } from '../../src/playground/gallery/drafts';

/** What the pane is for, counted as a person does it; `JOBS=folder` keeps a picture of each at its end. */
const PICTURES = process.env.JOBS;

interface Job {
  readonly name: string;
  /** Clicks, keys, and texts typed, at most. */
  readonly most: number;
  /** The draft; left out, the scenario's own. */
  readonly body?: string;
  /** A new message where left out. */
  readonly scenario?: string;
  /** What stands there before anything is counted. */
  readonly before?: (compose: ComposeWindow) => Promise<void>;
  readonly does: (person: Person, compose: ComposeWindow) => Promise<void>;
}

const GO_LIVE = 'Annonce de mise en production';
const SITE = 'https://www.acme.example/';
const SIGNATURE = '<div id="Signature"><b>Camille Durand</b></div>';
const EMPTY = `<div><br></div>${SIGNATURE}`;
const TWO_FINDINGS = `<div>Bonjour Julie,</div><div>Pas de souci pour jeudi.</div><div>Je suis désolée pour mon retard.</div>${SIGNATURE}`;

const button = ({ pane }: ComposeWindow, name: string) =>
  pane.getByRole('button', { name, exact: true }).first();
const holds = (compose: ComposeWindow, words: string) =>
  expect.poll(() => compose.body()).toContain(words);

async function insertGoLive(compose: ComposeWindow): Promise<void> {
  await button(compose, GO_LIVE).click();
  await compose.pane.getByLabel('Adresse du site', { exact: true }).fill(SITE);
  await button(compose, 'Insérer').click();
  await holds(compose, SITE);
  await expect
    .poll(() => compose.page.evaluate((text) => JSON.stringify(localStorage).includes(text), SITE))
    .toBe(true);
}

/** What the mailbox keeps, as the next window will find it; its JSON stands in JSON. */
const kept = (compose: ComposeWindow) =>
  compose.page.evaluate(() => JSON.stringify(localStorage).replace(/\\/g, ''));

/** Another message to the same client. */
async function again(compose: ComposeWindow): Promise<void> {
  await compose.start('nouveau-message');
  await compose.setBody(EMPTY);
  await compose.openPane();
}

const JOBS: readonly Job[] = [
  {
    name: 'announce a go-live to a new client',
    most: 6,
    body: EMPTY,
    does: async (person, compose) => {
      await person.click(compose.pane.getByRole('searchbox'));
      await person.type('mep');
      await person.press('Enter');
      await expect(compose.pane.getByLabel('Adresse du site', { exact: true })).toBeFocused();
      await person.type(SITE);
      await person.press('Control+Enter');
      await holds(compose, SITE);
    },
  },
  {
    name: 'announce a go-live to a known client',
    most: 2,
    body: EMPTY,
    before: async (compose) => {
      await insertGoLive(compose);
      await again(compose);
    },
    does: async (person, compose) => {
      await person.click(button(compose, GO_LIVE));
      await expect(compose.pane.getByText('Repris du dernier message').first()).toBeVisible();
      await person.press('Control+Enter');
      await holds(compose, SITE);
    },
  },
  {
    name: 'correct an address after the insertion, in the message too',
    most: 3,
    body: EMPTY,
    before: insertGoLive,
    does: async (person, compose) => {
      const site = compose.pane.getByLabel('Adresse du site', { exact: true });
      await person.click(site);
      await site.selectText();
      await person.type('https://www.deux.example/');
      await person.press('Control+Enter');
      await holds(compose, 'https://www.deux.example/');
    },
  },
  {
    name: 'take an insertion back',
    most: 1,
    body: EMPTY,
    before: insertGoLive,
    does: async (person, compose) => {
      await person.click(button(compose, 'Annuler'));
      await expect.poll(() => compose.body()).not.toContain(SITE);
    },
  },
  {
    name: 'write it in English',
    most: 2,
    body: EMPTY,
    does: async (person, compose) => {
      await person.click(button(compose, GO_LIVE));
      await person.click(button(compose, 'Écrire en anglais'));
      await expect(
        compose.pane.getByRole('heading', { name: 'Go-live announcement' }),
      ).toBeVisible();
    },
  },
  {
    name: 'look at the whole message before it goes in',
    most: 2,
    body: EMPTY,
    does: async (person, compose) => {
      await person.click(button(compose, GO_LIVE));
      await person.click(button(compose, 'Tout le message'));
      await expect(compose.pane.getByTestId('preview-body')).toBeVisible();
    },
  },
  {
    name: 'make a template of a message, named by what was searched for',
    most: 4,
    body: TWO_FINDINGS,
    does: async (person, compose) => {
      await person.click(compose.pane.getByRole('searchbox'));
      await person.type('xylophone');
      await person.click(button(compose, 'Créer « xylophone » à partir de ce message'));
      await expect(compose.pane.getByLabel('Titre')).toHaveValue('Xylophone');
      await person.press('Control+Enter');
      await expect(compose.pane.getByText('est dans vos modèles').first()).toBeVisible();
    },
  },
  {
    name: 'replace one phrase',
    most: 2,
    body: TWO_FINDINGS,
    does: async (person, compose) => {
      await person.click(compose.pane.getByRole('tab', { name: /^Ton/ }));
      await person.click(button(compose, 'Remplacer'));
      await expect.poll(() => compose.body()).not.toBe(TWO_FINDINGS);
    },
  },
  {
    name: 'replace all of them',
    most: 2,
    body: TWO_FINDINGS,
    does: async (person, compose) => {
      await person.click(compose.pane.getByRole('tab', { name: /^Ton/ }));
      await person.click(compose.pane.getByRole('button', { name: /^Tout remplacer/ }));
      await expect.poll(() => compose.body()).not.toMatch(/souci|désolée/);
    },
  },
  {
    name: 'keep a phrase in this message',
    most: 2,
    body: TWO_FINDINGS,
    does: async (person, compose) => {
      await person.click(compose.pane.getByRole('tab', { name: /^Ton/ }));
      await person.click(button(compose, 'Ignorer'));
      await expect(compose.pane.getByText('est gardé dans ce message').first()).toBeVisible();
    },
  },
  {
    name: 'put a phrase where the cursor is, by the keyboard',
    most: 4,
    body: TWO_FINDINGS,
    before: (compose) => compose.select('jeudi.', 'end'),
    does: async (person, compose) => {
      await person.click(compose.pane.getByRole('searchbox'));
      await person.type('moindre question');
      await person.press('Enter');
      await expect(
        compose.pane.getByRole('heading', { name: 'Je reste disponible' }),
      ).toBeVisible();
      await person.press('Control+Enter');
      await holds(compose, 'je reste disponible.');
    },
  },
  {
    name: 'keep a phrase of the message for the next ones',
    most: 2,
    body: TWO_FINDINGS,
    before: (compose) => compose.select('pour jeudi'),
    does: async (person, compose) => {
      await person.click(button(compose, 'Garder la sélection comme phrase'));
      await expect(compose.pane.getByLabel('Titre')).toHaveValue('pour jeudi');
      await person.press('Control+Enter');
      await expect(compose.pane.getByText('est dans vos phrases').first()).toBeVisible();
    },
  },
  {
    name: 'ask a client once more',
    most: 2,
    body: EMPTY,
    before: async (compose) => {
      await button(compose, 'Demande de validation pour mise en production').click();
      await compose.pane.getByLabel('Adresse de la préproduction', { exact: true }).fill(SITE);
      await button(compose, 'Insérer').click();
      await holds(compose, SITE);
      await expect.poll(() => kept(compose)).toContain('"validation","demande-de-validation"');
      await again(compose);
    },
    does: async (person, compose) => {
      await person.click(button(compose, 'Relancer'));
      await expect(
        compose.pane.getByRole('heading', { name: 'Relance de validation' }),
      ).toBeVisible();
      await person.press('Control+Enter');
      await holds(compose, SITE);
    },
  },
  {
    name: 'answer what a client asks',
    most: 2,
    scenario: 'reponse-web',
    body: ANSWER.body ?? '',
    does: async (person, compose) => {
      await person.click(button(compose, 'Fonctionnement rétabli'));
      await expect(
        compose.pane.getByRole('heading', { name: 'Fonctionnement rétabli' }),
      ).toBeVisible();
      await person.press('Control+Enter');
      await holds(compose, 'est rétabli');
    },
  },
  {
    name: 'keep a template at hand',
    most: 1,
    body: EMPTY,
    does: async (person, compose) => {
      await person.click(compose.pane.getByRole('button', { name: 'Favori' }).first());
      await expect(compose.pane.getByRole('region', { name: 'Favoris' })).toBeVisible();
    },
  },
  {
    name: 'never hear of a phrase again',
    most: 2,
    body: TWO_FINDINGS,
    does: async (person, compose) => {
      await person.click(compose.pane.getByRole('tab', { name: /^Ton/ }));
      await person.click(compose.pane.getByRole('button', { name: /^Toujours ignorer/ }).first());
      await expect(compose.pane.getByText(/souci/).first()).toBeVisible();
    },
  },
  {
    name: 'rewrite the whole message',
    most: 3,
    body: TWO_FINDINGS,
    does: async (person, compose) => {
      await person.click(compose.pane.getByRole('tab', { name: /^Ton/ }));
      await person.click(button(compose, 'Réécrire ce message'));
      await person.click(compose.pane.getByRole('button', { name: /^Réécrire \d/ }));
      await expect.poll(() => compose.body()).not.toContain('désolée');
    },
  },
  {
    name: 'say when the agency is closed',
    most: 5,
    body: EMPTY,
    does: async (person, compose) => {
      await person.click(button(compose, 'Réglages'));
      await person.click(compose.pane.getByText('Jours de fermeture', { exact: true }));
      const first = compose.pane.getByLabel('Premier jour');
      await person.click(first);
      await first.fill('2030-05-10');
      person.actions++;
      await person.press('Enter');
      await expect(compose.pane.getByText('10 mai 2030').first()).toBeVisible();
    },
  },
  {
    name: 'take over clients from a table',
    most: 6,
    body: EMPTY,
    does: async (person, compose) => {
      await person.click(button(compose, 'Réglages'));
      await person.click(compose.pane.getByText('Clients retenus', { exact: true }));
      await person.click(button(compose, 'Depuis un tableau'));
      await person.click(compose.pane.getByLabel('Votre tableau'));
      await person.type('Domaine;Nom\nacme.example;Acme\nb.example;B');
      await person.click(button(compose, 'Ajouter 2 clients'));
      await expect(compose.pane.getByText('2 clients ajoutés').first()).toBeVisible();
    },
  },
  {
    name: 'add an expression of one’s own',
    most: 4,
    body: TWO_FINDINGS,
    does: async (person, compose) => {
      await person.click(button(compose, 'Réglages'));
      await person.click(compose.pane.getByLabel('Expression', { exact: true }));
      await person.type('grosso modo');
      await person.press('Enter');
      await expect(compose.pane.getByText('est dans votre liste').first()).toBeVisible();
    },
  },
];

// Several windows and messages each: longer than one look at a page.
test.describe.configure({ timeout: 180_000 });

for (const [at, job] of JOBS.entries()) {
  test(`${job.name}: at most ${String(job.most)} actions`, async ({ compose, page }, info) => {
    await compose.start(job.scenario ?? 'nouveau-message');
    if (job.body !== undefined) await compose.setBody(job.body);
    await compose.openPane();
    await job.before?.(compose);
    const person = new Person(page);
    await job.does(person, compose);
    info.annotations.push({ type: 'actions', description: String(person.actions) });
    if (PICTURES !== undefined) {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: `${PICTURES}/${String(at + 1)}.png` });
    }
    expect(person.actions).toBeLessThanOrEqual(job.most);
  });
}

test('22 findings are reviewed within four screens of scrolling, at 320 × 570', async ({
  page,
}, info) => {
  await page.setViewportSize({ width: 320, height: 570 });
  await openState(page, 'ton-nombreuses');
  await expect(page.getByText('1 / 22')).toBeVisible();
  let screens = 0;
  for (let card = 1; card <= 22; card++) {
    await expect(page.getByText(`${String(card)} / 22`)).toBeVisible();
    screens += await hidden(page);
    await page.getByRole('button', { name: 'Suivante' }).click();
  }
  info.annotations.push({ type: 'screens', description: screens.toFixed(1) });
  expect(screens).toBeLessThanOrEqual(4);
});

/** How much of the pane would have to be scrolled to see all of it, in screens. */
function hidden(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#panel-ton, #panel-ton *')].reduce(
      (most, { scrollHeight, clientHeight }) =>
        clientHeight < 100 ? most : Math.max(most, (scrollHeight - clientHeight) / innerHeight),
      0,
    ),
  );
}
