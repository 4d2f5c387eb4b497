import * as v from 'valibot';
import { FACTS } from '../tone/clause/facts';
import { SUBJECTS } from '../tone/clause/subject';
import { CATEGORIES, SEVERITIES } from '../tone/finding';
import type { EncodedNode } from '../tone/match/decode-rules';

/*
 * The shapes of compiled rules and transformations, for those that come from outside the build. They say
 * all of it: a key that is not named here is refused.
 */

/** More times than any pattern repeats a word. */
const MOST_REPEATS = 30;
/** UTF-16 units of one text: a set of words is the longest. */
const MOST_TEXT = 20_000;

export const text = v.pipe(v.string(), v.maxLength(MOST_TEXT));
export const line = v.pipe(v.string(), v.maxLength(1000));
const words = v.array(line);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const byWord = v.record(v.string(), line);
const note = v.union([line, v.strictObject({ fr: line, en: line })]);

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** Whether this is a node of a pattern; how deep it may be is known before. */
function isNode(value: unknown): value is EncodedNode {
  if (typeof value === 'number') return isCount(value);
  if (typeof value === 'string') return value === '_' || value === ',' || value === '^';
  if (!Array.isArray(value)) return false;
  const [kind, ...rest] = value as unknown[];
  const [first, second, third] = rest;
  switch (kind) {
    case '!':
    case '~':
    case '|':
      return rest.length === 1 && isCount(first);
    case '@':
      return rest.length === 2 && typeof first === 'string' && isNode(second);
    case '{':
      return (
        rest.length === 3 &&
        isCount(first) &&
        isCount(second) &&
        first <= second &&
        second <= MOST_REPEATS &&
        isNode(third)
      );
    case '&':
      return rest.every(isNode);
    default:
      return false;
  }
}

const node = v.custom<EncodedNode>(isNode);
const nodes = v.array(node);
const tables = { wordSets: v.array(text), choices: v.array(nodes) };

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
  version: v.literal(4),
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
      anchor: count,
      anchorName: v.optional(line),
      left: nodes,
      right: nodes,
      when: v.optional(v.array(guard)),
      suggestions: v.array(suggestion),
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
  version: v.literal(1),
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

/** The sets of words and the choices that a node names, by number. */
interface Named {
  readonly sets: readonly number[];
  readonly choices: readonly number[];
}

function namedBy(node: EncodedNode): Named {
  if (typeof node === 'number') return { sets: [node], choices: [] };
  if (typeof node === 'string') return { sets: [], choices: [] };
  switch (node[0]) {
    case '!':
    case '~':
      return { sets: [node[1]], choices: [] };
    case '|':
      return { sets: [], choices: [node[1]] };
    case '@':
      return namedBy(node[2]);
    case '{':
      return namedBy(node[3]);
    case '&': {
      const [, ...items] = node;
      return joined(items);
    }
  }
}

function joined(all: readonly EncodedNode[]): Named {
  const each = all.map(namedBy);
  return {
    sets: each.flatMap(({ sets }) => sets),
    choices: each.flatMap(({ choices }) => choices),
  };
}

interface Encoded {
  readonly wordSets: readonly string[];
  readonly choices: readonly (readonly EncodedNode[])[];
}

/** Whether all that these nodes and the tables name by number is there, and a choice names only those before it. */
function isWhole({ wordSets, choices }: Encoded, all: readonly EncodedNode[]): boolean {
  const fits = (nodes: readonly EncodedNode[], before: number): boolean => {
    const named = joined(nodes);
    return (
      named.sets.every((set) => set < wordSets.length) &&
      named.choices.every((choice) => choice < before)
    );
  };
  return choices.every((options, index) => fits(options, index)) && fits(all, choices.length);
}

/** Whether the numbers in compiled rules lead somewhere. */
export function areWholeRules(rules: v.InferOutput<typeof encodedRules>): boolean {
  return (
    rules.patterns.every(({ rule }) => rule < rules.rules.length) &&
    isWhole(
      rules,
      rules.patterns.flatMap(({ anchor, left, right }) => [anchor, ...left, ...right]),
    )
  );
}

/** Whether the numbers in transformations lead somewhere. */
export function areWholeTransformations({
  list,
  ...encoded
}: v.InferOutput<typeof encodedTransformations>): boolean {
  const patterns = list.flatMap((one) => one.patterns);
  return isWhole(
    encoded,
    patterns.flatMap(({ items, notAfter }) =>
      notAfter === undefined ? items : [...items, notAfter],
    ),
  );
}
