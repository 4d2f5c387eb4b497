import type { FilledTemplate } from '../templates/template';
import { readMessage, type Message } from '../text/message';
import { belowLine } from './below-line';
import { dense } from './dense';
import { blankLine } from './fitted-content';
import { contentOf, insertedBlock } from './inserted-block';
import { lookForInsertion } from './insertion-check';
import type { Intent, EditWay } from './intent';
import { inPlaceOfOwnWords, ownWords } from './own-words';
import { salutationsOf, type Salutations } from './salutations';
import { hasClosing, hasSalutations, NOTHING_LEFT_OUT, type LeftOut } from './without-salutations';

/**
 * At the cursor, on top of the message, or in place of the writer's own words. A greeting that the draft
 * begins with stays on top.
 */
export type InsertPlace = 'cursor' | 'top' | 'own';

/** What to do with the subject of a template. */
export type SubjectMode = 'set' | 'ask' | 'keep';

/**
 * Puts a filled template into the draft and sets its subject; signature and thread stay as they are.
 * Without a cursor in the body, or words of the writer's to take the place of, it goes on top. Where the
 * draft greets or closes already, it goes between, without its own greeting or closing: a draft that does
 * nothing else is completed, never replaced. Where the draft greets and doesn't close, the template
 * does and it can't go to the cursor, it goes below the writer's words.
 * @param mode `ask`: set an empty subject, and report another one as to be confirmed (`changeSubject`
 * does it then); `set`: replace it; `keep`: leave it
 * @param taken the words that the person was told it takes the place of (`ownWords`): others are left
 */
export function inserting(
  filled: FilledTemplate,
  place: InsertPlace,
  mode: SubjectMode,
  taken?: string,
): Intent {
  const known = new Map<Message, Insertion>();
  const insertionInto = (draft: Message): Insertion => {
    const insertion = known.get(draft) ?? readInsertion(filled, place, draft);
    known.set(draft, insertion);
    return insertion;
  };
  const { subject: proposed } = filled;
  return {
    wanted: 'insert',
    changed: { message: 'changed' },
    plan: ({ message, read }) => {
      const insertion = insertionInto(message);
      if (insertion.takesPlace) {
        if (taken !== undefined && ownWords(message) !== taken) {
          return { kind: 'changed', message: 'changed' };
        }
        const own = inPlaceWays(message, insertion.content);
        if (own.length > 0) return { kind: 'write', ways: own };
      }
      return { kind: 'write', ways: insertWays(insertion, place, message, read) };
    },
    ...(mode === 'keep' || proposed === ''
      ? {}
      : {
          subject: (current) =>
            mode === 'ask' && current.trim() !== ''
              ? { kind: 'ask', proposed }
              : { kind: 'set', proposed },
        }),
    block: (before, after) => {
      const { content, leftOut } = insertionInto(before);
      return insertedBlock({ filled, leftOut }, content, before.map.text, after);
    },
  };
}

/** What goes into one draft, and between what. */
interface Insertion {
  readonly content: Message;
  readonly leftOut: LeftOut;
  readonly salutations: Salutations;
  /** It takes the place of the writer's words. */
  readonly takesPlace: boolean;
  /** It has a greeting or a closing of its own, if it is left out or not. */
  readonly isWhole: boolean;
  /** It closes a message that doesn't: without a cursor it goes below what the draft says. */
  readonly ends: boolean;
}

function readInsertion(filled: FilledTemplate, place: InsertPlace, draft: Message): Insertion {
  const salutations = salutationsOf(draft);
  const takesPlace = place === 'own' && !salutations.alone;
  const leftOut = takesPlace
    ? NOTHING_LEFT_OUT
    : { greeting: salutations.greeting !== null, closing: salutations.closing !== null };
  const ends = salutations.closing === null && place === 'cursor' && hasClosing(filled);
  const content = readMessage(contentOf({ filled, leftOut }, draft), draft.format);
  return { content, leftOut, salutations, takesPlace, isWhole: hasSalutations(filled), ends };
}

/** At the cursor where it is asked for, and where that is not between greeting and closing, between them. */
function insertWays(
  { content, salutations, isWhole, ends }: Insertion,
  place: InsertPlace,
  message: Message,
  read: Message,
): readonly EditWay[] {
  const { greeting, closing, last } = salutations;
  const { text } = message.map;
  const within = {
    from: greeting?.to ?? 0,
    // A passage may stand below the closing, where the cursor is.
    to: closing !== null && isWhole ? closing.from : text.length,
  };
  const atCursor: readonly EditWay[] =
    place === 'cursor' ? [{ through: 'selection', insert: atLineEnd(content), within }] : [];
  if (greeting === null) return [...atCursor, { through: 'top', insert: aboveText(content, read) }];
  const below: EditWay = {
    through: 'body',
    splices: belowLine(message, (ends && last) || greeting, content.map.source),
    isGood: (intended) =>
      lookForInsertion({ before: message, content, selected: '', within })(intended) === 'intended',
    wanted: 'insertBelow',
  };
  return [...atCursor, below];
}

/** In place of the writer's own words: none where there are no words yet. */
function inPlaceWays(message: Message, content: Message): readonly EditWay[] {
  return inPlaceOfOwnWords(message, content.map.source).map((splices): EditWay => ({
    through: 'body',
    splices,
    isGood: (intended) => isShownAbove(intended, content),
  }));
}

/** Words that follow the cursor in a plain text begin a line. */
function atLineEnd(content: Message): Message {
  const { source } = content.map;
  return content.format === 'html' || source.endsWith('\n')
    ? content
    : readMessage(`${source}\n`, 'text');
}

/** Set apart from the text that it is put above. */
function aboveText(content: Message, draft: Message): Message {
  const { source } = content.map;
  if (draft.format === 'html') {
    const first = draft.zones[0]?.kind === 'own' && /^[^\n]*\S/.test(draft.map.text);
    const blank = first ? blankLine(draft) : '';
    return blank === '' ? content : readMessage(source + blank, 'html');
  }
  if (draft.map.source === '' || source.endsWith('\n')) return content;
  return readMessage(`${source}\n\n`, 'text');
}

/** Whether a message shows the inserted words among the writer's own; they may sign off by themselves. */
function isShownAbove({ map, zones }: Message, content: Message): boolean {
  const shown = zones
    .filter(({ kind }) => kind === 'own' || kind === 'signature')
    .map(({ span }) => dense(map.text.slice(span.from, span.to)));
  return shown.join('').includes(dense(content.map.text));
}
