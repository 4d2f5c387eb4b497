import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { selfSignedCertificate } from '../../../src/playground/server/certificate';
import { hasDisplay } from '../../../src/playground/server/display';
import { contentType, inside, pathOf } from '../../../src/playground/server/files';
import { withLocalOfficeJs } from '../../../src/playground/server/local-office-js';
import { portFrom } from '../../../src/tools/deployment/port';
import { startServer, type RunningServer } from '../../../src/playground/server/start-server';

const PAGE =
  '<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="taskpane.js"></script>';

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

function get(url: string, target: string, options: https.RequestOptions = {}): Promise<Reply> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    https
      .request(
        {
          host: 'localhost',
          port,
          path: target,
          rejectUnauthorized: false,
          agent: false,
          ...options,
        },
        (response) => {
          let body = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => (body += chunk));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          );
        },
      )
      .on('error', reject)
      .end();
  });
}

describe('the server of the compose window', () => {
  let root: string;
  let server: RunningServer;

  beforeAll(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'ton-juste-'));
    const files = {
      'dist/taskpane.html': PAGE,
      'dist/taskpane.js': 'const a = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";',
      'dist/manifest.xml': '<OfficeApp/>',
      'dist-playground/index.html': '<!doctype html><title>fenêtre</title>',
      'dist-playground/playground.css': 'p{}',
      'node_modules/@microsoft/office-js/dist/office.js': 'office',
      'node_modules/@microsoft/office-js/package.json': '{}',
      'secret.txt': 'secret',
    };
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(root, name)), { recursive: true });
      await writeFile(path.join(root, name), content);
    }
    server = await startServer({
      port: 0,
      root,
      certificate: await selfSignedCertificate(new Date()),
    });
  }, 30_000);

  afterAll(async () => {
    await server.close();
    await rm(root, { recursive: true });
  });

  it('answers to its own names alone', async () => {
    const { port } = new URL(server.url);
    for (const host of [
      `localhost:${port}`,
      `LOCALHOST:${port}`,
      `127.0.0.1:${port}`,
      `[::1]:${port}`,
    ]) {
      expect((await get(server.url, '/', { headers: { host } })).status).toBe(200);
    }
    for (const host of [
      'localhost',
      `localhost:${String(Number(port) + 1)}`,
      `ailleurs.example:${port}`,
      `localhost.ailleurs.example:${port}`,
    ]) {
      const refused = await get(server.url, '/taskpane.html', { headers: { host } });
      expect(refused.status).toBe(421);
      expect(refused.body).not.toContain('script');
    }
  });

  it('serves the compose window, which may connect to nothing else', async () => {
    const { status, headers, body } = await get(server.url, '/?x=1');
    expect(status).toBe(200);
    expect(body).toContain('fenêtre');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toMatch(/default-src 'self';/);
    expect(headers['content-security-policy']).not.toMatch(/https?:/);
    expect((await get(server.url, '/playground.css')).headers['content-type']).toBe(
      'text/css; charset=utf-8',
    );
  });

  it('gives the pages in it the npm copy of Office.js, under the policy that they ship with', async () => {
    const { body, headers } = await get(server.url, '/taskpane.html?_host_Info=x');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(body).toBe(
      '<!doctype html><script src="/office-js/office.js"></script><script src="taskpane.js"></script>',
    );
    expect((await get(server.url, '/office-js/office.js')).body).toBe('office');
  });

  it('gives Outlook the page as it was built', async () => {
    const { body, headers } = await get(server.url, '/taskpane.html', {
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(body).toBe(PAGE);
    expect(headers['content-security-policy']).toBeUndefined();
  });

  it('leaves everything but pages as built', async () => {
    const { body } = await get(server.url, '/taskpane.js');
    expect(body).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect((await get(server.url, '/manifest.xml')).headers['content-type']).toBe(
      'application/xml; charset=utf-8',
    );
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/office-js/../package.json',
    '/office-js/%2e%2e/package.json',
    '/taskpane.html%00',
    '/%',
    '/assets',
    '/nothing',
  ])('has nothing at %s', async (target) => {
    const { status, body } = await get(server.url, target);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('only reads', async () => {
    expect((await get(server.url, '/', { method: 'POST' })).status).toBe(405);
    const head = await get(server.url, '/', { method: 'HEAD' });
    expect([head.status, head.body]).toEqual([200, '']);
  });

  it('says when the port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer({ port, root })).rejects.toThrow(`Le port ${port} est déjà pris`);
  });

  it('says when there is no build', async () => {
    const elsewhere = path.join(root, 'nowhere');
    await expect(startServer({ port: 0, root: elsewhere })).rejects.toThrow('npm run build');
  });
});

describe('the parts of the server', () => {
  it('leaves a page without Office.js alone', () => {
    expect(withLocalOfficeJs('<p>office.js</p>')).toBe('<p>office.js</p>');
  });

  it('knows its files', () => {
    expect(contentType('a/b.JS')).toBe('text/javascript; charset=utf-8');
    expect(contentType('a/b')).toBe('application/octet-stream');
    expect(inside('/srv/dist', 'a/../b.js')).toBe(path.resolve('/srv/dist/b.js'));
    expect(inside('/srv/dist', '')).toBeNull();
    expect(inside('/srv/dist', '../dist-playground/x')).toBe(
      path.resolve('/srv/dist/dist-playground/x'),
    );
    expect(pathOf('/é%20a?b#c')).toBe('/é a');
    expect(pathOf('/%')).toBeNull();
  });

  it.each([
    [undefined, 3000],
    ['', 3000],
    ['8443', 8443],
  ])('takes PORT=%s for %i', (given, port) => {
    expect(portFrom(given)).toBe(port);
  });

  it.each(['0', '65536', 'trois', '80.5', '-1', '1e3'])('refuses PORT=%s', (given) => {
    expect(() => portFrom(given)).toThrow(RangeError);
  });

  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: ':0', CI: 'true' }, false],
    ['darwin', {}, true],
    ['win32', { CI: '1' }, false],
  ] as const)('knows whether a browser can be shown: %s %j', (platform, environment, expected) => {
    expect(hasDisplay(platform, environment)).toBe(expected);
  });
});
