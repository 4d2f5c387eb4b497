import type { OutlookWords } from './outlook-words';
import type { SendOutcome } from './send-outcome';

/**
 * What a client makes of a Smart Alert (SmartAlertsEventCompletedOptions, outlook.d.ts).
 * `three-buttons`: the message as Markdown, and a button of its own for the pane: web, new Outlook,
 * classic 2412 and newer. `relabelled`: « Ne pas envoyer » gives its place to that button: Mac, classic
 * 2404 to 2411. `plain`: no button for the pane: Mailbox 1.12 and 1.13. `none`: no check at Send.
 */
export type AlertForm = 'three-buttons' | 'relabelled' | 'plain' | 'none';

/** What Outlook asks about: what the handler decided, or that it couldn't. */
export type Situation =
  | Exclude<SendOutcome, { readonly kind: 'allowed' }>
  | { readonly kind: 'offline' }
  /** The handler runs for more than five seconds. */
  | { readonly kind: 'slow' };

export type PromptAnswer = 'open' | 'send' | 'back';

export interface PromptChoice {
  readonly label: string;
  readonly answer: PromptAnswer;
  readonly primary?: boolean;
}

/** The content of Outlook's box. */
export interface SendPrompt {
  readonly text: string;
  readonly format: 'text' | 'markdown';
  readonly choices: readonly PromptChoice[];
}

/** What Outlook shows in send mode « prompt user », the only one that the manifest asks for. */
export function promptFor(situation: Situation, form: AlertForm, words: OutlookWords): SendPrompt {
  const send: PromptChoice = { label: words.sendAnyway, answer: 'send' };
  const back: PromptChoice = { label: words.dontSend, answer: 'back' };
  const plain = (text: string, ...choices: readonly PromptChoice[]): SendPrompt => ({
    text,
    format: 'text',
    choices,
  });
  switch (situation.kind) {
    case 'prompted':
      return {
        ...message(situation, form, words),
        choices: alertChoices(situation, form, words, send, back),
      };
    case 'unavailable':
      return plain(words.unavailable, send, { label: words.tryLater, answer: 'back' });
    case 'offline':
      return plain(words.offline, send, back);
    case 'slow':
      return plain(words.slow, send, back);
    case 'timed-out':
      return plain(words.timedOut, send, back);
  }
}

type Prompted = Extract<SendOutcome, { kind: 'prompted' }>;

function message(
  { message: text, markdown }: Prompted,
  form: AlertForm,
  words: OutlookWords,
): Pick<SendPrompt, 'text' | 'format'> {
  if (form === 'three-buttons' && markdown !== null) return { text: markdown, format: 'markdown' };
  return { text: text ?? words.preventing, format: 'text' };
}

function alertChoices(
  { commandId, cancelLabel }: Prompted,
  form: AlertForm,
  words: OutlookWords,
  send: PromptChoice,
  back: PromptChoice,
): readonly PromptChoice[] {
  switch (form) {
    case 'three-buttons':
      // Without a command there is no button to label, and « Ne pas envoyer » can't be labelled here.
      if (commandId === null) return [send, back];
      return [
        { label: cancelLabel ?? words.takeAction, answer: 'open', primary: true },
        send,
        back,
      ];
    case 'relabelled': {
      const label = cancelLabel ?? words.dontSend;
      if (commandId === null) return [send, { label, answer: 'back' }];
      return [send, { label, answer: 'open', primary: true }];
    }
    case 'plain':
    case 'none':
      return [send, back];
  }
}
