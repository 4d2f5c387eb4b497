import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, findHeadlessShell } from '../../src/tools/browser/find-browser';

/** A browser that takes workers from a host whose certificate it does not trust; whoever launches it closes it. */
export function launchTrusting(): Promise<Browser> {
  return chromium.launch({
    executablePath: findHeadlessShell(),
    args: [...BROWSER_ARGUMENTS, '--ignore-certificate-errors'],
  });
}

/**
 * A page of its own whose worker has kept its files.
 * @param name without `.html`
 * @param url of the host, without a slash at the end
 */
export async function keptPage(context: BrowserContext, name: string, url: string): Promise<Page> {
  const opened = await context.newPage();
  await opened.goto(`${url}/${name}.html`);
  await opened.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active === null || active.state === 'activated') return;
    await new Promise<void>((resolve) => {
      active.addEventListener('statechange', () => {
        if (active.state === 'activated') resolve();
      });
    });
  });
  return opened;
}
