const ESCAPES: { readonly [char: string]: string | undefined } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\n': '<br>',
  '\u00a0': '&nbsp;',
};

/** Plain text as the content of an HTML element: a quotation mark needs no escape there. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>\n\u00a0]/g, (char) => ESCAPES[char] as string);
}
