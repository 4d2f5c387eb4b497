import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser/find-browser';

/** The sizes that Outlook's manifest names, then those of the pages that can be installed, in pixels. */
const SIZES = [16, 32, 64, 80, 128, 192, 512];

/**
 * Draws `icon.svg` at each size as `icon-N.png`, transparent around the mark.
 * @param folder the assets
 * @param executablePath an installed Chrome, Edge or Chromium
 */
async function drawIcons(folder: string, executablePath: string): Promise<void> {
  const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      // As an image, so that the drawing's own media query sees the size it is drawn at.
      await page.setContent(
        `<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block">`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(join(folder, `icon-${size}.png`), png);
    }
  } finally {
    await browser.close();
  }
}

const browserPath = findBrowser();
if (browserPath === undefined)
  throw new Error('install Chrome, Edge or Chromium to draw the icons');
await drawIcons(join(import.meta.dirname, '../../../assets'), browserPath);
