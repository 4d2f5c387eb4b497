import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MICROSOFT_OFFICE_JS } from '../../../src/tools/deployment/deployment';
import { inlineStyles } from '../../../src/tools/deployment/inline-styles';
import { manifestFor } from '../../../src/tools/deployment/manifest';
import { servedBy } from '../../../src/tools/deployment/served';
import { STATIC_PAGES } from '../../../src/tools/deployment/static-pages';
import { Host, type Answer } from '../../../src/tools/host-check/answer';
import { CHECKS } from '../../../src/tools/host-check/checks';
import type { Verdict } from '../../../src/tools/host-check/finding';

const URL_OF = 'https://outils.agence.example/ton';
const MANIFEST = readFileSync(join(__dirname, '..', '..', '..', 'manifest.xml'), 'utf8');
const PAGE = `<!doctype html><style>a{b:c}</style><script src="${MICROSOFT_OFFICE_JS}"></script><script src="scripts/taskpane.0123abcd.js"></script>`;
/** What stands on its own beside the add-in. */
const ALONE = [
  ...STATIC_PAGES.map((page) => `${page}.html`),
  'service-worker.js',
  'service-worker-files.js',
  'manifest.webmanifest',
];
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'application/javascript',
  png: 'image/png',
  xml: 'text/xml',
};

interface Sent {
  status?: number;
  url?: string;
  headers?: Record<string, string | null>;
  text?: string;
}

/** What a person may do to a host that is in order. */
interface Trouble {
  readonly url?: string;
  /** What is sent otherwise, by path (`/` is the origin's root); `null`: no answer. */
  readonly change?: (path: string) => Sent | null | undefined;
  readonly blocked?: boolean;
}

/** A host that serves what our configurations say, but for the trouble. */
function hostWith({ url = URL_OF, change, blocked = false }: Trouble): Host {
  const deployment = { url, officeJs: MICROSOFT_OFFICE_JS, hosts: [] };
  const entries = ['taskpane.html', 'launchevent.html', 'launchevent.js', 'manifest.xml'];
  const served = servedBy(
    deployment,
    [...entries, 'microsoft-ajax-stand-in.js', ...ALONE],
    inlineStyles([PAGE]),
  );
  const answer = (address: string): Answer | null => {
    const path = address.startsWith(`${url}/`) ? address.slice(url.length + 1) : '/';
    const otherwise = change?.(path);
    if (otherwise === null) return null;
    const rule = served.files.find(({ paths }) =>
      paths.some((one) => (one.endsWith('/') ? path.startsWith(one) : path === one)),
    );
    const headers: Record<string, string | null | undefined> = {
      ...(rule && { ...rule.headers, ...served.common }),
      'Content-Type': TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain',
      'Content-Encoding': 'gzip',
      ETag: '"1"',
      ...otherwise?.headers,
    };
    const text = path === 'manifest.xml' ? manifestFor(MANIFEST, deployment) : PAGE;
    return {
      status: otherwise?.status ?? (rule ? 200 : 404),
      url: otherwise?.url ?? address,
      header: (name) => headers[name] ?? null,
      text: otherwise?.text ?? text,
    };
  };
  return new Host(url, {
    get: (address) => Promise.resolve(answer(address)),
    loads: (script) => Promise.resolve(!blocked && script === MICROSOFT_OFFICE_JS),
  });
}

async function verdicts(trouble: Trouble): Promise<Record<string, Verdict>> {
  const host = hostWith(trouble);
  const found = await Promise.all(
    CHECKS.map(async ({ title, find }) => [title, (await find(host)).verdict] as const),
  );
  return Object.fromEntries(found.filter(([, verdict]) => verdict !== 'good'));
}

/** The same for one path. */
const at =
  (path: string, sent: Sent | null) =>
  (asked: string): Sent | null | undefined =>
    asked === path ? sent : undefined;
const withHeader = (path: string, name: string, value: string | null) =>
  at(path, { headers: { [name]: value } });

test('a host that serves what our configurations say is in order', async () => {
  expect(await verdicts({})).toEqual({});
});

test('each file is asked for once', async () => {
  const asked: string[] = [];
  const host = new Host(URL_OF, {
    get: (address) => {
      asked.push(address);
      return Promise.resolve(null);
    },
    loads: () => Promise.resolve(false),
  });
  for (const { find } of CHECKS) await find(host);
  expect(asked.length).toBe(new Set(asked).size);
});

const OWN = { url: 'https://localhost:3000' };
const POLICY = 'Content-Security-Policy';
const SELF = "default-src 'none'; script-src 'self'; frame-ancestors 'self'";

