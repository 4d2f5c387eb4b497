import type { Message } from '../text/message';
import { findAgain } from './inserted-block';
import type { Intent, EditWay } from './intent';
import type { KeptText, UndoRecord } from './outcome';

/**
 * Brings back the exact body (and subject) from before an edit, if nothing was typed since; what was only
 * put in can be taken out by itself afterwards. Says so and writes nothing otherwise. An undo that was
 * done can be undone itself.
 */
export function undoing({ before, after, subject, block }: UndoRecord): Intent {
  const changed = { message: 'undoTooLate', earlier: before } as const;
  return {
    wanted: 'undo',
    format: before.format,
    ...(after === null ? {} : { seen: after }),
    changed,
    plan: ({ message, read }) => {
      const { source } = read.map;
      if (source === before.source) return { kind: 'nothing' };
      if (source === after) return { kind: 'write', ways: [wholeBody(message, before.source)] };
      const span = block === undefined ? null : findAgain(block, message);
      if (span === null) return { kind: 'changed', ...changed };
      return { kind: 'write', ways: [{ through: 'body', splices: [{ ...span, insert: '' }] }] };
    },
    ...(subject === undefined
      ? {}
      : {
          subject: (current) =>
            current === subject.after
              ? { kind: 'set', proposed: subject.before }
              : { kind: 'keep' },
        }),
  };
}

/**
 * « Récupérer le texte d’avant »: puts a kept body back in place of whatever stands in the draft, which
 * the outcome keeps in its turn.
 */
export function recovering(kept: KeptText): Intent {
  return {
    wanted: 'undo',
    format: kept.format,
    changed: { message: 'changed', earlier: kept },
    plan: ({ message }) => ({
      kind: 'write',
      ways: [{ ...wholeBody(message, kept.source), anyway: true }],
    }),
  };
}

function wholeBody({ map }: Message, source: string): Extract<EditWay, { through: 'body' }> {
  return {
    through: 'body',
    splices: [{ from: 0, to: map.source.length, insert: source }],
  };
}
