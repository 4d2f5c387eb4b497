import { getCompleteList } from 'french-h-muet-aspire';
import { fold } from '../../text/fold';
import type { Guard } from '../../tone/clause/guard';
import type { CharterSource, RuleSource } from '../../tone/compile/compile-rules';
import type { Lexicon } from '../../tone/compile/parse-pattern';
import type { DocumentNote } from '../../tone/match/rules';
import { typeset } from '../typeset';
import { frenchForms } from './french-forms';
import type { AuthoredRule, ListFile, RuleFile } from './schema';

/** A charter of one's own need not say anything about whole documents. */
const SILENT: DocumentNote = { note: '', phrasings: [] };

/** A rule of a file, with the category that the file is of. */
export interface CategorisedRule {
  readonly rule: AuthoredRule;
  readonly category: RuleFile['category'];
}

/** As the pane shows it: with French typography. */
function shown({ note, phrasings }: DocumentNote): DocumentNote {
  return { note: typeset(note), phrasings: phrasings.map(typeset) };
}

/** The lists of a charter, and the forms of French words. */
export function lexiconOf(lists: ListFile['lists']): Lexicon {
  return {
    list(name) {
      const entry = lists[name];
      return typeof entry === 'string' || entry === undefined ? entry : `(${entry.join('|')})`;
    },
    forms: frenchForms,
  };
}

function misspellingsOf(slips: ListFile['slips']): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [meant, written] of Object.entries(slips)) {
    for (const slip of typeof written === 'string' ? [written] : written) all[slip] = meant;
  }
  return all;
}

function fusedWordsOf(splits: readonly string[]): Record<string, number> {
  return Object.fromEntries(splits.map((pair) => [pair.replace(' ', ''), pair.indexOf(' ')]));
}

function articlesOf(articles: ListFile['articles']): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [article, nouns] of Object.entries(articles)) {
    for (const noun of nouns) all[fold(noun)] = article;
  }
  return all;
}

/** Words with an aspirated h that may follow « de » in a message; the list is the library's. */
function aspiratedWords(): string[] {
  return Array.from(new Set(getCompleteList().map(fold))).filter(
    (word) => word.length <= 9 && /^[a-z]+$/.test(word),
  );
}

const BARE = { when: undefined, suggestions: undefined };

/** The guards that are given. */
function guards(...given: readonly (AuthoredRule['offered'] | undefined)[]): Guard[] {
  return given.flatMap((guard) => (guard === undefined ? [] : [guard as Guard]));
}

function ruleSource(rule: AuthoredRule, category: RuleFile['category']): RuleSource {
  return {
    id: rule.id,
    category,
    severity: rule.severity,
    ...shown(rule),
    unless: rule.unless,
    patterns: rule.patterns.map((entry) => {
      const { pattern, when, suggestions } =
        typeof entry === 'string' ? { ...BARE, pattern: entry } : entry;
      return {
        pattern,
        when: guards(rule.when, when),
        suggestions: (suggestions ?? rule.suggestions).map((one) =>
          typeof one === 'string'
            ? { text: one, guards: guards(rule.offered) }
            : { text: one.text, guards: guards(rule.offered, one.when) },
        ),
      };
    }),
  };
}

/** What the files of a folder say, as the compiler of rules reads it. */
export function charterSource(
  authored: readonly CategorisedRule[],
  lists: ListFile,
): CharterSource {
  return {
    rules: authored.map(({ rule, category }) => ruleSource(rule, category)),
    exceptions: lists.exceptions.map(({ pattern }) => pattern),
    markers: lists.markers,
    documents: {
      ordre: shown(lists.documents?.ordre ?? SILENT),
      bilan: shown(lists.documents?.bilan ?? SILENT),
    },
    lexicon: lexiconOf(lists.lists),
    misspellings: misspellingsOf(lists.slips),
    fuzzyWords: lists.robust,
    fusedWords: fusedWordsOf(lists.splits),
    articles: articlesOf(lists.articles),
    aspirated: aspiratedWords(),
  };
}
