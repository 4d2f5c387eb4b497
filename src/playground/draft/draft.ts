import type { ComposeKind, ComposeType, Recipient } from '../../outlook/port/compose-host';
import type { BodyEditor } from '../body/body-editor';
import type { OfficeBody } from '../body/mannerly-body';

export const RECIPIENT_FIELDS = ['to', 'cc', 'bcc'] as const;
export type RecipientField = (typeof RECIPIENT_FIELDS)[number];

export interface Attachment {
  readonly id: string;
  readonly name: string;
  /** bytes */
  readonly size: number;
}

/** A message that an add-in shows above the draft. */
export interface Notification {
  readonly key: string;
  /** `ItemNotificationMessageType` of Office.js: 0 information, 1 progress, 2 failure, 3 insight. */
  readonly type: number;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
}

/** What can change in a draft without the person typing it. */
export const DRAFT_PARTS = [
  'subject',
  'recipients',
  'attachments',
  'notifications',
  'delivery',
] as const;
export type DraftPart = (typeof DRAFT_PARTS)[number];

/** Office's limit on all session data of a draft together, in characters. */
export const SESSION_LIMIT = 50_000;

let lastAttachment = 0;

/** The message being written: everything that the add-in can read or change through Office.js. */
export class PlayedDraft {
  #subject = '';
  #leaves: number | null = null;
  #recipients: Record<RecipientField, readonly Recipient[]> = { to: [], cc: [], bcc: [] };
  #attachments: readonly Attachment[] = [];
  #notifications: readonly Notification[] = [];
  readonly #listeners = new Set<(part: DraftPart) => void>();

  /** The body as the client lets an add-in read and write it. */
  officeBody: OfficeBody;
  /** What a Smart Alert handed to the pane. */
  context: string | null = null;
  readonly session = new Map<string, string>();
  customProperties: unknown = {};
  /** Set once the draft was saved. */
  itemId: string | null = null;
  /** Where the person's cursor last stood: a selection of Office.js may be one of the subject. */
  focus:
    | { readonly part: 'body' }
    | { readonly part: 'subject'; readonly from: number; readonly to: number }
    | null = null;

  constructor(
    /** Whose mailbox it is written in. */
    readonly sender: Recipient,
    readonly composeType: ComposeType,
    /** The body that the person types in. */
    readonly body: BodyEditor,
    readonly kind: ComposeKind = 'message',
  ) {
    this.officeBody = body;
  }

  /** Calls `listener` for each change; returns the way to stop. */
  onChange(listener: (part: DraftPart) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get subject(): string {
    return this.#subject;
  }

  set subject(subject: string) {
    this.#subject = subject;
    this.#changed('subject');
  }

  /** When it leaves once it is sent, ms since 1970; `null`: at once. */
  get leaves(): number | null {
    return this.#leaves;
  }

  set leaves(at: number | null) {
    this.#leaves = at;
    this.#changed('delivery');
  }

  recipients(field: RecipientField): readonly Recipient[] {
    return this.#recipients[field];
  }

  setRecipients(field: RecipientField, recipients: readonly Recipient[]): void {
    this.#recipients = { ...this.#recipients, [field]: recipients };
    this.#changed('recipients');
  }

  get attachments(): readonly Attachment[] {
    return this.#attachments;
  }

  /** @returns the id of the attachment */
  attach(name: string, size: number): string {
    lastAttachment += 1;
    const id = `attachment-${lastAttachment}`;
    this.#attachments = [...this.#attachments, { id, name, size }];
    this.#changed('attachments');
    return id;
  }

  /** @returns whether there was one of this id */
  detach(id: string): boolean {
    const kept = this.#attachments.filter((attachment) => attachment.id !== id);
    const found = kept.length < this.#attachments.length;
    this.#attachments = kept;
    if (found) this.#changed('attachments');
    return found;
  }

  get notifications(): readonly Notification[] {
    return this.#notifications;
  }

  set notifications(notifications: readonly Notification[]) {
    this.#notifications = notifications;
    this.#changed('notifications');
  }

  #changed(part: DraftPart): void {
    for (const listener of this.#listeners) listener(part);
  }
}
