/**
 * By what our marks are known, apart from their removal: the check at Send needs no more, and its file
 * is small.
 */

/**
 * Where the pane notes for the check at Send that marks of ours stand in the message, in its session
 * data: `1`, or empty. It spares a read of the body where nothing else asks for one; whoever took the
 * marks out by hand while the pane was closed left it behind, so the body has the last word.
 */
export const HIGHLIGHTED_KEY = 'ton-juste.surligne';

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
