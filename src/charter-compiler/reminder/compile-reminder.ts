import * as v from 'valibot';
import type { Reminder } from '../../templates/reminder';
import type { Phase } from '../../templates/template';
import { check } from '../../tone/check';
import type { ToneRules } from '../../tone/match/rules';
import { isShipped, layersOf, type CharterTexts } from '../charter-texts';
import { CharterError, type Mistakes } from '../mistakes';
import { typeset } from '../typeset';
import { readYaml, shapedAs, type YamlSource } from '../yaml-source';

/** The file of the page on which a charter fits. */
export const REMINDER = 'pense-bete.yml';
/** Where the next date stands in a sentence. */
const DATE = '{date}';

const text = v.pipe(
  v.string('write text here, in quotes if it holds a colon'),
  v.trim(),
  v.minLength(1, 'write something here, or remove the line'),
  v.transform(typeset),
);
const some = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema, 'write a list here'), v.minLength(1, 'write at least one here'));

const schema = v.strictObject({
  rules: some(v.strictObject({ title: text, text })),
  situations: some(
    v.strictObject({ title: text, pairs: some(v.strictObject({ avoid: text, prefer: text })) }),
  ),
  phases: some(v.strictObject({ id: v.string('write the id of a phase'), first: text, ask: text })),
  calls: some(
    v.strictObject({
      title: text,
      first: some(text),
      ask: some(text),
      next: v.pipe(
        text,
        v.check(
          (words) => words.split(DATE).length === 2,
          `write ${DATE} once, where the date stands`,
        ),
      ),
    }),
  ),
});

/** Of a charter that has no such page. */
const NONE: Reminder = { rules: [], situations: [], phases: [], calls: [] };

type Authored = v.InferOutput<typeof schema>;
type Path = readonly (string | number)[];

/**
 * Compiles the page on which a charter fits (`pense-bete.yml`): one's own, else the shipped one. What is to
 * be avoided has to be what the rules find, and everything else has to pass them; in the shipped page, a
 * pair whose rule an extending charter has switched off is left out instead.
 * @param phases in their order; those that the page does not name are left out of it
 * @returns nothing where it is to be mended; an empty one where there is no such file
 */
export function compileReminder(
  texts: CharterTexts,
  phases: readonly Phase[],
  rules: ToneRules,
  mistakes: Mistakes,
): Reminder | undefined {
  const path = layersOf(texts, REMINDER).at(-1);
  if (path === undefined) return NONE;
  return mistakes.attempt(() => {
    const source = readYaml(path, texts.get(path) ?? '');
    const authored = shapedAs(schema, source, mistakes);
    if (!authored) return undefined;
    const finds = (words: string): boolean => check(rules, words).length > 0;
    if (!isShipped(path)) blame(authored, source, phases, finds, mistakes);
    return {
      rules: authored.rules,
      situations: authored.situations
        .map(({ title, pairs }) => ({ title, pairs: pairs.filter(({ avoid }) => finds(avoid)) }))
        .filter(({ pairs }) => pairs.length > 0),
      phases: phases.flatMap(({ id, title }) => {
        const found = authored.phases.find((phase) => phase.id === id);
        return found ? [{ title, first: found.first, ask: found.ask }] : [];
      }),
      calls: authored.calls,
    };
  });
}

function blame(
  authored: Authored,
  source: YamlSource,
  phases: readonly Phase[],
  finds: (words: string) => boolean,
  mistakes: Mistakes,
): void {
  const add = (path: Path, what: string): void =>
    mistakes.add(new CharterError(source.file, source.lineOf(path), `${path.join('.')}: ${what}`));
  authored.phases.forEach(({ id }, index) => {
    if (phases.some((phase) => phase.id === id)) return;
    const known = phases.map((phase) => phase.id).join(', ');
    add(['phases', index, 'id'], `there is no phase "${id}": use one of ${known}`);
  });
  for (const { path, words, avoided } of sentencesOf(authored)) {
    const found = finds(words.replace(DATE, '12 mai'));
    if (avoided && !found) {
      add(path, `no rule finds anything in « ${words} »: write what the charter points out`);
    }
    if (!avoided && found) {
      add(path, `the charter itself points something out in « ${words} »: say it otherwise`);
    }
  }
}

interface Sentence {
  readonly path: Path;
  readonly words: string;
  /** It stands there as what not to say. */
  readonly avoided?: true;
}

function sentencesOf({ rules, situations, phases, calls }: Authored): Sentence[] {
  return [
    ...rules.map(({ text: words }, index) => ({ path: ['rules', index, 'text'], words })),
    ...situations.flatMap(({ pairs }, situation) =>
      pairs.flatMap(({ avoid, prefer }, index): Sentence[] => {
        const path = ['situations', situation, 'pairs', index];
        return [
          { path: [...path, 'avoid'], words: avoid, avoided: true },
          { path: [...path, 'prefer'], words: prefer },
        ];
      }),
    ),
    ...phases.flatMap(({ first, ask }, index) => [
      { path: ['phases', index, 'first'], words: first },
      { path: ['phases', index, 'ask'], words: ask },
    ]),
    ...calls.flatMap(({ first, ask, next }, index) => [
      ...first.map((words, at) => ({ path: ['calls', index, 'first', at], words })),
      ...ask.map((words, at) => ({ path: ['calls', index, 'ask', at], words })),
      { path: ['calls', index, 'next'], words: next },
    ]),
  ];
}
