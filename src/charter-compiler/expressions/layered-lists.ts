import type { Lexicon } from '../../tone/compile/parse-pattern';
import { patternParser, PatternError } from '../../tone/compile/parse-pattern';
import { isShipped, layersOf, type CharterTexts } from '../charter-texts';
import type { CharterLanguage } from '../languages/charter-language';
import { CharterError, type Mistakes } from '../mistakes';
import { readYaml, shapedAs, type YamlSource } from '../yaml-source';
import { lexiconOf } from './rule-sources';
import { listFile, type ListFile } from './schema';

/** The name of the file of lists, exceptions and slips that every rule may use. */
export const LISTS = 'listes.yml';

/** Path of an entry in its file, or inside one of its entries. */
export type EntryPath = readonly (string | number)[];

/** One file of lists as its author wrote it. */
interface Layer {
  readonly file: ListFile;
  readonly source: YamlSource;
}

/** What all rules share: the lists of the shipped charter with those that one's own adds. */
export interface LayeredLists {
  readonly whole: ListFile;
  /** How many of the exceptions of `whole` are the shipped charter's: they come first. */
  readonly shippedExceptions: number;
  /** @param path of an entry of `whole` */
  mistakeAt(path: EntryPath, reason: string): CharterError;
}

/**
 * Reads the lists of a charter and of the one that it extends: a list of the same name is made longer, so are
 * the exceptions, markers and other lists of words; what the pane says of whole documents is replaced.
 * @returns undefined where one can't be read, with what to mend among `mistakes`
 */
export function readLists(
  texts: CharterTexts,
  mistakes: Mistakes,
  language: CharterLanguage,
): LayeredLists | undefined {
  const path = `${language.folder}/${LISTS}`;
  const layers = mistakes.attempt(() =>
    layersOf(texts, path).flatMap((layer): Layer[] => {
      const source = readYaml(layer, texts.get(layer) ?? '');
      const file = shapedAs(listFile, source, mistakes);
      return file ? [{ file, source }] : [];
    }),
  );
  if (!layers) return undefined;
  const whole = layers.map(({ file }) => file).reduce(joined, EMPTY);
  checkLists(layers, lexiconOf(whole.lists, language), mistakes);
  return {
    whole,
    shippedExceptions: layers
      .filter(({ source }) => isShipped(source.file))
      .reduce((sum, { file }) => sum + file.exceptions.length, 0),
    mistakeAt: (entry, reason) =>
      placed(layers, entry, reason) ?? new CharterError(path, 1, reason),
  };
}

const EMPTY: ListFile = {
  lists: {},
  exceptions: [],
  markers: { restored: [], done: [], sympathy: [] },
  slips: {},
  robust: [],
  splits: [],
  articles: {},
};

/** As entries of a list: a list may be written as one pattern. */
function entries(list: string | readonly string[] | undefined): readonly string[] {
  return typeof list === 'string' ? [list] : (list ?? []);
}

/** Two records of lists, those of the same name one after the other; one that stands alone as it was written. */
function joinedRecords<List extends string | string[]>(
  below: Readonly<Record<string, List>>,
  above: Readonly<Record<string, List>>,
): Record<string, List | string[]> {
  const all: Record<string, List | string[]> = { ...below };
  for (const [name, list] of Object.entries(above)) {
    const under = below[name];
    all[name] = under === undefined ? list : [...entries(under), ...entries(list)];
  }
  return all;
}

function joined(below: ListFile, above: ListFile): ListFile {
  return {
    lists: joinedRecords(below.lists, above.lists),
    exceptions: [...below.exceptions, ...above.exceptions],
    markers: {
      restored: [...entries(below.markers.restored), ...entries(above.markers.restored)],
      done: [...entries(below.markers.done), ...entries(above.markers.done)],
      sympathy: [...entries(below.markers.sympathy), ...entries(above.markers.sympathy)],
    },
    documents: above.documents ?? below.documents,
    slips: joinedRecords(below.slips, above.slips),
    robust: [...below.robust, ...above.robust],
    splits: [...below.splits, ...above.splits],
    articles: joinedRecords(below.articles, above.articles),
  };
}

/** A list that can't be read would be blamed on every rule that uses it. */
function checkLists(layers: readonly Layer[], lexicon: Lexicon, mistakes: Mistakes): void {
  const parse = patternParser(lexicon);
  for (const { file, source } of layers) {
    for (const [name, list] of Object.entries(file.lists)) {
      entries(list).forEach((entry, index) => {
        try {
          parse(entry);
        } catch (thrown) {
          if (!(thrown instanceof PatternError)) throw thrown;
          const path = ['lists', name, ...(typeof list === 'string' ? [] : [index])];
          mistakes.add(new CharterError(source.file, source.lineOf(path), thrown.message));
        }
      });
    }
  }
}

/** The mistake at the entry of the file that an entry of the whole comes from. */
function placed(
  layers: readonly Layer[],
  path: EntryPath,
  reason: string,
): CharterError | undefined {
  const [kind, ...inside] = path;
  const list = kind === 'markers' ? path.slice(0, 2) : path.slice(0, 1);
  let index = Number(inside[inside.length - 1] ?? 0);
  for (const { file, source } of layers) {
    const count =
      kind === 'exceptions'
        ? file.exceptions.length
        : (file.markers[inside[0] as keyof ListFile['markers']]?.length ?? 0);
    if (index < count) {
      return new CharterError(source.file, source.lineOf([...list, index]), reason);
    }
    index -= count;
  }
  const last = layers[layers.length - 1];
  return last && new CharterError(last.source.file, last.source.lineOf(list), reason);
}
