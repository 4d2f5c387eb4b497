import { leaveParagraph } from './block-boundary';
import type { BodyEditor } from './body-editor';
import { Cursor } from './cursor';
import { MessageStyles } from './message-styles';
import { SourceMap } from './source-map';
import { parseSource, type SourceNode } from './source-tree';

/** The `body` element of a source that is a whole document, as Word writes it. */
function bodyOf(node: SourceNode): SourceNode | null {
  for (const child of node.children) {
    if (child.kind !== 'element') continue;
    const found = child.name === 'body' ? child : bodyOf(child);
    if (found !== null) return found;
  }
  return null;
}

function fragmentOf(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** A body in HTML, edited in place. */
export class HtmlBody implements BodyEditor {
  readonly format = 'html';
  readonly element = document.createElement('div');
  readonly #cursor: Cursor;
  readonly #styles = new MessageStyles();
  #map = new SourceMap();
  /** What stands before and after the content, e.g. Word's head. */
  #before = '';
  #after = '';
  /** Kept only where the rendering can't be written back exactly, and until the first edit. */
  #exact: string | null = null;

  constructor(source: string) {
    this.element.className = 'message-body';
    this.element.contentEditable = 'true';
    this.element.setAttribute('role', 'textbox');
    this.element.setAttribute('aria-multiline', 'true');
    this.element.addEventListener('input', () => {
      this.#exact = null;
    });
    this.#cursor = new Cursor(this.element);
    this.replace(source);
  }

  source(): string {
    return this.#exact ?? this.#before + this.#map.write(this.element.childNodes) + this.#after;
  }

  replace(source: string): void {
    const cursor = this.#cursor.offset();
    const tree = parseSource(source);
    const body = bodyOf(tree);
    const parent = body ?? tree;
    const last = parent.children[parent.children.length - 1];
    this.#before = source.slice(0, parent.openEnd);
    this.#after = source.slice(last?.end ?? parent.openEnd);
    this.#map = new SourceMap();
    let headCss: string[] = [];
    if (body === null) {
      this.element.replaceChildren(fragmentOf(source));
    } else {
      const page = new DOMParser().parseFromString(source, 'text/html');
      headCss = Array.from(page.head.querySelectorAll('style'), (style) => style.textContent);
      this.element.replaceChildren(
        fragmentOf(source.slice(parent.openEnd, last?.end ?? parent.openEnd)),
      );
    }
    this.#map.learn(this.element.childNodes, parent, source);
    this.#exact = null;
    if (this.source() !== source) this.#exact = source;
    this.#cursor.placeAt(cursor);
    this.#styles.apply(this.element, headCss);
  }

  prepend(html: string): void {
    if (this.#exact !== null) return this.replace(html + this.#exact);
    this.element.prepend(this.#learned(html));
  }

  insertAtSelection(html: string): void {
    const range = this.#cursor.range();
    if (range === null) return this.prepend(html);
    this.#exact = null;
    if (!range.collapsed) {
      this.#splitAt(range.endContainer, range.endOffset);
      this.#splitAt(range.startContainer, range.startOffset);
      range.deleteContents();
    } else {
      this.#splitAt(range.startContainer, range.startOffset);
    }
    const fragment = this.#learned(html);
    leaveParagraph(range, this.element, fragment, (original, second) => {
      this.#map.repeat(original, second);
    });
    const last = fragment.lastChild;
    range.insertNode(fragment);
    if (last !== null) this.#cursor.placeAfter(last);
  }

  selectedText(): string | null {
    return this.#cursor.range()?.toString() ?? null;
  }

  moveCursor(to: 'start' | 'end' | 'lost'): void {
    this.#cursor.placeAt(to === 'lost' ? null : to === 'start' ? 0 : Infinity);
  }

  visibleText(): string {
    return this.element.innerText;
  }

  dispose(): void {
    this.#cursor.dispose();
    this.#styles.remove();
  }

  #learned(html: string): DocumentFragment {
    const fragment = fragmentOf(html);
    this.#map.learn(fragment.childNodes, parseSource(html), html);
    return fragment;
  }

  /** Splits a text node where a range begins or ends, telling the map, so that both halves keep their spelling. */
  #splitAt(container: Node, offset: number): void {
    if (!(container instanceof Text) || offset === 0 || offset >= container.length) return;
    this.#map.split(container, container.splitText(offset), offset);
  }
}
