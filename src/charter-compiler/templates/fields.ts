import type { Field } from '../../templates/template';
import { CharterError, type Mistakes } from '../mistakes';
import type { FrontMatter } from './front-matter';
import { fieldUses, TagError, type FieldUse } from './tags';
import type { YamlSource } from '../yaml-source';

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
  path: readonly (string | number)[],
  reason: string,
): CharterError {
  return new CharterError(source.file, source.yaml.lineOf(path), reason);
}

/** @param at UTF-16 offset in the Markdown */
export function bodyMistake(source: TemplateFile, at: number, reason: string): CharterError {
  const line = source.markdown.slice(0, at).split('\n').length - 1 + source.markdownLine;
  return new CharterError(source.file, line, reason);
}

/** What fields say of each other: `when`, `proposedFrom` and `default` name things that exist. */
export function checkFields(source: TemplateFile, mistakes: Mistakes): void {
  const { fields } = source.front;
  const byId = new Map(fields.map((field) => [field.id, field]));
  fields.forEach((field, index) => {
    const refuse = (key: string, reason: string): void => {
      mistakes.add(mistakeAt(source, ['fields', field.id, key], reason));
    };
    if (field.kind === 'choice') {
      const values = field.options.map(({ value }) => value);
      for (const key of ['default', 'forOne'] as const) {
        const named = field[key];
        if (named === undefined || values.includes(named)) continue;
        refuse(
          key,
          `"${named}" is not one of this choice's values: use one of ${values.join(', ')}`,
        );
      }
    }
    if (field.when) {
      const { field: name, is } = field.when;
      const other = byId.get(name);
      const earlier = fields.slice(0, index).some(({ id }) => id === name);
      if (!other || !earlier || !allowsValue(other, is)) {
        refuse(
          'when',
          `"${name}" is not an earlier switch or choice that can be ${String(is)}: name one, with true, false or one of its values`,
        );
      }
    }
    if (field.kind === 'address' && field.proposedFrom) {
      const { field: name } = field.proposedFrom;
      if (byId.get(name)?.kind !== 'address' || name === field.id) {
        refuse('proposedFrom', `"${name}" is not another address field: name one`);
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
 * @returns whether all tags could be read
 */
export function checkUses(source: TemplateFile, mistakes: Mistakes): boolean {
  const { fields, subject } = source.front;
  const inSubject = usesIn(subject, (_, reason) => {
    mistakes.add(mistakeAt(source, ['subject'], reason));
  });
  const inBody = usesIn(source.markdown, (at, reason) => {
    mistakes.add(bodyMistake(source, at, reason));
  });
  if (!inSubject || !inBody) return false;
  const used = new Set(fields.flatMap(({ when }) => (when ? [when.field] : [])));
  for (const { use, refuse } of inSubject.concat(inBody)) {
    const [id = '', value] = use.name.split('.');
    const field = fields.find((candidate) => candidate.id === id);
    const reason = field
      ? misuse(field, use.kind, value)
      : `there is no field "${id}": correct the name or add it to fields`;
    if (reason !== undefined) refuse(use.at, reason);
    used.add(id);
  }
  for (const { id } of fields) {
    if (used.has(id)) continue;
    mistakes.add(
      mistakeAt(
        source,
        ['fields', id],
        `the field "${id}" is used nowhere: write {${id}} in the text or remove the field`,
      ),
    );
  }
  return true;
}

/** Says what is wrong at a UTF-16 offset of a text. */
type Refuse = (at: number, reason: string) => void;

/** The uses of fields in a text, each with how to refuse it; nothing where its tags can't be read. */
function usesIn(
  text: string,
  refuse: Refuse,
): { readonly use: FieldUse; readonly refuse: Refuse }[] | undefined {
  try {
    return fieldUses(text).map((use) => ({ use, refuse }));
  } catch (mistake) {
    if (!(mistake instanceof TagError)) throw mistake;
    refuse(mistake.at, mistake.reason);
    return undefined;
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
        : `"${id}" is a choice: name the value too, {#${id}.${field.default}}`;
    }
    if (!field.options.some((option) => option.value === value)) {
      return `"${value}" is not a value of the choice "${id}": use one of ${field.options.map((option) => option.value).join(', ')}`;
    }
    return kind === 'section'
      ? undefined
      : `write {#${id}.${value}}…{/${id}.${value}} around what it shows`;
  }
  if (value !== undefined) return `"${id}" is not a choice: write {${id}}`;
  if (field.kind === 'switch') {
    return kind === 'section'
      ? undefined
      : `"${id}" is a switch: write {#${id}}…{/${id}} around what it shows`;
  }
  if (kind === 'section' && field.required && !field.when) {
    return `"${id}" is always filled: make it a switch, or give it required: false`;
  }
  return undefined;
}
