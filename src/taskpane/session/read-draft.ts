import { textSplices } from '../../text/text-splices';
import DOMPurify from 'dompurify';
import type { ComposeHost } from '../../outlook/port/compose-host';
import { escapeText } from '../../templates/text-marks';
import { withoutHighlight } from '../../text/highlight';
import { holdsHighlight } from '../../text/highlight-trace';
import type { HtmlDocument } from '../../text/html-document';
import type { LandmarkKind } from '../../text/landmark';
import { elementsIn } from '../../text/markup';
import { readMessage, type Message } from '../../text/message';
import { withoutSafeLinks } from '../../text/safe-link';
import { applySplices } from '../../text/splice';
import { htmlToText } from '../../templates/html-to-text';

/** A draft as it may become a template. */
export interface DraftText {
  /** The writer's own words, as a template's text. */
  readonly text: string;
  /** Without « RE: » and its like. */
  readonly subject: string;
  /** Pictures among the writer's words: a template has none. */
  readonly images: number;
  /** Tables among them: their rows are lines now. */
  readonly tables: number;
}

const TAGS =
  'a address b blockquote br center div dd dl dt em font h1 h2 h3 h4 h5 h6 i li ol p pre span strong table tbody td tfoot th thead tr u ul'.split(
    ' ',
  );
/** What is left out with all that it holds; the words of anything else stay. */
const DROPPED =
  'audio colgroup embed head iframe math noembed noframes noscript object script select style svg template textarea title video xmp'.split(
    ' ',
  );
/** What the writer's part ends at, whether it holds words or not. */
const ENDS: ReadonlySet<LandmarkKind> = new Set([
  'signature',
  'compose-end',
  'thread',
  'quote',
  'meeting',
]);
const ANSWER = /^(?:\s*(?:re|ré|rép|tr|fw|fwd|aw|wg)\s*:)+\s*/i;

/**
 * Reads the writer's own words, without signature and thread, and cleans them.
 * @throws HostError when Outlook does not give them
 */
export async function readDraft(host: ComposeHost): Promise<DraftText> {
  const format = await host.bodyFormat();
  const message = unmarked(readMessage(await host.readBody(format), format));
  const subject = escapeText((await host.readSubject()).replace(ANSWER, '').trim());
  if (message.format === 'text') {
    return { text: ownText(message), subject, images: 0, tables: 0 };
  }
  const draft = sanitized(ownHtml(message));
  return {
    text: htmlToText(draft),
    subject,
    images: imagesAmong(message),
    tables: tablesAmong(draft),
  };
}

/** HTML, whoever wrote it, as a template's text. */
export function cleaned(html: string): string {
  return htmlToText(sanitized(html));
}

function sanitized(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href', 'style', 'class', 'start', 'value'],
    // Their numbers would be held against the pattern of addresses.
    ADD_URI_SAFE_ATTR: ['start', 'value'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
    FORBID_CONTENTS: DROPPED,
    RETURN_DOM_FRAGMENT: true,
  });
}

/** Tables that a reader sees as such: a row of theirs has words in two cells. */
function tablesAmong(draft: DocumentFragment): number {
  const tables = new Set<Element | null>();
  for (const row of draft.querySelectorAll('tr')) {
    const filled = Array.from(row.children).filter(
      (cell) => (cell.textContent ?? '').trim() !== '',
    );
    if (filled.length > 1) tables.add(row.closest('table'));
  }
  return tables.size;
}

/** The draft without our highlight. */
function unmarked(message: Message): Message {
  return message.format === 'html' && holdsHighlight(message)
    ? readMessage(withoutHighlight(message), 'html')
    : message;
}

function ownText({ map, own }: Message): string {
  return own
    .map(({ from, to }) => escapeText(withoutSafeLinks(map.text.slice(from, to))))
    .join('\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The source without the words of signature and thread: what they stood in is empty then. */
function ownHtml({ map, zones }: Message): string {
  const splices = zones
    .filter(({ kind }) => kind !== 'own')
    .flatMap(({ span }) => textSplices(map, span, ''));
  return applySplices(map.source, splices);
}

/** Pictures that stand among the writer's words, above what a client has marked as signature or thread. */
function imagesAmong({ map, markup, zones }: HtmlDocument): number {
  return zones.reduce((count, { kind, span }, index) => {
    if (kind !== 'own') return count;
    const next = zones[index + 1];
    const to = next ? map.sourceSpan(next.span).from : map.source.length;
    const elements = elementsIn(markup, { from: map.sourceSpan(span).from, to });
    const marked = elements.findIndex(({ landmark }) => landmark && ENDS.has(landmark));
    const own = marked < 0 ? elements : elements.slice(0, marked);
    return count + own.filter(({ name }) => name === 'img').length;
  }, 0);
}
