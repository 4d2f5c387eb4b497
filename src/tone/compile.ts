import { CLITICS, CONJUNCTIONS, SUBJECTS } from './engine';
import type { Guard } from './clause/guard';
import type { Category, Severity } from './finding';
import { compileProgram, Pieces } from './compile-program';
import { parseTemplate } from './compile-template';
import { fold } from './letters';
import type { Lexicon } from './pattern';
import { parsePattern, PatternError } from './pattern';
import type { CompiledPattern, Marker, ToneRules } from './rules';
import { FIRST_WORD } from './rules';

/** What this captures must be there but is not part of the finding. */
const OUTSIDE = 'hors';

/** One way to say it, as authored: a pattern and what may replace it. */
export interface RulePattern {
  readonly pattern: string;
  readonly suggestions: readonly AuthoredSuggestion[];
}

/** What may replace a match, as authored, and what its clause has to be like. */
export interface AuthoredSuggestion {
  readonly text: string;
  readonly guards: readonly Guard[];
}

/** A rule as authored, its examples apart. */
export interface RuleSource {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly note: string;
  readonly phrasings: readonly string[];
  readonly patterns: readonly RulePattern[];
  /** Where one of these touches a match, the rule finds nothing. */
  readonly unless: readonly string[];
}

/** Everything that compiles into a ToneRules. */
export interface CharterSource {
  readonly rules: readonly RuleSource[];
  /** Phrases inside which no rule finds anything. */
  readonly exceptions: readonly string[];
  /** Phrases that tell the document checks something. */
  readonly markers: Readonly<Record<Marker, readonly string[]>>;
  readonly documents: ToneRules['documents'];
  readonly lexicon: Lexicon;
  /** Misspelling → word meant. */
  readonly slips: Readonly<Record<string, string>>;
  /** Long words recognised with one letter missing or two swapped. */
  readonly robust: readonly string[];
  /** Two words written as one → length of the first, in letters. */
  readonly splits: Readonly<Record<string, number>>;
  readonly articles: Readonly<Record<string, string>>;
  readonly aspirated: readonly string[];
}

/** A PatternError with the place of the entry: rule index and the path inside the rule. */
export class CompileError extends Error {
  override readonly name = 'CompileError';
  constructor(
    /** Path of the entry: `['rules', 3, 'patterns', 0]`, `['exceptions', 2]`… */
    readonly path: readonly (string | number)[],
    reason: string,
  ) {
    super(reason);
  }
}

interface Label {
  readonly words: readonly string[];
  readonly negated: boolean;
}

/** Collects word sets while patterns compile; numbers are given once every word is known. */
class Labels {
  private readonly numbers = new Map<string, number>();
  readonly all: Label[] = [];
  readonly pieces = new Pieces();

  readonly labelOf = (words: readonly string[], negated: boolean): number => {
    const sorted = Array.from(new Set(words)).sort();
    const key = (negated ? '!' : '') + sorted.join(' ');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.all.push({ words: sorted, negated });
    this.numbers.set(key, this.all.length - 1);
    return this.all.length - 1;
  };
}

function guarded<T>(path: readonly (string | number)[], work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof PatternError) throw new CompileError(path, thrown.message);
    throw thrown;
  }
}

function compilePattern(
  source: RulePattern,
  path: readonly (string | number)[],
  rule: number,
  lexicon: Lexicon,
  labels: Labels,
): CompiledPattern[] {
  const names: string[] = [];
  const slotOf = (name: string): number => {
    if (names.indexOf(name) < 0) names.push(name);
    return names.indexOf(name);
  };
  const cuts = guarded(path, () =>
    compileProgram(parsePattern(source.pattern, lexicon), labels.labelOf, slotOf, labels.pieces),
  );
  const known = (name: string): number => {
    if (names.indexOf(name) < 0) throw new PatternError(`the pattern captures no « ${name} »`);
    return names.indexOf(name);
  };
  const suggestions = source.suggestions.map(({ text, guards }, index) =>
    guarded([...path, 'suggestions', index], () => [
      ...guards.map((guard) => ['when', guard] as const),
      ...parseTemplate(text, known),
    ]),
  );
  const outside = names.indexOf(OUTSIDE);
  return cuts.map((cut) => ({
    rule,
    ...cut,
    ...(outside < 0 ? {} : { outside }),
    suggestions,
  }));
}

