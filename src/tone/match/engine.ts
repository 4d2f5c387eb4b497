import { LEFTWARDS, RIGHTWARDS } from './first-words';
import { clauseWordsOf, type ClauseWords } from './language';
import type { WordSet } from './pattern-node';
import type { CompiledPattern, ToneRules } from './rules';
import { openVocabulary, type Vocabulary } from './vocabulary';

/** A pattern, and what is found out of it when it is first tried. */
export class AnchoredPattern {
  /** What must stand next to the anchor; undefined where it need not be one of some words. */
  private neighbours?: {
    readonly before: WordSet | undefined;
    readonly after: WordSet | undefined;
  };

  constructor(readonly pattern: CompiledPattern) {}

  /** Whether the words on either side of the anchor allow of a match. */
  fits(previous: string, next: string): boolean {
    const { left, right } = this.pattern;
    this.neighbours ??= { before: LEFTWARDS.wordsOf(left), after: RIGHTWARDS.wordsOf(right) };
    const { before, after } = this.neighbours;
    return (!before || before.has(previous)) && (!after || after.has(next));
  }
}

/** Compiled rules with what is looked up while a text is read. */
export interface Engine {
  readonly rules: ToneRules;
  readonly vocabulary: Vocabulary;
  readonly words: ClauseWords;
  /** For each word, the patterns that it anchors, in the order of the rules. */
  readonly anchored: ReadonlyMap<string, readonly AnchoredPattern[]>;
}

const engines = new WeakMap<ToneRules, Engine>();

/** The engine of `rules`, opened at the first call. */
export function engineOf(rules: ToneRules): Engine {
  const known = engines.get(rules);
  if (known) return known;
  const anchored = new Map<string, AnchoredPattern[]>();
  for (const pattern of rules.patterns) {
    const open = new AnchoredPattern(pattern);
    pattern.anchor.forEach((word) => {
      const list = anchored.get(word);
      if (list) list.push(open);
      else anchored.set(word, [open]);
    });
  }
  const words = clauseWordsOf(rules.language);
  const engine: Engine = { rules, vocabulary: openVocabulary(rules), words, anchored };
  engines.set(rules, engine);
  return engine;
}
