import type { Deployment } from './deployment';
import { PUBLISHED_FILE } from '../../charter/published-charter';
import { FILES } from '../../templates/enclosed-file';
import { isMicrosofts, officeJsFolder } from './office-js';
import { PAGES_FOLDER } from './static-pages';

/*
 * What a server sends with each file of dist/. This is the only place where it is said: the
 * configurations for nginx, Azure Static Web Apps and other hosts, and the compose window's server,
 * are made from it.
 */

/**
 * Outlook's own addresses that show add-ins in a frame: on the web and in new Outlook for Windows.
 * Classic Outlook and Outlook for Mac show the page itself, so that this does not concern them.
 */
export const OUTLOOK_ORIGINS = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
  'https://outlook.live.com',
];

/** What Office.js fetches where it comes from Microsoft (OfficeDev/office-js#1005). */
const MICROSOFT_AJAX = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';

/**
 * Griffel and FluentProvider make empty style elements and fill them by `insertRule`, which no policy
 * concerns: so the hash of nothing lets them in, and no other inline style. Chromium, and WebKit since
 * bug 233071 (2022), agree.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const DAY_SECONDS = 86_400;
const YEAR_SECONDS = 31_536_000;

/** How long a file is kept by those who fetched it. */
const CACHE = {
  /** Asked for each time, and sent only when it changed. */
  entry: 'no-cache',
  /** Its name has the hash of its content. */
  hashed: `public, max-age=${YEAR_SECONDS}, immutable`,
  /** Outlook wants icons that may be kept (office-js-docs, add-in-manifests.md). */
  kept: `public, max-age=${DAY_SECONDS}`,
} as const;

/** Everything a page could ask a machine for and has no use for. */
const PERMISSIONS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

function scriptSources({ url, officeJs }: Deployment): string[] {
  const { origin } = new URL(officeJs);
  if (isMicrosofts(officeJs)) return ["'self'", origin, MICROSOFT_AJAX];
  if (origin === new URL(url).origin) return ["'self'"];
  return ["'self'", officeJs.replace(/[^/]+$/, '')];
}

/**
 * The Content-Security-Policy of the add-in's pages: scripts from here and where Office.js is, no
 * other inline style than the pages' own, connections to here only, framed by Outlook only. Office.js
 * may fail to report its telemetry to Microsoft under it; nothing in the add-in depends on that.
 * @param styles sources of the style elements that stand in the pages (`inlineStyles`)
 */
export function contentSecurityPolicy(deployment: Deployment, styles: readonly string[]): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': scriptSources(deployment),
    'style-src': ["'self'", EMPTY_STYLE, ...styles],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': [...OUTLOOK_ORIGINS, ...deployment.hosts],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** Headers, in the order in which they are sent. */
export type Headers = Readonly<Record<string, string>>;

/** What is served, and with which headers. */
export interface Served {
  /** With every answer. */
  readonly common: Headers;
  /** Besides, how long it may be kept; no two entries name the same file. */
  readonly files: readonly ServedFiles[];
}

/** Files that may be kept as long. */
export interface ServedFiles {
  /** Below the add-in's address: files, and folders, which end in a slash. */
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/**
 * What a server sends with each file of a deployment.
 * @param files names of the files that stand directly in dist/
 * @param styles sources of the style elements that stand in the pages (`inlineStyles`)
 */
export function servedBy(
  deployment: Deployment,
  files: readonly string[],
  styles: readonly string[],
): Served {
  const kept = (paths: readonly string[], cache: string): ServedFiles => ({
    paths,
    headers: { 'Cache-Control': cache },
  });
  const folder = officeJsFolder(deployment);
  return {
    common: {
      'Content-Security-Policy': contentSecurityPolicy(deployment, styles),
      'Permissions-Policy': PERMISSIONS.map((name) => `${name}=()`).join(', '),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
    files: [
      // One that an agency publishes here later (src/charter/published-charter.ts) is to be had as well.
      // So are the files that its templates attach.
      kept([...new Set([...files, PUBLISHED_FILE]), FILES], CACHE.entry),
      kept(['scripts/', `${PAGES_FOLDER}/`], CACHE.hashed),
      kept(['assets/', ...(folder === undefined ? [] : [`${folder}/`])], CACHE.kept),
    ],
  };
}
