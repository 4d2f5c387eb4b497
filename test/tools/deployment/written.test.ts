import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deploymentFrom } from '../../../src/tools/deployment/environment';
import { writeDeployment } from '../../../src/tools/deployment/write-deployment';

const ROOT = join(__dirname, '..', '..', '..');
const TON = 'https://outils.agence.example/ton';
const VALIDATOR = join(ROOT, '..', 'shared', 'tools', 'validate-manifest.mjs');
const PAGE =
  '<!doctype html><style>a{b:c}</style><script src="microsoft-ajax-stand-in.js"></script><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer="defer" src="scripts/taskpane.0123abcd.js"></script>';

const hasXmllint = (): boolean =>
  spawnSync('xmllint', ['--version'], { stdio: 'ignore' }).status === 0;

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(dist, 'scripts'));
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, 'taskpane.html'), PAGE);
  writeFileSync(join(dist, 'launchevent.html'), PAGE.replace('<style>a{b:c}</style>', ''));
  writeFileSync(join(dist, 'launchevent.js'), '1');
  writeFileSync(join(dist, 'microsoft-ajax-stand-in.js'), '1');
  writeFileSync(join(dist, 'assets', 'aide.html'), '<style>d{}</style>');
});
afterEach(() => rmSync(dist, { recursive: true }));

function built(environment: Record<string, string>) {
  writeDeployment(deploymentFrom(environment), dist);
  return (name: string): string => readFileSync(join(dist, name), 'utf8');
}

type Headers = Record<string, string>;

/** What each configuration sends with a path, as its server reads it. */
function sentBy(file: (name: string) => string) {
  const azure = JSON.parse(file('staticwebapp.config.json')) as {
    globalHeaders: Headers;
    routes: { route: string; headers: Headers }[];
  };
  const matches = (rule: string, path: string): boolean =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;
  const rules = file('_headers')
    .split(/\n\n(?=\/)/)
    .slice(1)
    .map((block) => {
      const [rule = '', ...lines] = block.trimEnd().split('\n');
      return [rule, lines.map((line) => /^ {2}([^:]+): (.*)$/.exec(line)?.slice(1) ?? [])] as const;
    });
  const nginx = [...file('nginx.conf').matchAll(/location ~ "([^"]+)" \{([^}]+)\}/g)].map(
    ([, expression = '', body = '']) => ({
      expression: new RegExp(expression),
      headers: Object.fromEntries(
        [...body.matchAll(/add_header (\S+) "([^"]*)"(?: always)?;/g)].map(([, n = '', v = '']) => [
          n,
          v,
        ]),
      ),
    }),
  );
  return {
    paths: azure.routes.map(({ route }) => route),
    azure: (path: string): Headers => ({
      ...azure.globalHeaders,
      ...azure.routes.find(({ route }) => matches(route, path))?.headers,
    }),
    /** A header that two rules name is joined, as Cloudflare Pages does. */
    headers: (path: string): Headers => {
      const sent: Headers = {};
      for (const [rule, lines] of rules) {
        if (!matches(rule, path)) continue;
        for (const [name = '', value = ''] of lines) {
          sent[name] = name in sent ? `${String(sent[name])}, ${value}` : value;
        }
      }
      return sent;
    },
    nginx: (path: string): Headers[] =>
      nginx.filter(({ expression }) => expression.test(path)).map(({ headers }) => headers),
  };
}

