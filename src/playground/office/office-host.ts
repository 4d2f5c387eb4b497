import type { OfficeLook } from './look';
import {
  answerTo,
  callToPage,
  eventFor,
  isRecord,
  readRequest,
  type HostRequest,
} from './envelope';
import { frameLocation, type DisplayLanguage } from './frame';

/** `OSF.AgaveHostAction`: what a page tells its host about the keyboard, and the host the page. */
export const PAGE_ACTION = {
  focusBodyNext: 5,
  focusBodyPrevious: 6,
  tabIn: 11,
  tabInBackwards: 12,
  tabOut: 13,
  tabOutBackwards: 14,
  nothingToFocus: 17,
  nothingToFocusBackwards: 18,
} as const;

/** How a send event came back: `data` is the JSON of the event with its `completedContext`. */
export interface Completion {
  /** 0, or Office's code, e.g. when the page has no function of that name. */
  readonly status: number;
  readonly data: string;
}

/** How one page is answered. */
export interface PageHandlers {
  appContext(controlId: string): unknown;
  initialData(): unknown;
  /** `undefined`: no answer is ever sent. */
  execute(dispatchId: number, parameters: unknown): unknown;
  /** The page subscribed to an event. */
  onSubscribed?(event: string): void;
  onCompleted?(completion: Completion): void;
  /** How Outlook itself looks, where a flavour asks. */
  look?(): OfficeLook;
  /** The keyboard left the page, see `PAGE_ACTION`. */
  onAction?(action: number): void;
}

/** A page on Office.js inside this window. */
export interface Page {
  readonly frame: HTMLIFrameElement;
  /** Fires an event that the page subscribed to; `false` when it did not. */
  fire(event: string, data: unknown): boolean;
  /** Hands the keyboard to the page. */
  call(action: number): void;
  close(): void;
}

/** What answers pages on Office.js: the web's side, or a native one. */
export interface PageHost {
  /** Loads `address` into `frame` and answers it until it is closed. */
  open(frame: HTMLIFrameElement, address: string, handlers: PageHandlers): Page;
}

interface OpenPage {
  readonly frame: HTMLIFrameElement;
  readonly controlId: string;
  readonly handlers: PageHandlers;
  readonly subscriptions: Map<string, HostRequest>;
}

function numberAt(data: unknown, ...path: string[]): number {
  let value = data;
  for (const key of path) value = isRecord(value) ? value[key] : undefined;
  return typeof value === 'number' ? value : Number.NaN;
}

/**
 * The side of Outlook on the web that Office.js talks to, by `postMessage`, for any number of pages.
 * Only pages that it opened itself, on its own origin, are answered.
 */
export class OfficeHost implements PageHost {
  readonly #pages = new Map<string, OpenPage>();
  #calls = 0;

  constructor(private readonly language: () => DisplayLanguage) {
    window.addEventListener('message', (event) => this.#receive(event));
  }

  open(frame: HTMLIFrameElement, address: string, handlers: PageHandlers): Page {
    const controlId = crypto.randomUUID();
    const conversationId = `conversation-${controlId}`;
    const page: OpenPage = { frame, controlId, handlers, subscriptions: new Map() };
    this.#pages.set(conversationId, page);
    const { src, name } = frameLocation(
      address,
      conversationId,
      controlId,
      window.location.origin,
      this.language(),
    );
    frame.name = name;
    frame.src = src;
    return {
      frame,
      fire: (event, data) => {
        const subscription = page.subscriptions.get(event);
        if (subscription === undefined) return false;
        this.#post(page, eventFor(subscription, data, window.location.origin));
        return true;
      },
      call: (action) => {
        this.#calls += 1;
        const data = { 0: action };
        this.#post(page, callToPage(conversationId, this.#calls, data, window.location.origin));
      },
      close: () => this.#pages.delete(conversationId),
    };
  }

  #post(page: OpenPage, message: string): void {
    page.frame.contentWindow?.postMessage(message, window.location.origin);
  }

  #receive(event: MessageEvent<unknown>): void {
    const request = readRequest(event.data);
    if (request === null || event.origin !== window.location.origin) return;
    const page = this.#pages.get(request.conversationId);
    if (page === undefined || event.source !== page.frame.contentWindow) return;
    const data = this.#answer(page, request);
    if (data !== undefined) this.#post(page, answerTo(request, data, window.location.origin));
  }

  /** `undefined` leaves the request unanswered. */
  #answer(page: OpenPage, request: HostRequest): unknown {
    const { handlers, subscriptions } = page;
    if (request.action === 'register') {
      subscriptions.set(request.name, request);
      // The page has to see its subscription answered before the first event.
      setTimeout(() => handlers.onSubscribed?.(request.name), 0);
      return { Error: 0 };
    }
    if (request.action === 'unregister') {
      subscriptions.delete(request.name);
      return { Error: 0 };
    }
    switch (request.name) {
      case 'ContextActivationManager_getAppContextAsync':
        return handlers.appContext(page.controlId);
      case 'ContextActivationManager_notifyHost':
        handlers.onAction?.(numberAt(request.data, '1'));
        return null;
      case 'GetInitialData':
        return handlers.initialData();
      case 'ExecuteMethod': {
        const { ApiParams: parameters } = isRecord(request.data) ? request.data : {};
        return handlers.execute(numberAt(request.data, 'MethodData', 'DispatchId'), parameters);
      }
      case 'executeMethod': {
        const data = isRecord(request.data) ? request.data[2] : undefined;
        handlers.onCompleted?.({
          status: numberAt(request.data, '1'),
          data: typeof data === 'string' ? data : '',
        });
        return { Version: 1, Error: 0 };
      }
      default:
        return null;
    }
  }
}
