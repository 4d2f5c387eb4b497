import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CompiledTemplates, Field, Phase, Template } from '../templates/template';
import { CharterError } from './charter-error';
import {
  bodyMistake,
  checkFields,
  checkUses,
  mistakeAt,
  type TemplateFile,
} from './charter-templates-fields';
import { readFrontMatter, readPhases } from './charter-templates-front-matter';
import { MarkdownError, markdownToMustacheHtml } from './charter-templates-markdown';
import { fieldUses, sectionAcrossElements } from './charter-templates-tags';
import { typeset } from './typeset';
import { readYaml } from './yaml-source';

/** What the name of an English variant ends in. */
export const ENGLISH = /\.en\.md$/;

/**
 * Compiles a charter's phases and templates, the English variants apart.
 * @param folder holds `phases.yml` and `templates/*.md`; a template's id is its file's name
 * @returns plain JSON, the templates in the order of their phases, then of `order`, then of title
 * @throws CharterError at the first entry that can't be used
 */
export function compileTemplates(folder: string): CompiledTemplates {
  const label = basename(folder);
  const phases = compilePhases(join(folder, 'phases.yml'), `${label}/phases.yml`);
  const names = templateFiles(join(folder, 'templates'), `${label}/templates`);
  const files = names.filter((name) => !ENGLISH.test(name));
  const titles = new Map<string, string>();
  const compiled = files.map((name) => {
    const source = readTemplateFile(join(folder, 'templates', name), `${label}/templates/${name}`);
    const phase = phases.findIndex(({ id }) => id === source.front.phase);
    if (phase < 0) {
      throw mistakeAt(
        source,
        ['phase'],
        `there is no phase "${source.front.phase}": use one of ${phases.map(({ id }) => id).join(', ')}, or add it to phases.yml`,
      );
    }
    const twin = titles.get(source.front.title);
    if (twin !== undefined) {
      throw mistakeAt(source, ['title'], `${twin} has the same title: give each template its own`);
    }
    titles.set(source.front.title, name);
    return {
      template: compileTemplate(name.replace(/\.md$/, ''), source),
      phase,
      order: source.front.order,
    };
  });
  compiled.sort(
    (a, b) =>
      a.phase - b.phase ||
      a.order - b.order ||
      a.template.title.localeCompare(b.template.title, 'fr'),
  );
  const inEnglish = compiled
    .map(({ template }) => template.id)
    .filter((id) => names.includes(`${id}.en.md`));
  return {
    phases,
    templates: compiled.map(({ template }) => template),
    ...(inEnglish.length > 0 && { inEnglish }),
  };
}

function compilePhases(path: string, file: string): Phase[] {
  if (!existsSync(path))
    throw new CharterError(file, 1, 'this file is missing: list the phases in it');
  const source = readYaml(file, readFileSync(path, 'utf8'));
  const phases = readPhases(source);
  phases.forEach(({ id }, index) => {
    if (phases.findIndex((other) => other.id === id) < index) {
      throw new CharterError(
        file,
        source.lineOf([index, 'id']),
        `the phase "${id}" stands here twice: give each its own id`,
      );
    }
  });
  return phases;
}

/** The names of a folder's templates, English variants too, sorted. */
export function templateFiles(path: string, file: string): string[] {
  if (!existsSync(path)) {
    throw new CharterError(
      file,
      1,
      'this folder is missing: put one Markdown file a template in it',
    );
  }
  const names = readdirSync(path).filter((name) => name.endsWith('.md'));
  for (const name of names) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.en)?\.md$/.test(name)) {
      throw new CharterError(
        `${file}/${name}`,
        1,
        'the file name is the id of the template: use small letters without accents, digits and hyphens (and .en before .md for the English variant)',
      );
    }
  }
  return names.sort();
}

/** @throws CharterError where its front matter or its shape can't be read */
export function readTemplateFile(path: string, file: string): TemplateFile {
  const text = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const parts = /^---\n([\s\S]*?\n)---[ \t]*\n([\s\S]*)$/.exec(text);
  if (!parts) {
    throw new CharterError(
      file,
      1,
      'begin with --- on a line, then title, phase, subject and fields, then ---',
    );
  }
  const [, front = '', markdown = ''] = parts;
  const yaml = readYaml(file, front, 2);
  return {
    file,
    front: readFrontMatter(yaml),
    yaml,
    markdown: typeset(markdown),
    markdownLine: front.split('\n').length + 2,
  };
}

/** @throws CharterError at the first field, tag or link that can't be used */
export function compileTemplate(id: string, source: TemplateFile): Template {
  const { front } = source;
  checkFields(source);
  checkUses(source);
  const body = compileBody(source);
  return {
    id,
    title: front.title,
    phase: front.phase,
    ...(front.for !== undefined && { for: front.for }),
    ...(front.description !== undefined && { description: front.description }),
    ...(front.keywords && { keywords: front.keywords }),
    fields: front.fields,
    subject: front.subject,
    body,
  };
}

function compileBody(source: TemplateFile): string {
  const { markdown } = source;
  try {
    const body = oneItemPerLine(markdownToMustacheHtml(markdown), source.front.fields);
    const cut = sectionAcrossElements(body);
    if (cut !== undefined) {
      const section = fieldUses(markdown).filter(({ kind }) => kind === 'section')[cut];
      throw new MarkdownError(
        section?.at ?? 0,
        `the section "${section?.name}" begins in one paragraph or list item and ends in another: ` +
          'put its tags on lines of their own around whole ones',
      );
    }
    for (const [, href = ''] of body.matchAll(/ href="([^"]*)"/g)) {
      if (leadsSomewhere(href, source.front.fields)) continue;
      throw new MarkdownError(
        Math.max(0, markdown.indexOf(`](${href}`)),
        `"${href}" is not where a link can lead: begin it with https://, mailto: or tel:, or with an address field`,
      );
    }
    return body;
  } catch (mistake) {
    if (mistake instanceof MarkdownError) throw bodyMistake(source, mistake.at, mistake.reason);
    throw mistake;
  }
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
