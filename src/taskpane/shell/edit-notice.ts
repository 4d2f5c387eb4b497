import {
  SENTENCES,
  type EditOutcome,
  type KeptText,
  type Offer,
  type UndoRecord,
} from '../../editing/outcome';
import { strings } from '../strings';

/** What is told after an edit of the draft, and what may be done about it. */
export interface EditNotice {
  readonly text: string;
  readonly detail?: string;
  /** Whether all went as asked. */
  readonly done: boolean;
  /** What the person may do instead. */
  readonly offers: readonly Offer[];
  /** The draft from before, kept for « Récupérer le texte d’avant ». */
  readonly earlier?: KeptText;
}

/** An edit's end, told. `undo` when it can be taken back. */
export interface ToldOutcome {
  readonly notice: EditNotice;
  readonly undo: UndoRecord | null;
}

/**
 * Puts the end of an edit into words.
 * @param done what to say when it was done
 */
export function tellOutcome(outcome: EditOutcome, done: string): ToldOutcome {
  switch (outcome.kind) {
    case 'done':
      return { notice: { text: done, done: true, offers: [] }, undo: outcome.undo };
    case 'changed':
      return { notice: tellChange(outcome.message, outcome.earlier), undo: null };
    case 'refused':
      return {
        notice: { text: outcome.message, done: false, offers: outcome.offers },
        undo: null,
      };
    case 'restored':
    case 'uncertain':
      return {
        notice: {
          text: outcome.message,
          done: false,
          offers: outcome.offers,
          earlier: outcome.earlier,
        },
        undo: null,
      };
  }
}

function tellChange(message: string, earlier: KeptText | undefined): EditNotice {
  const told =
    message === SENTENCES.changed
      ? { text: strings.tone.changed, detail: strings.tone.changedNothing }
      : { text: message };
  return { ...told, done: false, offers: [], ...(earlier === undefined ? {} : { earlier }) };
}
