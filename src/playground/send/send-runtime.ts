import type { ComposeKind } from '../../outlook/port/compose-host';
import type { PageHandlers, PageHost } from '../office/office-host';
import { readOutcome, type SendOutcome } from './send-outcome';

/** How long the parts of one send check took, in ms, and how often it was completed. */
export interface SendTimes {
  /** From « Envoyer » to the handler's start: loading the page and Office.js. */
  readyMs: number | null;
  /** From the handler's start to its first completion. */
  handlerMs: number | null;
  /** 1 unless something is wrong. */
  completions: number;
}

/** A send check that is under way. */
export interface SendRun {
  readonly outcome: Promise<SendOutcome>;
  readonly times: SendTimes;
  /** Removes the runtime; an outcome that has not come by then never comes. */
  end(): void;
}

/** The manifest's functions at Send. */
const SEND_HANDLER: Readonly<Record<ComposeKind, string>> = {
  message: 'onMessageSendHandler',
  meeting: 'onAppointmentSendHandler',
};
const COMMAND_INVOKED = 'appCommandInvoked';
/** Outlook gives up after five minutes, in ms. */
export const GIVE_UP_MS = 300_000;

/**
 * Opens the add-in's send page in a hidden runtime and runs its handler, as Outlook does for
 * OnMessageSend and OnAppointmentSend.
 */
export function runSendHandler(
  host: PageHost,
  address: string,
  handlers: PageHandlers,
  kind: ComposeKind,
): SendRun {
  const handler = SEND_HANDLER[kind];
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Contrôle à l’envoi';
  const times: SendTimes = { readyMs: null, handlerMs: null, completions: 0 };
  const began = performance.now();
  let invoked = began;
  document.body.append(frame);
  let end = (): void => frame.remove();
  const outcome = new Promise<SendOutcome>((resolve) => {
    const timer = setTimeout(() => resolve({ kind: 'timed-out' }), GIVE_UP_MS);
    const page = host.open(frame, address, {
      ...handlers,
      onSubscribed(event) {
        if (event !== COMMAND_INVOKED) return;
        invoked = performance.now();
        times.readyMs = invoked - began;
        const source = JSON.stringify({ source: { id: handler } });
        page.fire(COMMAND_INVOKED, { 0: 'send', 1: handler, 2: source });
      },
      onCompleted(completion) {
        times.completions += 1;
        times.handlerMs ??= performance.now() - invoked;
        clearTimeout(timer);
        resolve(readOutcome(completion));
      },
    });
    end = () => {
      clearTimeout(timer);
      page.close();
      frame.remove();
    };
  });
  return { outcome, times, end: () => end() };
}
