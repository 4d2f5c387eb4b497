import { agree } from 'french-adjectives';
import { fold } from '../../text/fold';
import { compileSources as compileAll } from '../../tone/compile/compile-transformations';
import type { Lexicon } from '../../tone/compile/parse-pattern';
import type { Transformations } from '../../tone/rewriting/transformation';
import { openRewriter } from '../../tone/rewriting/rewriter';
import type { ToneRules } from '../../tone/match/rules';
import { isShipped, layersOf, nameOf, yamlFilesIn, type CharterTexts } from '../charter-texts';
import { readLexicon } from '../expressions/compile-expressions';
import { CharterError, type Mistakes } from '../mistakes';
import { readYaml, shapedAs } from '../yaml-source';
import { transformationMisbehaviours } from './examples';
import {
  transformationFile,
  transformationListFile,
  type AuthoredTransformation,
  type TransformationListFile,
} from './schema';

/** The folder of the transformations. */
const TRANSFORMATIONS = 'transformations';
/** The file of what they share. */
const LISTS = 'listes.yml';
/** Auxiliaries, whose forms are always read. */
const AUXILIARIES = ['être', 'avoir', 'pouvoir', 'devoir', 'vouloir', 'aller', 'faire', 'savoir'];

/** The four forms of an adjective, ms fs mp fp; of several words, the first agrees. */
function fourForms(adjective: string): string[] {
  const [first = '', ...rest] = adjective.split(' ');
  return (
    [
      ['M', 'S'],
      ['F', 'S'],
      ['M', 'P'],
      ['F', 'P'],
    ] as const
  ).map(([gender, number]) =>
    [agree(first, gender, number, null, false, undefined), ...rest].join(' '),
  );
}

/** A transformation as authored, and where. */
interface PlacedTransformation {
  readonly authored: AuthoredTransformation;
  /** One of the shipped charter's, in a charter that extends it: its examples were run before. */
  readonly shipped: boolean;
  /** @param path of an entry inside it */
  readonly refuse: (path: readonly (string | number)[], reason: string) => void;
}

/**
 * Compiles the transformations of a charter (every `*.yml` of `transformations/`, which may use the lists of
 * the expressions) and runs all their examples. A charter need not have any.
 * @param rules compiled from the same texts; without them no example is run
 * @returns nothing where there are mistakes: a file or an entry of another shape, a pattern that can't be
 *   compiled; once there are none of these, an example that does not behave
 */
export function compileTransformations(
  texts: CharterTexts,
  rules: ToneRules | undefined,
  mistakes: Mistakes,
): Transformations | undefined {
  return mistakes.attempt(() => {
    const placed = yamlFilesIn(texts, TRANSFORMATIONS, mistakes)
      .filter((path) => nameOf(path) !== LISTS)
      .flatMap((path) => mistakes.attempt(() => transformationsIn(texts, path, mistakes)) ?? []);
    const shared = mistakes.attempt(() => sharedBy(texts, mistakes));
    const lexicon = readLexicon(texts);
    const transformations =
      shared && lexicon && mistakes.attempt(() => compiledFrom(placed, shared, lexicon));
    if (!transformations || !rules) return undefined;
    const rewriter = openRewriter(rules, transformations);
    for (const { authored, refuse } of placed.filter(({ shipped }) => !shipped)) {
      for (const { path, reason } of transformationMisbehaviours(rewriter, authored)) {
        refuse(path, reason);
      }
    }
    return transformations;
  });
}

function transformationsIn(
  texts: CharterTexts,
  path: string,
  mistakes: Mistakes,
): PlacedTransformation[] | undefined {
  const source = readYaml(path, texts.get(path) ?? '');
  return shapedAs(transformationFile, source, mistakes)?.transformations.map((authored, index) => ({
    authored,
    shipped: isShipped(path),
    refuse: (inside, reason) => {
      const line = source.lineOf(['transformations', index, ...inside]);
      mistakes.add(new CharterError(source.file, line, `${authored.name}: ${reason}`));
    },
  }));
}

/** What transformations share; a list of one's own takes the place of a shipped one of the same name. */
function sharedBy(texts: CharterTexts, mistakes: Mistakes): TransformationListFile {
  const shared: TransformationListFile = { lists: {}, masculine: [], feminine: [] };
  for (const path of layersOf(texts, `${TRANSFORMATIONS}/${LISTS}`)) {
    const file = shapedAs(transformationListFile, readYaml(path, texts.get(path) ?? ''), mistakes);
    if (!file) continue;
    Object.assign(shared.lists, file.lists);
    shared.masculine.push(...file.masculine);
    shared.feminine.push(...file.feminine);
  }
  return shared;
}

function compiledFrom(
  placed: readonly PlacedTransformation[],
  shared: TransformationListFile,
  lexicon: Lexicon,
): Transformations {
  const verbs = new Set(AUXILIARIES);
  const whole: Lexicon = {
    list(name) {
      const entry = shared.lists[name];
      if (entry === undefined) return lexicon.list(name);
      return typeof entry === 'string' ? entry : `(${entry.join('|')})`;
    },
    forms(kind, lemma, tags) {
      if (kind === 'v') verbs.add(lemma);
      return lexicon.forms(kind, lemma, tags);
    },
  };
  const list = compileAll(
    placed.map(({ authored: { examples: _, leaves: __, ...source } }) => source),
    whole,
    fourForms,
    (index, path, reason) => placed[index]?.refuse(path, reason),
  );
  return {
    list,
    verbs: Array.from(verbs),
    masculine: new Set(shared.masculine.map(fold)),
    feminine: new Set(shared.feminine.map(fold)),
  };
}