describe('the manifest of a deployment', () => {
  it('has its address everywhere, and the origin only as a domain', () => {
    const manifest = built({ ADDIN_URL: TON })('manifest.xml');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain('<AppDomain>https://outils.agence.example</AppDomain>');
    expect(manifest).toContain(`DefaultValue="${TON}/launchevent.js"`);
    expect(manifest).toContain('<Id>7d0f2c36-5e3a-4a53-9b0e-6a1f2f8f4c11</Id>');
  });

  it('names its environment wherever the name is read, under an id of its own', () => {
    const manifest = built({ ADDIN_URL: TON, ADDIN_ENV: 'recette' })('manifest.xml');
    expect(manifest.match(/"Ton juste \(recette\)"/g)).toHaveLength(4);
    expect(manifest).not.toContain('"Ton juste"');
    expect(manifest).not.toContain('7d0f2c36-5e3a-4a53-9b0e-6a1f2f8f4c11');
  });

  it('has no check at Send where that is off, and the pane all the same', () => {
    const manifest = built({ ADDIN_URL: TON, ADDIN_SEND_CHECK: 'off' })('manifest.xml');
    expect(manifest).not.toMatch(/LaunchEvent|Runtime|Send\.|launchevent/);
    expect(manifest.match(/<Control xsi:type="Button"/g)).toHaveLength(4);
    expect(built({ ADDIN_SEND_CHECK: 'on' })('manifest.xml')).toContain('OnMessageSend');
  });

  const canValidate = existsSync(VALIDATOR) && hasXmllint();
  if (!canValidate) console.log('manifests not validated: ../shared or xmllint is not here');
  (canValidate ? it : it.skip).each<Record<string, string>>([
    {},
    { ADDIN_ENV: 'recette' },
    { ADDIN_SEND_CHECK: 'off' },
  ])('passes the published schemas: %j', (environment) => {
    built({ ADDIN_URL: TON, ...environment });
    const args = [VALIDATOR, join(dist, 'manifest.xml')];
    const output = execFileSync('node', args, { cwd: ROOT, encoding: 'utf8' });
    expect(output.match(/ valid$/gm)).toHaveLength(3);
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(built({})('manifest.xml')).toContain(`<Version>${version}.0</Version>`);
  });
});

