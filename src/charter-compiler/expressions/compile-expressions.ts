import { check } from '../../tone/check';
import { compileTraced } from '../../tone/compile/compile-rules';
import type { Lexicon } from '../../tone/compile/parse-pattern';
import type { ToneRules } from '../../tone/match/rules';
import { nameOf, yamlFilesIn, type CharterTexts } from '../charter-texts';
import { CharterError, Mistakes } from '../mistakes';
import { readYaml, shapedAs, type YamlSource } from '../yaml-source';
import { misbehavioursOf } from './examples';
import { deadPatterns } from './reach';
import { charterSource, lexiconOf, type CategorisedRule } from './rule-sources';
import { listFile, ruleFile, type ListFile } from './schema';

/** The folder of the expressions. */
const EXPRESSIONS = 'expressions';
/** The file of lists, exceptions and slips that every rule may use. */
const LISTS = 'listes.yml';

/** Path of an entry in its file, or inside one of its entries. */
type EntryPath = readonly (string | number)[];

/** A rule as authored, and where. */
interface PlacedRule extends CategorisedRule {
  readonly source: YamlSource;
  /** Path of the rule in its file. */
  readonly path: EntryPath;
}

/** The files of the expressions, read but not compiled. */
interface AuthoredExpressions {
  readonly rules: readonly PlacedRule[];
  readonly lists: ListFile;
  readonly listSource: YamlSource;
}

function mistakeAt(source: YamlSource, path: EntryPath, reason: string): CharterError {
  return new CharterError(source.file, source.lineOf(path), reason);
}

function mistakeIn({ rule, source, path }: PlacedRule, inside: EntryPath, reason: string) {
  return mistakeAt(source, [...path, ...inside], `${rule.id}: ${reason}`);
}

/**
 * Compiles the charter's expressions (every `*.yml` of `expressions/`, `listes.yml` being the lists that
 * the others share), runs all their examples and looks for patterns that nothing reaches.
 * @returns nothing where there are mistakes: a file or an entry of another shape, an id that stands twice,
 *   a pattern that can't be compiled; once there are none of these, an example that does not behave, a
 *   suggestion that is itself flagged, a pattern that nothing reaches
 */
export function compileExpressions(texts: CharterTexts, mistakes: Mistakes): ToneRules | undefined {
  return mistakes.attempt(() => {
    const authored = mistakes.attempt(() => readExpressions(texts, mistakes));
    if (!authored) return undefined;
    const { rules, lists, listSource } = authored;
    /** The mistake at the entry that the compiler of rules calls `path`. */
    const refuse = (path: EntryPath, reason: string): void => {
      const [kind, index, ...inside] = path;
      const rule = kind === 'rules' && typeof index === 'number' ? rules[index] : undefined;
      mistakes.add(rule ? mistakeIn(rule, inside, reason) : mistakeAt(listSource, path, reason));
    };
    const traced = mistakes.attempt(() => compileTraced(charterSource(rules, lists), refuse));
    if (!traced) return undefined;
    for (const placed of rules) {
      for (const { path, reason } of misbehavioursOf(traced.rules, placed.rule)) {
        mistakes.add(mistakeIn(placed, path, reason));
      }
    }
    checkExceptions(traced.rules, lists, refuse);
    for (const { path, reason } of deadPatterns(traced, examplesOf(rules, lists))) {
      refuse(path, reason);
    }
    return traced.rules;
  });
}

/**
 * The rules as their authors wrote them, in the order of the files.
 * @returns nothing where a file can't be read, with what to mend among `mistakes`
 */
export function readRules(
  texts: CharterTexts,
  mistakes: Mistakes,
): readonly CategorisedRule[] | undefined {
  return mistakes.attempt(() => readExpressions(texts, mistakes))?.rules;
}

/**
 * The lists of the expressions and the forms of French words, for other entries that are written like
 * their patterns.
 * @returns nothing where the lists can't be read, of which `compileExpressions` tells
 */
export function readLexicon(texts: CharterTexts): Lexicon | undefined {
  const told = new Mistakes();
  return told.attempt(() => {
    const lists = shapedAs(listFile, listSourceOf(texts), told);
    return lists && lexiconOf(lists.lists);
  });
}

function readExpressions(texts: CharterTexts, mistakes: Mistakes): AuthoredExpressions | undefined {
  const listSource = mistakes.attempt(() => listSourceOf(texts));
  const lists = listSource && shapedAs(listFile, listSource, mistakes);
  const rules = yamlFilesIn(texts, EXPRESSIONS, mistakes)
    .filter((path) => nameOf(path) !== LISTS)
    .flatMap((path) => mistakes.attempt(() => rulesIn(texts, path, mistakes)) ?? []);
  refuseTwins(rules, mistakes);
  return lists && { rules, lists, listSource };
}

function listSourceOf(texts: CharterTexts): YamlSource {
  const path = `${EXPRESSIONS}/${LISTS}`;
  return readYaml(path, texts.get(path) ?? '{}');
}

function rulesIn(texts: CharterTexts, path: string, mistakes: Mistakes): PlacedRule[] | undefined {
  const source = readYaml(path, texts.get(path) ?? '');
  const file = shapedAs(ruleFile, source, mistakes);
  return file?.rules.map((rule, index) => ({
    rule,
    category: file.category,
    source,
    path: ['rules', index],
  }));
}

function refuseTwins(rules: readonly PlacedRule[], mistakes: Mistakes): void {
  const files = new Map<string, string>();
  for (const { rule, source, path } of rules) {
    const taken = files.get(rule.id);
    if (taken !== undefined) {
      const reason = `the id « ${rule.id} » is taken in ${taken}: choose another`;
      mistakes.add(mistakeAt(source, [...path, 'id'], reason));
    }
    files.set(rule.id, source.file);
  }
}

function checkExceptions(
  rules: ToneRules,
  lists: ListFile,
  refuse: (path: EntryPath, reason: string) => void,
): void {
  lists.exceptions.forEach(({ example }, index) => {
    const [first] = check(rules, example);
    if (!first) return;
    const reason = `« ${example} » must pass, but ${first.ruleId} finds « ${first.actual} »: widen the exception`;
    refuse(['exceptions', index], reason);
  });
}

function examplesOf(authored: readonly CategorisedRule[], lists: ListFile): string[] {
  const flagged = authored.flatMap(({ rule }) =>
    rule.flags.map((flag) => (typeof flag === 'string' ? flag : flag.text)),
  );
  const passing = authored.flatMap(({ rule }) => rule.passes);
  return [...flagged, ...passing, ...lists.exceptions.map(({ example }) => example)];
}
