import { Parser } from 'htmlparser2';
import { decodeAttribute, decodeText } from '../text/entities';

/** Before the items of a list in another. */
const INDENT = '  ';

/**
 * A filled template's HTML as plain text: paragraphs an empty line apart, list items after a dash or
 * their number, those of a list in another further to the right, addresses in full. No-break spaces stay.
 * @param html of `p`, `div`, `br`, `strong`, `em`, `a`, `ul`, `ol` and `li`
 */
export function plainText(html: string): string {
  const lines: string[] = [];
  let line = '';
  let link = { href: '', shown: '' };
  /** The lists around, outermost first: the number of the next item, null where they have none. */
  const lists: (number | null)[] = [];
  const breakLine = (): void => {
    lines.push(line.replace(/ $/, ''));
    line = '';
  };
  const endLine = (): void => {
    if (line !== '') breakLine();
  };
  const leaveBlank = (): void => {
    endLine();
    if (lines.length > 0 && lines[lines.length - 1] !== '') lines.push('');
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'br') breakLine();
        else if (name === 'a')
          link = { href: decodeAttribute(attributes['href'] ?? ''), shown: '' };
        else if (name === 'p') leaveBlank();
        else if (name === 'div') endLine();
        else if (name === 'ul' || name === 'ol') {
          endLine();
          lists.push(name === 'ol' ? Number(attributes['start'] ?? 1) : null);
        } else if (name === 'li') {
          endLine();
          const depth = Math.max(0, lists.length - 1);
          const number = lists[depth] ?? null;
          line = INDENT.repeat(depth) + (number === null ? '- ' : `${String(number)}. `);
          if (number !== null) lists[depth] = number + 1;
        }
      },
      ontext(data) {
        const words = decodeText(data).replace(/[ \t\r\n]+/g, ' ');
        const last = line.charAt(line.length - 1);
        line += last === '' || last === ' ' ? words.replace(/^ /, '') : words;
        link.shown += words;
      },
      onclosetag(name) {
        if (name === 'a') {
          const { href, shown } = link;
          if (href !== '' && shown !== href && `mailto:${shown}` !== href) line += ` (${href})`;
        } else if (name === 'ul' || name === 'ol') {
          lists.pop();
          if (lists.length === 0) leaveBlank();
        } else if (name === 'p') leaveBlank();
        else if (name === 'div' || name === 'li') endLine();
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  endLine();
  return lines.join('\n').replace(/^\n+/, '').trim();
}
