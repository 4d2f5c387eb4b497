import { STATIC_PAGES } from '../deployment/static-pages';
import type { Host } from './answer';

/** Asked for by Outlook under these names, so that each is to be fresh. */
export const ENTRY_FILES = [
  'taskpane.html',
  'launchevent.html',
  'launchevent.js',
  'microsoft-ajax-stand-in.js',
  'manifest.xml',
] as const;

/** What the pages that stand on their own are kept with on a machine. */
const WORKER_FILES = ['service-worker.js', 'service-worker-files.js', 'manifest.webmanifest'];

/** The scripts of the pane that its page names, each with the hash of its content in its name. */
export function scriptsOf(page: string): string[] {
  return [...page.matchAll(/\bsrc="(scripts\/[^"]+)"/g)].map(([, path = '']) => path);
}

/** Where a page loads Office.js from. */
export function officeJsOf(page: string): string | undefined {
  return /\bsrc="([^"]*\/office\.js)"/i.exec(page)?.[1];
}

/** Every address in a manifest that Outlook fetches, in order, each once. */
export function addressesOf(manifest: string): string[] {
  const all = [...manifest.matchAll(/\b(?:Default)?Value="(https?:[^"]+)"/g)];
  return [...new Set(all.map(([, address = '']) => address))];
}

/** What is asked for, below the add-in's folder: the pages, the pane's scripts, the icons and the help. */
export async function filesOf(host: Host): Promise<string[]> {
  const page = await host.text('taskpane.html');
  const named = addressesOf(await host.text('manifest.xml'))
    .filter((address) => address.startsWith(`${host.url}/`))
    .map((address) => address.slice(host.url.length + 1));
  const pages = STATIC_PAGES.map((name) => `${name}.html`);
  return [...new Set([...ENTRY_FILES, ...scriptsOf(page), ...named, ...pages, ...WORKER_FILES])];
}
