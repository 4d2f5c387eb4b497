import { shippedFingerprint } from '../../charter/shipped';
import { AgencyCharter, type PaneCharter } from './agency-charter';
import { createBrowserCopy, type BrowserParts } from './browser-copy';
import { fetchPublished } from './fetch-published';
import { allInIdleTime } from './in-idle-time';

/**
 * The agency's charter in a page of this host, which it looks for at once.
 * @param partition Office's key for what browsers keep apart for framed pages; empty where there is none
 */
export function openAgencyCharter(
  builtIn: PaneCharter,
  browser: BrowserParts,
  partition: string,
): AgencyCharter {
  const agency = new AgencyCharter(builtIn, shippedFingerprint, {
    // One for all mailboxes: it is the agency's.
    kept: createBrowserCopy(browser, ['ton-juste', partition, 'charte'].join(' ')),
    ask: () => fetchPublished((address, options) => fetch(address, options)),
    loadReader: () =>
      import(/* webpackChunkName: "drawn" */ '../../charter/open-published-charter'),
    allRight: allInIdleTime,
    now: Date.now,
  });
  void agency.start();
  return agency;
}
