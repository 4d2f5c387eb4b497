import { itemAt, OpenList, type ItemLine } from './open-list';
import type { Field } from './template';
import { compileInline, type InlineContext, type TextProblem } from './template-inline';
import { markAt, misuseOf, withSingleBraces, type Mark } from './text-marks';

export type { TextProblem };

/** A template's text as Mustache over e-mail HTML, and what has to be looked at in it. */
export interface CompiledText {
  /** Well-formed whatever the text; parts that are not closed end with it. */
  readonly body: string;
  readonly problems: readonly TextProblem[];
}

/**
 * The opening tag of a paragraph. Outlook on the web and the new Outlook write
 * `P {margin-top:0;margin-bottom:0;}` into every message they send, so a bare `<p>` would lose its
 * space there; classic Outlook turns this one into its own paragraph with space after. `<p>` rather
 * than `<div>` with blank lines, because screen readers and classic Outlook know it as a paragraph.
 */
export const PARAGRAPH = '<p style="margin:0 0 1em">';

/** What stands in the only paragraph of a body; `null` where it is made of more, or of something else. */
export function onlyParagraph(body: string): string | null {
  const inside = body.slice(PARAGRAPH.length, -'</p>'.length);
  const isOne = body.indexOf(PARAGRAPH) === 0 && !/<\/?(?:p|ul|ol)\b/.test(inside);
  return isOne ? inside : null;
}

