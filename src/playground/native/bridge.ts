/*
 * Stands before Office.js in a page that plays Outlook on Windows or on Mac, and is to it what the
 * program's own bridge would be: `window.external`, of objects and arrays as a WebView2 hands them over,
 * or `webkit.messageHandlers.Agave`, by JSON messages.
 */
import { NATIVE_PARAMETER, type NativeSide } from './native-side';

/** `OSF.AppName.Outlook` */
const OUTLOOK = 8;
const VERSION = { windows: '16.0.19725.20126', mac: '16.103 (25102433)' } as const;
const SETTINGS_KEY = 'SettingsKey';
/** The item that every answer is of: one that is above what Office.js knows would be of another item. */
const ITEM = JSON.stringify({ itemNumber: 1 });

const id = new URLSearchParams(location.search).get(NATIVE_PARAMETER);
const side = window.parent.nativeSides?.get(id ?? '');
// Loaded by itself, the page is in no Outlook.
if (side !== undefined) {
  if (side.flavour === 'windows') playWindows(side);
  else playMac(side);
}

/** One call of Office.js; nothing comes back where nobody answers. */
function execute(
  native: NativeSide,
  dispatchId: number,
  given: unknown,
  answered: (raw: readonly unknown[]) => void,
): void {
  const answer = native.execute(dispatchId, Array.isArray(given) ? given : []);
  if (answer !== undefined) setTimeout(() => answered([answer.json, answer.code, ITEM]), 0);
}

function playWindows(native: NativeSide): void {
  const safeArray = (array: readonly unknown[]) => ({ toArray: () => array });
  const context = {
    GetAppType: () => OUTLOOK,
    GetSolutionRef: () => 'ton-juste',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => native.language,
    GetAppDataLocale: () => native.language,
    GetDocUrl: () => '',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => native.requirements,
    GetHostFullVersion: () => VERSION.windows,
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => native.theme(),
    GetSettings: () => ({
      Read: (keys: unknown[], values: unknown[]) => {
        keys.push(SETTINGS_KEY);
        values.push(native.settings());
      },
      Write: (keys: unknown[], values: unknown[]) =>
        native.saveSettings(String(values[keys.indexOf(SETTINGS_KEY)])),
    }),
  };
  const external = {
    GetHostInfo: () => `_host_Info=Outlook$Win32$16.02$${native.language}$telemetry$$$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (dispatchId: number, given: unknown, done: (raw: object, code: number) => void) =>
      execute(native, dispatchId, given, (raw) => done(safeArray(raw), 0)),
    RegisterEvent: (
      event: number,
      _target: unknown,
      handler: (event: number, payload: object) => void,
      done: (code: number) => void,
    ) => {
      setTimeout(() => {
        done(0);
        // Not before: an event that comes ahead of the answer is nobody's.
        native.listen(event, (payload) => handler(event, safeArray(payload)));
      }, 0);
    },
    UnregisterEvent: (event: number, _target: unknown, done: (code: number) => void) => {
      native.forget(event);
      setTimeout(() => done(0), 0);
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
}

/** What Office.js posts to the Mac's bridge. */
interface MacMessage {
  readonly methodId: number;
  readonly callbackId?: unknown;
  /** A path from `window`. */
  readonly callbackFunction: string;
  readonly eventCallbackFunction?: string;
  readonly params: {
    readonly id: number;
    readonly apiArgs?: unknown;
    readonly keys?: readonly unknown[];
    readonly values?: readonly unknown[];
  };
}

function playMac(native: NativeSide): void {
  const call = (path: string, ...given: unknown[]): void => {
    let value: unknown = window;
    for (const name of path.split('.')) value = (value as Readonly<Record<string, unknown>>)[name];
    (value as (...words: unknown[]) => void)(...given);
  };
  const postMessage = (text: string): void => {
    const message = JSON.parse(text) as MacMessage;
    const { methodId, params, callbackId, callbackFunction, eventCallbackFunction } = message;
    const reply = (answer: unknown, then?: () => void): void => {
      setTimeout(() => {
        if (callbackId !== undefined) call(callbackFunction, callbackId, answer);
        then?.();
      }, 0);
    };
    switch (methodId) {
      case 1:
        execute(native, params.id, params.apiArgs, (raw) => reply([0, raw]));
        break;
      case 2:
        // Not before it is answered: an event that comes ahead of that is nobody's.
        reply([0], () =>
          native.listen(params.id, (payload) =>
            call(eventCallbackFunction ?? '', callbackId, [payload, params.id]),
          ),
        );
        break;
      case 3:
        native.forget(params.id);
        reply([0]);
        break;
      case 4:
        native.saveSettings(String(params.values?.[params.keys?.indexOf(SETTINGS_KEY) ?? -1]));
        reply([0]);
        break;
      case 5:
        reply(macContext(native));
        break;
      default:
    }
  };
  const webkit = { messageHandlers: { Agave: { postMessage } } };
  Object.defineProperty(window, 'webkit', { value: webkit, configurable: true });
}

/** The context by its places in an array (`outlook-mac-16.00.debug.js`, `OSF.Webkit.ContextProperties`). */
function macContext(native: NativeSide): unknown[] {
  const context: unknown[] = [];
  const places: Readonly<Record<number, unknown>> = {
    0: [[SETTINGS_KEY], [native.settings()]],
    1: 'ton-juste',
    2: OUTLOOK,
    3: 16,
    4: 0,
    7: 0,
    8: native.language,
    9: native.language,
    11: '',
    12: 1,
    13: 1,
    14: '',
    16: 'correlation',
    17: 'instance',
    18: false,
    19: true,
    20: native.requirements,
    22: VERSION.mac,
  };
  for (const [place, value] of Object.entries(places)) context[Number(place)] = value;
  return context;
}
