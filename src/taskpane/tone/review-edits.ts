import {
  highlighting as highlightingPhrases,
  unhighlighting as clearing,
} from '../../editing/highlight';
import type { Intent } from '../../editing/intent';
import { moving as movingSentences } from '../../editing/move-sentences';
import type { KeptText, UndoRecord } from '../../editing/outcome';
import { replacing as replacingPhrases } from '../../editing/replace-phrases';
import { recovering as recoveringText, undoing as undoingEdit } from '../../editing/undo';
import type { Message } from '../../text/message';
import type { Move } from '../../tone/finding';
import type { Suggestion } from '../../tone/suggestion';
import { strings, type Sentence } from '../strings';
import type { KeyedFinding } from './finding-identity';

/** An edit of the draft: what is wanted, and how it is told. */
export interface ReviewEdit {
  readonly intent: Intent;
  /** What to say when it was done. */
  readonly done: Sentence;
  /** Whether what was done can be taken back in its turn. */
  readonly undoing: 'again' | 'once';
  /** For « Copier », when it was not done. */
  readonly copy?: string;
  /** Findings that it takes care of. */
  readonly of?: readonly KeyedFinding[];
}

/** A finding, and the suggestion chosen for it; one with blanks comes filled. */
export type Choice = readonly [finding: KeyedFinding, suggestion: Suggestion];

/** Puts these in the place of what they replace, in one write. */
export function replacing(
  message: Message,
  choices: readonly Choice[],
  done: Sentence,
): ReviewEdit {
  const edits = choices.map(([, { span, text: insert }]) => ({
    span,
    actual: message.map.text.slice(span.from, span.to),
    insert,
  }));
  const [only, ...more] = edits;
  return {
    intent: replacingPhrases(message, edits),
    done,
    undoing: 'again',
    ...(only && more.length === 0 ? { copy: only.insert } : {}),
    of: choices.map(([finding]) => finding),
  };
}

/** Puts the good news first. */
export function moving(message: Message, finding: KeyedFinding, move: Move): ReviewEdit {
  return {
    intent: movingSentences(message, move),
    done: () => strings.tone.moved,
    undoing: 'again',
    copy: move.preview,
    of: [finding],
  };
}

/** Puts marks around the findings in the message itself. */
export function highlighting(message: Message, findings: readonly KeyedFinding[]): ReviewEdit {
  const spans = findings.map(({ span }) => span);
  return {
    intent: highlightingPhrases(message, spans),
    done: () => strings.tone.highlighted(spans.length),
    undoing: 'once',
  };
}

/** Puts a mark around one finding in the message itself, and takes all others out. */
export function rewording(message: Message, { span }: KeyedFinding): ReviewEdit {
  return {
    intent: highlightingPhrases(message, [span]),
    done: () => strings.tone.reworded,
    undoing: 'once',
  };
}

/** Takes all marks out of the message. */
export function unhighlighting(): ReviewEdit {
  return {
    intent: clearing(),
    done: () => strings.tone.unhighlighted,
    undoing: 'once',
  };
}

/** Takes one edit back. */
export function undoing(record: UndoRecord): ReviewEdit {
  return {
    intent: undoingEdit(record),
    done: () => strings.tone.undone,
    undoing: 'once',
  };
}

/** Puts the draft from before back. */
export function recovering(earlier: KeptText): ReviewEdit {
  return {
    intent: recoveringText(earlier),
    done: () => strings.tone.recovered,
    undoing: 'again',
  };
}
