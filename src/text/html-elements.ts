/**
 * What the elements of HTML do to the text in them, as far as a reader can tell.
 * Sources: the rendering and parsing chapters of the HTML standard
 * (https://html.spec.whatwg.org/multipage/rendering.html), and Word's own `o:`, `v:` and `xml`.
 */

/** Starts and ends a line. */
export const BLOCK = 1;
/** Has no content and no end tag. */
export const VOID = 2;
/** Its content is not shown. */
export const HIDDEN = 4;
/** White space inside is shown as it stands. */
export const PRE = 8;
/** Its content is not prose, or is struck out. */
export const OPAQUE = 16;
/** An end tag inside can't close what stands outside. */
export const SCOPE = 32;
/** Opening it closes an open paragraph. */
export const ENDS_P = 64;
/** Content of another language than HTML: `<style>` and `<title>` are ordinary elements there. */
export const FOREIGN = 128;
/** May be closed across a block without closing the block. */
export const FORMATTING = 256;

/** Besides blocks: its start tag ends foreign content that was left open. */
export const BREAKOUT = 512;
/** Its tags change nothing: a browser has one, wherever the tags stand. */
export const IGNORED = 1024;
/** A row, or rows, of a table: its end tag looks no further than the table. */
export const TABLE_PART = 2048;

const TRAITS = new Map<string, number>();

function give(trait: number, names: string): void {
  names.split(' ').forEach((name) => TRAITS.set(name, (TRAITS.get(name) || 0) | trait));
}

give(
  BLOCK | ENDS_P,
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr listing main menu nav ol p pre search section ' +
    'summary ul xmp plaintext',
);
give(
  BLOCK,
  'caption col colgroup dd dt frameset legend li optgroup table tbody td tfoot th thead tr',
);
give(VOID, 'area base basefont bgsound br col embed frame hr img input keygen link meta param');
give(VOID, 'source track wbr');
give(
  HIDDEN,
  'audio canvas datalist iframe noembed noframes noscript plaintext rp script select style svg template ' +
    'textarea title video xml xmp',
);
give(PRE, 'listing pre');
give(OPAQUE, 'code del kbd listing math pre s samp strike');
give(SCOPE, 'applet caption marquee object table td template th');
give(FOREIGN, 'math svg xml');
give(BREAKOUT, 'b big code em i img nobr s small span strike strong sub sup tt u var');
give(IGNORED, 'body head html');
give(TABLE_PART, 'tbody tfoot thead tr');
give(FORMATTING, 'a b big code em font i nobr s small span strike strong tt u');

/** The traits above, or-ed together; 0 for an inline or unknown element. `name` in lower case. */
export function traitsOf(name: string): number {
  return TRAITS.get(name) || 0;
}

/**
 * The elements whose open sibling a new `name` closes (`<li>` closes the `<li>` before it), and the
 * one that bounds the search.
 */
export function impliedEnd(
  name: string,
): { readonly closes: readonly string[]; readonly within: readonly string[] } | undefined {
  return IMPLIED.get(name);
}

const IN_TABLE = ['table'];
const IMPLIED = new Map([
  ['li', { closes: ['li'], within: ['ul', 'ol', 'dir', 'menu'] }],
  ['dd', { closes: ['dd', 'dt'], within: ['dl'] }],
  ['dt', { closes: ['dd', 'dt'], within: ['dl'] }],
  ['td', { closes: ['td', 'th', 'caption'], within: IN_TABLE }],
  ['th', { closes: ['td', 'th', 'caption'], within: IN_TABLE }],
  ['tr', { closes: ['tr', 'caption'], within: IN_TABLE }],
  ['tbody', { closes: ['tbody', 'thead', 'tfoot', 'caption'], within: IN_TABLE }],
  ['thead', { closes: ['tbody', 'thead', 'tfoot', 'caption'], within: IN_TABLE }],
  ['tfoot', { closes: ['tbody', 'thead', 'tfoot', 'caption'], within: IN_TABLE }],
]);
