import { htmlToText } from './html-to-text';
import type { ReadNode } from './read-node';
import type { Template } from './template';
import { escapeText } from './text-marks';

const TAG = /\{\{([^{}]*)\}\}/g;
const LINES = /\{\{#(\w+)\.lines\}\}<li>\{\{\.\}\}<\/li>\{\{\/\1\.lines\}\}/g;

/**
 * A template of the charter in the words in which a person would write it.
 * @param parse gives the nodes of HTML that the compiler has checked
 */
export function templateToText(
  { body, subject }: Pick<Template, 'body' | 'subject'>,
  parse: (html: string) => ReadNode,
): {
  readonly text: string;
  readonly subject: string;
} {
  const tags: string[] = [];
  const marked = body
    .replace(LINES, '<li>{{$1}}</li>')
    .replace(TAG, (_, tag: string) => `\ue000${String(tags.push(tag.trim()) - 1)}\ue001`);
  const root = parse(marked);
  const tagOf = (place: string) => tags[Number(place)] ?? '';
  const isSection = (text: string) =>
    /^\ue000(\d+)\ue001$/.test(text) && /^[#^/]/.test(tagOf(text.slice(1, -1)));
  const text = htmlToText(root, isSection).replace(
    /\ue000(\d+)\ue001/g,
    (_, place: string) => `{${tagOf(place)}}`,
  );
  const pieces = subject.split(/(\{\{[^{}]*\}\})/);
  return {
    text,
    subject: pieces
      .map((piece) =>
        piece.startsWith('{{') ? `{${piece.slice(2, -2).trim()}}` : escapeText(piece),
      )
      .join(''),
  };
}