const SECTIONS_ALONE = /^(?:\s*\{[#^/][^{}\s]{1,90}\})+\s*$/;

/** A section that is open, and the element in which it was opened. */
interface OpenSection {
  readonly mark: Mark;
  readonly element: number;
}

/** The element's number tells one paragraph, item or list from another. */
interface Paragraph {
  readonly element: number;
  lines: string[];
}

/**
 * Compiles the text in which a person writes a template: a blank line between paragraphs, `- ` and `1. `
 * before the items of a list (of a list inside another with two spaces or more before, and from any number
 * on where no words stand right above), `**bold**`, `*italic*`, `[words](address)`, and marks for the fields:
 * `{site}`, `{#maintenance}…{/maintenance}` around what stands only while a switch is on, a choice has a
 * value (`{#delai.prevue}`) or a field is filled, `{^…}` for the contrary. A backslash takes a sign as it
 * is. Never throws; the cost is linear in the length.
 */
export function compileText(text: string, fields: readonly Field[]): CompiledText {
  const compiler = new TextCompiler(fields);
  const lines = withSingleBraces(text)
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .split('\n');
  lines.forEach((line, index) => compiler.line(line.trimEnd(), () => nextContent(lines, index)));
  return compiler.end();
}

/** The first line after `index` with something besides section marks on it. */
function nextContent(lines: readonly string[], index: number): string {
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trimEnd();
    if (line !== '' && !SECTIONS_ALONE.test(line)) return line;
  }
  return '';
}

class TextCompiler {
  private readonly out: string[] = [];
  private readonly problems: TextProblem[] = [];
  private readonly context: InlineContext;
  private open: OpenSection[] = [];
  private paragraph: Paragraph | undefined;
  private list: OpenList | undefined;
  private elements = 0;

  constructor(private readonly fields: readonly Field[]) {
    this.context = { fields, report: (problem) => this.problems.push(problem) };
  }

  /** @param next the next line with words, as `line` with the spaces that it begins with */
  line(line: string, next: () => string): void {
    if (line === '') {
      // A list goes on below it.
      if (this.paragraph) this.closeBlock();
      return;
    }
    if (SECTIONS_ALONE.test(line) && !this.closesInParagraph(line.trim())) {
      this.sections(line, next());
    } else this.words(line);
  }

  end(): CompiledText {
    this.closeBlock();
    this.closeSections(0, 'unclosed');
    return { body: this.out.join(''), problems: this.problems };
  }

  private words(line: string): void {
    const item = itemAt(line);
    if (item && this.isItem(item)) {
      this.item(item);
      return;
    }
    if (this.list) this.closeBlock();
    const paragraph = (this.paragraph ??= { element: this.nextElement(), lines: [] });
    paragraph.lines.push(this.inline(line.trim(), paragraph.element));
  }

  /** Words that begin with a number other than 1 are no item right below a line of a paragraph. */
  private isItem({ kind, number }: ItemLine): boolean {
    return kind === 'ul' || number === 1 || this.paragraph === undefined;
  }

  private item(item: ItemLine): void {
    const list = this.listFor(item);
    list.goTo(item);
    const { words } = item;
    const mark = markAt(words);
    const [field] = this.fields.filter(({ id }) => id === mark?.id);
    if (mark?.kind === 'value' && mark.raw === words && field?.kind === 'longText') {
      list.addBetween(`{{#${mark.id}.lines}}<li>{{.}}</li>{{/${mark.id}.lines}}`);
      return;
    }
    const element = this.nextElement();
    list.add(this.inline(words, element) + this.leftOpen(element));
  }

  /** The list that an item goes on with, or another that it begins. */
  private listFor(item: ItemLine): OpenList {
    if (this.list?.takes(item)) return this.list;
    this.closeBlock();
    this.list = new OpenList(item, {
      next: () => this.nextElement(),
      leftOpen: (element) => this.leftOpen(element),
    });
    return this.list;
  }

  /** One line: section marks pass, what is between them is compiled by itself, so that both nest. */
  private inline(line: string, element: number): string {
    let html = '';
    let run = '';
    const flush = (): void => {
      html += compileInline(run, this.context);
      run = '';
    };
    for (let at = 0; at < line.length;) {
      const mark = line.charAt(at) === '{' ? markAt(line.slice(at, at + 90)) : undefined;
      if (mark && mark.kind !== 'value') {
        flush();
        html += this.section(mark, element);
        at += mark.raw.length;
      } else {
        const length = line.charAt(at) === '\\' ? 2 : 1;
        run += line.slice(at, at + length);
        at += length;
      }
    }
    flush();
    return html;
  }

  /** Section marks on a line of their own stand around whole paragraphs or items. */
  private sections(line: string, next: string): void {
    for (let rest = line.trim(); rest !== '';) {
      const mark = markAt(rest);
      if (!mark) {
        this.words(rest);
        return;
      }
      const { list } = this;
      const element = list && this.elementInList(list, mark, next);
      if (list && element !== undefined) list.addBetween(this.section(mark, element));
      else {
        this.closeBlock();
        this.out.push(this.section(mark, 0));
      }
      rest = rest.slice(mark.raw.length).trim();
    }
  }

  /** The list, of those in one another, that a section's mark stands in; undefined where it stands outside. */
  private elementInList(list: OpenList, mark: Mark, next: string): number | undefined {
    if (mark.kind === 'close') {
      const last = this.open[this.open.length - 1];
      return last && list.backTo(last.element) ? last.element : undefined;
    }
    const item = itemAt(next);
    return item && list.takes(item) ? list.goTo(item) : undefined;
  }

  /** Whether a line of section marks closes what was opened in the paragraph that it follows. */
  private closesInParagraph(line: string): boolean {
    const mark = markAt(line);
    const last = this.open[this.open.length - 1];
    return mark?.kind === 'close' && last !== undefined && last.element === this.paragraph?.element;
  }

  private section(mark: Mark, element: number): string {
    const { kind, tag, raw } = mark;
    if (kind === 'open') {
      const why = misuseOf(mark, this.fields);
      if (why !== undefined) this.problems.push({ why, shown: raw });
      this.open.push({ mark, element });
      return why === undefined ? `{{${tag}}}` : '';
    }
    const last = this.open[this.open.length - 1];
    if (!last || last.mark.tag.slice(1) !== tag.slice(1)) {
      this.problems.push({ why: 'unopened', shown: raw });
      return '';
    }
    if (last.element !== element) {
      this.problems.push({ why: 'across', shown: last.mark.raw });
      return '';
    }
    this.open.pop();
    return misuseOf(last.mark, this.fields) === undefined ? `{{${tag}}}` : '';
  }

  private nextElement(): number {
    this.elements += 1;
    return this.elements;
  }

  private closeBlock(): void {
    const { list, paragraph } = this;
    if (list) this.out.push(list.end());
    this.list = undefined;
    if (paragraph) {
      const end = this.leftOpen(paragraph.element);
      this.out.push(`${PARAGRAPH}${paragraph.lines.join('<br>')}${end}</p>`);
    }
    this.paragraph = undefined;
  }

  /** Ends the sections that were opened in an element which ends itself. */
  private leftOpen(element: number): string {
    let html = '';
    while (this.open.some((section) => section.element === element))
      html += this.closeLast('across');
    return html;
  }

  private closeSections(down: number, why: 'across' | 'unclosed'): void {
    while (this.open.length > down) this.out.push(this.closeLast(why));
  }

  private closeLast(why: 'across' | 'unclosed'): string {
    const last = this.open.pop();
    if (!last) return '';
    this.problems.push({ why, shown: last.mark.raw });
    return misuseOf(last.mark, this.fields) === undefined ? `{{/${last.mark.tag.slice(1)}}}` : '';
  }
}

/** The same for a subject: one line of words and marks. */
export function compileSubject(
  text: string,
  fields: readonly Field[],
): { readonly subject: string; readonly problems: readonly TextProblem[] } {
  const problems: TextProblem[] = [];
  const open: string[] = [];
  let subject = '';
  const line = withSingleBraces(text)
    .replace(/\s+/g, (run) => (/[^\u00a0]/.test(run) ? ' ' : run))
    .trim();
  for (let at = 0; at < line.length;) {
    const char = line.charAt(at);
    const mark = char === '{' ? markAt(line.slice(at, at + 90)) : undefined;
    if (mark) {
      const why = misuseOf(mark, fields);
      const closes = mark.kind === 'close' && open[open.length - 1] === mark.tag.slice(1);
      if (mark.kind === 'close' && !closes) problems.push({ why: 'unopened', shown: mark.raw });
      else if (why !== undefined) problems.push({ why, shown: mark.raw });
      else subject += `{{${mark.tag}}}`;
      if (closes) open.pop();
      if (mark.kind === 'open') open.push(mark.tag.slice(1));
      at += mark.raw.length;
      continue;
    }
    const escaped = char === '\\' && /^[!-/:-@[-`{-~]/.test(line.charAt(at + 1));
    const shown = escaped ? line.charAt(at + 1) : char;
    // Plain text has no other way to keep a brace from opening a tag.
    subject += shown === '{' ? '{{=<% %>=}}{<%={{ }}=%>' : shown;
    at += escaped ? 2 : 1;
  }
  while (open.length > 0) {
    const tag = open.pop() ?? '';
    problems.push({ why: 'unclosed', shown: `{#${tag}}` });
    const id = tag.split('.')[0];
    if (fields.some((field) => field.id === id)) subject += `{{/${tag}}}`;
  }
  return { subject, problems };
}
