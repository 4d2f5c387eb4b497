import { isRecord } from '../office/envelope';
import { DISPATCH_ID } from '../office/dispatch-id';
import type { DisplayLanguage } from '../office/frame';
import { LOOK_CHANGED, lookJson } from '../office/look';
import { RECIPIENTS_CHANGED } from '../office/recipients-event';
import type { Page, PageHandlers, PageHost } from '../office/office-host';
import { namedParameters } from './native-call';
import {
  NATIVE_PARAMETER,
  type Flavour,
  type NativeAnswer,
  type NativeSide,
  type NativeSides,
} from './native-side';

/** Office's number of the call that asks which item this is. */
const INITIAL_DATA = 1;
/** Office's number of the call by which an event's handler ends. */
const COMMAND_COMPLETED = 94;
/** Office's numbers of the events, by the name that the web's flavour has for each. */
const EVENTS: Readonly<Record<number, string>> = {
  9: LOOK_CHANGED,
  39: 'appCommandInvoked',
  47: RECIPIENTS_CHANGED,
};
/** What the Mac's flavour is told by the address; Windows' is told by its bridge. */
const MAC_INFO = (language: DisplayLanguage): string =>
  `_host_Info=Outlook$Mac$16.00$${language}$telemetry$$$0&`;

/** The side of Outlook on Windows or on Mac that Office.js talks to, for any number of pages. */
export class NativeHost implements PageHost {
  readonly #sides: NativeSides = new Map();
  #opened = 0;

  constructor(
    private readonly flavour: () => Flavour,
    private readonly language: () => DisplayLanguage,
  ) {
    window.nativeSides = this.#sides;
  }

  open(frame: HTMLIFrameElement, address: string, handlers: PageHandlers): Page {
    this.#opened += 1;
    const id = String(this.#opened);
    const listening = new Map<string, (payload: readonly unknown[]) => void>();
    const flavour = this.flavour();
    const language = this.language();
    this.#sides.set(id, sideOf(id, flavour, language, handlers, listening));
    const info = flavour === 'mac' ? MAC_INFO(language) : '';
    frame.src = `${address}?${info}${NATIVE_PARAMETER}=${id}`;
    return {
      frame,
      fire: (event, data) => {
        const fire = listening.get(event);
        fire?.(Object.values(isRecord(data) ? data : {}));
        return fire !== undefined;
      },
      // The keyboard is the page's own there.
      call: () => undefined,
      close: () => this.#sides.delete(id),
    };
  }
}

function sideOf(
  id: string,
  flavour: Flavour,
  language: DisplayLanguage,
  handlers: PageHandlers,
  listening: Map<string, (payload: readonly unknown[]) => void>,
): NativeSide {
  const context = handlers.appContext(id);
  const { _requirementMatrix: requirements, _settings: settings } = isRecord(context)
    ? context
    : {};
  return {
    flavour,
    language,
    requirements: typeof requirements === 'string' ? requirements : '{}',
    theme: () => lookJson(handlers.look?.() ?? 'light'),
    settings: () => JSON.stringify(settings ?? {}),
    saveSettings: (json) => {
      handlers.execute(DISPATCH_ID.saveRoamingSettings, [JSON.parse(json)]);
    },
    execute: (dispatchId, given) => {
      if (dispatchId === COMMAND_COMPLETED) {
        const [, status, data] = given;
        handlers.onCompleted?.({ status: Number(status), data: String(data) });
        return { json: '{}', code: 0 };
      }
      if (dispatchId === INITIAL_DATA) return answerOf(handlers.initialData(), {});
      const answer = handlers.execute(dispatchId, namedParameters(dispatchId, given));
      return answer === undefined ? undefined : answerOf(answer, { data: null });
    },
    listen: (event, fire) => {
      const name = EVENTS[event] ?? String(event);
      listening.set(name, fire);
      setTimeout(() => handlers.onSubscribed?.(name), 0);
    },
    forget: (event) => listening.delete(EVENTS[event] ?? String(event)),
  };
}

function answerOf(answer: unknown, without: object): NativeAnswer {
  if (isRecord(answer) && answer.error === true) {
    return { json: '{}', code: Number(answer.errorCode) };
  }
  return { json: JSON.stringify(isRecord(answer) ? { ...without, ...answer } : without), code: 0 };
}
