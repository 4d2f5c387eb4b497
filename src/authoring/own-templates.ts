import { parseDocument, type Document } from 'yaml';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { Mistakes } from '../charter-compiler/mistakes';
import type { FrontMatter } from '../charter-compiler/templates/front-matter';
import { readTemplateFile } from '../charter-compiler/templates/compile-templates';
import { FILES } from '../templates/enclosed-file';
import type { Field } from '../templates/template';
import { fold } from '../text/fold';

/** A template as the form shows it. */
export interface FormTemplate {
  readonly title: string;
  /** `Phase.id`. */
  readonly phase: string;
  /** An invitation to a meeting, not a message. */
  readonly meeting: boolean;
  readonly subject: string;
  /** Markdown, with marks like `{site}` and `{#contrat}…{/contrat}`. */
  readonly text: string;
  readonly fields: readonly Field[];
  /** What is attached; left out: what its file says stays. */
  readonly files?: readonly FormFile[];
  /** The same message in English, with the same fields; left out where there is none. */
  readonly english?: EnglishWords | undefined;
}

/** A file that a template attaches. */
export interface FormFile {
  readonly name: string;
  /** In base64; nothing where the charter does not have it. */
  readonly content: string | undefined;
}

/** The words of a template's English variant. */
export interface EnglishWords {
  readonly title: string;
  readonly subject: string;
  readonly text: string;
}

/** A template of one's own, with the name of its file. */
export interface NamedTemplate {
  readonly id: string;
  /** Nothing where its file can't be read as one: only its author can mend that, in its own words. */
  readonly template: FormTemplate | undefined;
}

const FILE = /^templates\/([^/.]+)\.md$/;
/** What of any field is said in words. */
const NAMED: ReadonlySet<string> = new Set(['label', 'help']);
/** The same, of a field whose value is words. */
const SAID: ReadonlySet<string> = new Set([...NAMED, 'example', 'default', 'from']);
const PARTS = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*\r?\n?([\s\S]*)$/;

function frontOf(text: string): { readonly front: Document; readonly body: string } {
  const [, front = '', body = text] = PARTS.exec(text.replace(/^\uFEFF/, '')) ?? [];
  return { front: parseDocument(front, { prettyErrors: false }), body };
}

function wordsAt(front: Document, key: string): string {
  const value: unknown = front.get(key);
  return typeof value === 'string' ? value : '';
}

/** What a template's file says as it is written; nothing where it can't be read. */
function readIn(texts: CharterTexts, path: string): FrontMatter | undefined {
  const mistakes = new Mistakes();
  return mistakes.attempt(() => readTemplateFile(texts, path, mistakes))?.front;
}

/** Its fields. */
function fieldsIn(texts: CharterTexts, path: string): readonly Field[] | undefined {
  return readIn(texts, path)?.fields;
}

/** The templates of one's own, in the order of their files, not their English variants. */
export function formTemplates(texts: CharterTexts): NamedTemplate[] {
  return Array.from(texts).flatMap(([path, text]): NamedTemplate[] => {
    const id = FILE.exec(path)?.[1];
    if (id === undefined) return [];
    const read = readIn(texts, path);
    if (!read) return [{ id, template: undefined }];
    const { front, body } = frontOf(text);
    const english = englishIn(texts, id);
    const template = {
      title: wordsAt(front, 'title'),
      phase: wordsAt(front, 'phase'),
      meeting: front.get('for') === 'meeting',
      subject: wordsAt(front, 'subject'),
      text: body.trim(),
      fields: read.fields,
      ...(read.files && {
        files: read.files.map((name) => ({ name, content: texts.get(`${FILES}${name}`) })),
      }),
      ...(english && { english }),
    };
    return [{ id, template }];
  });
}

function englishIn(texts: CharterTexts, id: string): EnglishWords | undefined {
  const text = texts.get(englishPath(id));
  if (text === undefined) return undefined;
  const { front, body } = frontOf(text);
  return {
    title: wordsAt(front, 'title'),
    subject: wordsAt(front, 'subject'),
    text: body.trim(),
  };
}

function englishPath(id: string): string {
  return `templates/${id}.en.md`;
}

/** An id that no file has yet: the title in small letters, with hyphens. */
function freeId(texts: CharterTexts, title: string): string {
  const words = fold(title)
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  const id = words === '' ? 'modele' : words.slice(0, 60).replace(/-+$/, '');
  for (let number = 1; ; number++) {
    const free = number === 1 ? id : `${id}-${String(number)}`;
    if (!texts.has(`templates/${free}.md`)) return free;
  }
}

/** The file in which a template is written. @param id left out for a new one */
export function writtenPath(texts: CharterTexts, title: string, id?: string): string {
  return `templates/${id ?? freeId(texts, title)}.md`;
}

