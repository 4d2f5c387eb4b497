import { readFileSync } from 'node:fs';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { Playground } from '../../src/playground/playground';
import type { PlaygroundTestApi } from '../../src/playground/test-api';

const PAGE = readFileSync(path.join(__dirname, '../../src/playground/index.html'), 'utf8');

interface Sent {
  _actionName: string;
  _correlationId: number;
  _responseType: number;
  _data: unknown;
}

/** The part of Office.js in one iframe: asks the host and collects what it posts. */
export class FakePage {
  readonly received: Sent[] = [];
  #correlation = 0;
  readonly #conversationId: string;

  constructor(readonly frame: HTMLIFrameElement) {
    const [conversationId] = (/_xdm_Info=(.*)$/.exec(frame.src)?.[1] ?? '').split('|');
    this.#conversationId = conversationId ?? '';
    const { contentWindow } = frame;
    if (contentWindow === null) throw new Error('the frame has no window');
    contentWindow.postMessage = (message: unknown) => {
      this.received.push(JSON.parse(String(message)) as Sent);
    };
  }

  post(name: string, data: unknown, actionType = 0, from: Partial<MessageEventInit> = {}): number {
    this.#correlation += 1;
    const message = {
      _messageType: 0,
      _actionType: actionType,
      _actionName: name,
      _conversationId: this.#conversationId,
      _correlationId: this.#correlation,
      _data: data,
    };
    window.dispatchEvent(
      new MessageEvent('message', {
        data: JSON.stringify(message),
        origin: window.location.origin,
        source: this.frame.contentWindow,
        ...from,
      }),
    );
    return this.#correlation;
  }

  answer(correlation: number): unknown {
    const found = this.received.find(
      ({ _correlationId: id, _responseType: type }) => id === correlation && type === 0,
    );
    return found?._data;
  }

  ask(dispatchId: number, parameters?: unknown): unknown {
    return this.answer(
      this.post('ExecuteMethod', { ApiParams: parameters, MethodData: { DispatchId: dispatchId } }),
    );
  }
}

export function control<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`nothing at ${selector}`);
  return found;
}

export const settled = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));
export const choices = (): string[] =>
  Array.from(document.querySelectorAll('#alert-choices button'), ({ textContent }) => textContent);
export function choose(label: string): void {
  const found = Array.from(document.querySelectorAll<HTMLElement>('#alert-choices button')).find(
    ({ textContent }) => textContent === label,
  );
  if (found === undefined) throw new Error(`no choice ${label}`);
  found.click();
}

export const pane = (): FakePage => new FakePage(control('#pane-page iframe'));

export function complete(runtime: FakePage, options: Record<string, unknown>): void {
  const event = JSON.stringify({ completedContext: options });
  runtime.post('executeMethod', { 0: 'send', 1: 0, 2: event });
}

/** Presses « Envoyer » and answers as the add-in's handler would. */
export async function send(options?: Record<string, unknown>): Promise<FakePage> {
  control('#send').click();
  const runtime = new FakePage(control<HTMLIFrameElement>('body > iframe'));
  runtime.post('appCommandInvoked', {}, 1);
  jest.advanceTimersByTime(1);
  if (options !== undefined) complete(runtime, options);
  await settled();
  return runtime;
}

/** A new window in jsdom's page; its timers are the test's. */
export function openWindow(): PlaygroundTestApi {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance'] });
  Object.defineProperty(globalThis, 'crypto', { value: { randomUUID }, configurable: true });
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  window.matchMedia = () => new EventTarget() as MediaQueryList;
  window.localStorage.clear();
  document.documentElement.innerHTML = PAGE.replace(/<script[^]*?<\/script>/g, '');
  return new Playground().testApi();
}
