import type { FilledTemplate } from '../templates/template';
import { readMessage, type Message } from '../text/message';
import { dense } from './dense';
import { contentOf, insertedBlock } from './inserted-block';
import type { Intent, Way } from './intent';
import { inPlaceOfOwnWords } from './own-words';

/** At the cursor, on top of the body, or in place of the writer's own words. */
export type InsertPlace = 'cursor' | 'top' | 'own';

/** What to do with the subject of a template. */
export type SubjectMode = 'set' | 'ask' | 'keep';

/**
 * Puts a filled template into the draft and sets its subject; signature and thread stay as they are.
 * Without a cursor in the body, or words of the writer's to take the place of, it goes on top.
 * @param mode `ask`: set an empty subject, and report another one as to be confirmed (`changeSubject`
 * does it then); `set`: replace it; `keep`: leave it
 */
export function inserting(filled: FilledTemplate, place: InsertPlace, mode: SubjectMode): Intent {
  const contents = new Map<Message, Message>();
  const contentFor = (draft: Message): Message => {
    const known = contents.get(draft) ?? readMessage(contentOf(filled, draft), draft.format);
    contents.set(draft, known);
    return known;
  };
  const { subject: proposed } = filled;
  return {
    wanted: 'insert',
    changed: { message: 'changed' },
    plan: ({ message, read }) => {
      const inserted = contentFor(message);
      const top: Way = { through: 'top', insert: aboveText(inserted, read) };
      if (place === 'top') return { kind: 'write', ways: [top] };
      if (place === 'cursor') {
        return { kind: 'write', ways: [{ through: 'selection', insert: inserted }, top] };
      }
      const own = inPlaceOfOwnWords(message, inserted.map.source).map((splices): Way => ({
        through: 'body',
        splices,
        isGood: (intended) => isShownAbove(intended, inserted),
      }));
      return { kind: 'write', ways: own.length === 0 ? [top] : own };
    },
    ...(mode === 'keep' || proposed === ''
      ? {}
      : {
          subject: (current) =>
            mode === 'ask' && current.trim() !== ''
              ? { kind: 'ask', proposed }
              : { kind: 'set', proposed },
        }),
    block: (before, after) => insertedBlock(filled, contentFor(before), before.map.text, after),
  };
}

/** Plain text apart from the text that it is put above. */
function aboveText(content: Message, { map }: Message): Message {
  const { source } = content.map;
  if (content.format === 'html' || map.source === '' || source.endsWith('\n')) return content;
  return readMessage(`${source}\n\n`, 'text');
}

/** Whether a message shows the inserted words among the writer's own; they may sign off by themselves. */
function isShownAbove({ map, zones }: Message, content: Message): boolean {
  const shown = zones
    .filter(({ kind }) => kind === 'own' || kind === 'signature')
    .map(({ span }) => dense(map.text.slice(span.from, span.to)));
  return shown.join('').includes(dense(content.map.text));
}
