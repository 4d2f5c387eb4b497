import { keepFiles, type WorkerScope } from '../../src/offline/keep-files';

const FOLDER = 'https://outils.agence.example/ton/';

/** A worker's scope over caches in memory and a network that can be cut. */
function worker(version: string, caches = new Map<string, Map<string, Response>>()) {
  const listeners = new Map<string, (event: never) => void>();
  const network = new Map<string, () => Response>();
  const windows: object[] = [{}];
  /** What the worker was made to do, and told another. */
  const told: unknown[] = [];
  let online = true;
  const fetched: string[] = [];
  const addressOf = (asked: unknown): string =>
    typeof asked === 'string' ? asked : (asked as Request).url;
  const scope = {
    registration: { scope: `${FOLDER}relire`, waiting: null as object | null },
    clients: { matchAll: () => Promise.resolve(windows), claim: () => Promise.resolve() },
    skipWaiting: () => Promise.resolve(void told.push('skipped')),
    location: { href: `${FOLDER}service-worker.js` },
    caches: {
      keys: () => Promise.resolve([...caches.keys()]),
      delete: (name: string) => Promise.resolve(caches.delete(name)),
      open: (name: string) => {
        const cache = caches.get(name) ?? new Map<string, Response>();
        caches.set(name, cache);
        return Promise.resolve({
          match: (address: string) => Promise.resolve(cache.get(address)?.clone()),
          put: (address: string, answer: Response) => Promise.resolve(cache.set(address, answer)),
        });
      },
    },
    fetch: (asked: unknown) => {
      const address = addressOf(asked);
      fetched.push(address);
      const answer = online ? network.get(address) : undefined;
      return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('no network'));
    },
    addEventListener: (type: string, listener: (event: never) => void) =>
      listeners.set(type, listener),
  };
  const file = (name: string, text: string, status = 200) =>
    network.set(FOLDER + name, () => new Response(text, { status }));
  file('relire.html', `page ${version}`);
  file('pages/relire.1.js', `script ${version}`);
  keepFiles(scope as unknown as WorkerScope, {
    version,
    files: ['relire.html', 'pages/relire.1.js'],
  });
  const life = async (type: 'install' | 'activate' | 'message', data?: unknown): Promise<void> => {
    let work: Promise<unknown> = Promise.resolve();
    const waitUntil = (given: Promise<unknown>) => (work = given);
    listeners.get(type)?.({ waitUntil, data } as never);
    await work;
  };
  const askWith = async (name: string, request: object): Promise<string | null> => {
    let answer: Promise<Response> | null = null;
    listeners.get('fetch')?.({
      request: { url: FOLDER + name, ...request },
      respondWith: (given: Promise<Response>) => (answer = given),
    } as never);
    return answer === null ? null : (await (answer as Promise<Response>)).text();
  };
  const ask = (name: string, mode = 'cors', method = 'GET') => askWith(name, { mode, method });
  const reload = (name: string) =>
    askWith(name, { mode: 'navigate', method: 'GET', isReloadNavigation: true });
  const wait = () => {
    scope.registration.waiting = { postMessage: (message: unknown) => told.push(message) };
  };
  return {
    caches,
    file,
    life,
    ask,
    reload,
    fetched,
    windows,
    told,
    wait,
    cut: () => (online = false),
  };
}

test('after the first load a page and its scripts come without the network', async () => {
  const { life, ask, cut } = worker('v1');
  await life('install');
  await life('activate');
  cut();
  expect(await ask('relire.html', 'navigate')).toBe('page v1');
  expect(await ask('relire?carte=1', 'navigate')).toBe('page v1');
  expect(await ask('pages/relire.1.js')).toBe('script v1');
});

test('with the network the page is the host’s own, and an error of the host is none', async () => {
  const { life, ask, file } = worker('v1');
  await life('install');
  file('relire.html', 'page v2');
  expect(await ask('relire.html', 'navigate')).toBe('page v2');
  file('relire.html', 'en travaux', 503);
  expect(await ask('relire.html', 'navigate')).toBe('page v1');
});

test('Outlook’s pane, other files and what is sent are left to the browser', async () => {
  const { life, ask, fetched } = worker('v1');
  await life('install');
  const before = fetched.length;
  expect(await ask('taskpane.html', 'navigate')).toBeNull();
  expect(await ask('launchevent.js')).toBeNull();
  expect(await ask('relire.html', 'cors', 'POST')).toBeNull();
  expect(fetched.length).toBe(before);
});

test('a version is whole or not at all, and takes the place of the one before', async () => {
  const first = worker('v1');
  await first.life('install');
  first.caches.set('ton-juste atelier v1', new Map());
  const broken = worker('v2', first.caches);
  broken.file('pages/relire.1.js', 'absent', 404);
  await expect(broken.life('install')).rejects.toThrow('404');
  const second = worker('v3', first.caches);
  await second.life('install');
  first.cut();
  expect(await first.ask('relire.html', 'navigate')).toBe('page v1');
  await second.life('activate');
  // Another page's stay.
  expect([...first.caches.keys()].sort()).toEqual(['ton-juste atelier v1', 'ton-juste relire v3']);
});

test('a window that is opened beside the only one takes nothing from it', async () => {
  const old = worker('v1');
  await old.life('install');
  await old.life('activate');
  old.wait();
  // What is being opened is not among the windows yet: there is one, as when it is read again.
  expect(await old.ask('relire.html', 'navigate')).toBe('page v1');
  expect(old.told).toEqual([]);
  expect(await old.ask('pages/relire.1.js')).toBe('script v1');
});

test('the only window that is read again is handed to the version that waits, once', async () => {
  const old = worker('v1');
  await old.life('install');
  await old.life('activate');
  expect(await old.ask('relire.html', 'navigate')).toBe('page v1');
  old.wait();
  old.windows.push({});
  expect(await old.reload('relire.html')).toBe('page v1');
  expect(old.told).toEqual([]);
  old.windows.pop();
  expect(await old.reload('relire.html')).toBe('');
  expect(old.told).toEqual(['take-over']);
  // One that does not come is not waited for again.
  expect(await old.reload('relire.html')).toBe('page v1');

  const fresh = worker('v2');
  await fresh.life('message', 'something else');
  expect(fresh.told).toEqual([]);
  await fresh.life('message', old.told[0]);
  expect(fresh.told).toEqual(['skipped']);
});
