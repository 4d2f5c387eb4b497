import type { ComposeKind } from '../../outlook/port/compose-host';
import type { DisplayLanguage } from '../office/frame';
import type { PageHandlers, PageHost } from '../office/office-host';
import { OUTLOOK_WORDS } from '../send/outlook-words';
import type { SendOutcome } from '../send/send-outcome';
import { promptFor, type PromptAnswer, type Situation } from '../send/send-prompt';
import { runSendHandler, type SendRun, type SendTimes } from '../send/send-runtime';
import type { PlayedClient } from '../client';
import { ask } from './alert-dialog';
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
  client(): PlayedClient;
  kind(): ComposeKind;
  /** Of Outlook's own words. */
  language(): DisplayLanguage;
  deliver(): void;
  openPane(context: string | null): void;
}

/** « Envoyer » and what Outlook shows between it and the message that leaves. */
export class Sending {
  readonly #button = byId('send', HTMLButtonElement);
  #run: SendRun | null = null;

  constructor(
    private readonly host: PageHost,
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
    if (trouble === 'offline') return this.#settle({ kind: 'offline' });
    if (trouble === 'unreachable') return this.#settle({ kind: 'unavailable' });
    const outcome = await this.#check(handlers);
    if (typeof outcome === 'boolean') return outcome;
    return outcome.kind === 'allowed' || this.#settle(outcome);
  }

  /** The handler's outcome, or whether the person sends while it takes too long. */
  async #check(handlers: PageHandlers): Promise<SendOutcome | boolean> {
    this.#run?.end();
    const run = runSendHandler(this.host, PAGE, handlers, this.sender.kind());
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
    const answer = await this.#ask({ kind: 'slow' }, settled.signal);
    if (answer === null) return run.outcome;
    run.end();
    return answer === 'send';
  }

  /** Whether the message leaves, as the person answers; opens the pane where that is the answer. */
  async #settle(situation: Situation): Promise<boolean> {
    const answer = await this.#ask(situation);
    if (answer === 'open' && situation.kind === 'prompted') {
      this.sender.openPane(situation.contextData);
    }
    return answer === 'send';
  }

  #ask(situation: Situation, closed?: AbortSignal): Promise<PromptAnswer | null> {
    const language = this.sender.language();
    const prompt = promptFor(situation, this.sender.client().alert, OUTLOOK_WORDS[language]);
    return ask(ADD_IN, prompt, language, closed);
  }
}
