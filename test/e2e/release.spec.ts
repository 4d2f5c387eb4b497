import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { archiveOf } from '../../src/tools/release/archive';
import { releaseFiles } from '../../src/tools/release/release-files';
import { ComposeWindow } from './compose-window';
import { playMicrosoftNetwork } from './microsoft-network';
import { NO_NGINX, serveSite, type Nginx } from './nginx';

/** What `npm run release` packs of this build, as an administrator without Node meets it. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NAME = 'ton-juste-1.2.3';
const DATE = new Date('2026-11-30T12:00:00Z');
const ADDRESSED = ['manifest.xml', 'nginx.conf', 'staticwebapp.config.json', '_headers'];

const packed = (): Uint8Array => archiveOf(NAME, releaseFiles(ROOT, '1.2.3'), DATE);

/** Unpacks into a folder, and gives the path of the archive's own folder in it. */
function unpacked(into: string): string {
  for (const [path, bytes] of Object.entries(unzipSync(packed()))) {
    const file = join(into, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return join(into, NAME);
}

/** Opens the archive's page from the disk, writes the address, and saves the files it offers. */
async function writeAddress(page: Page, archive: string, url: string, hosts = ''): Promise<void> {
  await page.goto(pathToFileURL(join(archive, 'COMMENCER.html')).href);
  await page.getByLabel(/Adresse du dossier/).fill(url);
  if (hosts !== '') {
    await page.getByText('Autres réglages').click();
    await page.getByLabel(/Autres hôtes/).fill(hosts);
  }
  await page.getByRole('button', { name: 'Écrire l’adresse dans les fichiers' }).click();
  for (const name of ADDRESSED) {
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name, exact: true }).click();
    await (await saved).saveAs(join(archive, 'site', name));
  }
}

interface Installed {
  readonly base?: string;
  readonly besides?: string;
  /** Other than nginx's own. */
  readonly address?: string;
  /** nginx itself shows the pages too. */
  readonly framed?: true;
}

/** The archive, unpacked, with an address written by its page, behind nginx. */
function installed(page: Page, { address, framed, ...host }: Installed): Promise<Nginx> {
  return serveSite({
    ...host,
    fill: async (folder, url) => {
      const archive = unpacked(mkdtempSync(join(tmpdir(), 'archive-')));
      await writeAddress(page, archive, address ?? url, framed && new URL(url).origin);
      cpSync(join(archive, 'site'), folder, { recursive: true });
      rmSync(dirname(archive), { recursive: true });
    },
  });
}

test('two archives of one build are the same to the byte', () => {
  expect(Buffer.from(packed()).equals(packed())).toBe(true);
});

