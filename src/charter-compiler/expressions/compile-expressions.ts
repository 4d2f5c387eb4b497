import { check } from '../../tone/check';
import { compileTraced } from '../../tone/compile/compile-rules';
import type { Lexicon } from '../../tone/compile/parse-pattern';
import type { ToneRules } from '../../tone/match/rules';
import {
  filesIn,
  isShipped,
  nameOf,
  shippedPath,
  yamlFilesIn,
  type CharterTexts,
} from '../charter-texts';
import { readExtension, type Extension } from '../extension';
import type { CharterLanguage } from '../languages/charter-language';
import { french } from '../languages/french';
import { CharterError, Mistakes } from '../mistakes';
import { shippedPhrases } from '../phrases/compile-phrases';
import { readYaml, shapedAs, type YamlSource } from '../yaml-source';
import { collisionsOf } from './collisions';
import { misbehavioursOf, plainMisbehavioursOf } from './examples';
import { LISTS, readLists, type EntryPath, type LayeredLists } from './layered-lists';
import { meantVerb, verbsBySound } from './misspelt-verbs';
import { ruleFromPlain } from './plain-rule';
import { deadPatterns } from './reach';
import { charterSource, lexiconOf, type CategorisedRule } from './rule-sources';
import { ruleFile, sentencesOf, type PlainRule, type RuleFile } from './schema';

/** A rule as its author wrote it. */
export interface WrittenRule extends CategorisedRule {
  /** As it was written, where it was written in plain words. */
  readonly plain: PlainRule | undefined;
  /** A rule of the shipped charter, in one that extends it. */
  readonly shipped: boolean;
}

/** A rule as authored, and where. */
interface PlacedRule extends WrittenRule {
  readonly source: YamlSource;
  /** Path of the rule in its file. */
  readonly path: EntryPath;
}

/** The files of the expressions, read but not compiled. */
interface AuthoredExpressions {
  readonly rules: readonly PlacedRule[];
  readonly lists: LayeredLists;
  readonly extension: Extension;
}

function mistakeIn(placed: PlacedRule, inside: EntryPath, reason: string): CharterError {
  const { rule, plain, source, path } = placed;
  // The patterns of a plain rule are made of what it avoids.
  const written = plain && inside[0] === 'patterns' ? ['eviter'] : inside;
  const line = source.lineOf([...path, ...written]);
  return new CharterError(source.file, line, `${rule.id}: ${reason}`);
}

/**
 * Compiles the charter's expressions (every `*.yml` of `expressions/`, `listes.yml` being the lists that
 * the others share), runs all their examples and looks for patterns that nothing reaches. Where the charter
 * extends the shipped one, its rules come after those, and only its own are put to the test.
 * @param language what they are written in
 * @returns nothing where there are mistakes: a file or an entry of another shape, an id that stands twice,
 *   a pattern that can't be compiled; once there are none of these, an example that does not behave, a
 *   suggestion that is itself flagged, a pattern that nothing reaches, a shipped rule that can't speak any more
 */
export function compileExpressions(
  texts: CharterTexts,
  mistakes: Mistakes,
  language: CharterLanguage = french,
): ToneRules | undefined {
  return mistakes.attempt(() => {
    const authored = mistakes.attempt(() => readExpressions(texts, mistakes, language));
    if (!authored) return undefined;
    const { rules, lists, extension } = authored;
    const own = rules.filter(({ shipped }) => !shipped);
    /** The mistake at the entry that the compiler of rules calls `path`. */
    const refuse = (path: EntryPath, reason: string): void => {
      const [kind, index, ...inside] = path;
      const rule = kind === 'rules' && typeof index === 'number' ? rules[index] : undefined;
      if (!rule) mistakes.add(lists.mistakeAt(path, reason));
      else if (rule.shipped) mistakes.add(extension.mistakeAt(['severity', rule.rule.id], reason));
      else mistakes.add(mistakeIn(rule, inside, reason));
    };
    const traced = mistakes.attempt(() =>
      compileTraced(charterSource(rules, lists.whole, language), refuse),
    );
    if (!traced) return undefined;
    if (language === french && own.some(({ plain }) => plain))
      refuseMisspeltVerbs(texts, own, mistakes);
    for (const placed of own) {
      const { rule, plain } = placed;
      const wrong = plain
        ? plainMisbehavioursOf(traced.rules, rule, plain)
        : misbehavioursOf(traced.rules, rule);
      for (const { path, reason } of wrong) mistakes.add(mistakeIn(placed, path, reason));
    }
    const authors = new Map(own.map((placed) => [placed.rule.id, placed]));
    for (const { rule } of authors.size > 0 ? rules.filter(({ shipped }) => shipped) : []) {
      for (const { by, reason } of collisionsOf(traced.rules, rule, authors)) {
        const author = authors.get(by);
        if (author) mistakes.add(mistakeIn(author, [], reason));
      }
    }
    checkExceptions(traced.rules, lists, refuse);
    // The patterns of a plain rule are ours: that one of them is never needed is nothing to mend.
    const isAuthored = (rule: PlacedRule | undefined): boolean =>
      rule?.shipped === false && !rule.plain;
    const isOwn = (path: EntryPath): boolean =>
      path[0] === 'rules' ? isAuthored(rules[Number(path[1])]) : own.length === rules.length;
    for (const { path, reason } of deadPatterns(traced, examplesOf(rules, lists), isOwn)) {
      refuse(path, reason);
    }
    return traced.rules;
  });
}

/**
 * The rules as their authors wrote them, in the order of the files.
 * @param language what they are written in
 * @returns nothing where a file can't be read, with what to mend among `mistakes`
 */
