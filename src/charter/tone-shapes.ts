import * as v from 'valibot';
import { FACTS } from '../tone/clause/facts';
import { SUBJECTS } from '../tone/clause/subject';
import { CATEGORIES, SEVERITIES } from '../tone/finding';
import { CUT, PARTS } from '../tone/match/decode-rules';

/*
 * The shapes of compiled rules and transformations, for those that come from outside the build. They say
 * all of it: a key that is not named here is refused.
 */

/** More times than any pattern repeats a word. */
const MOST_REPEATS = 30;
/** Brackets in brackets; deeper than in any pattern. */
const MOST_DEEP = 20;
/** UTF-16 units of all sets of words: five times what the shipped charter takes. */
const MOST_WORDS = 600_000;
/** UTF-16 units of one text: a set of words is the longest. */
const MOST_TEXT = 20_000;

export const text = v.pipe(v.string(), v.maxLength(MOST_TEXT));
export const line = v.pipe(v.string(), v.maxLength(1000));
const words = v.array(line);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const byWord = v.record(v.string(), line);
const note = v.union([line, v.strictObject({ fr: line, en: line })]);

/** Whether these are nodes of a pattern, as `EncodedPattern.pattern` has them. */
function areNodes(nodes: string): boolean {
  // Nothing else is in it, and what counts or names comes right behind its node.
  if (nodes.replace(PARTS, '').trim() !== '' || /(?:^|[ (])[?{@]/.test(nodes)) return false;
  let depth = 0;
  for (const part of nodes.match(PARTS) ?? []) {
    if (part === '(') depth++;
    if (part === ')') depth--;
    if (depth < 0 || depth > MOST_DEEP) return false;
    if (part.startsWith('{')) {
      const [min = 0, max = 0] = part.slice(1, -1).split(',').map(Number);
      if (min > max || max > MOST_REPEATS) return false;
    }
  }
  return depth === 0;
}

/** Whether this is a pattern with its anchor. */
function isPattern(pattern: string): boolean {
  const [whole, left = '', , , right = ''] = CUT.exec(pattern) ?? [];
  return whole !== undefined && areNodes(left) && areNodes(right);
}

const nodes = v.pipe(text, v.check(areNodes));
const tables = {
  wordSets: v.pipe(
    v.array(text),
    v.check((sets) => sets.join('').length <= MOST_WORDS),
  ),
  choices: v.array(
    v.pipe(
      text,
      v.check((options) => options.split('|').every(areNodes)),
    ),
  ),
};

const guard = v.strictObject({
  subject: v.optional(v.array(v.picklist(SUBJECTS))),
  is: v.optional(v.array(v.picklist(FACTS))),
  not: v.optional(v.array(v.picklist(FACTS))),
});

const suggestion: v.GenericSchema = v.lazy(() =>
  v.array(
    v.union([
      line,
      v.strictObject({ name: line, choices: byWord }),
      v.strictObject({ name: line, accord: line }),
      v.strictObject({ name: line }),
      v.strictObject({ de: line }),
      v.strictObject({ le: line }),
      v.strictObject({ partie: line }),
      v.strictObject({ guard }),
      v.strictObject({ when: line, parts: suggestion }),
    ]),
  ),
);

const language = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  clitics: words,
  conjunctions: words,
  and: line,
  subjects: words,
  capitals: words,
  smallWords: v.optional(words),
});

const documentNote = v.strictObject({ note, phrasings: words });

/** Compiled rules as `encodeRules` writes them. */
export const encodedRules = v.strictObject({
  version: v.literal(5),
  language: v.optional(language),
  rules: v.array(
    v.strictObject({
      id: line,
      category: v.picklist(CATEGORIES),
      severity: v.picklist(SEVERITIES),
      note,
      phrasings: words,
    }),
  ),
  patterns: v.array(
    v.strictObject({
      rule: v.pipe(v.number(), v.integer(), v.minValue(-1)),
      marker: v.optional(v.picklist(['restored', 'done', 'sympathy'])),
      exception: v.optional(v.literal(true)),
      pattern: v.pipe(text, v.check(isPattern)),
      when: v.optional(v.array(guard)),
      suggestions: v.optional(v.array(suggestion)),
    }),
  ),
  misspellings: byWord,
  fuzzyWords: words,
  fusedWords: v.record(v.string(), count),
  documents: v.strictObject({
    ordre: documentNote,
    bilan: documentNote,
    leaning: words,
    greetings: words,
  }),
  aspirated: words,
  articles: byWord,
  ...tables,
});

