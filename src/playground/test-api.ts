import type { Recipient } from '../outlook/port/compose-host';
import type { BodyFormat } from '../text/message';
import type { RecipientField } from './draft/draft';
import type { Faults } from './office/faults';
import type { SendTimes } from './send/send-runtime';

/** A message that has left, exactly as it left. */
export interface SentMessage {
  readonly subject: string;
  readonly recipients: Readonly<Record<RecipientField, readonly Recipient[]>>;
  readonly format: BodyFormat;
  /** The exact source of the body. */
  readonly body: string;
  readonly attachments: readonly string[];
  /** ISO 8601 */
  readonly sentAt: string;
}

/** One call of the add-in, in the order in which the host received it. */
export interface LoggedCall {
  readonly from: 'pane' | 'send';
  readonly dispatchId: number;
  readonly parameters: unknown;
}

/** `window.playground`: what tests may see and set in the compose window. */
export interface PlaygroundTestApi {
  /** The exact source of the draft's body. */
  body(): string;
  setBody(source: string): void;
  subject(): string;
  setSubject(subject: string): void;
  recipients(field: RecipientField): readonly Recipient[];
  setRecipients(field: RecipientField, recipients: readonly Recipient[]): void;
  /** Starts the scenario afresh; throws `RangeError` for an unknown id. */
  scenario(id: string): void;
  scenarios(): readonly string[];
  /** Chooses the client as which the host behaves; throws `RangeError` for an unknown id. */
  client(id: string): void;
  clients(): readonly string[];
  /** Calls that go wrong, by DispatchId. */
  readonly faults: Faults;
  readonly log: LoggedCall[];
  readonly sent: readonly SentMessage[];
  /** One entry for each send check that was run. */
  readonly sendTimes: readonly SendTimes[];
  /** Names shown above the draft by the add-in. */
  notifications(): readonly string[];
  readonly session: ReadonlyMap<string, string>;
}

declare global {
  interface Window {
    playground: PlaygroundTestApi;
  }
}
