import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { check } from '../tone/check';
import type { Guard } from '../tone/clause/guard';
import type { CharterSource, RuleSource, TracedRules } from '../tone/compile/compile-rules';
import { CompileError, compileTraced } from '../tone/compile/compile-rules';
import type { Lexicon } from '../tone/compile/parse-pattern';
import { fold } from '../text/fold';
import type { DocumentNote, Note, ToneRules } from '../tone/match/rules';
import { CharterError } from './charter-error';
import { misbehavioursOf } from './charter-expressions-examples';
import { deadPatterns } from './charter-expressions-reach';
import type { AuthoredRule, ListFile, RuleFile } from './charter-expressions-schema';
import { listFile, ruleFile } from './charter-expressions-schema';
import type { CharterLanguage } from './languages/charter-language';
import { english } from './languages/english';
import { french } from './languages/french';
import type { YamlSource } from './yaml-source';
import { typeset } from './typeset';
import { readYaml } from './yaml-source';

/** The file of lists, exceptions and slips that every rule may use. */
const LISTS = 'listes.yml';

/** A charter of one's own need not say anything about whole documents. */
const SILENT: DocumentNote = { note: '', phrasings: [] };

function shownNote(note: Note): Note {
  return typeof note === 'string'
    ? typeset(note)
    : { fr: typeset(note.fr), en: english.typeset(note.en) };
}

/** As the pane shows it: with the typography of its language. */
function shown({ note, phrasings }: DocumentNote, language: CharterLanguage): DocumentNote {
  return { note: shownNote(note), phrasings: phrasings.map(language.typeset) };
}

interface Origin {
  readonly source: YamlSource;
  /** Path of the entry in its file. */
  readonly path: readonly (string | number)[];
}

interface Authored {
  readonly rule: AuthoredRule;
  readonly category: RuleFile['category'];
  readonly origin: Origin;
}

function mistakeAt(
  origin: Origin,
  inside: readonly (string | number)[],
  reason: string,
): CharterError {
  const path = [...origin.path, ...inside];
  return new CharterError(origin.source.file, origin.source.lineOf(path), reason);
}

function parsed<TSchema extends v.GenericSchema>(
  schema: TSchema,
  source: YamlSource,
): v.InferOutput<TSchema> {
  const result = v.safeParse(schema, source.data);
  if (result.success) return result.output;
  // A misspelt key is both unknown and missing: say the first.
  const strict = result.issues.filter((issue) => issue.type === 'strict_object');
  const unknown = strict.find((issue) => issue.expected === 'never');
  const issue = unknown ?? result.issues[0];
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const key = String(path[path.length - 1] ?? '');
  const reason = unknown
    ? `unknown key « ${key} »: remove it or correct its spelling`
    : issue === strict[0]
      ? `« ${key} » is missing: add it`
      : `${path.join(' › ') || 'the file'}: ${issue.message}`;
  throw new CharterError(source.file, source.lineOf(path), reason);
}

function fileName(folder: string, name: string): string {
  return join(basename(folder), name);
}

