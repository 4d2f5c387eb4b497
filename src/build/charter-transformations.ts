import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { agree } from 'french-adjectives';
import * as v from 'valibot';
import { fold } from '../text/fold';
import { compileTransformations as compileAll } from '../tone/compile/compile-transformations';
import type { Lexicon } from '../tone/compile/parse-pattern';
import type { Transformations } from '../tone/rewriting/transformation';
import { openRewriter } from '../tone/rewriting/rewriter';
import type { ToneRules } from '../tone/match/rules';
import { CharterError } from './charter-error';
import { readLexicon } from './charter-expressions';
import { transformationMisbehaviours } from './charter-transformations-examples';
import {
  transformationFile,
  transformationListFile,
  type AuthoredTransformation,
} from './charter-transformations-schema';
import { readYaml, type YamlSource } from './yaml-source';

const LISTS = 'listes.yml';
/** Auxiliaries, whose forms are always read. */
const AUXILIARIES = ['être', 'avoir', 'pouvoir', 'devoir', 'vouloir', 'aller', 'faire', 'savoir'];

function parsed<TSchema extends v.GenericSchema>(
  schema: TSchema,
  source: YamlSource,
): v.InferOutput<TSchema> {
  const result = v.safeParse(schema, source.data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  throw new CharterError(source.file, source.lineOf(path), `${path.join('.')}: ${issue.message}`);
}

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
  readonly mistake: (path: readonly (string | number)[], reason: string) => CharterError;
}

/** The transformations of a folder as their authors wrote them, in the order of the files. */
function readTransformations(folder: string): PlacedTransformation[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml') && name !== LISTS)
    .sort()
    .flatMap((name) => {
      const source = readYaml(join(folder, name));
      return parsed(transformationFile, source).transformations.map((authored, index) => ({
        authored,
        mistake: (path: readonly (string | number)[], reason: string) =>
          new CharterError(
            source.file,
            source.lineOf(['transformations', index, ...path]),
            `${authored.name}: ${reason}`,
          ),
      }));
    });
}

/** Where the transformations of a charter stand: beside its expressions, whose lists they use. */
function folderBeside(expressions: string): string {
  return join(dirname(expressions), 'transformations');
}

/** Compiled transformations, and every example that does not behave. */
interface TransformationReport {
  readonly transformations: Transformations;
  readonly mistakes: readonly CharterError[];
}

/**
 * Compiles the transformations of a charter and runs all their examples.
 * @param expressions its folder `expressions/`; one of its own need not have `transformations/` beside it
 * @param rules compiled from `expressions`
 * @throws CharterError at the first entry that can't be read or compiled at all
 */
function inspectTransformations(expressions: string, rules: ToneRules): TransformationReport {
  const folder = folderBeside(expressions);
  const placed = readTransformations(folder);
  const transformations = compiledFrom(folder, placed, readLexicon(expressions));
  const rewriter = openRewriter(rules, transformations);
  const mistakes = placed.flatMap(({ authored, mistake }) =>
    transformationMisbehaviours(rewriter, authored).map(({ path, reason }) =>
      mistake(path, reason),
    ),
  );
  return { transformations, mistakes };
}

/**
 * Compiles the transformations of a charter.
 * @throws CharterError at the first entry that is wrong, or that does not behave as its examples say
 */
export function compileTransformations(expressions: string, rules: ToneRules): Transformations {
  const { transformations, mistakes } = inspectTransformations(expressions, rules);
  const [first] = mistakes;
  if (first) throw first;
  return transformations;
}

function compiledFrom(
  folder: string,
  placed: readonly PlacedTransformation[],
  lexicon: Lexicon,
): Transformations {
  const listFile = join(folder, LISTS);
  const shared = parsed(
    transformationListFile,
    existsSync(listFile) ? readYaml(listFile) : readYaml(LISTS, '{}'),
  );
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
    spellings: (word) => lexicon.spellings(word),
  };
  const list = compileAll(
    placed.map(({ authored: { examples: _, leaves: __, ...source } }) => source),
    whole,
    fourForms,
    ([index, ...path], reason) => {
      throw placed[index as number]?.mistake(path, reason) ?? new CharterError(folder, 1, reason);
    },
  );
  return {
    list,
    verbs: Array.from(verbs),
    masculine: new Set(shared.masculine.map(fold)),
    feminine: new Set(shared.feminine.map(fold)),
  };
}
