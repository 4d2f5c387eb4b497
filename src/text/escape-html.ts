const ESCAPES: { readonly [char: string]: string | undefined } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
  '\u00a0': '&nbsp;',
};

function escaped(char: string): string {
  return ESCAPES[char] as string;
}

/** Plain text as the content of an HTML element: a quotation mark needs no escape there. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>\n\u00a0]/g, escaped);
}

/** Plain text as the value of an attribute between `"`; as the content of an element too. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, escaped);
}
