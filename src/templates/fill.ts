import Mustache from 'mustache';
import { escapeAttribute } from '../text/escape-html';
import { activeFields, fieldValue } from './active-fields';
import { parseAddress } from './address';
import { dateInWords } from './calendar-day';
import { plainText } from './plain-text';
import type { Field, FieldProblem, FilledTemplate, Template, Values } from './template';

/** A filled template, or the fields to look at first, in the order of the form. */
export type Filling =
  | { readonly ok: true; readonly filled: FilledTemplate }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Outlook's own limit for a subject, in UTF-16 units. */
const SUBJECT_LIMIT = 255;

/**
 * Puts values into a template. A value always stands as text: markup and tags in it are shown as
 * they were typed. Paragraphs and list items that were left empty disappear.
 * @param today `YYYY-MM-DD`: days of this year stand without it; left out, every day has its year
 */
export function fill(template: Template, values: Values, today?: string): Filling {
  const fields = activeFields(template, values);
  const problems: FieldProblem[] = [];
  for (const field of fields) {
    const problem = problemOf(field, values);
    if (problem !== undefined) problems.push(problem);
  }
  if (problems.length > 0) return { ok: false, problems };
  const html = withoutEmptyElements(
    render(template.body, view(template, fields, values, toHtml, today)),
  );
  return {
    ok: true,
    filled: {
      subject: oneLine(
        render(
          template.subject,
          view(template, fields, values, (text) => text, today),
        ),
      ),
      html,
      text: plainText(html),
    },
  };
}

function problemOf(field: Field, values: Values): FieldProblem | undefined {
  const value = fieldValue(field, values);
  if (typeof value === 'boolean' || field.kind === 'choice') return undefined;
  const { id, label } = field;
  if (value === '') return field.required ? { field: id, why: 'missing', label } : undefined;
  if (field.kind === 'address' && !parseAddress(value)) {
    return { field: id, why: 'address', example: field.example ?? 'https://www.example.fr/' };
  }
  if (field.kind === 'date' && dateInWords(value) === undefined) {
    return { field: id, why: 'date', label };
  }
  return undefined;
}

/** Mustache's view of the values, each already in the form in which it will stand. */
function view(
  template: Template,
  fields: readonly Field[],
  values: Values,
  write: (text: string) => string,
  today: string | undefined,
): Record<string, unknown> {
  const result = Object.create(null) as Record<string, unknown>;
  for (const { id, kind } of template.fields) result[id] = kind === 'switch' ? false : '';
  for (const field of fields)
    result[field.id] = shown(template, field, fieldValue(field, values), write, today);
  return result;
}

function shown(
  { language }: Template,
  field: Field,
  value: string | boolean,
  write: (text: string) => string,
  today: string | undefined,
): unknown {
  if (typeof value === 'boolean') return value;
  if (field.kind === 'choice') {
    const [option] = field.options.filter((candidate) => candidate.value === value);
    return printed(write(option ? option.label : ''), { [value]: true });
  }
  if (field.kind === 'date') return write(dateInWords(value, language, today) ?? '');
  if (field.kind !== 'longText') {
    return write(value.replace(/\s+/g, (run) => (run.indexOf('\n') < 0 ? run : ' ')));
  }
  return value === '' ? '' : printed(write(value), { lines: lines(value).map(write) });
}

/** What prints as `text`, and has `parts` for sections; nothing is inherited. */
function printed(text: string, parts: Readonly<Record<string, unknown>>): unknown {
  return Object.assign(Object.create(null), parts, { toString: () => text });
}

/** A list's items: dashes and bullets that were typed before them would stand there twice. */
function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*]\s+)?/, '').trim())
    .filter((line) => line !== '');
}

/** Values come in already escaped, so that no kind of tag could let markup through. */
function render(source: string, values: Record<string, unknown>): string {
  return Mustache.render(source, values, undefined, { escape: String });
}

/** In an attribute or between tags. */
function toHtml(text: string): string {
  return escapeAttribute(text).replace(/\n/g, '<br>');
}

/** Without what was left empty: lines, then the elements that held nothing else, from the inside out. */
function withoutEmptyElements(html: string): string {
  let left = html
    .replace(/(<(?:p|li)(?: [^>]*)?>)(?:[ \t\n]|<br>)+/g, '$1')
    .replace(/((?:[ \t\n]|<br>)+)(<\/(?:p|li)>|<[uo]l\b)?/g, (run, _, end?: string) => end ?? run);
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(/<(p|li|ul|ol)(?: [^>]*)?><\/\1>/g, '');
  }
  return left;
}

function oneLine(text: string): string {
  const line = text.replace(/[ \t\n]+/g, ' ').trim();
  if (line.length <= SUBJECT_LIMIT) return line;
  // Not through the middle of a surrogate pair.
  return `${line
    .slice(0, SUBJECT_LIMIT - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()}…`;
}
