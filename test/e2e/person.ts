import type { Locator, Page } from '@playwright/test';

/** Does what a person does, and counts it: each click, each key, each text that is typed. */
export class Person {
  actions = 0;
  constructor(private readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.actions++;
    await target.click();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.actions++;
      await this.page.keyboard.press(key);
    }
  }

  /** Types into what has the focus, as one action. */
  async type(text: string): Promise<void> {
    this.actions++;
    await this.page.keyboard.type(text);
  }
}