const forms = v.pipe(v.array(line), v.maxLength(4));
const tense = v.picklist(['pres', 'imp', 'fut', 'cond', 'sub']);

const giving: v.GenericSchema = v.lazy(() =>
  v.array(
    v.union([
      line,
      v.strictObject({ name: line, choices: byWord }),
      v.strictObject({ name: line }),
      v.strictObject({ de: line }),
      v.strictObject({ contracting: line }),
      v.strictObject({ le: line }),
      v.strictObject({ when: line, parts: giving }),
      v.strictObject({ infinitive: line }),
      v.strictObject({ singular: line }),
      v.strictObject({ agreeing: line, forms }),
      v.strictObject({ counting: line, forms }),
      v.strictObject({
        like: line,
        verb: v.optional(v.union([line, v.strictObject({ name: line })])),
        tense: v.optional(tense),
      }),
      v.strictObject({ familiar: line, formal: line }),
      v.strictObject({ blank: line, blankKind: v.picklist(['date', 'person', 'text']) }),
    ]),
  ),
);

/** Transformations as `encodeTransformations` writes them. */
export const encodedTransformations = v.strictObject({
  version: v.literal(2),
  ...tables,
  list: v.array(
    v.strictObject({
      name: line,
      kind: v.picklist(['drop', 'swap', 'equivalent', 'refocus']),
      rules: v.optional(words),
      rank: count,
      assumes: v.optional(v.literal(true)),
      unnames: v.optional(v.picklist(['object', 'subject'])),
      shedsNames: v.optional(v.literal(true)),
      redates: v.optional(v.literal(true)),
      beside: v.optional(v.picklist(['mended', 'broken'])),
      within: v.array(v.picklist(['question', 'condition', 'time', 'reported', 'relative'])),
      patterns: v.array(
        v.strictObject({
          items: nodes,
          after: v.picklist(['sentence', 'clause', 'anything']),
          notAfter: v.optional(count),
          toTheEnd: v.optional(v.literal(true)),
          negations: count,
          gives: v.array(giving),
        }),
      ),
    }),
  ),
  verbs: words,
  masculine: text,
  feminine: text,
});

interface Tables {
  readonly wordSets: readonly string[];
  readonly choices: readonly string[];
}

/** Whether these texts of nodes name only sets of words and choices that are there. */
function nameOnly(texts: readonly string[], sets: number, choices: number): boolean {
  return texts.every((nodes) =>
    (nodes.match(PARTS) ?? []).every((part) => {
      if (part.startsWith('#')) return Number(part.slice(1)) < choices;
      const [, set] = /^[!~]?(\d+)$/.exec(part) ?? [];
      return set === undefined || Number(set) < sets;
    }),
  );
}

/**
 * Whether all that these texts and the tables name by number is there, and a choice names only those before it.
 * @param before the tables that come before these
 */
function areWhole(
  texts: readonly string[],
  { wordSets, choices }: Tables,
  before: Tables = { wordSets: [], choices: [] },
): boolean {
  const sets = before.wordSets.length + wordSets.length;
  const known = before.choices.length;
  return (
    choices.every((options, index) => nameOnly([options], sets, known + index)) &&
    nameOnly(texts, sets, known + choices.length)
  );
}

/** Whether the numbers in compiled rules lead somewhere. */
export function areWholeRules(rules: v.InferOutput<typeof encodedRules>): boolean {
  const { patterns } = rules;
  return (
    patterns.every(({ rule }) => rule < rules.rules.length) &&
    areWhole(
      patterns.map(({ pattern }) => pattern),
      rules,
    )
  );
}

/** Whether the numbers in transformations lead somewhere. @param rules those that they go with */
export function areWholeTransformations(
  { list, ...tables }: v.InferOutput<typeof encodedTransformations>,
  rules: Tables,
): boolean {
  const patterns = list.flatMap((one) => one.patterns);
  const sets = rules.wordSets.length + tables.wordSets.length;
  return (
    patterns.every(({ notAfter = 0 }) => notAfter < sets) &&
    areWhole(
      patterns.map(({ items }) => items),
      tables,
      rules,
    )
  );
}
