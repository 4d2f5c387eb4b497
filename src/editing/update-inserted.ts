import type { FilledTemplate } from '../templates/template';
import { readMessage } from '../text/message';
import { contentOf, findAgain, insertedBlock, type InsertedBlock } from './inserted-block';
import type { Intent } from './intent';

/**
 * Puts other values into a template that was inserted: replaces its block, and nothing else, and its
 * subject while that is still the template's. Where something else was typed into the block, nothing is
 * written.
 */
export function updating(block: InsertedBlock, filled: FilledTemplate): Intent {
  const { format } = block;
  const wanted = { ...block, filled };
  const changed = { message: 'blockGone' } as const;
  const earlier = block.filled.subject;
  return {
    wanted: 'insert',
    format,
    seen: block.body,
    changed,
    plan: ({ message }) => {
      const span = findAgain(block, message);
      if (span === null) return { kind: 'changed', ...changed };
      const insert = contentOf(wanted, message);
      if (insert === contentOf(block, message)) return { kind: 'nothing' };
      return { kind: 'write', ways: [{ through: 'body', splices: [{ ...span, insert }] }] };
    },
    ...(earlier === filled.subject || filled.subject === ''
      ? {}
      : {
          // A subject that the person has changed is theirs.
          subject: (current) =>
            current.trim() === earlier.trim()
              ? { kind: 'set', proposed: filled.subject }
              : { kind: 'keep' },
        }),
    block: (before, after) => {
      const span = findAgain(block, before);
      if (span === null) return null;
      const { text } = before.map;
      const old = before.map.textSpan(span);
      const around = text.slice(0, old.from) + text.slice(old.to);
      return insertedBlock(wanted, readMessage(contentOf(wanted, before), format), around, after);
    },
  };
}
