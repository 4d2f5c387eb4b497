import { Parser } from 'htmlparser2';

/**
 * A filled template's HTML as plain text: paragraphs an empty line apart, list items after a dash,
 * addresses in full. No-break spaces stay.
 * @param html of `p`, `div`, `br`, `strong`, `em`, `a`, `ul`, `ol` and `li`
 */
export function plainText(html: string): string {
  let text = '';
  let link: { readonly href: string; readonly from: number } | undefined;
  let numbered: number | undefined;
  const endLine = (): void => {
    text = text.replace(/[ \t]+$/, '');
    if (text !== '' && text.charAt(text.length - 1) !== '\n') text += '\n';
  };
  const blankLine = (): void => {
    endLine();
    if (text !== '' && text.slice(-2) !== '\n\n') text += '\n';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'br') text = `${text.replace(/[ \t]+$/, '')}\n`;
      else if (name === 'a') link = { href: attributes['href'] ?? '', from: text.length };
      else if (name === 'p') blankLine();
      else if (name === 'div') endLine();
      else if (name === 'ul' || name === 'ol') {
        endLine();
        numbered = name === 'ol' ? 0 : undefined;
      } else if (name === 'li') {
        endLine();
        if (numbered !== undefined) numbered++;
        text += numbered === undefined ? '- ' : `${numbered}. `;
      }
    },
    ontext(data) {
      const words = data.replace(/[ \t\r\n]+/g, ' ');
      text += /(^|\s)$/.test(text) ? words.replace(/^ /, '') : words;
    },
    onclosetag(name) {
      if (name === 'a' && link) {
        const shown = text.slice(link.from);
        const { href } = link;
        link = undefined;
        if (href !== '' && shown !== href && `mailto:${shown}` !== href) text += ` (${href})`;
      } else if (name === 'p' || name === 'ul' || name === 'ol') blankLine();
      else if (name === 'div' || name === 'li') endLine();
    },
  });
  parser.write(html);
  parser.end();
  return text.replace(/^\n+|\s+$/g, '');
}
