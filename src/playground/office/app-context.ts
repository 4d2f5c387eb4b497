import type { ComposeKind, Recipient } from '../../outlook/port/compose-host';
import type { DisplayLanguage } from './frame';

/** `OSF.AppName.OutlookWebApp` */
const OUTLOOK_WEB = 64;
/**
 * The licence that Office.js reads as XML. From an empty one Chromium's parser makes a page about the
 * mistake, whose styles a Content-Security-Policy then reports.
 */
const LICENCE_TOKEN = encodeURIComponent('<r><t aid="" oid="" cid="" /></r>');
/** `HostReadWriteItem` of Office.js: the permission that the manifest asks for. */
const READ_WRITE_ITEM = 3;
/** The item types by which Office.js builds its surface (`HostItemType`). */
const ITEM_TYPE: Readonly<Record<ComposeKind, number>> = { message: 4, meeting: 5 };

/**
 * What Office.js asks first: which host this is and what it can do.
 * @param mailbox newest Mailbox requirement set of the client, e.g. `1.15`: `isSetSupported` answers by
 *   this alone, though the npm copy of Office.js has the calls up to 1.13 only
 * @param settings roaming settings, each value a JSON string as `saveAsync` handed it over
 */
export function appContext(
  controlId: string,
  language: DisplayLanguage,
  mailbox: string,
  settings: Readonly<Record<string, string>>,
): Record<string, unknown> {
  return {
    _id: controlId,
    _appName: OUTLOOK_WEB,
    _appVersion: '16.01',
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: '',
    _clientMode: 0,
    _settings: settings,
    _reason: 0,
    _osfControlType: 1,
    _eToken: LICENCE_TOKEN,
    _correlationId: controlId,
    _appInstanceId: controlId,
    _touchEnabled: false,
    _commerceAllowed: true,
    _appMinorVersion: 0,
    // Versions are strings: as a number 1.10 would be 1.1. Without `react` the library takes an older path.
    _requirementMatrix: JSON.stringify({ Mailbox: mailbox, react: '1.0', AddinCommands: '1.1' }),
    _hostFullVersion: '16.0',
  };
}

/**
 * What Office.js asks once it runs: the kind of item, and whose the add-in is. In a shared mailbox that
 * is the delegate, not the mailbox (office-js #5682, #5271).
 */
export function initialData(user: Recipient, kind: ComposeKind): Record<string, unknown> {
  return {
    error: false,
    userDisplayName: user.name,
    userEmailAddress: user.address,
    userTimeZone: 'Romance Standard Time',
    userProfileType: 'enterprise',
    hostVersion: '16.0.1.1',
    owaView: 'ThreeColumns',
    permissionLevel: READ_WRITE_ITEM,
    itemType: ITEM_TYPE[kind],
    isRead: false,
    extensionId: 'ton-juste',
    subject: null,
  };
}
