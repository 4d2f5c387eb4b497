import { serializedText, decodedText, editRaw, rawPrefix, rawSuffix } from './text-units';
import type { SourceNode } from './source-tree';

/** How the source writes one DOM node. */
interface Piece {
  /** Bytes right before the node that are no node: a stray end tag, say. */
  readonly gap: string;
  /** The whole text or comment, or an element's start tag. */
  readonly open: string;
  /** Bytes after the last child and the end tag; empty for text and comments. */
  readonly close: string;
  /** The node as it was rendered: its data, or its attributes. */
  readonly state: string;
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
const RAW_TEXT = /^(?:style|script|xmp|iframe|noembed|noframes|plaintext)$/;

function stateOf(node: Node): string {
  if (node instanceof Element) {
    return JSON.stringify(Array.from(node.attributes, ({ name, value }) => [name, value]));
  }
  return node.nodeValue ?? '';
}

function matches(dom: Node, source: SourceNode): boolean {
  if (dom.nodeType === Node.ELEMENT_NODE) {
    return source.kind === 'element' && dom.nodeName.toLowerCase() === source.name;
  }
  return dom.nodeType === Node.TEXT_NODE ? source.kind === 'text' : source.kind === 'comment';
}

/**
 * Remembers how each node of a rendered body was written, so that the body can be written back with
 * every byte that nobody touched: entities, quotes, conditional comments, the spelling of tags.
 */
export class SourceMap {
  readonly #pieces = new WeakMap<Node, Piece>();

  /** Learns `nodes`, the rendering of the children of `parent` in `source`. Where both differ, the nodes stay unknown. */
  learn(nodes: Iterable<Node>, parent: SourceNode, source: string): void {
    let at = parent.openEnd;
    const dom = [...nodes];
    if (dom.length !== parent.children.length) return;
    dom.forEach((node, index) => {
      const written = parent.children[index];
      if (written === undefined) return;
      const gap = source.slice(at, written.start);
      at = written.end;
      if (!matches(node, written)) return;
      const open = source.slice(written.start, written.openEnd);
      if (node.nodeType === Node.TEXT_NODE && decodedText(open) !== node.nodeValue) {
        if (!RAW_TEXT.test(parent.name) || open !== node.nodeValue) return;
      }
      const lastEnd = written.children[written.children.length - 1]?.end ?? written.openEnd;
      const close = written.kind === 'element' ? source.slice(lastEnd, written.end) : '';
      this.#pieces.set(node, { gap, open, close, state: stateOf(node) });
      this.learn(node.childNodes, written, source);
    });
  }

  /** Tells that `tail` was split from `text` at `offset`, so that both keep their spelling. */
  split(text: Text, tail: Text, offset: number): void {
    const piece = this.#pieces.get(text);
    if (piece === undefined) return;
    const head = { ...piece, open: rawPrefix(piece.open, offset), state: text.data };
    this.#pieces.set(text, head);
    this.#pieces.set(tail, {
      gap: '',
      open: rawSuffix(piece.open, offset),
      close: '',
      state: tail.data,
    });
  }

  /** Tells that `copy` repeats the tags of `element`. */
  repeat(element: Element, copy: Element): void {
    const piece = this.#pieces.get(element);
    if (piece !== undefined) this.#pieces.set(copy, { ...piece, gap: '' });
  }

  /** Writes `nodes` back as source. */
  write(nodes: Iterable<Node>): string {
    let source = '';
    for (const node of nodes) source += this.#writeNode(node);
    return source;
  }

  #writeNode(node: Node): string {
    const piece = this.#pieces.get(node);
    const state = stateOf(node);
    const gap = piece?.gap ?? '';
    if (node instanceof Element) return gap + this.#writeElement(node, piece, state);
    if (piece?.state === state) return gap + piece.open;
    if (node.nodeType === Node.COMMENT_NODE) return `${gap}<!--${state}-->`;
    if (RAW_TEXT.test(node.parentNode?.nodeName.toLowerCase() ?? '')) return gap + state;
    return (
      gap + (piece === undefined ? serializedText(state) : editRaw(piece.open, piece.state, state))
    );
  }

  #writeElement(element: Element, piece: Piece | undefined, state: string): string {
    const name = element.localName;
    const inside = this.write(element.childNodes);
    if (piece !== undefined && piece.state === state) return piece.open + inside + piece.close;
    const shell = element.cloneNode(false);
    if (!(shell instanceof Element)) return inside;
    const html = shell.outerHTML;
    if (VOID.test(name)) return html;
    const close = `</${name}>`;
    return html.slice(0, html.length - close.length) + inside + (piece?.close ?? close);
  }
}
