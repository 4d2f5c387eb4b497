import { ANY_INFINITIVE, ANY_PARTICIPLE, opened } from '../rewriting/decode-transformations';
import type { PatternNode, WordSet } from '../match/pattern-node';
import type { Transformation, TransformationPattern } from '../rewriting/transformation';
import { parseGiving, type Agree } from './parse-giving';
import { patternParser, PatternError, type Lexicon } from './parse-pattern';

/** A transformation as authored, its examples apart. */
export interface TransformationSource extends Omit<Transformation, 'patterns'> {
  readonly patterns: readonly { readonly match: string; readonly gives: readonly string[] }[];
}

/** The verb that stands for any verb: `{v:* pp}`, `{v:* inf}`. */
const ANY_VERB = '*';
const NEGATIONS = [
  'pas',
  'plus',
  'jamais',
  'aucun',
  'aucune',
  'rien',
  'sans',
  'guere',
  'ni',
  'personne',
];

/** `lexicon` with the open classes. */
function withOpenClasses(lexicon: Lexicon): Lexicon {
  return {
    list: (name) => lexicon.list(name),
    spellings: (word) => lexicon.spellings(word),
    forms: (kind, lemma, tags) => {
      if (lemma !== ANY_VERB) return lexicon.forms(kind, lemma, tags);
      const [tag = ''] = tags;
      if (kind !== 'v' || tags.length !== 1 || (tag !== 'pp' && tag !== 'inf')) {
        throw new PatternError(
          'write {v:* pp} or {v:* inf} for the participle or infinitive of any verb',
        );
      }
      return [tag === 'pp' ? ANY_PARTICIPLE : ANY_INFINITIVE];
    },
  };
}

function eachNode(node: PatternNode, look: (node: PatternNode) => void): void {
  look(node);
  if (node.kind === 'sequence') node.items.forEach((item) => eachNode(item, look));
  else if (node.kind === 'choice') node.options.forEach((item) => eachNode(item, look));
  else if (node.kind === 'repeat' || node.kind === 'capture') eachNode(node.item, look);
}

function isOpen(words: WordSet): boolean {
  return words.has(ANY_PARTICIPLE) || words.has(ANY_INFINITIVE);
}

/** How many negations a match can name: the most of all ways. */
function negationsIn(node: PatternNode): number {
  switch (node.kind) {
    case 'words':
      return !node.negated && NEGATIONS.some((word) => node.words.has(word)) && !isOpen(node.words)
        ? 1
        : 0;
    case 'sequence':
      return node.items.reduce((sum, item) => sum + negationsIn(item), 0);
    case 'choice':
      return Math.max(...node.options.map(negationsIn));
    case 'repeat':
      return node.max * negationsIn(node.item);
    case 'capture':
      return negationsIn(node.item);
    case 'any':
    case 'comma':
    case 'edge':
    case 'not':
      return 0;
  }
}

function compilePattern(
  match: string,
  gives: readonly string[],
  parse: (text: string) => PatternNode,
  agree: Agree,
): TransformationPattern {
  const whole = opened(parse(match));
  const items = whole.kind === 'sequence' ? whole.items.slice() : [whole];
  let starts = 0;
  while (items[0]?.kind === 'edge') {
    items.shift();
    starts++;
  }
  const [first] = items;
  const notAfter = first?.kind === 'not' ? first.words : undefined;
  if (notAfter) items.shift();
  const toTheEnd =
    items[items.length - 1]?.kind === 'edge' && items[items.length - 2]?.kind === 'edge';
  const captured = new Set<string>();
  eachNode(whole, (node) => {
    if (node.kind === 'capture') captured.add(node.name);
  });
  const sequence: PatternNode = { kind: 'sequence', items };
  return {
    items,
    after: starts === 0 ? 'anything' : starts === 1 ? 'clause' : 'sentence',
    ...(notAfter ? { notAfter } : {}),
    ...(toTheEnd ? { toTheEnd } : {}),
    negations: negationsIn(sequence),
    gives: gives.map((text) => parseGiving(text, captured, agree)),
  };
}

/**
 * Compiles authored transformations, in the order of their ranks.
 * @param refuse hears of each pattern that can't be compiled, which is left out: the index of its
 *   transformation, the path of the entry inside it, and what to do
 */
export function compileSources(
  sources: readonly TransformationSource[],
  lexicon: Lexicon,
  agree: Agree,
  refuse: (index: number, path: readonly (string | number)[], reason: string) => void,
): Transformation[] {
  const parse = patternParser(withOpenClasses(lexicon));
  return sources
    .map((source, index) => ({
      ...source,
      patterns: source.patterns.flatMap(({ match, gives }, at) => {
        try {
          return [compilePattern(match, gives, parse, agree)];
        } catch (thrown) {
          if (!(thrown instanceof PatternError)) throw thrown;
          refuse(index, ['patterns', at], thrown.message);
          return [];
        }
      }),
    }))
    .sort((one, other) => one.rank - other.rank);
}
