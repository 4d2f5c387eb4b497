import { createElement, type ReactNode } from 'react';
import { Parser } from 'htmlparser2';
import { decodeText } from '../../text/entities';

/** What e-mail templates are made of. Anything else shows its words only. */
const ALLOWED = new Set([
  'p',
  'div',
  'strong',
  'b',
  'em',
  'i',
  'u',
  'ul',
  'ol',
  'li',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'span',
]);
const VOID = new Set(['br', 'hr']);
const DROPPED = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'title']);

/** An element whose end has not come yet. */
interface Open {
  readonly tag: string;
  /** Where a numbered list begins that doesn't begin at 1. */
  readonly start?: number;
  readonly children: ReactNode[];
}

/**
 * Turns a filled template into React elements. Only allowed elements come out of it, without
 * attributes besides the number that a list begins with, so a preview can't be anything but text, whatever a template holds. (A sandboxed frame
 * would hide it from screen readers' reading order, need a script to find its height, and follow
 * links; DOMParser's document would report each style attribute to the page's policy.)
 * @param renderText draws a run of text, e.g. to mark the blanks in it
 */
export function safeMarkup(
  html: string,
  renderText: (text: string) => ReactNode,
  linkClassName: string,
): ReactNode {
  const result: ReactNode[] = [];
  const open: Open[] = [];
  let dropped = 0;
  let text = '';
  const add = (...nodes: ReactNode[]): void => {
    (open[open.length - 1]?.children ?? result).push(...nodes);
  };
  let drawn = 0;
  const draw = (
    tag: string,
    children: readonly ReactNode[] = [],
    given: { readonly className?: string; readonly start?: number | undefined } = {},
  ): ReactNode => createElement(tag, { key: drawn++, ...given }, ...children);
  const endText = (): void => {
    if (text !== '') add(renderText(decodeText(text)));
    text = '';
  };
  const parser = new Parser(
    {
      onopentag(tag, { start = '' }) {
        endText();
        if (DROPPED.has(tag)) dropped++;
        const numbered = tag === 'ol' && /^\d{1,3}$/.test(start);
        open.push({ tag, children: [], ...(numbered ? { start: Number(start) } : {}) });
      },
      ontext(part) {
        if (dropped === 0) text += part;
      },
      onclosetag(tag) {
        endText();
        const { children = [], start } = open.pop() ?? {};
        if (DROPPED.has(tag)) dropped--;
        else if (VOID.has(tag)) add(draw(tag));
        // Shown as a link, without leading anywhere from the pane.
        else if (tag === 'a') add(draw('span', children, { className: linkClassName }));
        else if (ALLOWED.has(tag)) add(draw(tag, children, { start }));
        else add(...children);
      },
    },
    { decodeEntities: false },
  );
  parser.write(html);
  parser.end();
  endText();
  return result;
}
