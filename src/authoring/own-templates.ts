import { isMap, parseDocument, type Document } from 'yaml';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { fieldFor } from '../templates/user-template-draft';
import { fold } from '../text/fold';

/** A template as the form shows it. */
export interface FormTemplate {
  readonly title: string;
  /** `Phase.id`. */
  readonly phase: string;
  readonly subject: string;
  /** Markdown, with marks like `{site}` and `{#contrat}…{/contrat}`. */
  readonly text: string;
}

const FILE = /^templates\/([^/.]+)\.md$/;
const PARTS = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*\r?\n?([\s\S]*)$/;

function frontOf(text: string): { readonly front: Document; readonly body: string } {
  const [, front = '', body = text] = PARTS.exec(text) ?? [];
  return { front: parseDocument(front, { prettyErrors: false }), body };
}

function wordsAt(front: Document, key: string): string {
  const value: unknown = front.get(key);
  return typeof value === 'string' ? value : '';
}

/** The templates of one's own, in the order of their files, not their English variants. */
export function formTemplates(
  texts: CharterTexts,
): { readonly id: string; readonly template: FormTemplate }[] {
  return Array.from(texts).flatMap(([path, text]) => {
    const id = FILE.exec(path)?.[1];
    if (id === undefined) return [];
    const { front, body } = frontOf(text);
    const template = {
      title: wordsAt(front, 'title'),
      phase: wordsAt(front, 'phase'),
      subject: wordsAt(front, 'subject'),
      text: body.trim(),
    };
    return [{ id, template }];
  });
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

/**
 * The charter with a template written anew or in the place of another. A mark in its words that stands for no
 * field yet becomes one; the other entries of its file stay.
 */
export function withTemplate(
  texts: CharterTexts,
  { title, phase, subject, text }: FormTemplate,
  id?: string,
): CharterTexts {
  const path = `templates/${id ?? freeId(texts, title)}.md`;
  const { front } = frontOf(texts.get(path) ?? '');
  front.set('title', title);
  front.set('phase', phase);
  front.set('subject', subject);
  for (const [mark] of `${subject}\n${text}`.matchAll(/\{[#^]?[A-Za-z]\w*\}/g)) {
    const field = fieldFor(mark.replace('^', '#'));
    if (!field || isMap(front.getIn(['fields', field.id], true))) continue;
    const { kind, label } = field;
    const entry = kind === 'switch' ? { kind, label, default: true } : { kind, label };
    front.setIn(['fields', field.id], front.createNode(entry));
  }
  const written = `---\n${front.toString({ lineWidth: 0 })}---\n\n${text.trim()}\n`;
  return new Map(texts).set(path, written);
}

/** The charter without a template and its English variant. */
export function withoutTemplate(texts: CharterTexts, id: string): CharterTexts {
  const others = new Map(texts);
  others.delete(`templates/${id}.md`);
  others.delete(`templates/${id}.en.md`);
  return others;
}
