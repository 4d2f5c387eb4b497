import type { OfficeHost, PageHandlers } from '../office/office-host';
import type { SendOutcome } from '../send/send-outcome';
import { runSendHandler, type SendRun, type SendTimes } from '../send/send-runtime';
import type { Client } from '../client';
import { ask, type Choice } from './alert-dialog';
import { byId } from './element';

const PAGE = '/launchevent.html';
/** Outlook tells that an add-in is slow after this long, in ms. */
export const SLOW_AFTER_MS = 5000;
const ADD_IN = 'Ton juste';

/** What « Envoyer » needs from the window around it. */
export interface Sender {
  /** Whether the draft can leave; says so to the person where it can't. */
  ready(): boolean;
  /** How the send page is answered, or `null` where the client runs no send check. */
  handlers(): PageHandlers | null;
  client(): Client;
  deliver(): void;
  openPane(context: string | null): void;
}

/** « Envoyer » and what Outlook shows between it and the message that leaves. */
export class Sending {
  readonly #button = byId('send', HTMLButtonElement);
  #run: SendRun | null = null;

  constructor(
    private readonly host: OfficeHost,
    private readonly sender: Sender,
    private readonly times: SendTimes[],
  ) {
    this.#button.addEventListener('click', () => void this.send());
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.ctrlKey) void this.send();
    });
  }

  /** Checks the message and sends it, unless the person prefers to go back to it. */
  async send(): Promise<void> {
    if (this.#button.getAttribute('aria-busy') === 'true' || !this.sender.ready()) return;
    this.#button.setAttribute('aria-busy', 'true');
    try {
      if (await this.#mayLeave()) this.sender.deliver();
    } finally {
      this.#button.removeAttribute('aria-busy');
    }
  }

  async #mayLeave(): Promise<boolean> {
    const handlers = this.sender.handlers();
    if (handlers === null) return true;
    const { trouble } = this.sender.client();
    const cut = trouble === 'offline' || trouble === 'unreachable';
    const outcome = cut ? UNAVAILABLE : await this.#check(handlers);
    switch (outcome) {
      case 'send':
        return true;
      case 'back':
        return false;
      default:
        return this.#decide(outcome);
    }
  }

  /** The handler's outcome, or what the person chose while it took too long. */
  async #check(handlers: PageHandlers): Promise<SendOutcome | 'send' | 'back'> {
    this.#run?.end();
    const run = runSendHandler(this.host, PAGE, handlers);
    this.#run = run;
    this.times.push(run.times);
    const settled = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slow = new Promise<'slow'>((resolve) => {
      timer = setTimeout(() => resolve('slow'), SLOW_AFTER_MS);
    });
    const first = await Promise.race([run.outcome, slow]);
    clearTimeout(timer);
    if (first !== 'slow') return first;
    void run.outcome.then(() => settled.abort());
    const choice = await ask(
      ADD_IN,
      'Ton juste met plus de temps que prévu pour vérifier votre message.',
      [
        { label: 'Envoyer quand même', value: 'send' as const },
        { label: 'Ne pas envoyer', value: 'back' as const },
      ],
      'back',
      settled.signal,
    );
    if (choice === null) return run.outcome;
    run.end();
    return choice;
  }

  async #decide(outcome: SendOutcome): Promise<boolean> {
    switch (outcome.kind) {
      case 'allowed':
        return true;
      case 'unavailable':
        return (
          (await ask(
            ADD_IN,
            this.sender.client().trouble === 'offline'
              ? 'Vous êtes hors connexion : le complément ne peut pas vérifier votre message.'
              : 'Le complément n’est pas disponible pour vérifier votre message.',
            [
              { label: 'Envoyer quand même', value: true },
              { label: 'Ne pas envoyer', value: false },
            ],
            false,
          )) === true
        );
      case 'prompted': {
        const choice = await ask(ADD_IN, outcome.message, this.#choices(outcome), 'back');
        if (choice === 'open') this.sender.openPane(outcome.contextData);
        return choice === 'send';
      }
    }
  }

  #choices({ commandId, cancelLabel }: Prompted): Choice<Answer>[] {
    const send: Choice<Answer> = { label: 'Envoyer quand même', value: 'send' };
    const back: Choice<Answer> = { label: cancelLabel ?? 'Ne pas envoyer', value: 'back' };
    if (commandId === null) return [send, back];
    const open: Choice<Answer> = {
      label: cancelLabel ?? 'Vérifier le ton',
      value: 'open',
      primary: true,
    };
    if (this.sender.client().relabelsPrompt) return [send, open];
    return [open, send, { label: 'Ne pas envoyer', value: 'back' }];
  }
}

type Prompted = Extract<SendOutcome, { kind: 'prompted' }>;
type Answer = 'open' | 'send' | 'back';
const UNAVAILABLE: SendOutcome = { kind: 'unavailable' };
