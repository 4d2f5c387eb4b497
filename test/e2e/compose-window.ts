import { expect, test as base, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { SentMessage } from '../../src/playground/test-api';

/** The compose window as a person and a test see it. */
export class ComposeWindow {
  readonly pane: FrameLocator;
  readonly alert: Locator;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator('iframe[title="Ton juste"]');
    this.alert = page.getByRole('alertdialog');
  }

  /** Starts the scenario afresh, with the pane closed. */
  async start(scenario: string): Promise<void> {
    await this.page.goto('/');
    await this.page.evaluate((id) => window.playground.scenario(id), scenario);
  }

  async openPane(tab: 'Modèles' | 'Ton' = 'Modèles'): Promise<void> {
    await this.page.getByRole('button', { name: 'Modèles et ton', exact: true }).click();
    const chosen = this.pane.getByRole('tab', { name: tab, exact: false });
    await chosen.click();
    await expect(chosen).toHaveAttribute('aria-selected', 'true');
  }

  /** Unfolds a part of the settings, by its title. */
  async unfold(section: string): Promise<void> {
    await this.pane.locator('summary').filter({ hasText: section }).click();
  }

  async send(): Promise<void> {
    await this.page.getByRole('button', { name: 'Envoyer', exact: true }).click();
  }

  /** The exact source of the draft. */
  body(): Promise<string> {
    return this.page.evaluate(() => window.playground.body());
  }

  setBody(source: string): Promise<void> {
    return this.page.evaluate((body) => window.playground.setBody(body), source);
  }

  /** Selects words of the body as with the mouse, or puts the cursor behind them. */
  async select(words: string, part: 'words' | 'end' = 'words'): Promise<void> {
    await this.page.locator('#paper [contenteditable]').evaluate(
      (body, [wanted, which]) => {
        (body as HTMLElement).focus();
        const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const at = (node.textContent ?? '').indexOf(wanted);
          if (at < 0) continue;
          const to = at + wanted.length;
          getSelection()?.setBaseAndExtent(node, which === 'end' ? to : at, node, to);
          return;
        }
        throw new RangeError(`« ${wanted} » is not in one piece of the body`);
      },
      [words, part] as const,
    );
  }

  subject(): Promise<string> {
    return this.page.evaluate(() => window.playground.subject());
  }

  sent(): Promise<readonly SentMessage[]> {
    return this.page.evaluate(() => window.playground.sent);
  }

  /** Makes a call of Office.js go wrong: never answered, or answered with an Office code. */
  fault(dispatchId: number, fault: 'hang' | number): Promise<void> {
    return this.page.evaluate(
      ([id, how]) => {
        window.playground.faults[id] = how;
      },
      [dispatchId, fault] as const,
    );
  }

  repair(dispatchId: number): Promise<void> {
    return this.page.evaluate((id) => {
      delete window.playground.faults[id];
    }, dispatchId);
  }
}

/** What an edit took out of a source and put in: all before and after these is the same, byte for byte. */
export function difference(before: string, after: string): { removed: string; inserted: string } {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return {
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  };
}

export const test = base.extend<{ compose: ComposeWindow }>({
  compose: async ({ page }, use) => {
    await use(new ComposeWindow(page));
  },
});

export { expect };
