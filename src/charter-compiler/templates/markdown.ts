import { Marked } from 'marked';
import { PARAGRAPH } from '../../templates/template-text';
import { escapeAttribute } from '../../text/escape-html';

const TAG = /\{\{[^{}]*\}\}/g;
const SECTION_TAGS_ALONE = /^[ \t]*((?:\{\{[#^/][^{}]*\}\}[ \t]*)+)$/gm;

/**
 * Turns a template's Markdown into Mustache over e-mail HTML made of `p`, `br`, `strong`, `em`,
 * `a`, `ul`, `ol` and `li` only, with no font of its own so that it takes the draft's.
 *
 * Each line of the source is a line of the message. Mustache tags pass through untouched, in links
 * too, and section tags on a line of their own enclose whole paragraphs or list items.
 * @param refuse hears of HTML, and of Markdown that mail does not carry well (headings, images, tables,
 *   quotes, code): where, in UTF-16 units, and what to write instead; it is left out
 */
export function markdownToMustacheHtml(
  markdown: string,
  refuse: (at: number, reason: string) => void,
): string {
  const tags: string[] = [];
  // Markdown reads a placeholder as one plain word, and its link addresses don't escape it.
  const marker = unusedWord(markdown);
  const placeholder = (tag: string): string => `${marker}${tags.push(tag) - 1}x`;
  const placeholders = new RegExp(`${marker}(\\d+)x`, 'g');
  const restore = (html: string): string =>
    html.replace(placeholders, (_, index: string) => tags[Number(index)] ?? '');

  const prepared = markdown.replace(SECTION_TAGS_ALONE, '\n$1\n').replace(TAG, placeholder);
  const marked = new Marked({ gfm: true, breaks: true });
  const refused = (raw: string, reason: string): string => {
    const wanted = restore(raw.trim()).split('\n')[0] ?? '';
    refuse(Math.max(0, markdown.indexOf(wanted)), reason);
    return '';
  };
  marked.use({
    renderer: {
      paragraph({ tokens }) {
        return `${PARAGRAPH}${this.parser.parseInline(tokens)}</p>`;
      },
      link({ href, tokens }) {
        return `<a href="${escapeAttribute(href.replace(/&amp;/g, '&'))}">${this.parser.parseInline(tokens)}</a>`;
      },
      list(token) {
        const tag = token.ordered ? 'ol' : 'ul';
        const start = typeof token.start === 'number' && token.start !== 1 ? token.start : null;
        return `<${tag}${start === null ? '' : ` start="${String(start)}"`}>${token.items.map((item) => this.listitem(item)).join('')}</${tag}>`;
      },
      listitem({ tokens }) {
        return `<li>${withoutOwnParagraph(this.parser.parse(tokens).trim())}</li>`;
      },
      br: () => '<br>',
      del: ({ raw }) => refused(raw, 'struck-out text is not allowed here: remove ~~'),
      html: ({ raw }) => refused(raw, 'HTML is not allowed here: write it as Markdown'),
      heading: ({ raw }) => refused(raw, 'a message has no headings: use **bold** on its own line'),
      image: ({ raw }) => refused(raw, 'a template holds no images: link to it instead'),
      table: ({ raw }) => refused(raw, 'a template holds no tables: use a list'),
      blockquote: ({ raw }) => refused(raw, 'a quotation mark > is read as a thread: use « »'),
      code: ({ raw }) => refused(raw, 'indented or fenced code is not allowed: remove the indent'),
      codespan: ({ raw }) => refused(raw, 'code is not allowed here: use « »'),
      hr: ({ raw }) => refused(raw, 'a line across is read as the start of a thread: remove it'),
      checkbox: ({ raw }) => refused(raw, 'check boxes are not allowed here: use a plain list'),
    },
  });
  const html = marked.parse(prepared, { async: false }).replace(/\n/g, '');
  return joinLists(unwrapSectionTags(restore(html)));
}

/** A paragraph of section tags alone becomes those tags, so that it leaves no empty line. */
function unwrapSectionTags(html: string): string {
  return html.replace(
    new RegExp(`${PARAGRAPH}((?:\\s*\\{\\{[#^/][^{}]*\\}\\})+)</p>`, 'g'),
    (_, sectionTags: string) => sectionTags.replace(/\s+(?=\{\{)/g, ''),
  );
}

/** Section tags between the items of a list cut it in Markdown; the items belong together. */
function joinLists(html: string): string {
  let joined = html;
  for (const tag of ['ul', 'ol']) {
    const open = `<${tag}>`;
    const close = `</${tag}>`;
    const section = (after: string): string =>
      `(\\{\\{[#^]([^{}]*)\\}\\})${open}((?:(?!</?${tag}>).)*)${close}(\\{\\{/\\2\\}\\})${after}`;
    const afterList = new RegExp(`${close}${section('')}`);
    const beforeList = new RegExp(section(open));
    while (afterList.test(joined)) joined = joined.replace(afterList, `$1$3$4${close}`);
    while (beforeList.test(joined)) joined = joined.replace(beforeList, `${open}$1$3$4`);
    joined = joined.split(close + open).join('');
  }
  return joined;
}

/** Empty lines between items make each a paragraph, which would space the list out. */
function withoutOwnParagraph(item: string): string {
  const own = item.startsWith(PARAGRAPH) && item.indexOf('</p>') === item.length - 4;
  return own ? item.slice(PARAGRAPH.length, -4) : item;
}

function unusedWord(text: string): string {
  let word = 'tag';
  while (text.includes(word)) word += 'q';
  return word;
}
