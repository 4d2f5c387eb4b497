import Mustache from 'mustache';
import { parseHtml } from '../../text/html-document';

/** One use of a field in a template's subject or body. */
export interface FieldUse {
  /** As written: `site`, or `delai.prevue` for a choice's value. */
  readonly name: string;
  readonly kind: 'value' | 'section';
  /** UTF-16 offset of the tag in the source. */
  readonly at: number;
}

/** A tag or section that a template may not hold, and what to write instead. */
export class TagError extends Error {
  override readonly name = 'TagError';
  constructor(
    readonly at: number,
    readonly reason: string,
  ) {
    super(reason);
  }
}

type Token = [
  type: string,
  value: string,
  start: number,
  end: number,
  children?: Token[],
  closing?: number,
];

/**
 * Every use of a field in a Mustache source, in order.
 * @throws TagError where a section is left open, or at a tag other than `{{field}}`,
 *   `{{#section}}`, `{{^section}}` and `{{/section}}`
 */
export function fieldUses(source: string): FieldUse[] {
  const uses: FieldUse[] = [];
  const visit = (tokens: readonly Token[]): void => {
    for (const [type, name, at, , children] of tokens) {
      switch (type) {
        case 'text':
          break;
        case 'name':
          uses.push({ name, kind: 'value', at });
          break;
        case '#':
        case '^':
          uses.push({ name, kind: 'section', at });
          visit(children ?? []);
          break;
        default:
          throw new TagError(
            at,
            `the tag at "${source.slice(at, at + 30)}" is of a kind that templates don't use: ` +
              'write {field}, {#section}…{/section} or {^section}…{/section}',
          );
      }
    }
  };
  visit(parse(source));
  return uses;
}

function parse(source: string): Token[] {
  try {
    return Mustache.parse(source) as unknown as Token[];
  } catch (mistake) {
    const message = mistake instanceof Error ? mistake.message : String(mistake);
    const at = Number(/ at (\d+)$/.exec(message)?.[1] ?? 0);
    throw new TagError(
      at,
      `${message.replace(/ at \d+$/, '')}: close each {{ with }} and each {#section} with its {/section}`,
    );
  }
}

/**
 * The first section that cuts an element in two, such as one that begins in one paragraph and ends
 * in the next: without it the message would no longer be well formed.
 * @param html Mustache over e-mail HTML
 * @returns its place among the sections in order of their opening tags, 0 for the first
 */
export function sectionAcrossElements(html: string): number | undefined {
  let opened = 0;
  const visit = (tokens: readonly Token[], section: number): number | undefined => {
    let own = '';
    for (const [type, value, , , children] of tokens) {
      if (type === 'text') own += value;
      if (type !== '#' && type !== '^') continue;
      const found = visit(children ?? [], opened++);
      if (found !== undefined) return found;
    }
    return isBalanced(own) ? undefined : section;
  };
  return visit(parse(html), 0);
}

/** Whether every element has its own start and end tag in `html`. */
function isBalanced(html: string): boolean {
  const { elements, strayEnds } = parseHtml(html).markup;
  return (
    strayEnds.length === 0 && elements.every(({ name, end }) => name === 'br' || end.from < end.to)
  );
}
