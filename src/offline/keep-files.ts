import type { OfflineFiles } from './offline-files';

/** What an event of a worker's life waits for. */
interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page that the worker may answer. */
interface AskedEvent {
  /** The DOM's types lack whether it reads a page again; so do some browsers. */
  readonly request: Request & { readonly isReloadNavigation?: boolean };
  respondWith(answer: Promise<Response>): void;
}

/** What is used of a service worker's global scope: the DOM's types, which all else here has, lack it. */
export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly registration: {
    readonly scope: string;
    /** A newer version that was fetched and waits for this one to be done. */
    readonly waiting: Pick<ServiceWorker, 'postMessage'> | null;
  };
  readonly location: { readonly href: string };
  readonly fetch: typeof fetch;
  /** The windows that this worker answers. */
  readonly clients: { matchAll(): Promise<readonly unknown[]>; claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LifeEvent & MessageEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
}

/** Every cache of ours is named so, followed by the page and the version. */
const CACHE = 'ton-juste';
/** So long the network may take to give a page before the kept one is shown, ms. */
const PATIENCE_MS = 3000;
/** What a worker tells the one that waits. */
const TAKE_OVER = 'take-over';

/** The page whose worker this is, by its name without `.html`. */
export function pageOf({ registration }: Pick<WorkerScope, 'registration'>): string {
  return new URL(registration.scope).pathname.split('/').at(-1) ?? '';
}

/**
 * Keeps these files for one page, and answers with them: a page as the network has it, or as it was kept
 * where there is none; all else, whose name changes with its content, as it was kept. What is not among
 * the files is left to the browser.
 *
 * A new version is fetched as a whole beside the old one and takes its place once the page is closed
 * everywhere, or is read again in the only window that has it: no page is served from two versions, and
 * what was typed there is kept by its tab.
 */
export function keepFiles(scope: WorkerScope, { version, files }: OfflineFiles): void {
  // Each page's worker has a cache of its own: none takes away what another needs.
  const mine = `${CACHE} ${pageOf(scope)} `;
  const name = mine + version;
  const kept = new Set(files.map((file) => new URL(file, scope.location.href).href));

  scope.addEventListener('install', (event) => {
    event.waitUntil(fetchAll(scope, name, [...kept]));
  });
  scope.addEventListener('activate', (event) => {
    // The window that fetched the first version is answered too: without the network, it opens a file.
    event.waitUntil(dropOthers(scope, mine, name).then(() => scope.clients.claim()));
  });
  scope.addEventListener('message', (event) => {
    if (event.data === TAKE_OVER) event.waitUntil(scope.skipWaiting());
  });
  const handOver = handingOver(scope);
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET') return;
    const { origin, pathname } = new URL(request.url);
    const address = origin + pathname;
    const file = [address, `${address}.html`].find((wanted) => kept.has(wanted));
    if (file === undefined) return;
    event.respondWith(
      request.mode === 'navigate'
        ? handOver(request).then((again) => again ?? networkFirst(scope, name, request, file))
        : keptFirst(scope, name, request, file),
    );
  });
}

/**
 * Hands a page that is read again over to the version that waits, where no other window has the old one.
 * A window that is only being opened is not among the windows yet: it takes nothing from the one that is.
 * A browser that reloads a page keeps its old worker for it, and would show the old version without the
 * network for as long as the tab is open.
 * @returns what makes the browser ask once more, of the new version; nothing where there is none, or
 *   where that was asked before
 */
function handingOver({ registration, clients }: WorkerScope) {
  let handed = false;
  return async ({ isReloadNavigation }: AskedEvent['request']): Promise<Response | undefined> => {
    const { waiting } = registration;
    if (!waiting || handed || isReloadNavigation !== true) return undefined;
    if ((await clients.matchAll()).length > 1) return undefined;
    handed = true;
    waiting.postMessage(TAKE_OVER);
    return new Response('', { headers: { 'Content-Type': 'text/html', Refresh: '0' } });
  };
}

async function fetchAll(scope: WorkerScope, name: string, addresses: readonly string[]) {
  const cache = await scope.caches.open(name);
  await Promise.all(
    addresses.map(async (address) => {
      const answer = await scope.fetch(address, { cache: 'no-cache' });
      if (!answer.ok) throw new RangeError(`${address}: ${String(answer.status)}`);
      await cache.put(address, await asOwn(answer));
    }),
  );
}

/** Some hosts send « relire.html » on to « relire », and no page may be answered by what was sent on. */
async function asOwn(answer: Response): Promise<Response> {
  if (!answer.redirected) return answer;
  const { headers, status } = answer;
  return new Response(await answer.blob(), { headers, status });
}

async function dropOthers(scope: WorkerScope, mine: string, name: string): Promise<void> {
  const all = await scope.caches.keys();
  const old = all.filter((other) => other.startsWith(mine) && other !== name);
  await Promise.all(old.map((other) => scope.caches.delete(other)));
}

async function keptFirst(scope: WorkerScope, name: string, request: Request, file: string) {
  const kept = await (await scope.caches.open(name)).match(file);
  return kept ?? scope.fetch(request);
}

async function networkFirst(scope: WorkerScope, name: string, request: Request, file: string) {
  const kept = await (await scope.caches.open(name)).match(file);
  if (!kept) return scope.fetch(request);
  const fresh = scope
    .fetch(request)
    // The browser follows where a host sends on to; an error of the host is no page.
    .then((answer) => (answer.ok || answer.type === 'opaqueredirect' ? answer : kept));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Response>((resolve) => {
    timer = setTimeout(() => resolve(kept), PATIENCE_MS);
  });
  return Promise.race([fresh, late])
    .catch(() => kept)
    .finally(() => clearTimeout(timer));
}