/** A field as an entry of the file: what goes without saying is left out. */
function entryOf(field: Field): object {
  const said = Object.entries(field).filter(([key]) => key !== 'id' && key !== 'required');
  return {
    ...Object.fromEntries(said),
    ...('options' in field && {
      options: Object.fromEntries(field.options.map(({ value, label }) => [value, label])),
    }),
    ...(!field.required && { required: false }),
  };
}

/**
 * The charter with a template written anew or in the place of another. What the form does not show of its file
 * stays, and so do the entries of the fields that were not changed.
 */
export function withTemplate(
  texts: CharterTexts,
  template: FormTemplate,
  id?: string,
): CharterTexts {
  const path = writtenPath(texts, template.title, id);
  const written = withFile(withContents(texts, template), path, template);
  const inEnglish = path.replace(/\.md$/, '.en.md');
  if (template.english) {
    const known = fieldsIn(texts, inEnglish) ?? [];
    const fields = template.fields.map((field) => inOtherWords(field, known));
    const words = { ...template, ...template.english, fields };
    delete words.files;
    return withoutUnused(withFile(written, inEnglish, words), texts);
  }
  const others = new Map(written);
  others.delete(inEnglish);
  return withoutUnused(others, texts);
}

/** A field of the English variant: what it does there is the French one's, what it says stays as it is in English. */
function inOtherWords(field: Field, known: readonly Field[]): Field {
  const other = known.find(({ id }) => id === field.id);
  if (!other) return field;
  const hasWords = field.kind === other.kind && field.kind !== 'choice' && field.kind !== 'switch';
  const said = hasWords ? SAID : NAMED;
  const named = Object.fromEntries([
    ...Object.entries(field).filter(([key]) => !said.has(key)),
    ...Object.entries(other).filter(([key]) => said.has(key)),
  ]) as Field;
  if (named.kind !== 'choice' || other.kind !== 'choice') return named;
  const options = named.options.map(
    (option) => other.options.find(({ value }) => value === option.value) ?? option,
  );
  return { ...named, options };
}

/** Whether two fields say the same, in whatever order. */
function isSame(one: Field, other: Field): boolean {
  const sorted = (field: Field) => JSON.stringify(Object.entries(field).sort());
  return sorted(one) === sorted(other);
}

/** The charter with the contents of what a template attaches. */
function withContents(texts: CharterTexts, { files = [] }: FormTemplate): CharterTexts {
  return new Map([
    ...texts,
    ...files.flatMap(({ name, content }): [string, string][] =>
      content === undefined ? [] : [[`${FILES}${name}`, content]],
    ),
  ]);
}

/** The charter without the files that its templates named before and name no more. */
function withoutUnused(texts: CharterTexts, before: CharterTexts): CharterTexts {
  const used = attachedIn(texts);
  const unused = new Set(attachedIn(before).filter((path) => !used.includes(path)));
  return new Map(Array.from(texts).filter(([path]) => !unused.has(path)));
}

/** The paths of the files that templates name; all whose name stands in one that can't be read. */
function attachedIn(texts: CharterTexts): string[] {
  const attached = Array.from(texts.keys()).filter((path) => path.startsWith(FILES));
  return Array.from(texts).flatMap(([path, text]) => {
    if (!path.endsWith('.md')) return [];
    const read = readIn(texts, path);
    if (read) return (read.files ?? []).map((name) => `${FILES}${name}`);
    return attached.filter((file) => text.normalize('NFC').includes(file.slice(FILES.length)));
  });
}

function withFile(
  texts: CharterTexts,
  path: string,
  { title, phase, meeting, subject, text, fields, files }: FormTemplate,
): CharterTexts {
  const before = fieldsIn(texts, path) ?? [];
  const { front } = frontOf(texts.get(path) ?? '');
  const setOrDelete = (key: string, value: unknown): void => {
    if (value === undefined) front.delete(key);
    else front.set(key, value);
  };
  front.set('title', title);
  front.set('phase', phase);
  setOrDelete('for', meeting ? 'meeting' : undefined);
  if (files) {
    const names = files.map(({ name }) => name);
    setOrDelete('files', names.length > 0 ? front.createNode(names, { flow: true }) : undefined);
  }
  front.set('subject', subject);
  for (const field of before) {
    if (!fields.some((other) => other.id === field.id)) front.deleteIn(['fields', field.id]);
  }
  for (const field of fields) {
    const known = before.find((other) => other.id === field.id);
    if (known && isSame(known, field)) continue;
    front.setIn(['fields', field.id], front.createNode(entryOf(field)));
  }
  if (fields.length === 0) front.delete('fields');
  const written = `---\n${front.toString({ lineWidth: 0 })}---\n\n${text.trim()}\n`;
  return new Map(texts).set(path, written);
}

/** The charter without a template and its English variant. */
export function withoutTemplate(texts: CharterTexts, id: string): CharterTexts {
  const others = new Map(texts);
  others.delete(`templates/${id}.md`);
  others.delete(englishPath(id));
  return withoutUnused(others, texts);
}
