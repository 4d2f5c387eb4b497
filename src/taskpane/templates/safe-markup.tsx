import { Fragment, type ReactNode } from 'react';

/** What e-mail templates are made of. Anything else shows its words only. */
const ALLOWED = new Set([
  'p',
  'div',
  'br',
  'strong',
  'b',
  'em',
  'i',
  'u',
  'ul',
  'ol',
  'li',
  'blockquote',
  'hr',
  'h1',
  'h2',
  'h3',
  'span',
]);
const VOID = new Set(['br', 'hr']);
const DROPPED = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'title']);

/**
 * Turns a filled template into React elements. DOMParser's document is inert: nothing in it runs or
 * loads, and only allowed elements come out of it, without attributes; so a preview can't be anything
 * but text, whatever a template holds. (A sandboxed frame would hide it from screen readers' reading
 * order, need a script to find its height, and follow links.)
 * @param renderText draws a run of text, e.g. to mark the blanks in it
 */
export function safeMarkup(
  html: string,
  renderText: (text: string) => ReactNode,
  linkClassName: string,
): ReactNode {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const draw = (node: Node): ReactNode => {
    if (node.nodeType === Node.TEXT_NODE) return renderText(node.nodeValue ?? '');
    if (!(node instanceof Element || node.nodeType === Node.ELEMENT_NODE)) return null;
    const tag = (node as Element).localName;
    if (DROPPED.has(tag)) return null;
    if (VOID.has(tag)) return tag === 'br' ? <br /> : <hr />;
    const children = drawAll(node);
    // Shown as a link, without leading anywhere from the pane.
    if (tag === 'a') return <span className={linkClassName}>{children}</span>;
    if (!ALLOWED.has(tag)) return children;
    const Tag = tag as 'p';
    return <Tag>{children}</Tag>;
  };
  const drawAll = (parent: Node): ReactNode =>
    Array.from(parent.childNodes, (child, index) => <Fragment key={index}>{draw(child)}</Fragment>);
  return drawAll(body);
}
