import type { Headers, Served } from './served';

/** Where the add-in begins on its server: `/ton/`, or `/`. */
function basePath(url: string): string {
  return `${new URL(url).pathname.replace(/\/+$/, '')}/`;
}

/** A path as hosts other than nginx write it: everything in a folder is a star. */
function pattern(path: string): string {
  return path.endsWith('/') ? `${path}*` : path;
}

/** What nginx compresses besides HTML, by the names that its own mime.types gives. */
const COMPRESSED =
  'application/javascript application/json text/javascript text/css text/xml image/svg+xml';

/** An expression that matches these paths and all that is in these folders. */
function expression(base: string, paths: readonly string[]): string {
  const escaped = paths.map((path) => path.replace(/[.+]/g, '\\$&').replace(/([^/])$/, '$1$'));
  return `^${base.replace(/[.+]/g, '\\$&')}(?:${escaped.join('|')})`;
}

/**
 * A location of nginx, to `include` in a `server` block whose `root` holds the add-in's folder at
 * its path. What is not named here is not there.
 */
function nginxConfiguration(url: string, { common, files }: Served): string {
  const base = basePath(url);
  const locations = files.map(({ paths, headers }) =>
    [
      `    location ~ "${expression(base, paths)}" {`,
      // A location with a header of its own inherits none: each one says them all. « Not found » is
      // sent with them too, but is not to be kept as long as what is found.
      ...Object.entries({ ...headers, ...common }).map(
        ([name, value]) =>
          `        add_header ${name} "${value}"${name === 'Cache-Control' ? '' : ' always'};`,
      ),
      '    }',
    ].join('\n'),
  );
  return `# Ton juste at ${url}: include this file in the server block of that host.
# Written for this address (src/tools/deployment/served.ts): write it again rather than edit it.
location ${base} {
    gzip on;
    gzip_comp_level 6;
    gzip_vary on;
    gzip_min_length 512;
    gzip_types ${COMPRESSED};
    charset utf-8;

${locations.join('\n\n')}

    return 404;
}
`;
}

/** A page also by the address without « .html » to which some hosts send on, and by which they look for rules. */
function withoutExtension(path: string): string[] {
  return path.endsWith('.html') ? [path, path.slice(0, -'.html'.length)] : [path];
}

/**
 * `staticwebapp.config.json` of Azure Static Web Apps: one route counts, the first that matches, and
 * the global headers besides (learn.microsoft.com, « Configure Azure Static Web Apps »).
 */
function azureConfiguration(url: string, { common, files }: Served): string {
  const base = basePath(url);
  const routes = files.flatMap(({ paths, headers }) =>
    paths.flatMap(withoutExtension).map((path) => ({ route: base + pattern(path), headers })),
  );
  const mimeTypes = {
    '.js': 'text/javascript',
    '.webmanifest': 'application/manifest+json',
    '.xml': 'application/xml',
  };
  return `${JSON.stringify({ globalHeaders: common, routes, mimeTypes }, null, 2)}\n`;
}

/**
 * `_headers` as Netlify, Cloudflare Pages and others read it, at the root of a site. Every rule that
 * matches counts, and a header that two of them name is sent twice: so each stands in one rule only.
 */
function headersFile(url: string, { common, files }: Served): string {
  const base = basePath(url);
  const rule = (path: string, headers: Headers): string =>
    [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
      '\n',
    );
  const kept = files.flatMap(({ paths, headers }) =>
    paths.flatMap(withoutExtension).map((path) => rule(pattern(path), headers)),
  );
  return `${[
    '# Ton juste; written for its address: write it again rather than edit it.',
    rule('*', common),
    ...kept,
  ].join('\n\n')}\n`;
}

/** The configurations by the names that their servers give them; they are not themselves served. */
export const SERVER_FILES: Readonly<Record<string, (url: string, served: Served) => string>> = {
  'nginx.conf': nginxConfiguration,
  'staticwebapp.config.json': azureConfiguration,
  _headers: headersFile,
};
