import type { Awaits, CompiledTemplates, Field, Phase, Template } from '../../templates/template';
import { withMustacheTags, withSingleBraces } from '../../templates/text-marks';
import { filesIn, isShipped, layersOf, nameOf, type CharterTexts } from '../charter-texts';
import { readExtension } from '../extension';
import { CharterError, Mistakes } from '../mistakes';
import { typeset } from '../typeset';
import { readYaml } from '../yaml-source';
import { bodyMistake, checkFields, checkUses, mistakeAt, type TemplateFile } from './fields';
import { checkedFiles, checkTogether } from './files';
import { readFrontMatter, readPhases } from './front-matter';
import { markdownToMustacheHtml } from './markdown';
import { fieldUses, sectionAcrossElements } from './tags';

/** The file that lists the phases. */
const PHASES = 'phases.yml';
/** The folder of the templates. */
const TEMPLATES = 'templates';
const NO_TEMPLATE = 'no template is here: put one Markdown file a template in this folder';
/** What the name of an English variant ends in. */
export const ENGLISH = /\.en\.md$/;

/** A compiled template, and where it comes among the others. */
interface Placed {
  readonly template: Template;
  /** Index of its phase. */
  readonly phase: number;
  readonly order: number;
}

/**
 * Compiles a charter's phases and templates, the English variants apart; a template's id is its file's name.
 * @returns plain JSON, the templates in the order of their phases, then of `order`, then of title;
 *   nothing where there are mistakes
 */
export function compileTemplates(
  texts: CharterTexts,
  mistakes: Mistakes,
): CompiledTemplates | undefined {
  return mistakes.attempt(() => {
    const phases = mistakes.attempt(() => compilePhases(texts, mistakes));
    const paths = templatePaths(texts, mistakes);
    const signed = withSignOff(texts);
    if (filesIn(texts, TEMPLATES, '.md').length === 0) {
      mistakes.add(new CharterError(TEMPLATES, 1, NO_TEMPLATE));
    }
    checkTogether(texts, mistakes);
    const titles = new Map<string, string>();
    const compiled = paths
      .filter((path) => !ENGLISH.test(path))
      .flatMap((path) => {
        const placed = mistakes.attempt(() =>
          placedTemplate(signed, path, { phases, titles, paths }, mistakes),
        );
        return placed ? [placed] : [];
      })
      .sort(
        (a, b) =>
          a.phase - b.phase ||
          a.order - b.order ||
          a.template.title.localeCompare(b.template.title, 'fr'),
      );
    const inEnglish = compiled
      .map(({ template }) => template.id)
      .filter((id) => paths.some((path) => nameOf(path) === `${id}.en.md`));
    return {
      phases: phases ?? [],
      templates: compiled.map(({ template }) => template),
      ...(inEnglish.length > 0 && { inEnglish }),
    };
  });
}

/** How the shipped templates end. */
const SIGN_OFF = /^Bien à vous[.,]?\s*$/m;

/** The texts with the shipped templates ending as one's own charter has it, the English variants apart. */
function withSignOff(texts: CharterTexts): CharterTexts {
  const signOff = readExtension(texts, new Mistakes())?.signOff;
  if (signOff === undefined) return texts;
  return new Map(
    Array.from(texts, ([path, text]) =>
      isShipped(path) && path.endsWith('.md')
        ? [path, text.replace(SIGN_OFF, () => `${signOff}\n`)]
        : [path, text],
    ),
  );
}

/** What a template's file names of the rest of its charter. */
interface Surroundings {
  /** Nothing where they can't be read: then no template is blamed for its own. */
  readonly phases: readonly Phase[] | undefined;
  /** The names of the files read before, by title. */
  readonly titles: Map<string, string>;
  /** Of all templates. */
  readonly paths: readonly string[];
}

function placedTemplate(
  texts: CharterTexts,
  path: string,
  { phases, titles, paths }: Surroundings,
  mistakes: Mistakes,
): Placed | undefined {
  const source = readTemplateFile(texts, path, mistakes);
  if (!source) return undefined;
  const { front } = source;
  const phase = phases?.findIndex(({ id }) => id === front.phase) ?? 0;
  if (phases && phase < 0) {
    const known = phases.map(({ id }) => id).join(', ');
    mistakes.add(
      mistakeAt(
        source,
        ['phase'],
        `there is no phase "${front.phase}": use one of ${known}, or add it to phases.yml`,
      ),
    );
  }
  const twin = titles.get(front.title);
  if (twin !== undefined) {
    mistakes.add(
      mistakeAt(source, ['title'], `${twin} has the same title: give each template its own`),
    );
  }
  const name = nameOf(path);
  titles.set(front.title, name);
  refuseInInvitation(source, mistakes);
  const template = compileTemplate(texts, name.replace(/\.md$/, ''), source, mistakes);
  const awaits = checkedAwaits(source, paths, mistakes);
  return {
    template: awaits ? { ...template, awaits } : template,
    phase,
    order: front.order,
  };
}

