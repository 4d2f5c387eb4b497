import type { Field } from '../templates/template';
import { CharterError } from './charter-error';
import type { FrontMatter } from './charter-templates-front-matter';
import { fieldUses, TagError } from './charter-templates-tags';
import type { YamlSource } from './yaml-source';

/** What a template's file says, each part with the line at which it begins. */
export interface TemplateFile {
  readonly file: string;
  readonly front: FrontMatter;
  readonly yaml: YamlSource;
  readonly markdown: string;
  /** 1-based line of the Markdown's first line. */
  readonly markdownLine: number;
}

/** @param path of an entry in the front matter */
export function mistakeAt(
  source: TemplateFile,
  path: readonly string[],
  reason: string,
): CharterError {
  return new CharterError(source.file, source.yaml.lineOf(path), reason);
}

/** @param at UTF-16 offset in the Markdown */
export function bodyMistake(source: TemplateFile, at: number, reason: string): CharterError {
  const line = source.markdown.slice(0, at).split('\n').length - 1 + source.markdownLine;
  return new CharterError(source.file, line, reason);
}

/**
 * What fields say of each other: `when`, `proposedFrom` and `default` name things that exist.
 * @throws CharterError at the first that doesn't
 */
export function checkFields(source: TemplateFile): void {
  const byId = new Map(source.front.fields.map((field) => [field.id, field]));
  source.front.fields.forEach((field, index) => {
    const path = ['fields', field.id];
    if (field.kind === 'choice' && !field.options.some(({ value }) => value === field.default)) {
      throw mistakeAt(
        source,
        [...path, 'default'],
        `"${field.default}" is not one of this choice's values: use one of ${field.options.map(({ value }) => value).join(', ')}`,
      );
    }
    if (field.when) {
      const { field: name, is } = field.when;
      const other = byId.get(name);
      const earlier = source.front.fields.slice(0, index).some(({ id }) => id === name);
      if (!other || !earlier || !allowsValue(other, is)) {
        throw mistakeAt(
          source,
          [...path, 'when'],
          `"${name}" is not an earlier switch or choice that can be ${String(is)}: name one, with true, false or one of its values`,
        );
      }
    }
    if (field.kind === 'address' && field.proposedFrom) {
      if (
        byId.get(field.proposedFrom.field)?.kind !== 'address' ||
        field.proposedFrom.field === field.id
      ) {
        throw mistakeAt(
          source,
          [...path, 'proposedFrom'],
          `"${field.proposedFrom.field}" is not another address field: name one`,
        );
      }
    }
  });
}

function allowsValue(field: Field, value: string | boolean): boolean {
  if (field.kind === 'switch') return typeof value === 'boolean';
  return field.kind === 'choice' && field.options.some((option) => option.value === value);
}

/**
 * Each tag names a field that allows it, and each field is used.
 * @throws CharterError at the first tag or field of which that isn't so
 */
export function checkUses(source: TemplateFile): void {
  const { fields, subject } = source.front;
  const used = new Set<string>(fields.flatMap(({ when }) => (when ? [when.field] : [])));
  const parts = [
    { text: subject, error: (_: number, reason: string) => mistakeAt(source, ['subject'], reason) },
    {
      text: source.markdown,
      error: (at: number, reason: string) => bodyMistake(source, at, reason),
    },
  ];
  for (const { text, error } of parts) {
    try {
      for (const { name, kind, at } of fieldUses(text)) {
        const [id = '', value] = name.split('.');
        const field = fields.find((candidate) => candidate.id === id);
        if (!field)
          throw error(at, `there is no field "${id}": correct the name or add it to fields`);
        const reason = misuse(field, kind, value);
        if (reason !== undefined) throw error(at, reason);
        used.add(id);
      }
    } catch (mistake) {
      if (mistake instanceof TagError) throw error(mistake.at, mistake.reason);
      throw mistake;
    }
  }
  const idle = fields.find(({ id }) => !used.has(id));
  if (idle) {
    throw mistakeAt(
      source,
      ['fields', idle.id],
      `the field "${idle.id}" is used nowhere: write {{${idle.id}}} in the text or remove the field`,
    );
  }
}

function misuse(
  field: Field,
  kind: 'value' | 'section',
  value: string | undefined,
): string | undefined {
  const { id } = field;
  if (field.kind === 'choice') {
    if (value === undefined) {
      return kind === 'value'
        ? undefined
        : `"${id}" is a choice: name the value too, {{#${id}.${field.default}}}`;
    }
    if (!field.options.some((option) => option.value === value)) {
      return `"${value}" is not a value of the choice "${id}": use one of ${field.options.map((option) => option.value).join(', ')}`;
    }
    return kind === 'section'
      ? undefined
      : `write {{#${id}.${value}}}…{{/${id}.${value}}} around what it shows`;
  }
  if (value !== undefined) return `"${id}" is not a choice: write {{${id}}}`;
  if (field.kind === 'switch') {
    return kind === 'section'
      ? undefined
      : `"${id}" is a switch: write {{#${id}}}…{{/${id}}} around what it shows`;
  }
  if (kind === 'section' && field.required && !field.when) {
    return `"${id}" is always filled: make it a switch, or give it required: false`;
  }
  return undefined;
}
