import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromium without windows. */
const HEADLESS_SHELL = 'chromium-headless-shell';

const ON_PATH = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
  'msedge',
  'chromium',
  'chromium-browser',
  HEADLESS_SHELL,
];

const KNOWN_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these programs that the path leads to. */
function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find(isExecutable);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The path of an installed Chrome, Edge or Chromium; `CHROME_PATH` comes first.
 * @returns undefined where there is none
 * @throws Error when CHROME_PATH names a file that can't be run
 */
export function findBrowser(): string | undefined {
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== '') {
    if (isExecutable(given)) return given;
    throw new Error(`CHROME_PATH names no program that can be run: ${given}`);
  }
  return onPath(ON_PATH) ?? KNOWN_PLACES.find((place) => existsSync(place));
}

/**
 * The browser to run many tests in: Chromium without windows, where it is installed, because a page of its
 * costs two thirds of the processor time of one in the whole browser (which draws an address bar for each);
 * else what {@link findBrowser} finds.
 * @returns undefined where there is none
 * @throws Error when CHROME_PATH names a file that can't be run
 */
export function findHeadlessShell(): string | undefined {
  return process.env.CHROME_PATH ? findBrowser() : (onPath([HEADLESS_SHELL]) ?? findBrowser());
}

/** How to start it here: root has no sandbox, and nothing is looked up in the background. */
export const BROWSER_ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];
