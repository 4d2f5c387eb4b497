import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { findBrowser } from '../../src/tools/browser/find-browser';
import { expect, test as base } from './compose-window';
import { openState } from './gallery';

/**
 * The contrast themes of Windows 11, which Chromium draws pages in on every system (Settings,
 * Accessibility, « Page colors »): the number that a profile keeps it by (`PageColors` in Chromium's
 * page_colors_controller.h), and the theme's background.
 */
const THEMES = [
  { name: 'Aquatic', pageColors: 6, canvas: 'rgb(32, 32, 32)' },
  { name: 'Desert', pageColors: 2, canvas: 'rgb(255, 250, 239)' },
  { name: 'Dusk', pageColors: 1, canvas: 'rgb(45, 50, 54)' },
  { name: 'Night sky', pageColors: 3, canvas: 'rgb(0, 0, 0)' },
];

/** All kinds of controls, notices and marks at least once. */
const STATES = [
  'bienvenue',
  'modeles-client',
  'formulaire-a-completer',
  'placement',
  'objet',
  'modele-personnel',
  'ton-surligne',
  'ton-ordre',
  'ton-oublis',
  'ton-propre',
  'reglages-deplies',
  'reglages-bilan',
  'hors-outlook',
];

const test = base.extend<{ inTheme: (pageColors: number) => Promise<BrowserContext> }>({
  inTheme: async ({ playwright, baseURL, launchOptions }, use, info) => {
    const opened: BrowserContext[] = [];
    await use(async (pageColors) => {
      const profile = info.outputPath('profile');
      await mkdir(join(profile, 'Default'), { recursive: true });
      const a11y = {
        page_colors: pageColors,
        apply_page_colors_only_on_increased_contrast: false,
      };
      const preferences = join(profile, 'Default', 'Preferences');
      await writeFile(preferences, JSON.stringify({ settings: { a11y } }));
      const context = await playwright.chromium.launchPersistentContext(profile, {
        ...launchOptions,
        // The settings of a profile are the whole browser's.
        executablePath: findBrowser(),
        ...(baseURL === undefined ? {} : { baseURL }),
        ignoreHTTPSErrors: true,
        locale: 'fr-FR',
        viewport: { width: 320, height: 640 },
        // The theme's, not Playwright's.
        forcedColors: null,
        colorScheme: null,
      });
      opened.push(context);
      return context;
    });
    for (const context of opened) await context.close();
  },
});

for (const { name, pageColors, canvas } of THEMES) {
  test(`in the contrast theme ${name} only its colours are painted, and words stand out`, async ({
    inTheme,
  }) => {
    const context = await inTheme(pageColors);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto('/gallery.html');
    const painted = await page.evaluate(() =>
      matchMedia('(forced-colors: active)').matches
        ? getComputedStyle(document.body).backgroundColor
        : null,
    );
    test.skip(painted === null, 'this browser has no page colours');
    expect(painted).toBe(canvas);
    for (const id of STATES) {
      await openState(page, id);
      expect(await page.locator('body').evaluate(whatBreaksTheTheme), id).toEqual([]);
    }
  });
}

/** Runs in the page, so it is whole by itself. */
function whatBreaksTheTheme(body: Element): string[] {
  const SYSTEM =
    'Canvas CanvasText LinkText VisitedText ActiveText ButtonFace ButtonText ButtonBorder Field FieldText GrayText Highlight HighlightText Mark MarkText';
  const probe = body.appendChild(document.createElement('i'));
  probe.style.setProperty('forced-color-adjust', 'none');
  const known = new Set(
    SYSTEM.split(' ').map((colour) => {
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    }),
  );
  probe.remove();
  const found: string[] = [];
  for (const element of body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const where = element.outerHTML.slice(0, 140);
    const words = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const painted = [
      ...(words || element.matches('svg') ? [['ink', style.color]] : []),
      ['background', style.backgroundColor],
      ...(style.outlineStyle === 'none' ? [] : [['outline', style.outlineColor]]),
      ...['Top', 'Right', 'Bottom', 'Left']
        .filter((side) => style.getPropertyValue(`border-${side.toLowerCase()}-width`) !== '0px')
        .map((side) => ['border', style.getPropertyValue(`border-${side.toLowerCase()}-color`)]),
    ];
    for (const [what, colour] of painted) {
      const clear = /^rgba\(.*, 0\)$/.test(colour ?? '');
      if (colour !== undefined && !clear && !known.has(colour)) {
        found.push(`${String(what)} ${colour}: ${where}`);
      }
    }
    if (!words || element.closest(':disabled, [aria-disabled="true"]')) continue;
    let behind: Element | null = element;
    while (behind && /^rgba\(.*, 0\)$/.test(getComputedStyle(behind).backgroundColor)) {
      behind = behind.parentElement;
    }
    const ground = getComputedStyle(behind ?? document.documentElement).backgroundColor;
    const [ink = 0, paper = 0] = [style.color, ground].map((colour) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      // Chromium makes Highlight translucent so that over white it is the theme's.
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
        const share = (part * alpha + 255 * (1 - alpha)) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    });
    const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    if (contrast < 4.5) found.push(`${contrast.toFixed(1)} to 1: ${where}`);
  }
  return found;
}
