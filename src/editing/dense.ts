/** A text without the white space and the invisible characters that clients add and take. */
export function dense(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}