/** A pattern as authored, and where. */
export interface AuthoredPattern extends RulePattern {
  /** Path of the entry, see `CompileError.path`. */
  readonly path: readonly (string | number)[];
  /** Index of its rule; -1 for the patterns that belong to none. */
  readonly rule: number;
  readonly marker?: Marker;
  readonly exception?: true;
}

/** Every pattern of a charter, in the order in which they are compiled. */
function authoredPatterns(source: CharterSource): AuthoredPattern[] {
  const entries: AuthoredPattern[] = [];
  const suggestions: RulePattern['suggestions'] = [];
  source.rules.forEach(({ patterns, unless }, rule) => {
    patterns.forEach((pattern, at) => {
      entries.push({ ...pattern, path: ['rules', rule, 'patterns', at], rule });
    });
    unless.forEach((pattern, at) => {
      const path = ['rules', rule, 'unless', at];
      entries.push({ pattern, suggestions, path, rule, exception: true });
    });
  });
  source.exceptions.forEach((pattern, at) => {
    const path = ['exceptions', at];
    entries.push({ pattern, suggestions, path, rule: -1, exception: true });
  });
  for (const marker of ['restored', 'done'] as const) {
    source.markers[marker].forEach((pattern, at) => {
      entries.push({ pattern, suggestions, path: ['markers', marker, at], rule: -1, marker });
    });
  }
  return entries;
}

/** Compiled rules, and for each of their patterns the entry that it comes from. */
export interface TracedRules {
  readonly rules: ToneRules;
  readonly origins: readonly AuthoredPattern[];
}

/**
 * Compiles authored rules.
 * @throws CompileError at the first entry that can't be, with its path and what to do
 */
export function compileCharter(source: CharterSource): ToneRules {
  return compileTraced(source).rules;
}

/** As `compileCharter`, keeping what each pattern comes from. */
export function compileTraced(source: CharterSource): TracedRules {
  const labels = new Labels();
  const patterns: CompiledPattern[] = [];
  const origins: AuthoredPattern[] = [];
  for (const entry of authoredPatterns(source)) {
    const { path, rule, exception, marker } = entry;
    for (const compiled of compilePattern(entry, path, rule, source.lexicon, labels)) {
      origins.push(entry);
      patterns.push({
        ...compiled,
        ...(exception ? { exception } : {}),
        ...(marker ? { marker } : {}),
      });
    }
  }

  const vocabulary = new Set<string>([...CLITICS, ...CONJUNCTIONS, ...SUBJECTS]);
  for (const label of labels.all) for (const word of label.words) vocabulary.add(word);
  for (const slip of Object.keys(source.slips)) vocabulary.add(fold(source.slips[slip] ?? ''));
  for (const word of source.robust) vocabulary.add(fold(word));
  const splits: Record<string, number> = {};
  for (const fused of Object.keys(source.splits)) {
    const folded = fold(fused);
    const cut = source.splits[fused] ?? 1;
    splits[folded] = cut;
    vocabulary.add(folded.slice(0, cut));
    vocabulary.add(folded.slice(cut));
  }
  const words = Array.from(vocabulary).sort();
  const idOf = new Map<string, number>();
  words.forEach((word, index) => idOf.set(word, FIRST_WORD + index));
  const slips: Record<string, number> = {};
  for (const slip of Object.keys(source.slips)) {
    const id = idOf.get(fold(source.slips[slip] ?? ''));
    if (id !== undefined && !idOf.has(fold(slip))) slips[fold(slip)] = id;
  }
  const rules = {
    words,
    slips,
    robust: source.robust.map((word) => idOf.get(fold(word)) ?? 0).filter((id) => id > 0),
    splits,
    labels: labels.all.map((label) => [
      ...(label.negated ? [-1] : []),
      ...label.words.map((word) => idOf.get(word) ?? 0).sort((a, b) => a - b),
    ]),
    pieces: labels.pieces.all,
    rules: source.rules.map(({ id, category, severity, note, phrasings }) => ({
      id,
      category,
      severity,
      note,
      phrasings,
    })),
    patterns,
    documents: source.documents,
    aspirated: source.aspirated.map(fold).join(' '),
    articles: source.articles,
  };
  return { rules, origins };
}
