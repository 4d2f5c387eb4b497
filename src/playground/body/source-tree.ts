import { Parser } from 'htmlparser2';

/** A node of an HTML source with its place, in UTF-16 offsets. */
export interface SourceNode {
  readonly kind: 'element' | 'text' | 'comment';
  /** Lower-case tag name; empty for text and comments. */
  readonly name: string;
  readonly start: number;
  /** End of the start tag; for text and comments the same as `end`. */
  openEnd: number;
  /** Start of the end tag; the same as `end` where there is none. */
  closeStart: number;
  end: number;
  readonly children: SourceNode[];
}

/** The nodes of `html` with their offsets, under a root that spans all of it. Never throws: HTML has no wrong input. */
export function parseSource(html: string): SourceNode {
  const root: SourceNode = {
    kind: 'element',
    name: '',
    start: 0,
    openEnd: 0,
    closeStart: html.length,
    end: html.length,
    children: [],
  };
  const open: SourceNode[] = [root];
  const parent = (): SourceNode => open[open.length - 1] ?? root;
  const leaf = (kind: 'text' | 'comment', start: number, end: number): void => {
    const { children } = parent();
    const last = children[children.length - 1];
    if (kind === 'text' && last?.kind === 'text' && last.end === start) {
      last.end = last.openEnd = last.closeStart = end;
      return;
    }
    children.push({ kind, name: '', start, openEnd: end, closeStart: end, end, children: [] });
  };
  const comment = (): void => leaf('comment', parser.startIndex, parser.endIndex + 1);
  const parser = new Parser({
    onopentag(name) {
      const openEnd = parser.endIndex + 1;
      const node: SourceNode = {
        kind: 'element',
        name,
        start: parser.startIndex,
        openEnd,
        closeStart: openEnd,
        end: openEnd,
        children: [],
      };
      parent().children.push(node);
      open.push(node);
    },
    onclosetag(_name, implied) {
      const node = open.length > 1 ? open.pop() : undefined;
      if (node === undefined) return;
      const inside = node.children[node.children.length - 1]?.end ?? node.openEnd;
      if (implied) {
        node.closeStart = node.end = inside;
      } else {
        node.closeStart = parser.startIndex;
        node.end = parser.endIndex + 1;
      }
    },
    ontext: () => leaf('text', parser.startIndex, parser.endIndex + 1),
    oncomment: comment,
    onprocessinginstruction: comment,
  });
  parser.write(html);
  parser.end();
  return root;
}
