/**
 * In the place of src/text/html-splices.ts in the check at Send, which writes nothing: so that its file
 * doesn't carry what makes edits.
 */
export function htmlSplices(): never {
  throw new RangeError('nothing is edited at Send');
}

/** See `htmlSplices`. */
export function insertionPoint(): never {
  return htmlSplices();
}
