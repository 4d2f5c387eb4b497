import type { Field } from './template';

/** `{field}`, `{#section}`, `{^section}`, `{/section}`; a choice's value comes after a dot. */
const NAME = '[a-z\\u00c0-\\u024f][\\w\\u00c0-\\u024f-]{0,39}';
const TAG = `([#^/]?)(${NAME})(?:\\.([\\w\\u00c0-\\u024f-]{1,40}))?`;
const MARK = new RegExp(`^\\{${TAG}\\}`, 'i');
/** Marks as they were written before: in two braces, with spaces if one liked. */
const DOUBLED = new RegExp(`(?<![\\\\{])\\{\\{\\s*(${TAG})\\s*\\}\\}(?!\\})`, 'gi');
const SINGLE = new RegExp(`(?<![\\\\{])\\{(${TAG})\\}(?!\\})`, 'gi');
const FIELD_ID = new RegExp(`^${NAME}$`, 'i');

/** One mark of a template's text. */
export interface Mark {
  readonly kind: 'value' | 'open' | 'close';
  /** As written between the braces. */
  readonly tag: string;
  readonly id: string;
  /** A choice's value. */
  readonly value: string | undefined;
  /** As written, braces included. */
  readonly raw: string;
}

/** Whether a text can name a field: what objects and texts have of their own can't. */
export function isFieldId(id: string): boolean {
  return FIELD_ID.test(id) && !(id in Object.prototype) && id !== 'length';
}

/** The mark that stands at the start of a text. */
export function markAt(text: string): Mark | undefined {
  const found = MARK.exec(text);
  if (!found) return undefined;
  const [raw, sign = '', id = '', value] = found;
  const kind = sign === '' ? 'value' : sign === '/' ? 'close' : 'open';
  return { kind, tag: raw.slice(1, -1), id, value, raw };
}

/** A template's text with one brace around each mark: `{{site}}` says the same as `{site}`. */
export function withSingleBraces(text: string): string {
  return text.replace(DOUBLED, '{$1}');
}

/** A template's text with its marks as Mustache reads them; a brace after a backslash begins none. */
export function withMustacheTags(text: string): string {
  return text.replace(SINGLE, '{{$1}}');
}

/** What a mark asks of its field and can't have. */
export type MarkMisuse = 'unknown' | 'not-a-value' | 'not-an-option';

/** @returns undefined where the fields allow the mark */
export function misuseOf(mark: Mark, fields: readonly Field[]): MarkMisuse | undefined {
  const [field] = fields.filter(({ id }) => id === mark.id);
  if (!field) return 'unknown';
  if (mark.value !== undefined) {
    const fits =
      field.kind === 'choice' &&
      mark.kind !== 'value' &&
      field.options.some((option) => option.value === mark.value);
    return fits ? undefined : 'not-an-option';
  }
  return mark.kind === 'value' && field.kind === 'switch' ? 'not-a-value' : undefined;
}

/** An address that stands in running text. */
export const WEB_ADDRESS = /^https?:\/\/[^\s<>"'`{}|\\^[\]]+/i;

/** An address without the punctuation of its sentence. */
export function withoutPunctuation(address: string): string {
  const end = /[.,;:!?)*»]+$/.exec(address);
  if (!end) return address;
  // A bracket that was opened inside belongs to it.
  const opens = address.split('(').length > address.slice(0, end.index).split(')').length;
  const kept = opens && address.charAt(end.index) === ')' ? end.index + 1 : end.index;
  return address.slice(0, kept);
}

/** Plain words as a template's text: no brace, star or link in them is read as a mark. */
export function escapeText(words: string): string {
  let escaped = '';
  for (let at = 0; at < words.length;) {
    const char = words.charAt(at);
    const address = char === 'h' ? WEB_ADDRESS.exec(words.slice(at, at + 2000)) : null;
    if (address) {
      escaped += address[0];
      at += address[0].length;
      continue;
    }
    const joins = char === '(' && words.charAt(at - 1) === ']';
    escaped += joins || /[\\{}*]/.test(char) ? `\\${char}` : char;
    at += 1;
  }
  return escaped;
}