test('the checksums are those of the files, and only the address changes any', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    const archive = unpacked(folder);
    /** The files that are no longer those of the archive. */
    const changed = (): string[] =>
      readFileSync(join(archive, 'SHA256SUMS'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => line.split('  '))
        .filter(([sum, path = '']) => {
          const bytes = readFileSync(join(archive, path));
          return createHash('sha256').update(bytes).digest('hex') !== sum;
        })
        .map(([, path = '']) => path);
    expect(changed()).toEqual([]);
    await writeAddress(page, archive, 'https://outils.agence.example/ton');
    expect(changed().sort()).toEqual(ADDRESSED.map((name) => `site/${name}`).sort());
    const manifest = readFileSync(join(archive, 'site', 'manifest.xml'), 'utf8');
    expect(manifest).toContain('"https://outils.agence.example/ton/taskpane.html"');
    expect(manifest).not.toMatch(/localhost|adresse-a-ecrire/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('its page says what to write in place of what is no address', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    await page.goto(pathToFileURL(join(unpacked(folder), 'COMMENCER.html')).href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Installer Ton juste 1.2.3');
    for (const url of [
      'http://outils.agence.example',
      'https://a.example/é',
      'https://a.example/?b',
    ]) {
      await page.getByLabel(/Adresse du dossier/).fill(url);
      await page.getByRole('button', { name: 'Écrire l’adresse dans les fichiers' }).click();
      await expect(page.locator('#told')).toContainText('https://outils.agence.example/ton');
      await expect(page.getByRole('link', { name: 'manifest.xml', exact: true })).toBeHidden();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('where the browser can, its page writes into the folder, and into no other', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  const written: Record<string, string> = {};
  try {
    await page.exposeFunction('keep', (name: string, text: string) => {
      written[name] = text;
    });
    await page.addInitScript(() => {
      const here = window as unknown as {
        keep: (name: string, text: string) => Promise<void>;
        holds: string;
        showDirectoryPicker: unknown;
      };
      here.showDirectoryPicker = () =>
        Promise.resolve({
          name: 'choisi',
          getFileHandle: (name: string, options?: { create?: boolean }) =>
            options?.create === true || name === here.holds
              ? Promise.resolve({
                  createWritable: () =>
                    Promise.resolve({
                      write: (text: string) => here.keep(name, text),
                      close: () => Promise.resolve(),
                    }),
                })
              : Promise.reject(new DOMException('', 'NotFoundError')),
        });
    });
    await page.goto(pathToFileURL(join(unpacked(folder), 'COMMENCER.html')).href);
    await page.getByLabel(/Adresse du dossier/).fill('https://outils.agence.example/ton/');
    await page.getByRole('button', { name: 'Écrire l’adresse dans les fichiers' }).click();
    const into = page.getByRole('button', { name: /Écrire dans le dossier/ });
    await into.click();
    await expect(page.locator('#folder-told')).toContainText('n’a pas de taskpane.html');
    expect(written).toEqual({});
    await page.evaluate(() => Object.assign(window, { holds: 'taskpane.html' }));
    await into.click();
    await expect(page.locator('#folder-told')).toContainText('Écrits dans');
    expect(Object.keys(written).sort()).toEqual([...ADDRESSED].sort());
    expect(written['manifest.xml']).toContain('"https://outils.agence.example/ton/taskpane.html"');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.describe('behind nginx', () => {
  // Each unpacks the release and starts a server; one on a busy machine took over a minute.
  test.slow();

  test.skip(NO_NGINX !== undefined, `${NO_NGINX ?? ''}: the archive is not installed`);

  /** The page that tests the host, at a name of the internet's that leads to nginx. */
  async function verify(page: Page, nginx: Nginx): Promise<Record<string, string | null>> {
    await page.goto(`${nginx.url}/verifier.html`);
    await expect(page.locator('#summary')).not.toHaveText('Un instant…');
    return Object.fromEntries(
      await page
        .locator('#findings > li')
        .evaluateAll((items) =>
          items.map((item) => [
            item.querySelector('strong')?.textContent?.split('\u00a0:')[0] ?? '',
            item.className,
          ]),
        ),
    );
  }

  test('unpacked below a path, its test page finds all in order, and what is not', async ({
    page,
  }) => {
    await playMicrosoftNetwork(page);
    const nginx = await installed(page, { base: '/ton' });
    try {
      // This machine's own name is the one thing to look at.
      const found = await verify(page, nginx);
      expect(Object.keys(found)).toHaveLength(9);
      expect(Object.entries(found).filter(([, verdict]) => verdict !== 'good')).toEqual([
        ['Adresse', 'look'],
      ]);
      await page.route('https://appsforoffice.microsoft.com/**', (route) => route.abort());
      expect(await verify(page, nginx)).toMatchObject({ 'Office.js': 'bad' });
      await expect(page.locator('#summary')).toHaveText('1 point à corriger avant d’installer.');
    } finally {
      await nginx.stop();
    }
  });

  test('at a public name, all is in order', async ({ page }) => {
    await playMicrosoftNetwork(page);
    const PUBLIC = 'https://outils.agence.example/ton';
    const nginx = await installed(page, { base: '/ton', address: PUBLIC });
    try {
      const { origin } = new URL(nginx.url);
      await page.route('https://outils.agence.example/**', async (route) => {
        const { pathname } = new URL(route.request().url());
        await route.fulfill({ response: await route.fetch({ url: `${origin}${pathname}` }) });
      });
      const found = await verify(page, { ...nginx, url: PUBLIC });
      expect(Object.entries(found).filter(([, verdict]) => verdict !== 'good')).toEqual([]);
      await expect(page.locator('#summary')).toHaveText(
        'Tout est en ordre\u00a0: le manifeste peut être chargé.',
      );
    } finally {
      await nginx.stop();
    }
  });

  test('a frame rule at the host’s root is found', async ({ page }) => {
    await playMicrosoftNetwork(page);
    const nginx = await installed(page, {
      base: '/ton',
      besides: 'add_header X-Frame-Options SAMEORIGIN always;',
    });
    try {
      expect(await verify(page, nginx)).toMatchObject({ 'Racine de l’hôte': 'bad', Cadre: 'good' });
      await expect(page.getByText('X-Frame-Options: SAMEORIGIN')).toBeVisible();
    } finally {
      await nginx.stop();
    }
  });

  test('the pane runs from it, on Office.js from Microsoft’s address', async ({ page }) => {
    await playMicrosoftNetwork(page);
    const nginx = await installed(page, { framed: true });
    try {
      await page.goto(`${nginx.url}/compose/`);
      await page.evaluate(() => window.playground.scenario('reponse-web'));
      const compose = new ComposeWindow(page);
      await compose.openPane('Ton');
      await expect(compose.pane.locator('#panel-ton mark').first()).toBeVisible();
      const before = await compose.body();
      await compose.pane.getByRole('button', { name: 'Remplacer', exact: true }).first().click();
      await expect.poll(() => compose.body()).not.toBe(before);
      await compose.send();
      await expect(compose.alert).toBeVisible();
    } finally {
      await nginx.stop();
    }
  });
});
