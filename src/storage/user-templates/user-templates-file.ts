import * as v from 'valibot';
import { newUserTemplateId } from '../../templates/user-template-id';
import { compileUserTemplate, MOST, type UserTemplate } from '../../templates/user-template';
import { fieldSchema, USER_TEMPLATES_VERSION } from './user-templates';

/** What the file is called when it is exported. */
export const USER_TEMPLATES_FILE = 'ton-juste-modeles.json';
/** No library is longer, in UTF-16 units. */
const LONGEST_FILE = 2_000_000;
const MOST_TEMPLATES = 500;

/** Why a file can't be taken; the words are the pane's. */
export type FileFault =
  | { readonly why: 'json' | 'format' | 'newer' | 'size' | 'object' | 'list' | 'text' | 'missing' }
  | { readonly why: 'long' | 'many'; readonly most: number }
  | { readonly why: 'field' | 'twice' | 'empty' | 'other' }
  /** Something in the text of a template: the mark or the link that it is about. */
  | { readonly why: 'mark'; readonly shown: string };

export type UserTemplatesImport =
  | { readonly ok: true; readonly added: readonly UserTemplate[]; readonly known: number }
  /** `where`: keys, and positions from 0, down to the place; empty for the file as a whole. */
  | { readonly ok: false; readonly where: readonly (string | number)[]; readonly fault: FileFault };

/** The file's own words for a template: French, as the settings' file. */
export interface FileTemplate {
  readonly titre: string;
  readonly etape: string;
  readonly objet: string;
  readonly texte: string;
  readonly champs: readonly unknown[];
  /** As the mailbox held it, whatever is still to be put right in it. */
  readonly telQuel?: boolean | undefined;
}

/**
 * Own templates as a file to share or to keep: indented JSON. What an earlier version let through, and a
 * person who writes a file is told of, comes back as it is.
 */
export function exportUserTemplates(list: readonly UserTemplate[]): string {
  const modeles = list.map(writtenTemplate);
  return `${JSON.stringify({ format: 'ton-juste-modeles', version: USER_TEMPLATES_VERSION, modeles }, null, 2)}\n`;
}

/** A template in the words of a file. */
export function writtenTemplate(template: UserTemplate): FileTemplate {
  const { title, phase, subject, text: texte, fields } = template;
  const file = { titre: title, etape: phase, objet: subject, texte, champs: fields };
  const isRight = title.trim() === title && faultIn(template) === undefined;
  return isRight ? file : { ...file, telQuel: true };
}

const text = (most: number) => v.pipe(v.string('text'), v.maxLength(most, `long ${String(most)}`));
const fileSchema = v.object(
  {
    modeles: v.pipe(
      v.array(
        v.object(
          {
            titre: v.pipe(text(MOST.title), v.nonEmpty('empty')),
            etape: text(80),
            objet: v.optional(text(MOST.subject), ''),
            texte: text(MOST.text),
            champs: v.optional(
              v.pipe(
                v.array(v.unknown(), 'list'),
                v.maxLength(MOST.fields, `many ${String(MOST.fields)}`),
              ),
              [],
            ),
            telQuel: v.optional(v.boolean('other')),
          },
          'object',
        ),
        'list',
      ),
      v.maxLength(MOST_TEMPLATES, `many ${String(MOST_TEMPLATES)}`),
    ),
  },
  'object',
);

/**
 * Reads an exported file: all of it, or nothing. Never throws, whatever the file.
 * @param present those that are there: the same again is not added
 * @param now ms since 1970
 */
export function importUserTemplates(
  content: string,
  present: readonly UserTemplate[],
  now: number,
): UserTemplatesImport {
  if (content.length > LONGEST_FILE) return refused([], { why: 'size' });
  let data: unknown;
  try {
    data = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return refused([], { why: 'json' });
  }
  const { format, version } = Object(data) as {
    readonly format?: unknown;
    readonly version?: unknown;
  };
  if (format !== 'ton-juste-modeles') return refused([], { why: 'format' });
  if (typeof version === 'number' && version > USER_TEMPLATES_VERSION)
    return refused([], { why: 'newer' });
  if (version !== USER_TEMPLATES_VERSION) return refused(['version'], { why: 'other' });
  return readTemplates(data, present, now);
}

