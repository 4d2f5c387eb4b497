import { fold } from '../../text/fold';
import type { Guard } from '../clause/guard';
import type { Category, Severity } from '../finding';
import type { PatternNode } from '../match/pattern-node';
import type { CompiledPattern, Marker, SuggestionTemplate, ToneRules } from '../match/rules';
import { cutPattern } from './cut-pattern';
import { patternParser, PatternError, type Lexicon } from './parse-pattern';
import { parseSuggestion } from './parse-suggestion';

/** One way to say it, as authored: a pattern and what may replace it. */
export interface RulePattern {
  readonly pattern: string;
  /** What the clause of a match has to be like: all of these. */
  readonly when: readonly Guard[];
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
  readonly misspellings: Readonly<Record<string, string>>;
  /** Long words recognised with one letter missing or two swapped. */
  readonly fuzzyWords: readonly string[];
  /** Two words written as one → length of the first, in letters. */
  readonly fusedWords: Readonly<Record<string, number>>;
  readonly articles: Readonly<Record<string, string>>;
  readonly aspirated: readonly string[];
}

/**
 * Hears of an entry that can't be compiled.
 * @param path of the entry: `['rules', 3, 'patterns', 0]`, `['exceptions', 2]`…
 * @param reason what is wrong and what to do
 */
export type Refuse = (path: readonly (string | number)[], reason: string) => void;

/** What `work` makes, or nothing where the entry is refused. */
function attempt<T>(
  refuse: Refuse,
  path: readonly (string | number)[],
  work: () => T,
): T | undefined {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof PatternError)) throw thrown;
    refuse(path, thrown.message);
    return undefined;
  }
}

/** The names that a pattern captures. */
function namesIn(node: PatternNode, names = new Set<string>()): ReadonlySet<string> {
  if (node.kind === 'capture') names.add(node.name);
  if (node.kind === 'sequence') node.items.forEach((item) => namesIn(item, names));
  else if (node.kind === 'choice') node.options.forEach((option) => namesIn(option, names));
  else if (node.kind === 'repeat' || node.kind === 'capture') namesIn(node.item, names);
  return names;
}

interface CompiledEntry {
  readonly node: PatternNode;
  readonly patterns: readonly CompiledPattern[];
}

function compilePattern(
  { pattern, when, suggestions, path, rule, exception, marker }: AuthoredPattern,
  parse: (text: string) => PatternNode,
  refuse: Refuse,
): CompiledEntry | undefined {
  const parsed = attempt(refuse, path, () => {
    const node = parse(pattern);
    return { node, cuts: cutPattern(node) };
  });
  if (!parsed) return undefined;
  const names = namesIn(parsed.node);
  const templates = suggestions.map(({ text, guards }, index): SuggestionTemplate => {
    const parts = attempt(refuse, [...path, 'suggestions', index], () =>
      parseSuggestion(text, names),
    );
    return [...guards.map((guard) => ({ guard })), ...(parts ?? [])];
  });
  const patterns = parsed.cuts.map((cut) => ({
    rule,
    ...(exception ? { exception } : {}),
    ...(marker ? { marker } : {}),
    ...cut,
    ...(when.length > 0 ? { when } : {}),
    suggestions: templates,
  }));
  return { node: parsed.node, patterns };
}

/** A pattern as authored, and where. */
export interface AuthoredPattern extends RulePattern {
  /** Path of the entry, see `Refuse`. */
  readonly path: readonly (string | number)[];
  /** Index of its rule; -1 for the patterns that belong to none. */
  readonly rule: number;
  readonly marker?: Marker;
  readonly exception?: true;
}

/** Every pattern of a charter, in the order in which they are compiled. */
function authoredPatterns(source: CharterSource): AuthoredPattern[] {
  const entries: AuthoredPattern[] = [];
  const nothing = { when: [], suggestions: [] };
  source.rules.forEach(({ patterns, unless }, rule) => {
    patterns.forEach((pattern, at) => {
      entries.push({ ...pattern, path: ['rules', rule, 'patterns', at], rule });
    });
    unless.forEach((pattern, at) => {
      const path = ['rules', rule, 'unless', at];
      entries.push({ ...nothing, pattern, path, rule, exception: true });
    });
  });
  source.exceptions.forEach((pattern, at) => {
    const path = ['exceptions', at];
    entries.push({ ...nothing, pattern, path, rule: -1, exception: true });
  });
  for (const marker of ['restored', 'done', 'sympathy'] as const) {
    source.markers[marker].forEach((pattern, at) => {
      entries.push({ ...nothing, pattern, path: ['markers', marker, at], rule: -1, marker });
    });
  }
  return entries;
}

/** Compiled rules, and for each of their patterns the entry that it comes from. */
export interface TracedRules {
  readonly rules: ToneRules;
  readonly origins: readonly AuthoredPattern[];
  /** What each entry was parsed into. */
  readonly nodes: ReadonlyMap<AuthoredPattern, PatternNode>;
}

/**
 * Compiles authored rules, and keeps what each pattern comes from.
 * @param refuse hears of each entry that can't be; it is left out
 */
export function compileTraced(source: CharterSource, refuse: Refuse): TracedRules {
  const parse = patternParser(source.lexicon);
  const patterns: CompiledPattern[] = [];
  const origins: AuthoredPattern[] = [];
  const nodes = new Map<AuthoredPattern, PatternNode>();
  for (const entry of authoredPatterns(source)) {
    if (entry.when.length > 0 && source.rules[entry.rule]?.severity === 'replace') {
      refuse(
        [...entry.path, 'when'],
        'a rule of severity replace is read at Send too, where no clause is read: write what it passes under unless, or guard its suggestions',
      );
    }
    const compiled = compilePattern(entry, parse, refuse);
    if (!compiled) continue;
    nodes.set(entry, compiled.node);
    for (const pattern of compiled.patterns) {
      origins.push(entry);
      patterns.push(pattern);
    }
  }
  const rules = {
    rules: source.rules.map(({ id, category, severity, note, phrasings }) => ({
      id,
      category,
      severity,
      note,
      phrasings,
    })),
    patterns,
    misspellings: foldedKeys(source.misspellings, fold),
    fuzzyWords: source.fuzzyWords.map(fold),
    fusedWords: foldedKeys(source.fusedWords, (length) => length),
    documents: source.documents,
    aspirated: source.aspirated.map(fold),
    articles: source.articles,
  };
  return { rules, origins, nodes };
}

function foldedKeys<T>(
  record: Readonly<Record<string, T>>,
  valueOf: (value: T) => T,
): Record<string, T> {
  const all: Record<string, T> = {};
  for (const key of Object.keys(record)) all[fold(key)] = valueOf(record[key] as T);
  return all;
}
