import { isMap, isSeq, stringify, type Document } from 'yaml';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { fingerprintOf } from '../publishing/fingerprint';
import { FILES } from '../templates/enclosed-file';
import { readDocument } from './read-document';

/*
 * What a charter is made of for two people who write it: its rules, its templates, its settings, each by a name
 * that stays while its words change.
 */

/** What an entry is to a person. */
export type EntryKind =
  | 'rule'
  | 'template'
  | 'phase'
  | 'phrase'
  | 'exception'
  | 'list'
  | 'switch'
  | 'house'
  | 'attached'
  | 'file';

/** Where an entry stands in its file. */
type Site =
  | { readonly in: 'file' }
  /** An item of a list, by the keys that lead to the list; empty where the file is one. */
  | { readonly in: 'list'; readonly keys: readonly string[]; readonly index: number }
  | { readonly in: 'map'; readonly keys: readonly string[] };

/** One thing that a charter says. */
export interface CharterEntry {
  /** Tells it from all others of a charter, and is the same in another version of it. */
  readonly key: string;
  readonly kind: EntryKind;
  /** What it is called: the first expression of a rule, the title of a template. */
  readonly name: string;
  readonly path: string;
  readonly site: Site;
  /** The same text where it says the same, whatever its comments and its spaces. */
  readonly says: string;
  /** As a file would say it, without comments; what is attached in base64. */
  readonly source: string;
  /** As YAML gives it; a rule has its family in it. Nothing of a file. */
  readonly data?: unknown;
}

const RULES = /^(?:en\/)?expressions\/[^/]+\.yml$/;
const LISTS = /^(?:en\/)?expressions\/listes\.yml$/;
const TEMPLATE = /^templates\/([^/.]+)\.md$/;
/** Of the file that extends the shipped charter: what is a map there. */
const MAPS = ['severity', 'house'];

