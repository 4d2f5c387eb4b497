/** What clients do to HTML on its way into a body. Sources: office-js issues, named in client-behaviours.ts. */

const START_TAG =
  /<([a-z][\w:-]*)((?:\s+[^\s=>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*(\/?)>/gi;
const ATTRIBUTE = /([^\s=>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/** Attributes in double quotes, names in lower case, styles spaced the way a browser serialises them. */
export function asWebRewrites(html: string): string {
  return html.replace(START_TAG, (_tag, name: string, attributes: string) => {
    const rewritten = attributes.replace(
      ATTRIBUTE,
      (_all, key: string, double?: string, single?: string, bare?: string) => {
        const value = double ?? single?.replace(/"/g, '&quot;') ?? bare ?? '';
        const shown = key.toLowerCase() === 'style' ? spacedStyle(value) : value;
        return `${key.toLowerCase()}="${shown}"`;
      },
    );
    return `<${name.toLowerCase()}${rewritten}>`;
  });
}

function spacedStyle(style: string): string {
  if (/&|url\(/i.test(style)) return style;
  return style
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => declaration !== '')
    .map((declaration) => `${declaration.replace(/\s*:\s*/, ': ')};`)
    .join(' ');
}

/** Word's own class on paragraphs without one, and its empty `o:p` at their ends; twice is as once. */
export function asWordRewrites(html: string): string {
  return html
    .replace(/<p>/gi, '<p class="MsoNormal">')
    .replace(/(<o:p>(?:&nbsp;)?<\/o:p>)?<\/p>/gi, (_all, mark: string | undefined) =>
      mark === undefined ? '<o:p></o:p></p>' : `${mark}</p>`,
    );
}

const THREAD_START =
  /<(?:hr\b[^>]*>\s*<)?div\b[^>]*\bid=["']?(?:x_)*(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container)\b|<div\b[^>]*border-top:\s*solid\s+#(?:E1E1E1|B5C4DF)|<blockquote\b|<div\b[^>]*class=["']?gmail_quote/i;

/** Everything from the marker of the quoted thread on is gone; the elements around it are closed. */
export function withoutThread(html: string): string {
  const start = html.search(THREAD_START);
  if (start < 0) return html;
  const tail = /<\/body>[^]*$/i.exec(html);
  return html.slice(0, start) + (tail === null ? '' : tail[0]);
}

const IMAGE = /<img\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const CARRIED_SRC = /\ssrc\s*=\s*["']?(?:cid|data):/i;

/** Drops the pictures that travel with the message (`cid:`, `data:`): all, or those of the thread. */
export function withoutImages(html: string, which: 'all' | 'quoted'): string {
  const start = which === 'all' ? 0 : html.search(THREAD_START);
  if (start < 0) return html;
  return (
    html.slice(0, start) +
    html.slice(start).replace(IMAGE, (image) => (CARRIED_SRC.test(image) ? '' : image))
  );
}
