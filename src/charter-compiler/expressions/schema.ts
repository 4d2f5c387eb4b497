import * as v from 'valibot';
import { FACTS } from '../../tone/clause/facts';
import { SUBJECTS } from '../../tone/clause/subject';
import { CATEGORIES } from '../../tone/finding';

const text = v.pipe(v.string('write text here'), v.trim(), v.minLength(1, 'write something here'));

const texts = v.array(text);

const note = v.union(
  [text, v.strictObject({ fr: text, en: text })],
  'a note is a text in French, or { fr, en }',
);

const fact = v.picklist(FACTS, `a guard asks for one of: ${FACTS.join(', ')}`);

const guard = v.strictObject({
  subject: v.optional(v.array(v.picklist(SUBJECTS, `a subject is one of: ${SUBJECTS.join(', ')}`))),
  is: v.optional(v.array(fact)),
  not: v.optional(v.array(fact)),
});

const suggestion = v.union(
  [text, v.strictObject({ text, when: guard })],
  'a suggestion is a text, or { text, when }',
);

const pattern = v.union(
  [
    text,
    v.strictObject({
      pattern: text,
      when: v.optional(guard),
      suggestions: v.optional(v.array(suggestion)),
    }),
  ],
  'a pattern is a text, or { pattern, when, suggestions }',
);

const flag = v.union(
  [text, v.strictObject({ text, gives: v.array(text) })],
  'an example is a sentence, or { text, gives }',
);

const id = v.pipe(
  text,
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
);

const rule = v.strictObject({
  id,
  severity: v.picklist(
    ['replace', 'rephrase', 'advice'],
    'severity is replace, rephrase or advice',
  ),
  note,
  when: v.optional(guard),
  offered: v.optional(guard),
  suggestions: v.optional(v.array(suggestion), []),
  phrasings: v.optional(v.array(text), []),
  patterns: v.pipe(v.array(pattern), v.minLength(1, 'give at least one pattern')),
  unless: v.optional(v.array(text), []),
  flags: v.pipe(v.array(flag), v.minLength(2, 'give at least two sentences that the rule flags')),
  passes: v.pipe(v.array(text), v.minLength(3, 'give at least three sentences that pass')),
});

/** Words without signs, as an expression in plain words is written. */
export const PLAIN_WORDS = /^[\p{L}\p{M}\d]+(?:(?: |['’-])[\p{L}\p{M}\d]+)*$/u;

/** What is said of others. */
export const PLAIN_WORDS_ONLY =
  'write words only here, without signs; a rule with « patterns » can say more';

const expression = v.pipe(text, v.regex(PLAIN_WORDS, PLAIN_WORDS_ONLY));

/** One or several texts, always read as several. */
function oneOrMore<Schema extends v.GenericSchema<string, string>>(one: Schema) {
  const several = v.array(one);
  const single = v.pipe(
    one,
    v.transform((only) => [only]),
  );
  return v.lazy((entry) => (Array.isArray(entry) ? several : single));
}

/** A rule in the words of the charter's own table; `ruleFromPlain` makes patterns of it. */
const plainRule = v.strictObject({
  eviter: v.pipe(oneOrMore(expression), v.minLength(1, 'give at least one expression')),
  preferer: v.optional(oneOrMore(text), []),
  pourquoi: v.optional(text),
  gravite: v.optional(
    v.picklist(
      ['remplacer', 'reformuler', 'conseil'],
      'gravite is remplacer, reformuler or conseil',
    ),
    'remplacer',
  ),
  id: v.optional(id),
  trouve: v.optional(texts, []),
  laisse: v.optional(texts, []),
});

/** A file of rules: one category. */
export const ruleFile = v.strictObject({
  category: v.picklist(CATEGORIES),
  rules: v.array(
    v.lazy((entry) =>
      typeof entry === 'object' && entry !== null && 'eviter' in entry ? plainRule : rule,
    ),
  ),
});

/** The file of shared lists (`listes.yml`); every part may be left out. */
export const listFile = v.strictObject({
  lists: v.optional(v.record(v.string(), v.union([text, v.array(text)])), {}),
  exceptions: v.optional(v.array(v.strictObject({ pattern: text, example: text })), []),
  markers: v.optional(
    v.strictObject({
      restored: v.optional(texts, []),
      done: v.optional(texts, []),
      sympathy: v.optional(texts, []),
    }),
    {},
  ),
  documents: v.optional(
    v.strictObject({
      ordre: v.strictObject({ note, phrasings: texts }),
      bilan: v.strictObject({ note, phrasings: texts }),
    }),
  ),
  slips: v.optional(v.record(v.string(), v.union([text, v.array(text)])), {}),
  robust: v.optional(v.array(text), []),
  splits: v.optional(
    v.array(v.pipe(text, v.regex(/^\S+ \S+$/, 'write the two words, with a space'))),
    [],
  ),
  articles: v.optional(
    v.partial(v.strictObject({ le: texts, la: texts, l: texts, les: texts, sans: texts })),
    {},
  ),
});

export type RuleFile = v.InferOutput<typeof ruleFile>;
export type AuthoredRule = v.InferOutput<typeof rule>;
export type PlainRule = v.InferOutput<typeof plainRule>;

/** The sentences that a rule has to find. */
export function sentencesOf({ flags }: Pick<AuthoredRule, 'flags'>): string[] {
  return flags.map((flag) => (typeof flag === 'string' ? flag : flag.text));
}
export type ListFile = v.InferOutput<typeof listFile>;
