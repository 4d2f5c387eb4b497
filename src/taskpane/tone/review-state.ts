import type { BodyFormat, Message } from '../../text/message';
import type { Span } from '../../text/span';
import type { Zone } from '../../text/zones';
import type { IgnoredPhrase } from '../../tone/ignored';
import type { EditNotice } from '../session/edit-notice';
import type { Sentence } from '../strings';
import { asShown } from './by-severity';
import type { KeyedFinding } from './finding-identity';
import { isLeftoverKey } from './leftovers-state';

/** The draft as it was last read. */
export interface ReviewedDraft {
  readonly format: BodyFormat;
  readonly message: Message;
  /** The whole visible text, whose spans findings and zones give. */
  readonly text: string;
  readonly zones: readonly Zone[];
  /** Whether the writer has written anything. */
  readonly empty: boolean;
  /** Whether words of others stand in it, which were not looked at. */
  readonly threaded: boolean;
  /** Text spans of the lines written among those words since the draft was opened. */
  readonly answers: readonly Span[];
  /** In the order of the message, without what was ignored. */
  readonly findings: readonly KeyedFinding[];
  /** Whether our highlight stands in the message itself. */
  readonly highlighted: boolean;
}

/** What is told after an action. */
export interface ReviewNotice extends EditNotice {
  /** The suggestion that was not put in, for « Copier ». */
  readonly copy?: string;
  /** Whether « Retirer le surlignage » is offered with it. */
  readonly unhighlight?: boolean;
  /** The rule that « Ne plus signaler ce qui ressemble à … » would turn off, and its phrase. */
  readonly turnOff?: IgnoredPhrase;
}

/** Everything that « Ton » shows. The same object as long as nothing in it changed. */
export interface ReviewState {
  readonly draft: ReviewedDraft | null;
  /** A message that answers none: what looks like a thread in it may be the writer's. */
  readonly isNew: boolean;
  /** The sentence of the last read that did not come, until one does. */
  readonly unanswered: Sentence | null;
  /** Someone asked for a read, or none has come yet. */
  readonly reading: boolean;
  /** The draft is being written to. */
  readonly replacing: boolean;
  readonly notice: ReviewNotice | null;
  readonly canUndo: boolean;
  /** Phrases that the writer keeps in this message. */
  readonly ignored: number;
  readonly selected: string | null;
}

export const NOT_READ: ReviewState = {
  draft: null,
  isNew: false,
  unanswered: null,
  reading: true,
  replacing: false,
  notice: null,
  canUndo: false,
  ignored: 0,
  selected: null,
};

/** The finding to stand on once the draft was read again: the same, else the one in its place. */
export function selectionAfter(
  last: ReviewState,
  findings: readonly KeyedFinding[],
): string | null {
  const { selected, draft } = last;
  if (isLeftoverKey(selected) || findings.some(({ key }) => key === selected)) return selected;
  const before = asShown(draft?.findings ?? []).findIndex(({ key }) => key === selected);
  const shown = asShown(findings);
  return shown[Math.min(Math.max(before, 0), shown.length - 1)]?.key ?? null;
}
