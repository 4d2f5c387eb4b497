import { strFromU8, unzipSync } from 'fflate';
import { htmlToText } from '../../templates/html-to-text';
import { importedTitle, type Import, type ImportedTemplate } from './imported-template';

/*
 * Quick Parts are the building blocks of a Word template (ECMA-376, part 1, 17.12): Outlook keeps its own in
 * NormalEmail.dotm.
 */

const FOLDER = 'word/glossary/';
const FILES = ['document.xml', 'numbering.xml', '_rels/document.xml.rels'].map(
  (name) => FOLDER + name,
);
/** Bytes of one of them once it is unpacked. */
const MOST_UNPACKED = 20_000_000;
/** Galleries whose blocks are text to write; others are covers, headers, equations, placeholders. */
const GALLERIES = /^(?:any|default|docParts|autoTxt|custQuickParts|custAutoTxt|custom[1-5])$/;

/** The element's own name, whatever its prefix. */
const named = (parent: ParentNode, name: string): Element[] =>
  Array.from(parent.children).filter(({ localName }) => localName === name);
const first = (parent: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => at && named(at, name)[0], parent);
/** An attribute of Word's, whatever its prefix. */
function valueOf(element: Element | undefined, name = 'val'): string | undefined {
  return Array.from(element?.attributes ?? []).find(({ localName }) => localName === name)?.value;
}

function parsed(bytes: Uint8Array | undefined): Element | undefined {
  const text = bytes && strFromU8(bytes);
  // No part of a Word file has one: what it declares may grow without end.
  if (text === undefined || text.includes('<!DOCTYPE')) return undefined;
  const document = new DOMParser().parseFromString(text, 'application/xml');
  return document.querySelector('parsererror') ? undefined : document.documentElement;
}

/** Which lists are numbered, by the id of their numbering. */
function numberedIn(numbering: Element | undefined): ReadonlySet<string> {
  if (!numbering) return new Set();
  const isNumbered = new Map(
    named(numbering, 'abstractNum').map((one) => [
      valueOf(one, 'abstractNumId'),
      valueOf(first(one, 'lvl', 'numFmt')) !== 'bullet',
    ]),
  );
  return new Set(
    named(numbering, 'num').flatMap((one) =>
      isNumbered.get(valueOf(first(one, 'abstractNumId'))) === true
        ? [valueOf(one, 'numId') ?? '']
        : [],
    ),
  );
}

/** The building blocks of a Word template, as elements of a message. */
class Parts {
  private readonly page = document.implementation.createHTMLDocument();

  constructor(
    private readonly numbered: ReadonlySet<string>,
    private readonly links: ReadonlyMap<string, string>,
  ) {}

  text(body: Element): string {
    const root = this.page.createElement('div');
    this.blocks(body, root);
    return htmlToText(root);
  }

  private blocks(parent: Element, into: Element): void {
    for (const child of Array.from(parent.children)) {
      if (child.localName === 'p') this.paragraph(child, into);
      else if (child.localName === 'tbl') this.table(child, into);
      else if (/^(?:sdt|sdtContent|ins|customXml|smartTag)$/.test(child.localName)) {
        this.blocks(child, into);
      }
    }
  }

  private made(name: string, into: Element): HTMLElement {
    return into.appendChild(this.page.createElement(name));
  }

  private table(table: Element, into: Element): void {
    const made = this.made('table', into);
    for (const row of named(table, 'tr')) {
      const line = this.made('tr', made);
      for (const cell of named(row, 'tc')) this.blocks(cell, this.made('td', line));
    }
  }

  private paragraph(paragraph: Element, into: Element): void {
    const list = first(paragraph, 'pPr', 'numPr', 'numId');
    if (!list) return this.runs(paragraph, this.made('p', into));
    const name = this.numbered.has(valueOf(list) ?? '') ? 'ol' : 'ul';
    const last = into.lastElementChild;
    this.runs(paragraph, this.made('li', last?.localName === name ? last : this.made(name, into)));
  }

  private runs(parent: Element, into: Element): void {
    for (const child of Array.from(parent.children)) {
      if (child.localName === 'r') this.run(child, into);
      else if (child.localName === 'hyperlink') {
        const link = this.made('a', into);
        link.setAttribute('href', this.links.get(valueOf(child, 'id') ?? '') ?? '');
        this.runs(child, link);
      } else if (/^(?:sdt|sdtContent|ins|fldSimple|smartTag|customXml)$/.test(child.localName)) {
        this.runs(child, into);
      }
    }
  }

  private run(run: Element, into: Element): void {
    const is = (look: string): boolean => {
      const found = first(run, 'rPr', look);
      return found !== undefined && !/^(?:0|false|off)$/.test(valueOf(found) ?? '');
    };
    if (is('vanish')) return;
    let at = into;
    if (is('b')) at = this.made('b', at);
    if (is('i')) at = this.made('i', at);
    for (const child of Array.from(run.children)) {
      if (child.localName === 't') at.append(child.textContent ?? '');
      else if (child.localName === 'tab') at.append(' ');
      else if (child.localName === 'noBreakHyphen') at.append('-');
      else if (child.localName === 'br' || child.localName === 'cr') this.made('br', at);
    }
  }
}

/** The Quick Parts of a Word template (`.dotx`, `.dotm`) or document. Never throws, whatever the bytes. */
export function readQuickParts(bytes: Uint8Array): Import {
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => FILES.includes(name) && originalSize <= MOST_UNPACKED,
    });
  } catch {
    return { ok: false, what: 'archive' };
  }
  const [document, numbering, relations] = FILES.map((name) => parsed(files[name]));
  const links = named(relations ?? new DocumentFragment(), 'Relationship').map(
    (one) => [valueOf(one, 'Id') ?? '', valueOf(one, 'Target') ?? ''] as const,
  );
  const parts = new Parts(numberedIn(numbering), new Map(links));
  const docParts = first(document, 'docParts');
  const templates = (docParts ? named(docParts, 'docPart') : []).flatMap(
    (part): ImportedTemplate[] => {
      const gallery = valueOf(first(part, 'docPartPr', 'category', 'gallery')) ?? 'any';
      const body = first(part, 'docPartBody');
      const title = importedTitle(valueOf(first(part, 'docPartPr', 'name')) ?? '');
      if (!body || title === '' || !GALLERIES.test(gallery)) return [];
      const text = parts.text(body);
      return text === '' ? [] : [{ title, subject: '', text }];
    },
  );
  return templates.length > 0 ? { ok: true, templates } : { ok: false, what: 'parts' };
}
