import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { entriesOf, familyOf, filesOf, wholeFilesIn, type CharterEntry } from './charter-entries';
import { readDocument, readUnaliased } from './read-document';

/** Whose version of an entry stands in the end. */
export type Side = 'mine' | 'theirs';

/** An entry of which two versions of a charter say something else. */
export interface Difference {
  readonly key: string;
  /** Nothing: it is not in that version. */
  readonly mine: CharterEntry | undefined;
  readonly theirs: CharterEntry | undefined;
  /**
   * Who has changed it since the version that both began with; nobody can tell where that one is not known, and
   * then neither leaves out what the other has.
   */
  readonly changed: Side | 'both' | 'unknown';
  /** What would stand if nobody chose. */
  readonly proposed: Side;
}

/**
 * Where two versions of a charter differ, entry by entry, in the order of mine, what only theirs has behind.
 * @param base the version that both began with, where it is known
 */
export function differencesBetween(
  mine: CharterTexts,
  theirs: CharterTexts,
  base: CharterTexts | undefined,
): readonly Difference[] {
  // A file that one of them can't be taken apart of is compared as a whole.
  const whole = [mine, theirs, ...(base ? [base] : [])].flatMap(wholeFilesIn);
  const [ours, others] = [entriesOf(mine, whole), entriesOf(theirs, whole)];
  const before = base && entriesOf(base, whole);
  const keys = new Set([...ours.keys(), ...others.keys()]);
  return Array.from(keys).flatMap((key): Difference[] => {
    const [one, other] = [ours.get(key), others.get(key)];
    if (one?.says === other?.says) return [];
    const said = before?.get(key)?.says;
    const changed = !before
      ? 'unknown'
      : one?.says === said
        ? 'theirs'
        : other?.says === said
          ? 'mine'
          : 'both';
    const isTheirs = changed === 'theirs' || (changed !== 'mine' && one === undefined);
    return [{ key, mine: one, theirs: other, changed, proposed: isTheirs ? 'theirs' : 'mine' }];
  });
}

/**
 * My version with theirs of these differences in it; the comments of an entry go with it.
 * @param taken the differences of which theirs is to stand
 */
export function takingTheirs(
  mine: CharterTexts,
  theirs: CharterTexts,
  taken: readonly Difference[],
): CharterTexts {
  const made = new Map(mine);
  const documents = new Map<string, Document>();
  const documentOf = (path: string): Document => {
    const known = documents.get(path);
    if (known) return known;
    const begun =
      readUnaliased(made.get(path) ?? emptied(theirs.get(path) ?? '')) ?? parseDocument('');
    documents.set(path, begun);
    return begun;
  };
  // From the last of each list: what is taken out moves only what stands behind it.
  const out = taken
    .filter(({ mine: one, theirs: other }) => one && !(other && isInPlace(one, other)))
    .map(({ mine: one }) => one as CharterEntry)
    .sort((one, other) => indexOf(other) - indexOf(one));
  for (const { mine: one, theirs: other } of taken) {
    if (one && other && isInPlace(one, other)) place(documentOf, made, theirs, one, other);
  }
  for (const one of out) remove(documentOf, made, one);
  for (const { mine: one, theirs: other } of taken) {
    if (other && !(one && isInPlace(one, other))) place(documentOf, made, theirs, undefined, other);
  }
  for (const [path, document] of documents) {
    if (isEmptyOf(document)) made.delete(path);
    else made.set(path, document.toString({ lineWidth: 0 }));
  }
  for (const path of documents.keys()) {
    const [written, their] = [made.get(path), theirs.get(path)];
    if (written !== undefined && their !== undefined && isAllIn(written, their, path)) {
      made.set(path, their);
    }
  }
  return made;
}

type DocumentOf = (path: string) => Document;

function indexOf({ site }: CharterEntry): number {
  return site.in === 'list' ? site.index : -1;
}

