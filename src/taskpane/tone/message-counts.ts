import { fold } from '../../text/fold';
import { ignoring } from '../../tone/ignored';
import type { Finding } from '../../tone/finding';
import type { Insight } from '../session/insight';
import type { Count, Deed } from '../session/tallies';
import type { MessageNotes } from './message-notes';

/** What was counted at one time, to be taken back when it is undone. */
export interface Counted {
  readonly counts: readonly Count[];
  /** Of the message's notes. */
  readonly marks: readonly string[];
}

/** Marks that the message itself is counted; no deed begins like it. */
const MESSAGE = 'm';

/**
 * Counts for the person's own insight what was done in one message: a phrase of a rule counts once,
 * however often the message is read again or the pane opened over it.
 */
export class MessageCounts {
  constructor(
    private readonly notes: MessageNotes,
    private readonly insight: Insight,
  ) {}

  /** A message with words of the writer's was reviewed. */
  addMessage(): void {
    if (this.notes.counted.has(MESSAGE)) return;
    this.notes.keepCounted([MESSAGE]);
    this.insight.countMessage();
  }

  add(deed: Deed, findings: readonly Finding[]): Counted {
    const counts: Count[] = [];
    const marks: string[] = [];
    for (const finding of findings) {
      const mark = markOf(deed, finding);
      if (this.notes.counted.has(mark) || marks.includes(mark)) continue;
      marks.push(mark);
      counts.push({ deed, ruleId: finding.ruleId, phrase: finding.actual });
    }
    this.notes.keepCounted(marks);
    this.insight.count(counts);
    return { counts, marks };
  }

  takeBack({ counts, marks }: Counted): void {
    this.notes.dropCounted(marks);
    this.insight.count(counts, -1);
  }
}

/** A deed's first letter and a hash of rule and phrase: the message holds no words of these. */
function markOf(deed: Deed, finding: Finding): string {
  const { ruleId, phrase } = ignoring(finding);
  let hash = 0x811c9dc5;
  for (const char of `${ruleId} ${fold(phrase)}`) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return deed.charAt(0) + (hash >>> 0).toString(36);
}
