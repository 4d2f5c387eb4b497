import * as v from 'valibot';

const text = v.pipe(v.string('write text here'), v.trim(), v.minLength(1, 'write something here'));
const pattern = v.strictObject({
  match: text,
  gives: v.pipe(v.array(v.string('write text here')), v.minLength(1, 'give at least one text')),
});
const example = v.strictObject({ before: text, after: text, then: v.optional(text) });

const transformation = v.strictObject({
  name: v.pipe(
    text,
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a name is lower-case words joined by hyphens'),
  ),
  kind: v.picklist(['drop', 'swap', 'equivalent', 'refocus']),
  rank: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)), 40),
  rules: v.optional(v.array(text)),
  assumes: v.optional(v.literal(true)),
  unnames: v.optional(v.picklist(['object', 'subject'])),
  shedsNames: v.optional(v.literal(true)),
  beside: v.optional(v.picklist(['mended', 'broken'])),
  redates: v.optional(v.literal(true)),
  within: v.optional(
    v.array(v.picklist(['question', 'condition', 'time', 'reported', 'relative'])),
    ['reported', 'relative'],
  ),
  patterns: v.pipe(v.array(pattern), v.minLength(1, 'give at least one pattern')),
  examples: v.pipe(
    v.array(example),
    v.minLength(2, 'give at least two sentences before and after'),
  ),
  leaves: v.pipe(v.array(text), v.minLength(1, 'give at least one sentence that it leaves alone')),
});

/** A file of transformations. */
export const transformationFile = v.strictObject({ transformations: v.array(transformation) });

/** The file of what transformations share. */
export const transformationListFile = v.strictObject({
  lists: v.optional(v.record(v.string(), v.union([text, v.array(text)])), {}),
  masculine: v.optional(v.array(text), []),
  feminine: v.optional(v.array(text), []),
});

export type AuthoredTransformation = v.InferOutput<typeof transformation>;
export type TransformationListFile = v.InferOutput<typeof transformationListFile>;