/** Whether theirs stands where mine does. */
function isInPlace(one: CharterEntry, other: CharterEntry): boolean {
  return (
    one.path === other.path && one.site.in === other.site.in && familyOf(one) === familyOf(other)
  );
}

/** The document that theirs goes into: a rule's is of its own family, whatever mine has under that name. */
function documentFor(documentOf: DocumentOf, other: CharterEntry): Document {
  const document = documentOf(other.path);
  const family = familyOf(other);
  if (family === undefined || isOf(document, family)) return document;
  const path = other.path.replace(/[^/]+$/, family);
  for (let number = 1; ; number++) {
    const named = documentOf(`${path}${number === 1 ? '' : `-${String(number)}`}.yml`);
    if (isOf(named, family)) return named;
  }
}

/** Whether a file of rules gives them this family; one that is new does from now on. */
function isOf(document: Document, family: string): boolean {
  if (!document.has('category')) document.set('category', family);
  return document.get('category') === family;
}

function remove(documentOf: DocumentOf, made: Map<string, string>, one: CharterEntry): void {
  if (one.site.in === 'file') {
    for (const path of filesOf(one)) made.delete(path);
    return;
  }
  const { keys } = one.site;
  const at = one.site.in === 'list' ? [...keys, one.site.index] : keys;
  documentOf(one.path).deleteIn(at);
}

/** Puts theirs in the place of mine, or behind all others. */
function place(
  documentOf: DocumentOf,
  made: Map<string, string>,
  theirs: CharterTexts,
  one: CharterEntry | undefined,
  other: CharterEntry,
): void {
  if (other.site.in === 'file') {
    for (const path of filesOf(other)) {
      const text = theirs.get(path);
      if (text === undefined) made.delete(path);
      else made.set(path, text);
    }
    return;
  }
  const { keys } = other.site;
  const document = documentFor(documentOf, other);
  const node = nodeOf(theirs, other);
  if (other.site.in === 'map') {
    document.setIn(keys, node);
    return;
  }
  if (one?.site.in === 'list') {
    document.setIn([...one.site.keys, one.site.index], node);
    return;
  }
  const list: unknown = keys.length === 0 ? document.contents : document.getIn(keys, true);
  if (isSeq(list)) {
    list.flow = false;
    list.add(node);
  } else if (keys.length === 0) {
    document.contents = document.createNode([node]);
  } else {
    document.setIn(keys, document.createNode([node]));
  }
}

/** An entry of theirs as a node, with its comments. */
function nodeOf(theirs: CharterTexts, { path, site }: CharterEntry): unknown {
  const keys = site.in === 'file' ? [] : site.keys;
  const at = site.in === 'list' ? [...keys, site.index] : keys;
  return readUnaliased(theirs.get(path) ?? '')?.getIn(at, true);
}

/** A file without what its lists hold: what it says for all of them stays, as the family of its rules. */
function emptied(text: string): string {
  const document = readDocument(text);
  if (!document) return '';
  if (!isMap(document.contents)) return '';
  for (const { key, value } of document.contents.items.slice()) {
    if (isSeq(value) || isMap(value)) document.delete(key);
  }
  return document.toString({ lineWidth: 0 });
}

/** Whether nothing is left in a file but the family of what is gone. */
function isEmptyOf({ contents }: Document): boolean {
  const isNothing = (value: unknown): boolean =>
    value === null || ((isSeq(value) || isMap(value)) && value.items.length === 0);
  if (!isMap(contents)) return isNothing(contents);
  return contents.items.every(
    ({ key, value }) => (isScalar(key) && key.value === 'category') || isNothing(value),
  );
}

/** Whether their text of a file says what the written one does, with every comment of that one. */
function isAllIn(written: string, their: string, path: string): boolean {
  const says = (text: string): string =>
    JSON.stringify(
      Array.from(entriesOf(new Map([[path, text]])).values(), (entry) => [entry.key, entry.says]),
    );
  const comments = written.match(/#.*/g) ?? [];
  return says(written) === says(their) && comments.every((one) => their.includes(one));
}
