import type { ServedFiles } from './served';

/** Where the add-in begins on its server: `/ton/`, or `/`. */
function basePath(url: string): string {
  return `${new URL(url).pathname.replace(/\/+$/, '')}/`;
}

/** A path as hosts other than nginx write it: everything in a folder is a star. */
function pattern(path: string): string {
  return path.endsWith('/') ? `${path}*` : path;
}

/** What nginx compresses besides HTML, by the names that its own mime.types gives. */
const COMPRESSED = 'application/javascript text/javascript text/css text/xml image/svg+xml';

/** An expression that matches these paths and all that is in these folders. */
function expression(base: string, paths: readonly string[]): string {
  const escaped = paths.map((path) => path.replace(/[.+]/g, '\\$&').replace(/([^/])$/, '$1$'));
  return `^${base.replace(/[.+]/g, '\\$&')}(?:${escaped.join('|')})`;
}

/**
 * A location of nginx, to `include` in a `server` block whose `root` holds the add-in's folder at
 * its path. What is not named here is not there.
 */
export function nginxConfiguration(url: string, served: readonly ServedFiles[]): string {
  const base = basePath(url);
  const files = served.map(({ paths, headers }) =>
    [
      `    location ~ "${expression(base, paths)}" {`,
      // A location with a header of its own inherits none: each one says them all. « Not found » is
      // sent with them too, but is not to be kept as long as what is found.
      ...Object.entries(headers).map(
        ([name, value]) =>
          `        add_header ${name} "${value}"${name === 'Cache-Control' ? '' : ' always'};`,
      ),
      '    }',
    ].join('\n'),
  );
  return `# Ton juste at ${url}: include this file in the server block of that host.
# Written by the build (src/tools/deployment/served.ts): build again rather than edit it.
location ${base} {
    gzip on;
    gzip_comp_level 6;
    gzip_vary on;
    gzip_min_length 512;
    gzip_types ${COMPRESSED};
    charset utf-8;

${files.join('\n\n')}

    return 404;
}
`;
}

/** `staticwebapp.config.json` of Azure Static Web Apps; the first route that matches counts. */
export function azureConfiguration(url: string, served: readonly ServedFiles[]): string {
  const base = basePath(url);
  const routes = served.flatMap(({ paths, headers }) =>
    paths.map((path) => ({ route: base + pattern(path), headers })),
  );
  const mimeTypes = { '.js': 'text/javascript', '.xml': 'application/xml' };
  return `${JSON.stringify({ routes, mimeTypes }, null, 2)}\n`;
}

/** `_headers` as Netlify, Cloudflare Pages and others read it, at the root of a site. */
export function headersFile(url: string, served: readonly ServedFiles[]): string {
  const base = basePath(url);
  const rules = served.flatMap(({ paths, headers }) =>
    paths.map((path) =>
      [
        base + pattern(path),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    ),
  );
  return `${['# Ton juste; written by the build: build again rather than edit it.', ...rules].join('\n\n')}\n`;
}