/** Outlook asks for neither with an invitation. */
function refuseInInvitation(source: TemplateFile, mistakes: Mistakes): void {
  for (const key of ['cc', 'leaves'] as const) {
    if (source.front.for === undefined || source.front[key] === undefined) continue;
    const reason = 'an invitation has neither people in copy nor a time to leave: remove the line';
    mistakes.add(mistakeAt(source, [key], reason));
  }
}

/** What a template awaits, as far as its charter has what that names: a shipped reminder may be switched off. */
function checkedAwaits(
  source: TemplateFile,
  paths: readonly string[],
  mistakes: Mistakes,
): Awaits | undefined {
  const { awaits, fields } = source.front;
  if (!awaits) return undefined;
  const { by, reminder, ...rest } = awaits;
  if (by !== undefined && !fields.some(({ id, kind }) => id === by && kind === 'date')) {
    mistakes.add(
      mistakeAt(source, ['awaits', 'by'], `"${by}" is no date field of this template: name one`),
    );
  }
  const isThere = paths.some((path) => templateId(path) === reminder);
  if (reminder !== undefined && !isThere && !isShipped(source.file)) {
    mistakes.add(
      mistakeAt(
        source,
        ['awaits', 'reminder'],
        `there is no template "${reminder}": name one of this charter's`,
      ),
    );
  }
  return {
    ...rest,
    ...(by !== undefined && { by }),
    ...(reminder !== undefined && isThere && { reminder }),
  };
}

function compilePhases(texts: CharterTexts, mistakes: Mistakes): Phase[] {
  const files = layersOf(texts, PHASES);
  if (files.length === 0)
    throw new CharterError(PHASES, 1, 'this file is missing: list the phases in it');
  return files.reduce<Phase[]>((below, path) => addedPhases(below, texts, path, mistakes), []);
}

/** The phases of a file among those of the charter that it extends: one of the same id takes its place. */
function addedPhases(
  below: readonly Phase[],
  texts: CharterTexts,
  path: string,
  mistakes: Mistakes,
): Phase[] {
  const source = readYaml(path, texts.get(path) ?? '');
  const read = readPhases(source, mistakes) ?? [];
  const refuse = (index: number, key: string, reason: string): void => {
    mistakes.add(new CharterError(path, source.lineOf([index, key]), reason));
  };
  const phases = below.slice();
  read.forEach(({ after, ...phase }, index) => {
    if (read.findIndex(({ id }) => id === phase.id) < index) {
      refuse(index, 'id', `the phase "${phase.id}" stands here twice: give each its own id`);
    }
    const taken = phases.findIndex(({ id }) => id === phase.id);
    if (taken >= 0 && after === undefined) {
      phases[taken] = phase;
      return;
    }
    if (taken >= 0) phases.splice(taken, 1);
    const before = phases.findIndex(({ id }) => id === after);
    if (after !== undefined && before < 0) {
      refuse(
        index,
        'after',
        `there is no phase "${after}" before this one: name one that there is`,
      );
    }
    phases.splice(before < 0 ? phases.length : before + 1, 0, phase);
  });
  return phases;
}

/**
 * The paths of a charter's templates, English variants too, sorted. A template of one's own takes the place of
 * the shipped one of the same id and of its English variant.
 */
function templatePaths(texts: CharterTexts, mistakes: Mistakes): string[] {
  const paths = filesIn(texts, TEMPLATES, '.md').filter((path) => {
    if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.en)?\.md$/.test(nameOf(path))) return true;
    mistakes.add(
      new CharterError(
        path,
        1,
        'the file name is the id of the template: use small letters without accents, digits and hyphens (and .en before .md for the English variant)',
      ),
    );
    return false;
  });
  const replaced = new Set(paths.filter((path) => !isShipped(path)).map(templateId));
  for (const id of readExtension(texts, mistakes)?.off ?? []) replaced.add(id);
  return paths.filter((path) => !isShipped(path) || !replaced.has(templateId(path)));
}

