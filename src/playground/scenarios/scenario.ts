import type { ComposeKind, ComposeType, Recipient } from '../../outlook/port/compose-host';
import type { BodyFormat } from '../../text/message';

/** The person who writes; every name and domain of the scenarios is invented or reserved. */
export const SENDER: Recipient = {
  name: 'Camille Durand',
  address: 'camille.durand@agence.example',
};

/** A draft to start from. */
export interface Scenario {
  readonly id: string;
  readonly label: string;
  /** `message` where left out; an invitation's `to` and `cc` are its attendees. */
  readonly kind?: ComposeKind;
  /** The mailbox that it is written in, where it is not the writer's own. */
  readonly from?: Recipient;
  readonly composeType: ComposeType;
  readonly to: readonly Recipient[];
  readonly cc?: readonly Recipient[];
  readonly subject: string;
  readonly format: BodyFormat;
  /** The exact source that the client would hand over. */
  readonly body: string;
  /** `size` in bytes */
  readonly attachments?: readonly { readonly name: string; readonly size: number }[];
}
