const NO_BREAK_SPACE = '\u00a0';

/**
 * Gives French text the signs a client should see: a no-break space before : ! ? ; and inside « »
 * and before h, heures, € and % where its author typed an ordinary one, and ’ for a typed apostrophe. Addresses are untouched,
 * since nothing there has a space before its colon.
 */
export function typeset(text: string): string {
  return text
    .replace(/ +(?=»|[:!?;](?:[\s.,)*»]|$))/g, NO_BREAK_SPACE)
    .replace(/(?<=\d) +(?=(?:h|heures?|€|%)(?![\p{L}\d]))/gu, NO_BREAK_SPACE)
    .replace(/« +/g, `«${NO_BREAK_SPACE}`)
    .replace(/(?<=\p{L})'(?=[\p{L}{«])/gu, '’');
}
