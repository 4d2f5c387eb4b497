import type { EditOutcome, MessageId } from './outcome';
import type { Wanted } from './refusals';

/** What is told of a replacement, where no words were to be put in. */
const UNMARKED: Partial<Record<MessageId, MessageId>> = {
  changed: 'changedUnmarked',
  stillTyping: 'stillTypingUnmarked',
  typedMeanwhile: 'typedMeanwhileUnmarked',
  restored: 'restoredUnmarked',
};

/** An outcome in the words that fit what was wanted, with what can be done instead. */
export function toldOf(outcome: EditOutcome, wanted: Wanted): EditOutcome {
  const leftAsIs = wanted === 'highlight' || wanted === 'unhighlight' || wanted === 'move';
  if (!leftAsIs || outcome.kind === 'done' || outcome.kind === 'refused') return outcome;
  const message = UNMARKED[outcome.message] ?? outcome.message;
  if (outcome.kind !== 'restored') return { ...outcome, message };
  return { ...outcome, message, offers: wanted === 'move' ? ['copy', 'recover'] : ['recover'] };
}
