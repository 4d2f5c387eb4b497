import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './compose-window';
import { openState } from './gallery';

interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What Chromium hands to assistive technology for the whole page. */
async function accessibilityTree(session: CDPSession): Promise<readonly AccessibleNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ''),
      properties: Object.fromEntries(
        (properties ?? []).map((property) => [property.name, property.value.value as unknown]),
      ),
    }));
}

/** The words in the page's polite live regions. */
async function announced(page: Page): Promise<string> {
  const regions = await page.locator('[role="status"][aria-live="polite"]').allTextContents();
  return regions.join(' ').replace(/\s+/g, ' ').trim();
}

test.use({ viewport: { width: 320, height: 640 } });

test('what is to reword is announced politely, and again after a replacement', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await openState(page, 'ton-texte-brut', { language: 'fr-FR' });
  const tree = await accessibilityTree(session);
  const live = tree.filter(({ properties }) => properties['live'] === 'polite');
  expect(live.map(({ role }) => role)).toContain('status');
  expect(tree.map(({ name }) => name)).toContain('3 expressions à reformuler');
  expect(await announced(page)).toBe('3 expressions à reformuler');
  await page.getByRole('button', { name: 'Remplacer', exact: true }).first().click();
  await expect.poll(() => announced(page)).toBe('Remplacé. 1 expression à reformuler');
});

test('tabs, phrases and cards have the roles and states that they look like', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await openState(page, 'ton', { language: 'en-US' });
  const tree = await accessibilityTree(session);
  const of = (role: string) => tree.filter((node) => node.role === role);
  expect(of('tab').map(({ name, properties }) => [name, properties['selected']])).toEqual([
    ['Templates', false],
    ['Tone', true],
  ]);
  expect(of('main')).toHaveLength(1);
  expect(of('heading').map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Ton juste', expect.stringMatching(/^\d expressions to reword$/)]),
  );
  const phrases = of('button').filter(({ properties }) => 'pressed' in properties);
  expect(phrases.map(({ name }) => name)).toContain('Je suis désolée pour mon retard');
  expect(of('button').filter(({ name }) => name === '')).toEqual([]);
});

/** Every element that Tab leads to, from the first to the last, and what is wrong with it. */
async function walk(page: Page): Promise<readonly string[]> {
  const wrong: string[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return null;
      const before = document.querySelector('[data-walked]');
      const follows =
        before === null ||
        (before.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      before?.removeAttribute('data-walked');
      activeElement.setAttribute('data-walked', '');
      const { x, y, width, height } = activeElement.getBoundingClientRect();
      return { html: activeElement.outerHTML.slice(0, 120), follows, x, y, width, height };
    });
    if (found === null) return stop === 0 ? ['nothing takes the focus'] : wrong;
    const { html, follows, x, y, width, height } = found;
    if (!follows) return wrong;
    if (y + height <= 0 || y >= 640) wrong.push(`out of sight: ${html}`);
    const clip = {
      x: Math.max(0, x - 6),
      y: Math.max(0, y - 6),
      width: Math.min(320, width + 12),
      height: Math.max(1, Math.min(640 - Math.max(0, y - 6), height + 12)),
    };
    const focused = await page.screenshot({ clip, caret: 'hide', animations: 'disabled' });
    await page.evaluate(() => document.documentElement.setAttribute('inert', ''));
    const plain = await page.screenshot({ clip, caret: 'hide', animations: 'disabled' });
    await page.evaluate(() => {
      document.documentElement.removeAttribute('inert');
      document.querySelector<HTMLElement>('[data-walked]')?.focus();
    });
    if (focused.equals(plain)) wrong.push(`no visible focus: ${html}`);
  }
  return [...wrong, 'Tab never ends'];
}

for (const id of ['modeles', 'formulaire', 'ton-autres', 'reglages-remplis', 'bienvenue']) {
  test(`Tab leads through « ${id} » in order, each stop in sight and seen to have the focus`, async ({
    page,
  }) => {
    test.slow();
    await openState(page, id);
    expect(await walk(page)).toEqual([]);
  });
}

