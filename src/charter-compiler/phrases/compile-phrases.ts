import * as v from 'valibot';
import type {
  CompiledTemplates,
  EnglishTemplates,
  Phase,
  Template,
} from '../../templates/template';
import { onlyParagraph } from '../../templates/template-text';
import { withMustacheTags } from '../../templates/text-marks';
import { isShipped, layersOf, type CharterTexts } from '../charter-texts';
import { readExtension } from '../extension';
import { CharterError, type Mistakes } from '../mistakes';
import { compileTemplate } from '../templates/compile-templates';
import { checkTwin } from '../templates/english';
import type { TemplateFile } from '../templates/fields';
import { fields, french, keywords, slug, word } from '../templates/front-matter';
import { readYaml, shapedAs, type YamlSource } from '../yaml-source';

/** The file of the phrases, by situation. */
export const PHRASES = 'phrases.yml';

const words = { title: french, text: french, keywords, fields };

const situations = v.array(
  v.strictObject({
    id: slug,
    title: french,
    english: v.optional(word),
    keywords,
    phrases: v.array(
      v.strictObject({ id: slug, ...words, english: v.optional(v.strictObject(words)) }),
      'write a list of phrases, each with - id:, title: and text:',
    ),
  }),
  'write a list of situations, each with - id:, title: and phrases:',
);

type Words = Pick<v.InferOutput<typeof situations>[number]['phrases'][number], keyof typeof words>;

/** Phrases by situation, as the templates are by phase; and their English twins. */
export interface PhraseBook {
  readonly phrases: CompiledTemplates;
  readonly english: EnglishTemplates;
}

/** What is gathered from the layers of a charter. */
interface Book {
  situations: Phase[];
  phrases: Template[];
  readonly english: Map<string, Template>;
}

/**
 * Compiles the phrases of a charter (`phrases.yml`): those of the charter that it extends, then its own; one of
 * the same id takes the other's place. None where there is no such file.
 * @param taken the ids of the templates, which no phrase may have
 * @returns nothing where there are mistakes
 */
export function compilePhrases(
  texts: CharterTexts,
  taken: readonly string[],
  mistakes: Mistakes,
): PhraseBook | undefined {
  return mistakes.attempt(() => {
    const book: Book = { situations: [], phrases: [], english: new Map() };
    for (const path of layersOf(texts, PHRASES)) {
      mistakes.attempt(() => addLayer(book, texts, path, taken, mistakes));
    }
    const off = readExtension(texts, mistakes)?.off ?? [];
    const phrases = book.situations.flatMap(({ id }) =>
      book.phrases.filter((phrase) => phrase.phase === id && !off.includes(phrase.id)),
    );
    const inEnglish = phrases.map(({ id }) => id).filter((id) => book.english.has(id));
    return {
      phrases: {
        phases: book.situations.filter(({ id }) => phrases.some(({ phase }) => phase === id)),
        templates: phrases,
        inEnglish,
      },
      english: Object.fromEntries(
        inEnglish.map((id): [string, Template] => [id, book.english.get(id) as Template]),
      ),
    };
  });
}

/** The ids of the shipped charter's phrases, which one that extends it may switch off. */
export function shippedPhrases(texts: CharterTexts): string[] {
  const path = layersOf(texts, PHRASES).find(isShipped);
  if (path === undefined) return [];
  const read = v.safeParse(situations, readYaml(path, texts.get(path) ?? '').data);
  return read.success
    ? read.output.flatMap(({ phrases }) => phrases.map((phrase) => phrase.id))
    : [];
}

function addLayer(
  book: Book,
  texts: CharterTexts,
  path: string,
  taken: readonly string[],
  mistakes: Mistakes,
): void {
  const source = readYaml(path, texts.get(path) ?? '');
  const seen = new Set(taken);
  shapedAs(situations, source, mistakes)?.forEach(({ phrases, ...situation }, index) => {
    book.situations = [...book.situations.filter(({ id }) => id !== situation.id), situation];
    phrases.forEach(({ id, english, ...french }, at) => {
      const place = [index, 'phrases', at];
      if (seen.has(id)) {
        const reason = `the id "${id}" is that of another phrase or of a template: give it its own`;
        mistakes.add(new CharterError(path, source.lineOf([...place, 'id']), reason));
      }
      seen.add(id);
      const compiled = phraseOf(id, situation.id, french, within(source, place), mistakes);
      book.phrases = [...book.phrases.filter((other) => other.id !== id), compiled];
      book.english.delete(id);
      if (!english) return;
      const twin = within(source, [...place, 'english']);
      const variant = phraseOf(id, situation.id, english, twin, mistakes);
      mistakes.attempt(() => checkTwin(fileOf(situation.id, english, twin), variant, compiled));
      book.english.set(id, { ...variant, language: 'en' });
    });
  });
}

function phraseOf(
  id: string,
  situation: string,
  written: Words,
  source: YamlSource,
  mistakes: Mistakes,
): Template {
  const template = compileTemplate(new Map(), id, fileOf(situation, written, source), mistakes);
  const body = onlyParagraph(template.body);
  if (body === null) {
    const reason = 'a phrase is one paragraph: leave out empty lines and lists';
    mistakes.add(new CharterError(source.file, source.lineOf(['text']), reason));
  }
  return { ...template, for: 'phrase', body: body ?? '' };
}

/** A phrase as a template's file without a subject. */
function fileOf(phase: string, written: Words, yaml: YamlSource): TemplateFile {
  const { text, ...front } = written;
  return {
    file: yaml.file,
    front: { ...front, phase, order: 0, subject: '' },
    yaml,
    markdown: withMustacheTags(text),
    markdownLine: yaml.lineOf(['text']),
  };
}

/** A part of a YAML text, with the lines of the whole. */
function within(source: YamlSource, place: readonly (string | number)[]): YamlSource {
  return { ...source, lineOf: (path) => source.lineOf([...place, ...path]) };
}
