import { fieldValue } from '../../templates/active-fields';
import type { Field, FilledTemplate, Template, Values } from '../../templates/template';
import { sentencesOf } from '../../text/sentences';
import { differing } from './differing';
import { blankFor, previewDraft } from './preview-draft';

/** Where a field stands in the message that a form makes. */
export interface ChangedSentence {
  /** `absent`: it would stand in the message with another value, and doesn't now. */
  readonly where: 'subject' | 'body' | 'absent';
  /** The sentence: what stands before the field's words, they themselves, and what follows. */
  readonly parts: readonly [string, string, string];
  /** Text as it stands in `parts` → the label of the field that it waits for. */
  readonly blanks: ReadonlyMap<string, string>;
}

/** Shown on either side of the field's words, in UTF-16 units; more is left out at a word. */
const MOST_AROUND = 50;
/** Shown of the field's own words, in UTF-16 units: the last ones, which are being typed. */
const MOST_OWN = 70;

/**
 * The sentence that a field changes, found by filling the template with another value beside this one.
 * @param id `Field.id`
 * @param before the values before the last change: of several lines, the one that it changed is shown
 * @param day as `fill` takes it
 * @param asInserted what of a filled template goes into the message
 * @returns null where the message is the same whatever the field holds
 */
export function changedSentence(
  template: Template,
  values: Values,
  id: string,
  before: Values | undefined,
  day?: string,
  asInserted: (filled: FilledTemplate) => FilledTemplate = (filled) => filled,
): ChangedSentence | null {
  const draft = (of: Values) => {
    const { filled, blanks } = previewDraft(template, of, day);
    return { filled: asInserted(filled), blanks };
  };
  const field = template.fields.find((each) => each.id === id);
  if (!field) return null;
  const now = draft(values);
  const other = otherValue(template, field, values);
  const then = draft({ ...values, [id]: other.value });
  const blanks = new Map([...then.blanks, ...now.blanks]);
  if (other.shown !== undefined) blanks.set(other.shown, field.label);
  const lines = linesOf(now.filled.text);
  const body = difference(linesOf(then.filled.text), lines);
  if (body.now.length > 0) {
    const earlier = before && new Set(linesOf(draft(before).filled.text));
    const at = Math.max(
      0,
      earlier === undefined ? 0 : body.now.findIndex((line) => !earlier.has(line)),
    );
    const { shown } = other;
    const marked = shown === undefined ? undefined : body.then.find((line) => line.includes(shown));
    const [old, line] = [marked ?? body.then[at] ?? '', body.now[at] ?? ''];
    const parts = sentence(old, line, shown);
    // A part of a line that is switched off: the line with it tells which.
    if (parts[1] === '' && field.kind === 'switch') {
      return { where: 'absent', parts: sentence(line, old), blanks };
    }
    // An address on a line of its own: the line that announces it tells which.
    const [head, own, tail] = parts;
    const alone = shown !== undefined && head.trim() === '' && tail.trim() === '';
    const above = alone ? lines[body.from + at - 1] : undefined;
    return above === undefined
      ? { where: 'body', parts, blanks }
      : { where: 'body', parts: [`${lastWords(above, MOST_AROUND)} `, own, tail], blanks };
  }
  if (now.filled.subject !== then.filled.subject) {
    const parts = sentence(then.filled.subject, now.filled.subject, other.shown);
    return { where: 'subject', parts, blanks };
  }
  const [gone] = body.then;
  return gone === undefined ? null : { where: 'absent', parts: sentence('', gone), blanks };
}

/** A value that the field doesn't have now, and how the message writes it where that is known. */
function otherValue(
  template: Template,
  field: Field,
  values: Values,
): { readonly value: string | boolean; readonly shown?: string } {
  const value = fieldValue(field, values);
  if (field.kind === 'switch') return { value: value !== true };
  if (field.kind === 'choice') {
    const other = field.options.find((option) => option.value !== value);
    return { value: other?.value ?? '' };
  }
  // A place of its own: the field may be among those that wait, with theirs.
  return blankFor(template, field, template.fields.length);
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** The first lines that differ between two texts, up to where they agree again. */
function difference(
  then: readonly string[],
  now: readonly string[],
): {
  readonly then: readonly string[];
  readonly now: readonly string[];
  /** The place of the first in `now`. */
  readonly from: number;
} {
  let from = 0;
  while (from < then.length && from < now.length && then[from] === now[from]) from++;
  const [oldRest, newRest] = [then.slice(from), now.slice(from)];
  // The nearest pair of equal lines ends the difference.
  for (let distance = 0; distance <= oldRest.length + newRest.length; distance++) {
    for (let old = Math.max(0, distance - newRest.length); old <= distance; old++) {
      const fresh = distance - old;
      if (old > oldRest.length) break;
      const ended = old === oldRest.length && fresh === newRest.length;
      const agrees = old < oldRest.length && oldRest[old] === newRest[fresh];
      if (ended || agrees)
        return { then: oldRest.slice(0, old), now: newRest.slice(0, fresh), from };
    }
  }
  return { then: oldRest, now: newRest, from };
}

/**
 * The sentence of `line` that differs from another line, cut at words where it is long.
 * @param shown what stands in the other line in place of the words that differ, where that is known
 */
function sentence(other: string, line: string, shown?: string): readonly [string, string, string] {
  const [head, own] = inPlaceOf(other, line, shown) ?? differing(other, line)[1];
  const [from, to] = [head.length, head.length + own.length];
  // Where the words would stand between two sentences, the one before shows it.
  const [first, last] = [Math.max(0, Math.min(from, line.length - 1)), Math.max(to, from + 1)];
  const around = sentencesOf(line, { from: 0, to: line.length }).filter(
    (span) => span.from < last && span.to > first,
  );
  const start = Math.min(from, around[0]?.from ?? 0);
  const stop = Math.max(to, around[around.length - 1]?.to ?? line.length);
  return [
    lastWords(line.slice(start, from).replace(/^\s+/, ''), MOST_AROUND),
    lastWords(own, MOST_OWN),
    firstWords(line.slice(to, stop).replace(/\s+$/, ''), MOST_AROUND),
  ];
}

/** What of `line` stands where `shown` stands in the other: [head, own]. */
function inPlaceOf(other: string, line: string, shown?: string): [string, string] | null {
  if (shown === undefined || !other.includes(shown)) return null;
  const at = other.indexOf(shown);
  const [head, tail] = [other.slice(0, at), other.slice(at + shown.length)];
  const fits = line.length >= head.length + tail.length;
  if (!fits || !line.startsWith(head) || !line.endsWith(tail)) return null;
  return [head, line.slice(head.length, line.length - tail.length)];
}

/** The end of a text, cut at a word where it is long. */
function lastWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.indexOf(' ', text.length - most);
  return cut < 0 ? `…${text.slice(-most)}` : `…${text.slice(cut)}`;
}

/** The beginning of a text, cut at a word where it is long. */
function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  return cut < 0 ? `${text.slice(0, most)}…` : `${text.slice(0, cut)} …`;
}