function readText(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function lexiconOf(lists: ListFile['lists'], { forms, spellings }: CharterLanguage): Lexicon {
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

function ruleSource(
  rule: AuthoredRule,
  category: RuleFile['category'],
  language: CharterLanguage,
): RuleSource {
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

function exceptionMistakes(rules: ToneRules, lists: ListFile, source: YamlSource): CharterError[] {
  const mistakes: CharterError[] = [];
  lists.exceptions.forEach(({ example }, index) => {
    const [first] = check(rules, example);
    if (!first) return;
    const reason = `« ${example} » must pass, but ${first.ruleId} finds « ${first.actual} »: widen the exception`;
    mistakes.push(mistakeAt({ source, path: ['exceptions', index] }, [], reason));
  });
  return mistakes;
}

/** Compiled expressions, every example that does not behave, then every pattern that nothing reaches. */
export interface ExpressionReport {
  readonly rules: ToneRules;
  readonly mistakes: readonly CharterError[];
}

/**
 * Compiles the expressions of a folder (every `*.yml`, `listes.yml` being the lists that the others
 * share) and runs all their examples.
 * @throws CharterError at the first entry that can't be read or compiled at all
 */
export function inspectExpressions(
  folder: string,
  language: CharterLanguage = french,
): ExpressionReport {
  const names = fileNames(folder);
  const listSource = names.includes(LISTS)
    ? readYaml(fileName(folder, LISTS), readText(folder, LISTS))
    : readYaml(LISTS, '{}');
  const lists = parsed(listFile, listSource);
  const authored = authoredIn(folder, names);
  refuseTwins(authored);
  const source = charterSource(authored, lists, language);
  const placed = (path: readonly (string | number)[], reason: string): CharterError =>
    placedMistake(authored, listSource, path, reason);
  const traced = compiled(source, placed);
  const { rules } = traced;
  const mistakes: CharterError[] = [];
  for (const { rule, origin } of authored) {
    for (const { path, reason } of misbehavioursOf(rules, rule)) {
      mistakes.push(mistakeAt(origin, path, `${rule.id}: ${reason}`));
    }
  }
  mistakes.push(...exceptionMistakes(rules, lists, listSource));
  for (const { path, reason } of deadPatterns(traced, examplesOf(authored, lists))) {
    mistakes.push(placed(path, reason));
  }
  return { rules, mistakes };
}

/**
 * Compiles the charter's expressions.
 * @param folder path of the folder of YAML files
 * @param language what they are written in
 * @throws CharterError at the first entry that is wrong: unknown key, duplicate id, pattern that
 *   can't be compiled or that nothing reaches, example that does not behave, suggestion that is itself
 *   flagged
 */
export function compileExpressions(folder: string, language = french): ToneRules {
  const { rules, mistakes } = inspectExpressions(folder, language);
  const [first] = mistakes;
  if (first) throw first;
  return rules;
}

/**
 * The lists and forms of a folder of expressions, for other entries that are written like its patterns.
 * @throws CharterError when the lists can't be read
 */
export function readLexicon(folder: string): Lexicon {
  const source = fileNames(folder).includes(LISTS)
    ? readYaml(fileName(folder, LISTS), readText(folder, LISTS))
    : readYaml(LISTS, '{}');
  return lexiconOf(parsed(listFile, source).lists, french);
}

/**
 * The rules of a folder as their authors wrote them, in the order of the files.
 * @throws CharterError at the first entry that can't be read
 */
export function readRules(
  folder: string,
): { readonly category: RuleFile['category']; readonly rule: AuthoredRule }[] {
  return authoredIn(folder, fileNames(folder));
}

function fileNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort();
}

function authoredIn(folder: string, names: readonly string[]): Authored[] {
  return names
    .filter((name) => name !== LISTS)
    .flatMap((name) => rulesOf(readYaml(fileName(folder, name), readText(folder, name))));
}

function rulesOf(source: YamlSource): Authored[] {
  const file = parsed(ruleFile, source);
  return file.rules.map((rule, index) => ({
    rule,
    category: file.category,
    origin: { source, path: ['rules', index] },
  }));
}

function refuseTwins(authored: readonly Authored[]): void {
  const places = new Map<string, Origin>();
  for (const { rule, origin } of authored) {
    const twin = places.get(rule.id);
    if (twin) {
      throw mistakeAt(
        origin,
        ['id'],
        `the id « ${rule.id} » is taken in ${twin.source.file}: choose another`,
      );
    }
    places.set(rule.id, origin);
  }
}

function charterSource(
  authored: readonly Authored[],
  lists: ListFile,
  language: CharterLanguage,
): CharterSource {
  const { aspirated, leaning, greetings } = language;
  return {
    language: language.language,
    rules: authored.map(({ rule, category }) => ruleSource(rule, category, language)),
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

/** The mistake at the entry that the compiler calls `path`. */
function placedMistake(
  authored: readonly Authored[],
  listSource: YamlSource,
  path: readonly (string | number)[],
  reason: string,
): CharterError {
  const [kind, index, ...inside] = path;
  const entry = kind === 'rules' && typeof index === 'number' ? authored[index] : undefined;
  return entry
    ? mistakeAt(entry.origin, inside, `${entry.rule.id}: ${reason}`)
    : mistakeAt({ source: listSource, path }, [], reason);
}

function compiled(
  source: CharterSource,
  placed: (path: readonly (string | number)[], reason: string) => CharterError,
): TracedRules {
  try {
    return compileTraced(source);
  } catch (thrown) {
    if (!(thrown instanceof CompileError)) throw thrown;
    throw placed(thrown.path, thrown.message);
  }
}

function examplesOf(authored: readonly Authored[], lists: ListFile): string[] {
  const flagged = authored.flatMap(({ rule }) =>
    rule.flags.map((flag) => (typeof flag === 'string' ? flag : flag.text)),
  );
  const passing = authored.flatMap(({ rule }) => rule.passes);
  return [...flagged, ...passing, ...lists.exceptions.map(({ example }) => example)];
}