test('a template goes in and comes out again by the keyboard alone', async ({ page }) => {
  await openState(page, 'modeles');
  const { keyboard } = page;
  await keyboard.press('Control+k');
  await keyboard.type('annonce');
  await expect(page.getByRole('button', { name: /^Annonce de mise en production/ })).toBeVisible();
  await keyboard.press('Enter');
  const site = page.getByRole('textbox', { name: /^Adresse du site/ });
  await site.waitFor();
  for (let stop = 0; stop < 6; stop++) {
    if (await site.evaluate((field) => field === document.activeElement)) break;
    await keyboard.press('Tab');
  }
  await expect(site).toBeFocused();
  await keyboard.type('https://www.acme.example/');
  await keyboard.press('Control+Enter');
  const undo = page.getByRole('button', { name: 'Annuler' });
  await undo.waitFor();
  for (let stop = 0; stop < 30; stop++) {
    if (await undo.evaluate((button) => button === document.activeElement)) break;
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await expect(page.getByText('Annulé').first()).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('phrases are replaced and ignored by the keyboard alone', async ({ page }) => {
  await openState(page, 'ton');
  const { keyboard } = page;
  await page.getByRole('tab', { name: 'Ton' }).focus();
  await keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Modèles' })).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Ton' })).toBeFocused();
  await page.locator('mark').first().waitFor();
  await keyboard.press('F8');
  await expect(page.locator('mark [role="button"]').first()).toBeFocused();
  await keyboard.press('Control+Enter');
  await expect(page.getByText('Remplacé.').first()).toBeVisible();
  await keyboard.press('F8');
  await keyboard.press('Shift+F8');
  const focused = await page.evaluate(() => document.activeElement?.id);
  expect(focused).toMatch(/^phrase-/);
});

test('F8 leads through the phrases and then what else there is to look at', async ({ compose }) => {
  const { page, pane } = compose;
  const { keyboard } = page;
  // High enough for the pane to list its cards; a low one shows them one at a time.
  await page.setViewportSize({ width: 1280, height: 900 });
  await compose.start('nouveau-message');
  await compose.setBody(
    '<div>Pas de souci. Le bug est corrigé.</div><div>[à adapter] Ci-joint le devis.</div>',
  );
  await compose.openPane('Ton');
  const phrase = (words: string) =>
    pane.locator('#panel-ton mark').getByRole('button', { name: words });
  const cards = pane.getByRole('list', { name: 'À voir avant l’envoi' }).getByRole('listitem');
  const titles = [
    '« [à adapter] » est à compléter ou à retirer',
    'Une pièce jointe est annoncée : « Ci-joint »',
  ];
  await expect(cards.getByRole('heading')).toHaveText(titles);
  await pane.getByRole('button', { name: 'Vérifier' }).focus();
  for (const words of ['Pas de souci', 'Le bug est corrigé']) {
    await keyboard.press('F8');
    await expect(phrase(words)).toBeFocused();
  }
  for (const [nth, title] of titles.entries()) {
    await keyboard.press('F8');
    const card = cards.nth(nth);
    await expect(card).toBeFocused();
    await expect(card).toHaveAccessibleName(title);
    await expect(card).toHaveAttribute('aria-current', 'true');
    await expect(card).toBeInViewport();
    await expect(card).toHaveCSS('outline-style', 'solid');
  }
  await keyboard.press('F8');
  await expect(phrase('Pas de souci')).toBeFocused();
  await keyboard.press('Shift+F8');
  await expect(cards.last()).toBeFocused();
  // Tab goes into the card; when it is ignored, what remains has the focus.
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(cards).toHaveCount(1);
  await expect(cards).toBeFocused();
});

test('the settings open, take a word and close by the keyboard alone', async ({ page }) => {
  await openState(page, 'modeles');
  const { keyboard } = page;
  await page.getByRole('tab', { name: 'Modèles' }).focus();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  const expression = page.getByRole('textbox', { name: 'Expression' });
  await expression.waitFor();
  for (let stop = 0; stop < 20; stop++) {
    if (await expression.evaluate((field) => field === document.activeElement)) break;
    await keyboard.press('Tab');
  }
  await keyboard.type('en l’état');
  await keyboard.press('Enter');
  await expect(page.getByText('en l’état', { exact: true })).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Réglages' })).toBeFocused();
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const id of ['ton-lecture', 'formulaire']) {
    await openState(page, id);
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ playState }) => playState === 'running')
        .map(({ effect }) => effect?.getComputedTiming().duration)
        .filter((duration) => Number(duration) > 1),
    );
    expect(moving).toEqual([]);
  }
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openState(page, 'ton-lecture');
  const skeleton = await page.evaluate(() => document.getAnimations().length);
  expect(skeleton).toBeGreaterThan(0);
});