function textAt(data: unknown, key: string): string {
  const value = (Object(data) as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' ? value : '';
}

/** The family that the file of a rule gives it; undefined of all else. */
export function familyOf({ kind, data }: CharterEntry): string | undefined {
  return kind === 'rule' ? textAt(data, 'category') : undefined;
}

/** Keys in their order: two maps that say the same are the same text. */
function saying(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

function firstOf(value: unknown): string {
  const [first] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return typeof first === 'string' ? first : '';
}

/** What a rule is known by: its id, or the first expression that it avoids. */
function nameOfRule(data: unknown): string {
  return textAt(data, 'id') || firstOf((Object(data) as { eviter?: unknown }).eviter);
}

/** Tells the content of an attached file from another: no base64 begins like it. @param content in base64, or its mark */
export function attachedMark(content: string): string {
  return content.startsWith('=') ? content : `=${fingerprintOf(new Map([['', content]]))}`;
}

/** What a template attaches. */
function attachedEntry(path: string, content: string): CharterEntry {
  return {
    key: path,
    kind: 'attached',
    name: path.slice(FILES.length),
    path,
    site: { in: 'file' },
    says: attachedMark(content),
    source: content,
  };
}

/** A file as one entry. */
function wholeFile(path: string, text: string): CharterEntry {
  return {
    key: `file ${path}`,
    kind: 'file',
    name: path,
    path,
    site: { in: 'file' },
    says: text.replace(/\r\n?/g, '\n').trim(),
    source: text,
  };
}

interface Listed {
  readonly kind: EntryKind;
  readonly keys: readonly string[];
  readonly nameOf: (item: unknown) => string;
  /** What its key begins with. */
  readonly scope: string;
  /** What its file says for it. */
  readonly besides?: object;
}

function itemsOf(path: string, document: Document, listed: Listed): CharterEntry[] | undefined {
  const { kind, keys, nameOf, scope, besides } = listed;
  const list: unknown = keys.length === 0 ? document.contents : document.getIn(keys, true);
  if (!isSeq(list)) return undefined;
  const items = list.toJS(document) as readonly unknown[];
  return items.map((item, index): CharterEntry => {
    const name = nameOf(item) || String(index + 1);
    const data = besides ? { ...besides, ...(Object(item) as object) } : item;
    return {
      key: `${scope} ${name}`,
      kind,
      name,
      path,
      site: { in: 'list', keys, index },
      says: saying(data),
      source: stringify(data, { lineWidth: 0 }).trimEnd(),
      data,
    };
  });
}

function mapEntries(path: string, document: Document, keys: readonly string[], kind: EntryKind) {
  const map: unknown = keys.length === 0 ? document.contents : document.getIn(keys, true);
  if (!isMap(map)) return [];
  const says = map.toJS(document) as Readonly<Record<string, unknown>>;
  return Object.entries(says).map(([name, data]): CharterEntry => {
    const at = [...keys, name];
    return {
      key: `${path} ${at.join(' ')}`,
      kind,
      name,
      path,
      site: { in: 'map', keys: at },
      says: saying(data),
      source: stringify({ [name]: data }, { lineWidth: 0 }).trimEnd(),
      data,
    };
  });
}

/** What of a file of lists is said entry by entry. */
function listEntries(path: string, document: Document): CharterEntry[] {
  const exceptions =
    itemsOf(path, document, {
      kind: 'exception',
      keys: ['exceptions'],
      nameOf: (item) => textAt(item, 'pattern'),
      scope: `${path} exceptions`,
    }) ?? [];
  const tops = mapEntries(path, document, [], 'list').filter(
    ({ name }) => name !== 'exceptions' && name !== 'lists',
  );
  return [...exceptions, ...mapEntries(path, document, ['lists'], 'list'), ...tops];
}

/** What the file that extends the shipped charter says, switch by switch. */
function extensionEntries(path: string, document: Document): CharterEntry[] {
  const off =
    itemsOf(path, document, {
      kind: 'switch',
      keys: ['off'],
      nameOf: (item) => (typeof item === 'string' ? item : ''),
      scope: `${path} off`,
    }) ?? [];
  const tops = mapEntries(path, document, [], 'house').filter(
    ({ name }) => name !== 'off' && !MAPS.includes(name),
  );
  return [
    ...off,
    ...mapEntries(path, document, ['severity'], 'switch'),
    ...mapEntries(path, document, ['house'], 'house'),
    ...tops,
  ];
}

function entriesIn(path: string, text: string): CharterEntry[] {
  if (path.startsWith(FILES)) return [attachedEntry(path, text)];
  const whole = [wholeFile(path, text)];
  if (!path.endsWith('.yml')) return whole;
  const document = readDocument(text);
  if (!document) return whole;
  const named = { nameOf: (item: unknown) => textAt(item, 'id'), keys: [] };
  if (path === 'charter.yml') return extensionEntries(path, document);
  if (path === 'phases.yml')
    return itemsOf(path, document, { ...named, kind: 'phase', scope: path }) ?? whole;
  if (path === 'phrases.yml')
    return itemsOf(path, document, { ...named, kind: 'phrase', scope: path }) ?? whole;
  if (LISTS.test(path)) return listEntries(path, document);
  if (!RULES.test(path)) return whole;
  // A rule may move to the file of another family, and is the same.
  const rules = itemsOf(path, document, {
    kind: 'rule',
    keys: ['rules'],
    nameOf: nameOfRule,
    scope: path.startsWith('en/') ? 'rule en' : 'rule',
    besides: { category: textAt(document.toJS(), 'category') },
  });
  return rules ?? whole;
}

/** A template with its English variant is one. */
function templateEntry(path: string, texts: CharterTexts): CharterEntry {
  const [, id = ''] = TEMPLATE.exec(path) ?? [];
  const parts = [path, `templates/${id}.en.md`].flatMap((one) => texts.get(one) ?? []);
  const says = parts.map((one) => one.replace(/\r\n?/g, '\n').trim()).join('\n\n');
  const front = /^---\r?\n([\s\S]*?\r?\n)---/.exec(parts[0] ?? '')?.[1] ?? '';
  return {
    key: `template ${id}`,
    kind: 'template',
    name: textAt(readDocument(front)?.toJS(), 'title') || id,
    path,
    site: { in: 'file' },
    says,
    source: says,
  };
}

/** The files of an entry that is a file: a template has its English variant beside it. */
export function filesOf({ kind, path }: CharterEntry): readonly string[] {
  return kind === 'template' ? [path, path.replace(/\.md$/, '.en.md')] : [path];
}

/** The files of which a charter's entries are the whole. */
export function wholeFilesIn(texts: CharterTexts): readonly string[] {
  return Array.from(entriesOf(texts).values())
    .filter(({ kind }) => kind === 'file')
    .map(({ path }) => path);
}

/**
 * All that a charter's own files say, by the key of each.
 * @param whole files that are not to be taken apart, besides those that can't be
 */
export function entriesOf(
  texts: CharterTexts,
  whole: readonly string[] = [],
): ReadonlyMap<string, CharterEntry> {
  const all = new Map<string, CharterEntry>();
  for (const path of Array.from(texts.keys()).sort()) {
    const isVariant =
      /^templates\/[^/]+\.en\.md$/.test(path) && texts.has(path.replace(/\.en\.md$/, '.md'));
    if (isVariant) continue;
    const text = texts.get(path) ?? '';
    const inParts = whole.includes(path) ? [wholeFile(path, text)] : entriesIn(path, text);
    const entries = TEMPLATE.test(path) ? [templateEntry(path, texts)] : inParts;
    for (const entry of entries) {
      // Two rules may begin with the same expression: each is one.
      let { key } = entry;
      for (let number = 2; all.has(key); number++) key = `${entry.key} ${String(number)}`;
      all.set(key, { ...entry, key });
    }
  }
  return all;
}
