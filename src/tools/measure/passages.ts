import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../text/span';
import { CATEGORIES, type Category } from '../../tone/finding';
import { CharterError } from '../../charter-compiler/mistakes';
import { readYaml } from '../../charter-compiler/yaml-source';

/** What a French reader says is to be avoided in a passage. */
export interface Label {
  /** UTF-16 units of the passage's text. */
  readonly span: Span;
  readonly category: Category;
  /** Arguable: neither a miss when left alone nor a false alarm when found. */
  readonly soft: boolean;
}

/** A message, or some sentences of one, labelled by a reader. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly Label[];
  /** The reader found nothing to avoid, not even something arguable. */
  readonly clean: boolean;
}

/**
 * Reads the labelled corpus, one JSON object a line: `{id, text, spans: [{text, category, from, to, soft?}], clean}`.
 * @returns undefined where the file does not exist
 * @throws CharterError when a line is not of that shape, or a span's text does not stand at its offsets
 */
export function readCorpus(file: string): Passage[] | undefined {
  if (!existsSync(file)) return undefined;
  const passages: Passage[] = [];
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() !== '') passages.push(passageFrom(JSON.parse(line), file, index + 1));
    });
  return passages;
}

/**
 * Reads every `.yml` file of a folder, in the order of their names: a list of
 * `{id, text, clean?, spans?: [{text, category, soft?}], traps?}`, spans being exact substrings.
 * @throws CharterError when an entry is not of that shape, a span's or trap's text is not in the passage
 *   exactly once, or an id stands twice
 */
export function readMessages(folder: string): Passage[] {
  const passages: Passage[] = [];
  const ids = new Set<string>();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.yml')) continue;
    const source = readYaml(name, readFileSync(join(folder, name), 'utf8'));
    if (!Array.isArray(source.data))
      throw new CharterError(source.file, 1, 'not a list of messages.');
    source.data.forEach((entry: unknown, index) => {
      const line = source.lineOf([index]);
      const passage = passageFrom(entry, source.file, line);
      if (ids.has(passage.id))
        throw new CharterError(source.file, line, `the id ${passage.id} stands twice.`);
      ids.add(passage.id);
      passages.push(passage);
    });
  }
  return passages;
}

function passageFrom(entry: unknown, file: string, line: number): Passage {
  const fail = (reason: string): never => {
    throw new CharterError(file, line, reason);
  };
  if (!isRecord(entry)) return fail('a message is a mapping with id and text.');
  const { id, text, spans = [], traps = [], clean = false } = entry;
  if (typeof id !== 'string' || typeof text !== 'string')
    return fail('a message has an id and a text.');
  if (!Array.isArray(spans) || !Array.isArray(traps))
    return fail(`${id}: spans and traps are lists.`);
  const labels = spans.map((span: unknown): Label => {
    if (!isRecord(span)) return fail(`${id}: a span is a mapping with text and category.`);
    const { text: words, category, from, soft = false } = span;
    if (typeof words !== 'string' || words === '') return fail(`${id}: a span has a text.`);
    if (!isCategory(category)) return fail(`${id}: « ${words} » has no known category.`);
    const at = typeof from === 'number' ? from : onlyIndexOf(text, words);
    if (text.slice(at, at + words.length) !== words) {
      return fail(`${id}: « ${words} » is not in the text exactly once.`);
    }
    return { span: { from: at, to: at + words.length }, category, soft: soft === true };
  });
  if (clean === true && labels.length > 0) return fail(`${id}: a clean message has no spans.`);
  if (clean !== true && labels.length === 0) return fail(`${id}: without spans it is clean: true.`);
  for (const trap of traps as unknown[]) {
    if (typeof trap !== 'string' || !text.includes(trap))
      return fail(`${id}: the trap is not in the text.`);
  }
  return { id, text, labels, clean: clean === true };
}

/** The offset of `words` where they stand exactly once, else a place where they can't stand. */
function onlyIndexOf(text: string, words: string): number {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : text.length;
}

function isCategory(value: unknown): value is Category {
  return typeof value === 'string' && (CATEGORIES as readonly string[]).includes(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
