import type { BodyFormat } from '../../text/message';
import type { Settled } from './settled';

export type ComposeKind = 'message' | 'meeting';

export type ComposeType = 'newMail' | 'reply' | 'forward';

export interface Recipient {
  readonly name: string;
  /** SMTP address; empty where Outlook gives none, as for a list among the contacts. */
  readonly address: string;
  /** Where they stand among the recipients; left out where that is not known. */
  readonly field?: 'to' | 'cc' | 'bcc';
  /** Outlook takes them for a distribution list; it doesn't know every list. */
  readonly isList?: true;
}

/** What the user has selected, and in which part of the message. */
export interface Selection {
  readonly text: string;
  readonly where: 'body' | 'subject';
}

/** The Outlook in which the draft stands, as far as its behaviour differs. */
export type OutlookClient = 'web' | 'new' | 'classic' | 'mac' | 'mac-legacy' | 'mobile';

/** How Outlook's own interface looks, where it says so. */
export interface HostTheme {
  /** `null`: not known, now or ever. */
  readonly current: () => 'light' | 'dark' | null;
  /** Calls back at each change; returns an unsubscribe. */
  readonly onChange: (callback: () => void) => () => void;
}

/** How a write of the whole body ended. */
export interface GuardedWrite {
  /** What the write replaced: a host takes calls in order, so that typing of the last moment is in it. */
  readonly replaced: Settled<string>;
  readonly written: Settled<void>;
}

/**
 * Whatever holds the draft: Outlook, the compose window of the playground, or memory.
 * A call may have to wait for others; once begun it settles within its deadline. Every failure is a
 * `HostError`.
 */
export interface ComposeHost {
  /** What is being written: a message, or a meeting's invitation. */
  readonly kind: ComposeKind;
  /** The writer, as the mailbox knows them. */
  readonly sender: Recipient;
  /** BCP 47, the language of Outlook's interface. */
  readonly displayLanguage: string;
  /** Left out where the host can't have one. */
  readonly theme?: HostTheme;
  /** Left out where it is not known. */
  readonly client?: OutlookClient;
  /**
   * What `readBody` covers. `whole`: the entire message. `matched`: what is read is exactly what
   * `writeBody` replaces, whether the thread is in it or not. `unsure`: the thread of a reply may be
   * missing from what is read, and lost by a write. Left out: `whole`.
   */
  readonly bodyScope?: 'whole' | 'matched' | 'unsure';

  bodyFormat(): Promise<BodyFormat>;
  /** An invitation is always new. */
  composeType(): Promise<ComposeType>;
  /** The whole body as HTML or text source, never changed on the way. */
  readBody(format: BodyFormat): Promise<string>;
  /**
   * Replaces the whole body, never without a read that leaves ahead of it in the same tick. Only the edit
   * protocol may call it.
   */
  writeBody(content: string, format: BodyFormat): Promise<GuardedWrite>;
  /** Calls back after the person has changed the body, where the host tells (Outlook does not); returns an unsubscribe. */
  onBody?(callback: () => void): () => void;
  /** Inserts on top of the body; signature and thread stay. */
  prependToBody(content: string, format: BodyFormat): Promise<void>;
  /** Replaces the selection, or inserts at the cursor. */
  writeSelection(content: string, format: BodyFormat): Promise<void>;
  /** The selection as text; `null` where there is no cursor in the message. */
  readSelection(): Promise<Selection | null>;

  readSubject(): Promise<string>;
  writeSubject(subject: string): Promise<void>;
  /** To, Cc and Bcc, resolved recipients only; required and optional attendees of an invitation. */
  readRecipients(): Promise<readonly Recipient[]>;
  /** Calls back when recipients were added or taken out, where the client tells; returns an unsubscribe. */
  onRecipients(callback: () => void): () => void;
  /** Puts people in copy, besides those who are; left out where nobody can be. */
  addInCopy?(addresses: readonly string[]): Promise<void>;
  /**
   * Has the message leave at this moment once it is sent, ms since 1970; left out where the client can't be
   * told (below Mailbox 1.13). What is set can't be unset from here.
   */
  delayDelivery?(at: number): Promise<void>;
  /** When the message leaves once it is sent, ms since 1970; `null`: at once, or it can't be told. */
  readDelay(): Promise<number | null>;
  /** The names of the attached files, pictures within the text apart; `undefined` where Outlook can't say. */
  attachmentNames(): Promise<readonly string[] | undefined>;
  /** Attaches a file; left out where the client can't be asked (below Mailbox 1.8). */
  attachFile?(name: string, base64: string): Promise<void>;

  /** Per message, shared with the send check; `undefined` where nothing is kept. */
  readSession(key: string): Promise<string | undefined>;
  writeSession(key: string, value: string): Promise<void>;
  /** Per mailbox and add-in, 32 KB in all. */
  readSetting(key: string): unknown;
  /** Sets these values (`null`: none) and saves the whole once. */
  writeSettings(values: Readonly<Record<string, unknown>>): Promise<void>;
  /** What the send check handed over when it opened the pane; `null` without one. */
  readContext(): Promise<string | null>;
  /** Calls back when the send check hands something to a pane that is already open; returns an unsubscribe. */
  onContext(callback: (context: string) => void): () => void;
}
