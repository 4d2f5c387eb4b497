/**
 * By what our marks are known, apart from their removal: the check at Send needs no more, and its file
 * is small.
 */

/** The reserved colour as we, browsers and Word spell it; source of a RegExp without case. */
export const COLOUR = '(?:#fdf0b9|rgba?\\(\\s*253,\\s*240,\\s*185[^)]*\\))';
/** The properties of a style that colour what stands behind a text; source of a RegExp. */
export const BACKGROUND = '(?:background(?:-color)?|mso-highlight|mso-shading)\\s*:';

const IN_TAG = new RegExp(`\\sdata-tonjuste|(?:${BACKGROUND}[^;:]*|=\\s*["']?)${COLOUR}`, 'i');

/** Whether marks of ours stand in an HTML source, as we wrote them or as a client spelled them since. */
export function holdsHighlight(source: string): boolean {
  // Tag by tag, so that a source of any kind takes time in proportion to its length.
  return (
    IN_TAG.test(source) &&
    source.split('<').some((tag) => /^[a-z]/i.test(tag) && IN_TAG.test(tag.replace(/>[^]*/, '')))
  );
}