/**
 * Reads the templates of a file: its « modeles », all of them or none.
 * @param data as JSON gave it
 * @param present those that are there: the same again is not added
 * @param now ms since 1970
 */
export function readTemplates(
  data: unknown,
  present: readonly UserTemplate[],
  now: number,
): UserTemplatesImport {
  const parsed = v.safeParse(fileSchema, data);
  if (!parsed.success) return refused(placeOf(parsed.issues[0]), faultOf(parsed.issues[0]));

  const added: UserTemplate[] = [];
  const seen = new Set(present.map(sameness));
  for (const [index, template] of parsed.output.modeles.entries()) {
    const read = readTemplate(template, now, ['modeles', index]);
    if ('ok' in read) return read;
    if (seen.has(sameness(read))) continue;
    seen.add(sameness(read));
    added.push(read);
  }
  return { ok: true, added, known: parsed.output.modeles.length - added.length };
}

function readTemplate(
  { titre, etape, objet, texte, champs, telQuel }: FileTemplate,
  now: number,
  where: readonly (string | number)[],
): UserTemplate | Extract<UserTemplatesImport, { ok: false }> {
  const fields: UserTemplate['fields'][number][] = [];
  for (const [index, champ] of champs.entries()) {
    const place = [...where, 'champs', index];
    const parsed = v.safeParse(fieldSchema, champ);
    if (!parsed.success) return refused([...place, ...placeOf(parsed.issues[0])], { why: 'field' });
    const field = parsed.output;
    if (fields.some(({ id }) => id === field.id))
      return refused([...place, 'id'], { why: 'twice' });
    fields.push(field);
  }
  const own: UserTemplate = {
    id: newUserTemplateId(now, Math.random()),
    title: telQuel === true ? titre : titre.trim(),
    phase: etape,
    subject: objet,
    text: texte,
    fields,
    edited: now,
  };
  const found = telQuel === true ? undefined : faultIn(own);
  return found === undefined ? own : refused([...where, found.of], found.fault);
}

/** What is still to be put right in a template, and in which part of it. */
function faultIn(
  template: UserTemplate,
): { readonly of: 'titre' | 'texte'; readonly fault: FileFault } | undefined {
  if (template.title.trim() === '') return { of: 'titre', fault: { why: 'empty' } };
  if (template.text.trim() === '') return { of: 'texte', fault: { why: 'empty' } };
  const [problem] = compileUserTemplate(template).problems;
  return problem && { of: 'texte', fault: { why: 'mark', shown: problem.shown } };
}

function refused(
  where: readonly (string | number)[],
  fault: FileFault,
): Extract<UserTemplatesImport, { ok: false }> {
  return { ok: false, where, fault };
}

interface Issue {
  readonly message: string;
  readonly received: string;
  readonly path?: readonly { readonly key?: unknown }[] | undefined;
}

function placeOf({ path }: Issue): (string | number)[] {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function faultOf({ message, received }: Issue): FileFault {
  if (received === 'undefined') return { why: 'missing' };
  const [why = '', most] = message.split(' ');
  switch (why) {
    case 'text':
    case 'list':
    case 'object':
    case 'empty':
      return { why };
    case 'long':
    case 'many':
      return { why, most: Number(most) };
    default:
      return { why: 'other' };
  }
}

/** What makes two templates the same to a person. */
function sameness({ title, phase, subject, text: words, fields }: UserTemplate): string {
  const sorted = fields.map((field) => Object.entries(field).sort());
  return JSON.stringify([title, phase, subject, words, sorted]);
}
