import type {
  Changed,
  Done,
  EditOutcome,
  KeptText,
  Restored,
  Uncertain,
  UndoRecord,
} from '../../editing/outcome';
import type { Offer, Refused } from '../../editing/refusals';
import type { RecipientsChange } from '../../editing/recipients-change';
import { strings, type Sentence } from '../strings';
import { coded } from './failure-sentence';

/** What is told after an edit of the draft, and what may be done about it. */
export interface EditNotice {
  readonly text: Sentence;
  readonly detail?: Sentence;
  /** Whom the message goes to now, where that changed during the edit. */
  readonly recipients?: Sentence;
  /** Whether all went as asked. */
  readonly done: boolean;
  /** What the person may do instead. */
  readonly offers: readonly Offer[];
  /** The draft from before, kept for « Récupérer le texte d’avant ». */
  readonly earlier?: KeptText;
  /** Another text that was read in the draft meanwhile, and may hold words that `earlier` has not. */
  readonly latest?: KeptText;
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
export function tellOutcome(outcome: EditOutcome, done: Sentence): ToldOutcome {
  switch (outcome.kind) {
    case 'done':
      return {
        notice: {
          text: done,
          done: outcome.recipients === undefined,
          offers: [],
          ...tellFinal(outcome),
          ...tellRecipients(outcome),
        },
        undo: outcome.final === undefined ? outcome.undo : null,
      };
    case 'changed':
      return { notice: tellChange(outcome), undo: null };
    case 'refused':
      return {
        notice: { text: () => tellRefusal(outcome), done: false, offers: outcome.offers },
        undo: null,
      };
    case 'restored':
    case 'uncertain':
      return {
        notice: {
          text: coded(
            () => strings.editing.outcomes[outcome.message],
            `edit ${outcome.kind} ${outcome.message}`,
          ),
          done: false,
          offers: outcome.offers,
          earlier: outcome.earlier,
          ...tellRecipients(outcome),
          ...(outcome.latest ? { latest: outcome.latest } : {}),
        },
        undo: null,
      };
  }
}

/** Nothing is offered that would fail. */
function tellFinal({ final }: Done): { readonly detail?: Sentence } {
  if (final === undefined) return {};
  return { detail: () => strings.editing.final(strings.editing.causes[final]) };
}

function tellRecipients({ recipients }: Done | Restored | Uncertain): {
  readonly recipients?: Sentence;
} {
  return recipients ? { recipients: () => recipientsSentence(recipients) } : {};
}

function recipientsSentence({ added, removed, moved }: RecipientsChange): string {
  const { recipients, recipientsAdded, recipientsRemoved, recipientsMoved } = strings.editing;
  const changes = [
    added.length > 0 ? recipientsAdded(added.join(', ')) : '',
    removed.length > 0 ? recipientsRemoved(removed.join(', ')) : '',
    moved.length > 0 ? recipientsMoved(moved.join(', ')) : '',
  ];
  return recipients(changes.filter(Boolean).join('\u00a0; '));
}

function tellRefusal({ reason, wanted }: Refused): string {
  const { causes, instead, refused } = strings.editing;
  return refused(causes[reason], instead[wanted]);
}

function tellChange({ message, earlier }: Changed): EditNotice {
  const told =
    message === 'changed'
      ? { text: () => strings.tone.changed, detail: () => strings.tone.changedNothing }
      : { text: () => strings.editing.outcomes[message] };
  return { ...told, done: false, offers: [], ...(earlier === undefined ? {} : { earlier }) };
}

/** A notice as a screen reader hears it. */
export function spokenNotice({ text, recipients }: EditNotice): string {
  return recipients ? `${text()} ${recipients()}` : text();
}
