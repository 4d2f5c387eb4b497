import type { BodyFormat } from '../text/message';
import type { RefusalId } from './refusals';

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
  /** The body's source as it was read back after the edit. */
  readonly after: string;
  /** The subject, when the edit changed it. */
  readonly subject?: { readonly before: string; readonly after: string };
}

/** What the person can do instead. */
export type Offer = 'selection' | 'copy' | 'top' | 'retry' | 'recover';

/** Done, and read back as intended (the client's own rewriting of HTML apart). */
export interface Done {
  readonly kind: 'done';
  readonly undo: UndoRecord;
}

/** The draft is no longer the one that the edit was made for. Nothing was written. */
export interface Changed {
  readonly kind: 'changed';
  readonly message: string;
  /** For an undo that came too late: the text that it would have brought back. */
  readonly earlier?: KeptText;
}

/** Writing would put something at risk. Nothing was written. */
export interface Refused {
  readonly kind: 'refused';
  readonly reason: RefusalId;
  readonly message: string;
  /** The heading in src/office/QUIRKS.md that says why. */
  readonly quirk: string;
  readonly offers: readonly Offer[];
}

/** The client wrote something else; the body from before was put back and read back. */
export interface Restored {
  readonly kind: 'restored';
  readonly message: string;
  readonly earlier: KeptText;
  /** What stood in the draft when it was put back: words typed in that moment are here. */
  readonly latest: KeptText;
  readonly offers: readonly Offer[];
}

/** What stands in the draft could not be made sure of. The text from before is kept here. */
export interface Uncertain {
  readonly kind: 'uncertain';
  readonly message: string;
  readonly earlier: KeptText;
  /** What was seen in the draft besides, when the person had typed into it. */
  readonly latest?: KeptText;
  readonly offers: readonly Offer[];
}

/** Every way in which an edit can end; a `HostError` besides, when nothing was written. */
export type EditOutcome = Done | Changed | Refused | Restored | Uncertain;

/** The French sentences of the outcomes. */
export const SENTENCES = {
  changed: 'Le message a changé depuis la relecture\u00a0: rien n’a été remplacé.',
  stillTyping:
    'Le curseur est revenu dans le message\u00a0: rien n’a été remplacé. Recommencez d’ici.',
  typedMeanwhile:
    'Vous écriviez au même moment\u00a0: votre texte est remis tel quel, rien n’a été remplacé.',
  restored:
    'Outlook aurait abîmé le message en écrivant\u00a0: le texte d’avant est remis. Sélectionnez la phrase dans le message, puis Remplacer.',
  nothingDone:
    'Outlook n’a pas appliqué le changement, le message est resté tel quel. Relisez-le avant de continuer.',
  uncertain:
    'Outlook n’a pas écrit ce qui était prévu. Relisez votre message\u00a0; le texte d’avant est gardé ici.',
  unreadable:
    'Outlook ne répond plus après l’écriture. Relisez votre message\u00a0; le texte d’avant est gardé ici.',
  late: 'Outlook a écrit en retard, pendant que vous tapiez. Relisez votre message\u00a0; le texte d’avant est gardé ici.',
  unguarded:
    'Outlook a tardé à répondre autour de l’écriture. Relisez vos derniers mots\u00a0; le texte d’avant est gardé ici.',
  undoTooLate:
    'Vous avez écrit depuis\u00a0: le message est laissé tel quel. Le texte d’avant est gardé ici.',
  nothingInserted:
    'Outlook a annoncé l’insertion sans la faire. Insérez en haut du message, ou copiez le modèle.',
  insertionRestored:
    'Outlook aurait abîmé le message en insérant\u00a0: le texte d’avant est remis. Copiez le modèle.',
  misplaced:
    'Outlook a placé le modèle ailleurs que prévu. Relisez votre message\u00a0; le texte d’avant est gardé ici.',
} as const;
