import type { BodyFormat } from '../text/message';
import type { InsertedBlock } from './inserted-block';
import type { RecipientsChange } from './recipients-change';
import type { Offer, RefusalId, Refused } from './refusals';
import type { SubjectChange, SubjectResult } from './subject';

/** A body to go back to, for « Récupérer le texte d’avant ». */
export interface KeptText {
  /** The source, as it was read. */
  readonly source: string;
  readonly format: BodyFormat;
  /** What a reader saw of it: what « Copier » gives. */
  readonly text: string;
}

/** How to take back one edit exactly. */
export interface UndoRecord {
  readonly before: KeptText;
  /** The body's source as it was read back after the edit; `null` where words were typed in that moment. */
  readonly after: string | null;
  /** The subject, when the edit changed it. */
  readonly subject?: SubjectChange;
  /** What was put in and took nothing's place: it can be taken out by itself once words were typed. */
  readonly block?: InsertedBlock;
}

/** What the person is to be told, in a sentence that the pane has for each. */
export type MessageId =
  | 'changed'
  | 'stillTyping'
  | 'typedMeanwhile'
  | 'restored'
  | 'nothingDone'
  | 'uncertain'
  | 'unreadable'
  | 'late'
  | 'unguarded'
  | 'otherRead'
  | 'undoTooLate'
  | 'nothingInserted'
  | 'insertionRestored'
  | 'misplaced'
  | 'noCursor'
  | 'cursorOutside'
  | 'blockGone'
  // The first four where marks were to be put in or taken out.
  | 'changedUnmarked'
  | 'stillTypingUnmarked'
  | 'typedMeanwhileUnmarked'
  | 'restoredUnmarked';

/** By what a draft is written: as a whole, on top, or where the selection or the cursor is. */
export type Channel = 'body' | 'top' | 'selection';

/** Something was written. */
interface Wrote {
  /** Where the recipients are no longer those from before. */
  readonly recipients?: RecipientsChange;
}

/** Done, and read back as intended (the client's own rewriting of HTML apart). */
export interface Done extends Wrote {
  readonly kind: 'done';
  readonly undo: UndoRecord;
  /** Why it can't be taken back from here: the body can't be written as a whole; left out where it can. */
  readonly final?: RefusalId;
  readonly through: Channel;
  readonly subject: SubjectResult;
  /** What was inserted, to put other values into it; `null` where nothing was, or it can't be found again. */
  readonly block: InsertedBlock | null;
}

/** The draft is no longer the one that the edit was made for. Nothing was written. */
export interface Changed {
  readonly kind: 'changed';
  readonly message: MessageId;
  /** For an undo that came too late: the text that it would have brought back. */
  readonly earlier?: KeptText;
}

/** The client wrote something else; the body from before was put back and read back. */
export interface Restored extends Wrote {
  readonly kind: 'restored';
  readonly message: MessageId;
  readonly earlier: KeptText;
  /** The text from before a moment in which words seem to have been taken out of it, with those words. */
  readonly latest?: KeptText;
  readonly offers: readonly Offer[];
}

/** What stands in the draft could not be made sure of. The text from before is kept here. */
export interface Uncertain extends Wrote {
  readonly kind: 'uncertain';
  readonly message: MessageId;
  readonly earlier: KeptText;
  /** Another text that was read in the draft; it may hold words that `earlier` has not. */
  readonly latest?: KeptText;
  readonly offers: readonly Offer[];
}

/** Every way in which an edit can end; a `HostError` besides, when nothing was written. */
export type EditOutcome = Done | Changed | Refused | Restored | Uncertain;
