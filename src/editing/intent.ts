import type { OutlookClient } from '../outlook/port/compose-host';
import type { BodyFormat, Message } from '../text/message';
import type { Span } from '../text/span';
import type { Splice } from '../text/splice';
import type { InsertedBlock } from './inserted-block';
import type { KeptText, MessageId } from './outcome';
import type { RefusalId, Wanted } from './refusals';
import type { SubjectPlan } from './subject';

/** The draft as an intent sees it. */
export interface Draft {
  /** The body without marks of ours: what splices address. */
  readonly message: Message;
  /** The body as it was read; the same object where no mark stands in it. */
  readonly read: Message;
  /** Why the body can't be written as a whole; `null` where it can. */
  readonly refusal: RefusalId | null;
  readonly client: OutlookClient | undefined;
}

/** The whole body is written, with these splices on `Draft.message`. */
interface BodyWay {
  readonly through: 'body';
  readonly splices: readonly Splice[];
  /** Whether the body that this makes is as it has to be; left out: it is. */
  readonly isGood?: (intended: Message) => boolean;
  /** Even where a whole-body write is refused: the person has asked for this very body. */
  readonly anyway?: true;
  /** Where something else can be done instead than for the intent as a rule. */
  readonly wanted?: Wanted;
}

/** A template goes to the cursor, or on top of the body. */
interface InsertWay {
  readonly through: 'selection' | 'top';
  readonly insert: Message;
  /** Text span of `Draft.read` inside of which it has to stand; left out: anywhere among the writer's words. */
  readonly within?: Span;
  /** It has no line of its own: white space sets it apart, it stands among the writer's words, and the rest of its line is theirs. */
  readonly inLine?: true;
}

/** A phrase is replaced where the person has selected it. */
interface PhraseWay {
  readonly through: 'selection';
  /** The text that has to be selected. */
  readonly selected: string;
  /** In the draft's format. */
  readonly content: string;
  /** Sources any of which is as wanted. */
  readonly intended: readonly string[];
}

export type EditWay = BodyWay | InsertWay | PhraseWay;

/** What an intent makes of a draft. */
export type Plan =
  /** The first of the ways that can be gone. */
  | { readonly kind: 'write'; readonly ways: readonly EditWay[] }
  /** All is as wanted already. */
  | { readonly kind: 'nothing' }
  /** The draft is no longer the one that this was made for. */
  | { readonly kind: 'changed'; readonly message: MessageId; readonly earlier?: KeptText }
  /** `wanted`: where something else can be done instead than for the intent as a rule. */
  | { readonly kind: 'refused'; readonly reason: RefusalId; readonly wanted?: Wanted };

/** One wish for a draft: pure functions of what is read in it. `editDraft` carries it out. */
export interface Intent {
  readonly wanted: Wanted;
  /** The only format that it is for; left out: either. */
  readonly format?: BodyFormat;
  /** The source of the body that it was made for, as it was read; and that body, where it is parsed. */
  readonly seen?: string;
  readonly parsed?: Message;
  /** What to say, and the text to keep, when the draft has become another. */
  readonly changed: { readonly message: MessageId; readonly earlier?: KeptText };
  /** @throws RangeError with the numbers when it doesn't fit the body that it was made for */
  readonly plan: (draft: Draft) => Plan;
  /** What becomes of the subject once the body is done; left out: it stays. */
  readonly subject?: (current: string) => SubjectPlan;
  /** Finds what was put in, in the bodies before and after, both without marks of ours. */
  readonly block?: (before: Message, after: Message) => InsertedBlock | null;
}
