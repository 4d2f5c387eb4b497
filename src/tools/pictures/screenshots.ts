import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { startServer } from '../../playground/server/start-server';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser/find-browser';
import { takePagePictures } from './page-pictures';
import { takePanePictures } from './pane-pictures';
import { takeTonePictures } from './tone-pictures';

/** As a command: makes the pictures of docs/ from the running product. Needs a build and a browser. */
const FOLDER = 'docs';

async function open(page: Page, url: string, scenario: string): Promise<void> {
  await page.goto(url);
  await page.evaluate((id) => window.playground.scenario(id), scenario);
  await page.getByRole('button', { name: 'Modèles et ton', exact: true }).click();
}

async function tone(page: Page, url: string): Promise<void> {
  await open(page, url, 'reponse-web');
  const pane = page.frameLocator('iframe[title="Ton juste"]');
  await pane.getByRole('tab', { name: /^Ton/ }).click();
  await pane.locator('mark').first().click();
  await page.screenshot({ path: `${FOLDER}/ton.png`, animations: 'disabled' });
}

async function templates(page: Page, url: string): Promise<void> {
  await open(page, url, 'nouveau-message');
  const pane = page.frameLocator('iframe[title="Ton juste"]');
  await pane.getByLabel('Rechercher un modèle').fill('annonce');
  await page.screenshot({ path: `${FOLDER}/modeles.png`, animations: 'disabled' });
  await pane.getByRole('button', { name: /Annonce de mise en production/ }).click();
  await pane.getByLabel(/Adresse du site/).fill('https://www.acme.example/');
  await page.screenshot({ path: `${FOLDER}/modele.png`, animations: 'disabled' });
}

async function send(page: Page, url: string): Promise<void> {
  await open(page, url, 'reponse-web');
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await page.getByRole('alertdialog').waitFor();
  await page.screenshot({ path: `${FOLDER}/envoi.png`, animations: 'disabled' });
}

mkdirSync(FOLDER, { recursive: true });
const server = await startServer({ port: 0 });
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
try {
  const page = await browser.newPage({
    ignoreHTTPSErrors: true,
    locale: 'fr-FR',
    viewport: { width: 1200, height: 760 },
    deviceScaleFactor: 1,
  });
  for (const picture of [tone, templates, send]) await picture(page, server.url);
  await takeTonePictures(browser, server.url, FOLDER);
  await takePanePictures(browser, server.url, FOLDER);
  await takePagePictures(browser, server.url, FOLDER);
} finally {
  await browser.close();
  await server.close();
}
