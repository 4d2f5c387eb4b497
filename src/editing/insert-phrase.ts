import type { FilledTemplate } from '../templates/template';
import { readMessage, type Message } from '../text/message';
import { contentOf, insertedBlock } from './inserted-block';
import type { Intent } from './intent';
import { NOTHING_LEFT_OUT } from './without-salutations';

/**
 * Puts a phrase where the cursor is, within its line, in the look of the draft; the subject stays. Without a
 * cursor among the writer's own words nothing is written, or what was is taken back.
 * @param filled of a template that is a phrase: its HTML has no paragraph around it
 */
export function insertingPhrase(filled: FilledTemplate): Intent {
  const phrase = { filled, leftOut: NOTHING_LEFT_OUT };
  const contentFor = (draft: Message): Message =>
    readMessage(contentOf(phrase, draft), draft.format);
  return {
    wanted: 'insert',
    changed: { message: 'noCursor' },
    plan: ({ message }) => ({
      kind: 'write',
      ways: [{ through: 'selection', insert: contentFor(message), inLine: true }],
    }),
    block: (before, after) => insertedBlock(phrase, contentFor(before), before.map.text, after),
  };
}
