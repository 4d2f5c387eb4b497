/** What a `style` attribute says about the text in its element. */

/** `shown` undoes an inherited `visibility: hidden`, and only that. */
export interface InlineStyle {
  readonly removed: boolean;
  readonly visibility: 'hidden' | 'shown' | undefined;
  readonly whiteSpace: 'normal' | 'pre' | 'pre-line' | undefined;
  readonly display: 'block' | 'inline' | undefined;
  /** Word's list bullet and its tabs: `mso-list: Ignore`. */
  readonly bullet: boolean;
  /** A line through the text. */
  readonly struck: boolean;
  /** The bookmark that Word repeats on every run of a signature or of a thread. */
  readonly bookmark: string | undefined;
  /** A line above, as Word draws it over the headers of a quoted message. */
  readonly ruledAbove: boolean;
  /** A line on the left, as Outlook draws it beside a quoted message. */
  readonly ruledLeft: boolean;
}

/** Most styles of a message only colour the text: this tells them apart in one scan. */
const MATTERS =
  /display|mso-hide|visibility|white-space|mso-list|mso-bookmark|border-top|border-left|line-through/i;

/**
 * @param style the attribute's value as it stands in the source, entities undecoded (they stand in
 * font names only).
 * @returns undefined when it says nothing that matters here.
 */
export function readInlineStyle(style: string): InlineStyle | undefined {
  if (!MATTERS.test(style)) return undefined;
  let undisplayed = false;
  let hiddenByWord = false;
  let visibility: InlineStyle['visibility'];
  let whiteSpace: InlineStyle['whiteSpace'];
  let display: InlineStyle['display'];
  let bullet = false;
  let struck = false;
  let bookmark: string | undefined;
  let ruledAbove = false;
  let ruledLeft = false;
  style.split(';').forEach((declaration) => {
    const colon = declaration.indexOf(':');
    if (colon < 0) return;
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important/i, '')
      .trim();
    const word = value.toLowerCase();
    if (property === 'display') {
      undisplayed = word === 'none';
      display = /^(?:inline|contents|ruby)/.test(word) ? 'inline' : 'block';
    } else if (property === 'mso-hide') {
      hiddenByWord = word === 'all';
    } else if (property === 'visibility') {
      visibility = word === 'visible' ? 'shown' : word === 'inherit' ? undefined : 'hidden';
    } else if (property === 'white-space') {
      if (word === 'pre-line') whiteSpace = 'pre-line';
      else if (word === 'normal' || word === 'nowrap') whiteSpace = 'normal';
      else if (/^(?:pre|pre-wrap|break-spaces)$/.test(word)) whiteSpace = 'pre';
    } else if (property === 'text-decoration' || property === 'text-decoration-line') {
      struck = word.indexOf('line-through') >= 0;
    } else if (property === 'mso-list') {
      bullet = bullet || word === 'ignore';
    } else if (property === 'mso-bookmark') {
      bookmark = value.replace(/^(?:"|'|&quot;)|(?:"|'|&quot;)$/g, '');
    } else if (property === 'border-top') {
      ruledAbove = /\b(?:solid|double)\b/.test(word);
    } else if (property === 'border-left') {
      ruledLeft = /\b(?:solid|double)\b/.test(word);
    }
  });
  const removed = undisplayed || hiddenByWord;
  return {
    removed,
    visibility,
    whiteSpace,
    display,
    bullet,
    struck,
    bookmark,
    ruledAbove,
    ruledLeft,
  };
}
