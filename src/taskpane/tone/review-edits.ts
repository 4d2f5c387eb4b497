import { highlightPhrases, removeHighlight } from '../../editing/highlight';
import { moveSentences } from '../../editing/move-sentences';
import type { EditOutcome, KeptText, UndoRecord } from '../../editing/outcome';
import { replacePhrases, type Snapshot } from '../../editing/replace-phrases';
import { recover, undo } from '../../editing/undo';
import type { ComposeHost } from '../../outlook/port/compose-host';
import type { Move } from '../../tone/finding';
import type { Suggestion } from '../../tone/suggestion';
import { EDITING } from '../session/editing-options';
import { strings, type Sentence } from '../strings';
import type { KeyedFinding } from './finding-identity';

/** An edit of the draft: how it is written, and how it is told. */
export interface ReviewEdit {
  readonly write: (host: ComposeHost) => Promise<EditOutcome>;
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

/**
 * Puts these in the place of what they replace, in one write.
 * @param text the visible text of the snapshot
 */
export function replacing(
  snapshot: Snapshot,
  text: string,
  choices: readonly Choice[],
  done: Sentence,
): ReviewEdit {
  const edits = choices.map(([, { span, text: insert }]) => ({
    span,
    actual: text.slice(span.from, span.to),
    insert,
  }));
  const [only, ...more] = edits;
  return {
    write: (host) => replacePhrases(host, snapshot, edits, EDITING),
    done,
    undoing: 'again',
    ...(only && more.length === 0 ? { copy: only.insert } : {}),
    of: choices.map(([finding]) => finding),
  };
}

/** Puts the good news first. */
export function moving(snapshot: Snapshot, finding: KeyedFinding, move: Move): ReviewEdit {
  return {
    write: (host) => moveSentences(host, snapshot, move, EDITING),
    done: () => strings.tone.moved,
    undoing: 'again',
    copy: move.preview,
    of: [finding],
  };
}

/** Puts marks around the findings in the message itself. */
export function highlighting(snapshot: Snapshot, findings: readonly KeyedFinding[]): ReviewEdit {
  const spans = findings.map(({ span }) => span);
  return {
    write: (host) => highlightPhrases(host, snapshot, spans, EDITING),
    done: () => strings.tone.highlighted(spans.length),
    undoing: 'once',
  };
}

/** Takes all marks out of the message. */
export function unhighlighting(): ReviewEdit {
  return {
    write: (host) => removeHighlight(host, EDITING),
    done: () => strings.tone.unhighlighted,
    undoing: 'once',
  };
}

/** Takes one edit back. */
export function undoing(record: UndoRecord): ReviewEdit {
  return {
    write: (host) => undo(host, record, EDITING),
    done: () => strings.tone.undone,
    undoing: 'once',
  };
}

/** Puts the draft from before back. */
export function recovering(earlier: KeptText): ReviewEdit {
  return {
    write: (host) => recover(host, earlier, EDITING),
    done: () => strings.tone.recovered,
    undoing: 'again',
  };
}