/** The id of a template, from the path of either variant. */
function templateId(path: string): string {
  return nameOf(path).replace(/(?:\.en)?\.md$/, '');
}

/** The paths of a charter's English variants, sorted. */
export function englishPaths(texts: CharterTexts, mistakes: Mistakes): string[] {
  return templatePaths(texts, mistakes).filter((path) => ENGLISH.test(path));
}

/**
 * @returns nothing where its front matter has a wrong shape, with what to mend among `mistakes`
 * @throws CharterError where there is no front matter, or no YAML in it
 */
export function readTemplateFile(
  texts: CharterTexts,
  path: string,
  mistakes: Mistakes,
): TemplateFile | undefined {
  const text = (texts.get(path) ?? '').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const parts = /^---\n([\s\S]*?\n)---[ \t]*\n([\s\S]*)$/.exec(text);
  if (!parts) {
    throw new CharterError(
      path,
      1,
      'begin with --- on a line, then title, phase, subject and fields, then ---',
    );
  }
  const [, front = '', markdown = ''] = parts;
  const yaml = readYaml(path, front, 2);
  const read = readFrontMatter(yaml, mistakes);
  return (
    read && {
      file: path,
      front: read,
      yaml,
      markdown: withMustacheTags(typeset(markdown)),
      markdownLine: front.split('\n').length + 2,
    }
  );
}

/**
 * Compiles one template; every field, tag, link and file that can't be used is added to `mistakes`.
 * @param texts of the charter that it is in
 */
export function compileTemplate(
  texts: CharterTexts,
  id: string,
  source: TemplateFile,
  mistakes: Mistakes,
): Template {
  const { front } = source;
  const files = checkedFiles(texts, source, mistakes);
  checkFields(source, mistakes);
  const readable = checkUses(source, mistakes);
  return {
    id,
    title: front.title,
    phase: front.phase,
    ...(front.for !== undefined && { for: front.for }),
    ...(front.description !== undefined && { description: front.description }),
    ...(front.keywords && { keywords: front.keywords }),
    ...(front.answers && { answers: front.answers }),
    ...(front.cc && { cc: front.cc }),
    ...(front.leaves && { leaves: front.leaves }),
    ...(files && { files }),
    fields: front.fields,
    subject: front.subject,
    body: readable ? compileBody(source, mistakes) : '',
  };
}

/** @param source whose tags can be read */
function compileBody(source: TemplateFile, mistakes: Mistakes): string {
  const { markdown, front } = source;
  const refuse = (at: number, reason: string): void => {
    mistakes.add(bodyMistake(source, at, reason));
  };
  const html = mistakes.attempt(() => markdownToMustacheHtml(markdown, refuse));
  if (html === undefined) return '';
  const body = oneItemPerLine(html, front.fields);
  const cut = sectionAcrossElements(body);
  if (cut !== undefined) {
    const section = fieldUses(markdown).filter(({ kind }) => kind === 'section')[cut];
    refuse(
      section?.at ?? 0,
      `the section "${section?.name}" begins in one paragraph or list item and ends in another: ` +
        'put its tags on lines of their own around whole ones',
    );
  }
  for (const [, href = ''] of body.matchAll(/ href="([^"]*)"/g)) {
    if (leadsSomewhere(href, front.fields)) continue;
    refuse(
      Math.max(0, markdown.indexOf(`](${href}`)),
      `"${withSingleBraces(href)}" is not where a link can lead: begin it with https://, mailto: or tel:, or with an address field`,
    );
  }
  return body;
}

/** A link begins with a scheme that mail may hold, or with a field whose value is checked for one. */
function leadsSomewhere(href: string, fields: readonly Field[]): boolean {
  const [, id] = /^\{\{\s*(\w+)\s*\}\}/.exec(href) ?? [];
  if (id !== undefined) return fields.some((field) => field.id === id && field.kind === 'address');
  return /^(https?:\/\/|mailto:|tel:)/i.test(href);
}

/** A list item that is one long text becomes an item for each of its lines. */
function oneItemPerLine(html: string, fields: readonly Field[]): string {
  return html.replace(/<li>\{\{\s*(\w+)\s*\}\}<\/li>/g, (item, id: string) =>
    fields.some((field) => field.id === id && field.kind === 'longText')
      ? `{{#${id}.lines}}<li>{{.}}</li>{{/${id}.lines}}`
      : item,
  );
}
