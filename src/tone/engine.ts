import { idsOfLabel, isComplement } from './labels';
import type { CompiledPattern, ToneRules } from './rules';
import { FIRST_WORD } from './rules';
import type { SideProgram } from './side';
import { SideRunner } from './side';
import type { Vocabulary } from './vocabulary';
import { openVocabulary } from './vocabulary';

/** A pattern whose programs are written out when they are first run. */
export interface OpenPattern {
  readonly pattern: CompiledPattern;
  left?: SideProgram;
  right?: SideProgram;
}

/** Compiled rules with their look-up tables; made once for each rules object. */
export interface Engine {
  readonly rules: ToneRules;
  readonly vocabulary: Vocabulary;
  /** For each word id, the patterns that the word anchors. */
  readonly anchored: readonly (readonly OpenPattern[] | undefined)[];
  /** By token id, 1 when the label holds it. */
  set(label: number): Uint8Array;
  /** One more than the highest token id. */
  readonly ceiling: number;
  /** The sets opened so far, by label. */
  readonly sets: readonly (Uint8Array | undefined)[];
  /** By label, whether it lists words (rather than the words it leaves out). */
  readonly named: readonly boolean[];
  /** Ids of the pronouns that hang on a word by a hyphen: « rassurez-vous », « est-il ». */
  readonly clitics: ReadonlySet<number>;
  /** Ids of the words that begin another clause. */
  readonly conjunctions: ReadonlySet<number>;
  /** Id of « et », which may also go on with the clause: « nous vous prions… et vous invitons ». */
  readonly and: number;
  /** Ids of the words that begin a clause after « et ». */
  readonly subjects: ReadonlySet<number>;
  readonly aspirated: readonly string[];
  readonly runner: SideRunner;
}

/** A match reaches at most this many tokens from its anchor, on either side. */
export const REACH = 48;
/** The longest program, in units. */
export const LONGEST_PROGRAM = 2048;

/** Folded; the compiler puts them all in the vocabulary. */
export const CLITICS: readonly string[] =
  'je tu il elle on nous vous ils elles ce moi toi lui leur le la les y en t ci même mêmes'
    .replace(/ê/g, 'e')
    .split(' ');

/** Words that begin another clause, as a comma would. */
export const CONJUNCTIONS: readonly string[] = ['et', 'mais', 'car', 'puis', 'donc', 'ou', 'alors'];

/** Words after which « et » begins a clause of its own. */
export const SUBJECTS: readonly string[] =
  'je j nous on il elle ils elles merci voici voila votre vos notre nos ce cette c'.split(' ');

const engines = new WeakMap<ToneRules, Engine>();

function idsOf(words: readonly string[], vocabulary: Vocabulary): ReadonlySet<number> {
  return new Set(words.map((word) => vocabulary.idOfWord(word)).filter((id) => id > 0));
}

/** The engine of `rules`, opened at the first call. */
export function engineOf(rules: ToneRules): Engine {
  const known = engines.get(rules);
  if (known) return known;
  const vocabulary = openVocabulary(rules);
  const anchored: OpenPattern[][] = [];
  for (const pattern of rules.patterns) {
    const open: OpenPattern = { pattern };
    for (const id of idsOfLabel(rules.labels[pattern.anchor] ?? [])) {
      const list = anchored[id];
      if (list) list.push(open);
      else anchored[id] = [open];
    }
  }
  const ceiling = FIRST_WORD + vocabulary.words.length;
  const sets: (Uint8Array | undefined)[] = [];
  const open = (label: number): Uint8Array => {
    const packed = rules.labels[label] ?? [];
    const negated = isComplement(packed);
    const set = new Uint8Array(ceiling);
    // The complement takes in unknown words, numbers and masked text; never punctuation.
    if (negated) {
      set.fill(1);
      set.fill(0, 3, FIRST_WORD);
    }
    for (const id of idsOfLabel(packed)) set[id] = negated ? 0 : 1;
    sets[label] = set;
    return set;
  };
  const named = rules.labels.map((label) => !isComplement(label));
  const parts: Omit<Engine, 'runner'> = {
    rules,
    vocabulary,
    anchored,
    set: (label) => sets[label] ?? open(label),
    ceiling,
    sets,
    named,
    clitics: idsOf(CLITICS, vocabulary),
    conjunctions: idsOf(CONJUNCTIONS, vocabulary),
    and: vocabulary.idOfWord('et'),
    subjects: idsOf(SUBJECTS, vocabulary),
    aspirated: rules.aspirated.split(' '),
  };
  const engine = parts as Engine & { runner: SideRunner };
  engine.runner = new SideRunner(engine, LONGEST_PROGRAM);
  engines.set(rules, engine);
  return engine;
}
