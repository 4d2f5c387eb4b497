import { conjugate, type Conjugation } from '../../tone/morphology/french-verbs';
import { fold } from '../../text/fold';
import { nounForms } from '../../tone/user/inflections';
import type { AuthoredRule, PlainRule } from './schema';

/** Before a noun that stands alone, an article would have to agree with what replaces it. */
const AGREEING = 'un|une|le|la|du|au|ce|cet|cette|mon|ma|ton|ta|son|sa|quel|quelle|aucun|aucune';

const SEVERITIES = { remplacer: 'replace', reformuler: 'rephrase', conseil: 'advice' } as const;

/** The id of a rule that was given none: its first expression. */
function idOf(expression: string): string {
  return fold(expression)
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The verb whose infinitive this word is. */
export function verbOf(word: string): Conjugation | undefined {
  return /(?:er|ir|re|oir)$/.test(word) ? conjugate(word) : undefined;
}

/** A word in all its forms, as a pattern; the elided ones before it stay as they are. */
function inflected(chunk: string): string {
  const [, before = '', word = ''] = /^(.*['’-])?([^'’-]*)$/.exec(chunk.toLowerCase()) ?? [];
  const forms = verbOf(word) ? `{v:${word}}` : `(${nounForms(fold(word)).join('|')})`;
  return before === '' ? forms : `${before} ${forms}`;
}

/** The forms of a verb, folded as patterns read them, each with what replaces it. */
type Pairs = ReadonlyMap<string, string | undefined>;

/** Every form of one verb with that of the other in the same tense and person; where these differ, with neither. */
function pairedForms(from: Conjugation, to: Conjugation): Pairs {
  const pairs = new Map<string, string | undefined>([[fold(from.ger), to.ger]]);
  for (const tense of ['pres', 'imp', 'fut', 'cond'] as const) {
    from.tenses[tense].forEach((written, person) => {
      const [form, other] = [fold(written), to.tenses[tense][person]];
      pairs.set(form, pairs.has(form) && pairs.get(form) !== other ? undefined : other);
    });
  }
  return pairs;
}

interface Expression {
  readonly words: readonly string[];
  readonly verb: Conjugation | undefined;
}

function expressionOf(text: string): Expression {
  const words = text.split(/\s+/);
  return { words, verb: verbOf((words[0] ?? '').toLowerCase()) };
}

/**
 * « galérer » conjugated: what replaces it takes its person and tense, where that begins with a verb too. Without
 * accents, « galère » is « galéré » as well: it is one only after a pronoun.
 */
function conjugated({ words, verb }: Expression, preferer: readonly string[]) {
  const replacements = preferer
    .map(expressionOf)
    .flatMap(({ words: [, ...rest], verb: other }) =>
      verb && other ? [{ pairs: pairedForms(verb, other), rest }] : [],
    );
  const [first] = replacements;
  if (!verb || !first) return [];
  const participles = nounForms(fold(verb.pp));
  const patternFor = (forms: readonly string[], before: string) =>
    forms.length === 0
      ? []
      : [
          {
            pattern: [`${before}@v(${forms.join('|')})`, ...words.slice(1).map(inflected)].join(
              ' ',
            ),
            suggestions: replacements.map((one) => {
              const kept = forms.filter((form) => one.pairs.get(form) !== undefined);
              const choices = kept.map((form) => `${form}=${one.pairs.get(form) ?? ''}`);
              return [`{$v: ${choices.join(', ')}}`, ...one.rest].join(' ');
            }),
          },
        ];
  const forms = Array.from(first.pairs.keys());
  return [
    ...patternFor(
      forms.filter((form) => !participles.includes(form)),
      '',
    ),
    ...patternFor(
      forms.filter((form) => participles.includes(form)),
      '@hors((je|tu|il|elle|on|qui) [ne]) ',
    ),
  ];
}

/** An expression in all its forms: as it was typed and conjugated with what replaces it, otherwise pointed out. */
function patternsOf(text: string, preferer: readonly string[]): AuthoredRule['patterns'] {
  const expression = expressionOf(text);
  const anyForm = expression.words.map(inflected).join(' ');
  if (preferer.length === 0) return [anyForm];
  const alone = expression.words.length === 1 && !expression.verb;
  const typed = {
    pattern: alone ? `~(${AGREEING}) ${text}` : text,
    suggestions: [...preferer],
  };
  return [typed, ...conjugated(expression, preferer), { pattern: anyForm, suggestions: [] }];
}

/**
 * The rule that a plain one stands for: each expression to avoid is found in all its forms. What to prefer
 * replaces it where it surely fits (the very words, or a verb for a verb), and is there to be copied elsewhere.
 */
export function ruleFromPlain(plain: PlainRule): AuthoredRule {
  const [first = ''] = plain.eviter;
  const [preferred] = plain.preferer;
  const note = preferred === undefined ? 'Une expression à éviter.' : `Préférer « ${preferred} ».`;
  return {
    id: plain.id ?? idOf(first),
    severity: SEVERITIES[plain.gravite],
    note: plain.pourquoi ?? note,
    suggestions: [],
    phrasings: plain.preferer,
    patterns: plain.eviter.flatMap((text) => patternsOf(text, plain.preferer)),
    unless: [],
    flags: plain.trouve,
    passes: plain.laisse,
  };
}