test.each<[string, Trouble, Record<string, Verdict>]>([
  ['http', { url: 'http://outils.agence.example/ton' }, { Adresse: 'bad' }],
  ['this machine', OWN, { Adresse: 'look' }],
  ['a name of one’s own network', { url: 'https://outils/ton' }, { Adresse: 'look' }],
  ['a private address', { url: 'https://192.168.1.4/ton' }, { Adresse: 'look' }],
  ['a public name that begins with 10', { url: 'https://10.agence.example' }, {}],
  ['a missing script', { change: at('launchevent.js', { status: 404 }) }, { Fichiers: 'bad' }],
  ['a missing icon', { change: at('assets/icon-64.png', { status: 404 }) }, { Fichiers: 'bad' }],
  [
    'a pane’s script that is not there',
    { change: at('scripts/taskpane.0123abcd.js', { status: 404 }) },
    { Fichiers: 'bad' },
  ],
  ['no answer for a page', { change: at('launchevent.html', null) }, { Fichiers: 'bad' }],
  [
    'a script as text',
    { change: withHeader('launchevent.js', 'Content-Type', 'text/plain') },
    { Fichiers: 'bad' },
  ],
  [
    '« .html » dropped',
    { change: at('taskpane.html', { url: `${URL_OF}/taskpane` }) },
    { Fichiers: 'look' },
  ],
  [
    'the manifest of another address',
    { change: at('manifest.xml', { text: MANIFEST }) },
    { Manifeste: 'bad' },
  ],
  [
    'a manifest for the host, not for the folder',
    {
      change: at('manifest.xml', {
        text: MANIFEST.replaceAll('https://localhost:3000', 'https://outils.agence.example'),
      }),
    },
    { Manifeste: 'bad' },
  ],
  [
    'a page of an error in its place',
    { change: at('manifest.xml', { text: '<html></html>' }) },
    { Manifeste: 'bad' },
  ],
  [
    'no policy',
    { change: withHeader('taskpane.html', POLICY, null) },
    { 'En-têtes de sécurité': 'bad' },
  ],
  [
    'a policy of the host’s own',
    { change: withHeader('taskpane.html', POLICY, SELF) },
    { 'En-têtes de sécurité': 'bad', Cadre: 'bad' },
  ],
  [
    'no nosniff',
    { change: withHeader('launchevent.js', 'X-Content-Type-Options', null) },
    { 'En-têtes de sécurité': 'bad' },
  ],
  [
    'headers sent twice',
    { change: withHeader('launchevent.js', 'Referrer-Policy', 'no-referrer, no-referrer') },
    { 'En-têtes de sécurité': 'bad' },
  ],
  [
    'X-Frame-Options on the pane',
    { change: withHeader('taskpane.html', 'X-Frame-Options', 'SAMEORIGIN') },
    { Cadre: 'bad' },
  ],
  [
    'X-Frame-Options at the root',
    { change: withHeader('/', 'X-Frame-Options', 'DENY') },
    { 'Racine de l’hôte': 'bad' },
  ],
  [
    'a frame rule at the root',
    { change: withHeader('/', POLICY, "frame-ancestors 'self' https://outlook.office.com") },
    { 'Racine de l’hôte': 'bad' },
  ],
  [
    'a frame rule at the root that lets Outlook in',
    {
      change: withHeader(
        '/',
        POLICY,
        'frame-ancestors https://*.office.com outlook.office365.com https://*.cloud.microsoft https://outlook.live.com/',
      ),
    },
    {},
  ],
  ['another policy at the root', { change: withHeader('/', POLICY, "img-src 'self'") }, {}],
  ['a root that leads elsewhere', { change: at('/', null) }, { 'Racine de l’hôte': 'look' }],
  [
    'pages that are kept',
    { change: withHeader('taskpane.html', 'Cache-Control', 'max-age=3600') },
    { Cache: 'bad' },
  ],
  [
    'pages about which nothing is said',
    { change: withHeader('manifest.xml', 'Cache-Control', null) },
    { Cache: 'bad' },
  ],
  [
    'pages asked for again in other words',
    { change: withHeader('taskpane.html', 'Cache-Control', 'public, max-age=0, must-revalidate') },
    {},
  ],
  ['no ETag', { change: withHeader('launchevent.js', 'ETag', null) }, { Cache: 'look' }],
  [
    'scripts that are not kept',
    { change: withHeader('scripts/taskpane.0123abcd.js', 'Cache-Control', 'no-cache') },
    { Cache: 'look' },
  ],
  [
    'no compression',
    { change: withHeader('launchevent.js', 'Content-Encoding', null) },
    { Compression: 'look' },
  ],
  ['Office.js that is blocked', { blocked: true }, { 'Office.js': 'bad' }],
  [
    'unsafe-inline added',
    {
      change: (path) =>
        path === 'launchevent.html'
          ? {
              headers: {
                [POLICY]:
                  `${servedBy({ url: URL_OF, officeJs: MICROSOFT_OFFICE_JS, hosts: [] }, [], inlineStyles([PAGE])).common[POLICY] ?? ''}`.replace(
                    "script-src 'self'",
                    "script-src 'self' 'unsafe-inline'",
                  ),
              },
            }
          : undefined,
    },
    { 'En-têtes de sécurité': 'bad' },
  ],
])('%s', async (_what, trouble, expected) => {
  expect(await verdicts(trouble)).toEqual(expected);
});

test('what is not in order says what to do, and for which file', async () => {
  const host = hostWith({ change: withHeader('launchevent.js', 'Cache-Control', 'max-age=9') });
  const cache = CHECKS.find(({ title }) => title === 'Cache');
  expect(await cache?.find(host)).toEqual({
    verdict: 'bad',
    said: expect.stringContaining('nouvelle version') as string,
    advice: expect.stringContaining('no-cache') as string,
    about: ['launchevent.js\u00a0: max-age=9'],
  });
});

test('a header that is missing is named as missing, one that differs with its value', async () => {
  const headers = { [POLICY]: null, 'Referrer-Policy': 'origin' };
  const host = hostWith({ change: at('launchevent.js', { headers }) });
  const check = CHECKS.find(({ title }) => title === 'En-têtes de sécurité');
  expect((await check?.find(host))?.about).toEqual([
    `launchevent.js\u00a0: sans ${POLICY}`,
    'launchevent.js\u00a0: Referrer-Policy: origin',
  ]);
});
