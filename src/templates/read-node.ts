/** The nodes of HTML that are read, whoever parsed it. */

/** What is read of a node; those of a browser are such nodes. */
export interface ReadNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<ReadNode>;
}

/** What is read of an element. */
export interface ReadElement extends ReadNode {
  /** In lower case. */
  readonly localName: string;
  readonly className: string;
  readonly textContent: string | null;
  readonly style: {
    readonly marginBottom: string;
    readonly fontWeight: string;
    readonly fontStyle: string;
  };
  readonly parentElement: ReadElement | null;
  readonly children: ArrayLike<ReadElement>;
  getAttribute(name: string): string | null;
}

const ELEMENT = 1;
export const TEXT = 3;

export function isElement(node: ReadNode): node is ReadElement {
  return node.nodeType === ELEMENT;
}
