import { fold } from '../../text/fold';
import type { Guard } from '../../tone/clause/guard';
import type { CharterSource, RuleSource } from '../../tone/compile/compile-rules';
import type { Lexicon } from '../../tone/compile/parse-pattern';
import type { DocumentNote } from '../../tone/match/rules';
import type { Note } from '../../tone/note';
import type { CharterLanguage } from '../languages/charter-language';
import { english } from '../languages/english';
import { french } from '../languages/french';
import type { AuthoredRule, ListFile, RuleFile } from './schema';

/** A charter of one's own need not say anything about whole documents. */
const SILENT: DocumentNote = { note: '', phrasings: [] };

/** A rule of a file, with the category that the file is of. */
export interface CategorisedRule {
  readonly rule: AuthoredRule;
  readonly category: RuleFile['category'];
}

function shownNote(note: Note): Note {
  return typeof note === 'string'
    ? french.typeset(note)
    : { fr: french.typeset(note.fr), en: english.typeset(note.en) };
}

/** As the pane shows it: with the typography of its language. */
function shown({ note, phrasings }: DocumentNote, { typeset }: CharterLanguage): DocumentNote {
  return { note: shownNote(note), phrasings: phrasings.map(typeset) };
}

/** The lists of a charter, and the forms of the words of its language. */
export function lexiconOf(
  lists: ListFile['lists'],
  { forms, spellings }: CharterLanguage,
): Lexicon {
  return {
    list(name) {
      const entry = lists[name];
      return typeof entry === 'string' || entry === undefined ? entry : `(${entry.join('|')})`;
    },
    forms,
    spellings: (word) =>
      Object.prototype.hasOwnProperty.call(spellings, word) ? (spellings[word] ?? [word]) : [word],
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

const BARE = { when: undefined, suggestions: undefined };

/** The guards that are given. */
function guards(...given: readonly (AuthoredRule['offered'] | undefined)[]): Guard[] {
  return given.flatMap((guard) => (guard === undefined ? [] : [guard as Guard]));
}

function ruleSource({ rule, category }: CategorisedRule, language: CharterLanguage): RuleSource {
  return {
    id: rule.id,
    category,
    severity: rule.severity,
    ...shown(rule, language),
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
  language: CharterLanguage,
): CharterSource {
  const { aspirated, leaning, greetings } = language;
  return {
    language: language.language,
    rules: authored.map((rule) => ruleSource(rule, language)),
    exceptions: lists.exceptions.map(({ pattern }) => pattern),
    markers: lists.markers,
    documents: {
      ordre: shown(lists.documents?.ordre ?? SILENT, language),
      bilan: shown(lists.documents?.bilan ?? SILENT, language),
      leaning,
      greetings,
    },
    lexicon: lexiconOf(lists.lists, language),
    misspellings: misspellingsOf(lists.slips),
    fuzzyWords: lists.robust,
    fusedWords: fusedWordsOf(lists.splits),
    articles: articlesOf(lists.articles),
    aspirated,
  };
}
