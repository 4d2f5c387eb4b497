import { surviving } from './surviving';

/**
 * How long Outlook may take to answer after the page has begun, in ms. `Office.onReady` may never
 * answer, by design (office-js #6040, #6148); Microsoft's guide waits as long (initialize-add-in.md).
 */
export const READY_MS = 10000;

/** What a page finds of Outlook. After `missing`, `found` may still come: the host's answer was late. */
export interface Arrival {
  readonly found: (office: typeof Office) => void;
  /** Another program, or a browser by itself. */
  readonly elsewhere: () => void;
  /**
   * Outlook shows the page: `absent`, and Office.js could not be fetched from `host`; `silent`, and
   * Outlook has not answered it. Told once.
   */
  readonly missing: (why: 'absent' | 'silent', host: string) => void;
}

/** The part of a window that is looked at. */
export interface OfficePage {
  readonly document: Document;
  readonly location: { readonly href: string };
  readonly name: string;
  readonly performance: { now(): number };
  /** Of Outlook on Windows, which hands its bridge over there. */
  readonly external?: unknown;
  /** Of Outlook on Mac. */
  readonly webkit?: unknown;
  readonly Office?: typeof Office;
}

const OFFICE_SCRIPT = 'script[src$="/office.js" i]';

/**
 * Whether Outlook opened this page, as far as the page shows without Office.js: each flavour of the
 * library reads one of these signs (`_host_Info` of the web and Mac, the window's name, the bridges).
 */
export function isOpenedByOutlook(page: OfficePage): boolean {
  if (/[?&#]_host_Info=outlook\b/i.test(page.location.href)) return true;
  if (/"hostInfo":\s*"outlook\b/i.test(page.name)) return true;
  const external = page.external as { GetHostInfo?: unknown; GetContext?: unknown } | undefined;
  if (surviving(() => (external?.GetHostInfo ?? external?.GetContext) !== undefined, false)) {
    return true;
  }
  const webkit = page.webkit as { messageHandlers?: { Agave?: unknown } } | undefined;
  return surviving(() => webkit?.messageHandlers?.Agave !== undefined, false);
}

/**
 * Waits for Office.js, whose script stands in the page after ours, and for Outlook behind it; says so
 * once `READY_MS` are over.
 */
export function awaitOutlook(page: OfficePage, arrival: Arrival): void {
  const script = page.document.querySelector<HTMLScriptElement>(OFFICE_SCRIPT);
  const host = surviving(() => new URL(script?.src ?? '').host, '');
  let settled = false;
  let told = false;
  const miss = (why: 'absent' | 'silent'): void => {
    if (settled || told) return;
    told = true;
    if (isOpenedByOutlook(page)) arrival.missing(why, host);
    else arrival.elsewhere();
  };
  const left = Math.max(0, READY_MS - page.performance.now());
  const timer = setTimeout(() => miss(page.Office === undefined ? 'absent' : 'silent'), left);
  const ready = (): void => {
    const office = page.Office;
    if (office === undefined) {
      miss('absent');
      return;
    }
    const answered = office.onReady(({ host: program }) => {
      if (settled) return;
      if (program !== office.HostType.Outlook) {
        miss('silent');
        return;
      }
      settled = true;
      clearTimeout(timer);
      arrival.found(office);
    });
    // What `found` throws is its own business; a library that refuses is one that does not answer.
    answered.catch(() => miss('silent'));
  };
  if (page.Office !== undefined) ready();
  else if (script === null) miss('absent');
  else {
    script.addEventListener('load', ready);
    script.addEventListener('error', () => miss('absent'));
  }
}
