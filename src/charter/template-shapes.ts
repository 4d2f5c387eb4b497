import Mustache from 'mustache';
import * as v from 'valibot';
import { isFileName, MOST_FILE_BYTES, MOST_FILES } from '../templates/enclosed-file';
import { AWAITED_KINDS, NEEDS } from '../templates/template';
import { PARAGRAPH } from '../templates/template-text';
import { line, text } from './tone-shapes';

/*
 * The shapes of compiled templates, for those that come from outside the build. A body is HTML that is put
 * into a message, so it holds nothing but what the compiler makes of Markdown.
 */

const id = v.pipe(v.string(), v.regex(/^[A-Za-z][\w-]{0,99}$/));
const plain = v.optional(line);

/** Whether the tags of a Mustache source name fields only, and each section ends. */
function hasPlainTags(source: string): boolean {
  if (/\{\{/.test(source.replace(/\{\{[#^/]?\s*(?:[\w.-]+)\s*\}\}(?!\})/g, ''))) return false;
  try {
    Mustache.parse(source);
    return true;
  } catch {
    return false;
  }
}

/** What the compiler writes: these elements without attributes, its paragraph, and links. */
const WRITTEN = [
  PARAGRAPH,
  '</?(?:p|br|strong|em|ul|ol|li)>',
  '<a href="(?:https?://|mailto:|tel:|\\{\\{\\s*\\w+\\s*\\}\\})[^"<>]*">',
  '</a>',
];
const ELEMENT = new RegExp(WRITTEN.join('|'), 'g');

function isMailHtml(body: string): boolean {
  return !/[<>]/.test(body.replace(ELEMENT, ''));
}

const tagged = v.pipe(line, v.check(hasPlainTags));
const body = v.pipe(text, v.check(hasPlainTags), v.check(isMailHtml));

const awaited = v.picklist(AWAITED_KINDS);
/** The words of a reminder for what was asked for. */
const asked = v.optional(v.union([v.literal('question'), v.record(awaited, line)]));

const base = {
  id,
  label: line,
  help: plain,
  example: plain,
  required: v.boolean(),
  remember: v.optional(v.boolean()),
  when: v.optional(v.strictObject({ field: id, is: v.union([line, v.boolean()]) })),
};

const field = v.variant('kind', [
  v.strictObject({ ...base, kind: v.literal('text'), default: plain, from: asked }),
  v.strictObject({ ...base, kind: v.literal('longText'), default: plain, from: asked }),
  v.strictObject({
    ...base,
    kind: v.literal('person'),
    default: plain,
    of: v.optional(v.picklist(['sender', 'recipient'])),
  }),
  v.strictObject({
    ...base,
    kind: v.literal('address'),
    default: plain,
    proposedFrom: v.optional(v.strictObject({ field: id, suffix: line })),
    from: v.optional(v.literal('question')),
  }),
  v.strictObject({
    ...base,
    kind: v.literal('date'),
    default: plain,
    workingDaysAhead: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))),
    from: v.optional(v.picklist(['request', 'renewal'])),
    goLive: v.optional(v.literal(true)),
  }),
  v.strictObject({
    ...base,
    kind: v.literal('choice'),
    options: v.array(v.strictObject({ value: line, label: line })),
    default: line,
    forOne: plain,
  }),
  v.strictObject({ ...base, kind: v.literal('switch'), default: v.boolean() }),
]);

const template = v.strictObject({
  id,
  language: v.optional(v.literal('en')),
  title: line,
  phase: id,
  for: v.optional(v.picklist(['meeting', 'phrase'])),
  description: plain,
  keywords: v.optional(v.array(line)),
  awaits: v.optional(
    v.strictObject({
      what: awaited,
      after: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
      by: v.optional(id),
      reminder: v.optional(id),
    }),
  ),
  answers: v.optional(v.array(v.picklist(NEEDS))),
  cc: v.optional(v.pipe(v.array(v.pipe(line, v.email())), v.maxLength(20))),
  leaves: v.optional(
    v.strictObject({
      after: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(250)),
      at: v.pipe(v.string(), v.regex(/^(?:[01]?\d|2[0-3]):[0-5]\d$/)),
    }),
  ),
  files: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          name: v.pipe(line, v.check(isFileName)),
          size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_FILE_BYTES)),
        }),
      ),
      v.maxLength(MOST_FILES),
    ),
  ),
  fields: v.pipe(v.array(field), v.maxLength(100)),
  subject: tagged,
  body,
});

const phases = v.array(
  v.strictObject({ id, title: line, english: plain, keywords: v.optional(v.array(line)) }),
);
const listed = { templates: v.array(template), inEnglish: v.optional(v.array(id)) };

/** A charter's phases and templates as `compileTemplates` gives them. */
export const compiledTemplates = v.strictObject({
  phases: v.pipe(phases, v.minLength(1)),
  ...listed,
});

/** Its phrases and their situations as `compilePhrases` gives them; a charter may have none. */
export const compiledPhrases = v.strictObject({ phases, ...listed });

/** The English variants as `compileEnglish` gives them. */
export const englishTemplates = v.record(id, template);