export function readRules(
  texts: CharterTexts,
  mistakes: Mistakes,
  language: CharterLanguage = french,
): readonly WrittenRule[] | undefined {
  return mistakes.attempt(() => readExpressions(texts, mistakes, language))?.rules;
}

/**
 * The lists of the expressions and the forms of French words, for other entries that are written like
 * their patterns.
 * @returns nothing where the lists can't be read, of which `compileExpressions` tells
 */
export function readLexicon(texts: CharterTexts): Lexicon | undefined {
  const lists = readLists(texts, new Mistakes(), french);
  return lists && lexiconOf(lists.whole.lists, french);
}

function readExpressions(
  texts: CharterTexts,
  mistakes: Mistakes,
  language: CharterLanguage,
): AuthoredExpressions | undefined {
  // What a charter changes in the one that it extends is said of the French rules.
  const changed = language === french ? texts : new Map<string, string>();
  const extension = readExtension(changed, mistakes);
  const lists = readLists(texts, mistakes, language);
  const written = yamlFilesIn(texts, language.folder, mistakes)
    .filter((path) => nameOf(path) !== LISTS)
    .flatMap((path) => mistakes.attempt(() => rulesIn(texts, path, mistakes)) ?? []);
  if (!extension) return undefined;
  checkExtension(texts, extension, written, mistakes);
  const rules = written
    .filter(({ shipped, rule }) => !shipped || !extension.off.includes(rule.id))
    .map((placed) => (placed.shipped ? withSeverity(placed, extension) : placed));
  refuseTwins(rules, mistakes);
  return lists && { rules, lists, extension };
}

function withSeverity(placed: PlacedRule, { severity }: Extension): PlacedRule {
  const changed = severity[placed.rule.id];
  return changed ? { ...placed, rule: { ...placed.rule, severity: changed } } : placed;
}

/** What is switched off or changed has to be there. */
function checkExtension(
  texts: CharterTexts,
  { off, severity, mistakeAt }: Extension,
  rules: readonly PlacedRule[],
  mistakes: Mistakes,
): void {
  const shippedRules = new Set(rules.filter(({ shipped }) => shipped).map(({ rule }) => rule.id));
  const others = filesIn(texts, 'templates', '.md')
    .filter(isShipped)
    .map((path) => nameOf(path).replace(/\.md$/, ''))
    .concat(shippedPhrases(texts));
  off.forEach((id, index) => {
    if (shippedRules.has(id) || others.includes(id)) return;
    const reason = `the shipped charter has no rule, template or phrase « ${id} »: correct the id or remove it`;
    mistakes.add(mistakeAt(['off', index], reason));
  });
  for (const id of Object.keys(severity)) {
    if (shippedRules.has(id)) continue;
    const reason = `the shipped charter has no rule « ${id} »: correct the id or remove it`;
    mistakes.add(mistakeAt(['severity', id], reason));
  }
}

function rulesIn(texts: CharterTexts, path: string, mistakes: Mistakes): PlacedRule[] | undefined {
  const source = readYaml(path, texts.get(path) ?? '');
  const file = shapedAs(ruleFile, source, mistakes);
  return file?.rules.map((written, index) => {
    const plain = isPlain(written) ? written : undefined;
    return {
      rule: isPlain(written) ? ruleFromPlain(written) : written,
      plain,
      category: file.category,
      shipped: isShipped(path),
      source,
      path: ['rules', index],
    };
  });
}

function isPlain(rule: RuleFile['rules'][number]): rule is PlainRule {
  return 'eviter' in rule;
}

/** « relanser » would be conjugated like any verb, and never be found. */
function refuseMisspeltVerbs(
  texts: CharterTexts,
  rules: readonly PlacedRule[],
  mistakes: Mistakes,
): void {
  const known = verbsBySound(texts);
  for (const placed of rules) {
    const { eviter = [], preferer = [] } = placed.plain ?? {};
    for (const [key, list] of [
      ['eviter', eviter],
      ['preferer', preferer],
    ] as const) {
      list.forEach((expression, index) => {
        const slip = meantVerb(expression, known);
        if (!slip) return;
        const reason = `« ${slip.written} » is no French verb that is known here: write « ${slip.meant} »`;
        mistakes.add(mistakeIn(placed, [key, index], reason));
      });
    }
  }
}

function refuseTwins(rules: readonly PlacedRule[], mistakes: Mistakes): void {
  const taken = new Map<string, PlacedRule>();
  for (const placed of rules) {
    const { rule, source, path } = placed;
    const other = taken.get(rule.id);
    if (other) {
      const where = other.shipped
        ? `is that of a shipped rule (${shippedPath(other.source.file)}): choose another, or switch that rule off in charter.yml`
        : `is taken in ${other.source.file}: choose another`;
      const reason = `the id « ${rule.id} » ${where}`;
      mistakes.add(new CharterError(source.file, source.lineOf([...path, 'id']), reason));
    }
    taken.set(rule.id, placed);
  }
}

function checkExceptions(
  rules: ToneRules,
  { whole, shippedExceptions }: LayeredLists,
  refuse: (path: EntryPath, reason: string) => void,
): void {
  whole.exceptions.forEach(({ example }, index) => {
    if (index < shippedExceptions) return;
    const [first] = check(rules, example);
    if (!first) return;
    const reason = `« ${example} » must pass, but ${first.ruleId} finds « ${first.actual} »: widen the exception`;
    refuse(['exceptions', index], reason);
  });
}

function examplesOf(authored: readonly CategorisedRule[], { whole }: LayeredLists): string[] {
  const flagged = authored.flatMap(({ rule }) => sentencesOf(rule));
  const passing = authored.flatMap(({ rule }) => rule.passes);
  return [...flagged, ...passing, ...whole.exceptions.map(({ example }) => example)];
}