describe('the pages of a deployment', () => {
  it('load Office.js from Microsoft, and are as built', () => {
    expect(built({ ADDIN_URL: TON })('taskpane.html')).toBe(PAGE);
  });

  it('load it from a government’s network alone', () => {
    const gcc = 'https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js';
    const page = built({ ADDIN_URL: TON, OFFICE_JS_URL: gcc })('taskpane.html');
    expect(page).toBe(PAGE.replace(/https:[^"]*/, gcc));
  });

  it('load a copy of one’s own', () => {
    const own = `${TON}/office-js/office.js`;
    const file = built({ ADDIN_URL: TON, OFFICE_JS_URL: own });
    expect(file('launchevent.html')).toContain(
      `<script src="microsoft-ajax-stand-in.js"></script><script src="${own}"></script>`,
    );
    expect(file('taskpane.html')).not.toContain('appsforoffice');
  });
});

describe('the configurations for servers', () => {
  it('send the same headers with every file', () => {
    const file = built({ ADDIN_URL: TON, OFFICE_JS_URL: `${TON}/office-js/office.js` });
    const sent = sentBy(file);
    expect([...sent.paths].sort()).toEqual(
      [
        '/ton/assets/*',
        '/ton/charte.json',
        '/ton/files/*',
        '/ton/launchevent',
        '/ton/launchevent.html',
        '/ton/launchevent.js',
        '/ton/manifest.xml',
        '/ton/microsoft-ajax-stand-in.js',
        '/ton/office-js/*',
        '/ton/pages/*',
        '/ton/scripts/*',
        '/ton/taskpane',
        '/ton/taskpane.html',
      ].sort(),
    );
    for (const path of sent.paths.map((route) => route.replace('*', 'a.js'))) {
      const headers = sent.azure(path);
      expect(Object.keys(headers).sort()).toEqual([
        'Cache-Control',
        'Content-Security-Policy',
        'Permissions-Policy',
        'Referrer-Policy',
        'X-Content-Type-Options',
      ]);
      expect(sent.headers(path)).toEqual(headers);
      const isWithoutExtension = !path.includes('.');
      expect(sent.nginx(path)).toEqual(isWithoutExtension ? [] : [headers]);
    }
  });

  it('send the policy where the host drops « .html », and with what nobody named', () => {
    const { azure, headers } = sentBy(built({ ADDIN_URL: TON }));
    for (const path of ['/ton/taskpane', '/ton/assets/aide', '/ton/404']) {
      for (const sent of [azure(path), headers(path)]) {
        expect(sent['Content-Security-Policy']).toContain("default-src 'none'");
      }
    }
    expect(headers('/ton/taskpane')['Cache-Control']).toBe('no-cache');
  });

  it('let only what has a hash in its name be kept for good', () => {
    const { azure, paths } = sentBy(built({}));
    const cached = paths.map((path) => [path, azure(path.replace('*', 'a'))['Cache-Control']]);
    expect(Object.fromEntries(cached)).toEqual({
      '/assets/*': 'public, max-age=86400',
      '/charte.json': 'no-cache',
      '/files/*': 'no-cache',
      '/launchevent': 'no-cache',
      '/launchevent.html': 'no-cache',
      '/launchevent.js': 'no-cache',
      '/manifest.xml': 'no-cache',
      '/microsoft-ajax-stand-in.js': 'no-cache',
      '/pages/*': 'public, max-age=31536000, immutable',
      '/scripts/*': 'public, max-age=31536000, immutable',
      '/taskpane': 'no-cache',
      '/taskpane.html': 'no-cache',
    });
  });

  it('are not served by nginx, nor is what nobody named', () => {
    const { nginx } = sentBy(built({ ADDIN_URL: TON }));
    for (const path of ['nginx.conf', '_headers', 'staticwebapp.config.json', 'autre.js', '']) {
      expect(nginx(`/ton/${path}`)).toEqual([]);
    }
    expect(nginx('/ton/launcheventXjs')).toEqual([]);
  });

  it('fit in the lines that hosts read', () => {
    const gcc = 'https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js';
    const lines = built({ ADDIN_URL: TON, OFFICE_JS_URL: gcc })('_headers').split('\n');
    // Cloudflare Pages, « Headers »: at most 2,000 characters a line and 100 rules.
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
  });
});

describe('the policy of the pages', () => {
  const policyOf = (environment: Record<string, string>): Map<string, string[]> => {
    const headers = sentBy(built(environment)).azure('/');
    const directives = (headers['Content-Security-Policy'] ?? '').split('; ');
    return new Map(
      directives.map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources];
      }),
    );
  };

  it('has no way in for inline scripts, eval or anybody’s pages', () => {
    const policy = policyOf({ ADDIN_URL: TON });
    const all = [...policy.values()].flat();
    expect(all).not.toContain("'unsafe-inline'");
    expect(all).not.toContain("'unsafe-eval'");
    expect(all.filter((source) => source.includes('*') || source === 'https:')).toEqual([]);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('script-src')).toEqual([
      "'self'",
      'https://appsforoffice.microsoft.com',
      'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js',
    ]);
    expect(policy.get('frame-ancestors')).toEqual([
      'https://outlook.office.com',
      'https://outlook.office365.com',
      'https://outlook.cloud.microsoft',
      'https://outlook.live.com',
    ]);
  });

  it('knows the styles that stand in the pages, and the empty one', () => {
    const hash = (style: string) =>
      `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
    expect(new Set(policyOf({}).get('style-src'))).toEqual(
      new Set(["'self'", hash(''), hash('a{b:c}'), hash('d{}')]),
    );
  });

  it('asks nobody else where Office.js is one’s own', () => {
    const here = policyOf({ ADDIN_URL: TON, OFFICE_JS_URL: `${TON}/office-js/office.js` });
    expect(here.get('script-src')).toEqual(["'self'"]);
  });

  it('takes Office.js from another host of one’s own by its folder', () => {
    const there = policyOf({ OFFICE_JS_URL: 'https://cdn.agence.example/office/office.js' });
    expect(there.get('script-src')).toEqual(["'self'", 'https://cdn.agence.example/office/']);
  });

  it('is framed by hosts that were added', () => {
    const policy = policyOf({ ADDIN_HOSTS: 'https://mail.agence.example' });
    expect(policy.get('frame-ancestors')).toHaveLength(5);
    expect(policy.get('frame-ancestors')).toContain('https://mail.agence.example');
  });
});
