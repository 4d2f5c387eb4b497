import { parseDocument, type Document } from 'yaml';

/** A YAML text with its comments, to be changed: nothing where it can't be read. */
export function readDocument(text: string): Document | undefined {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  try {
    // Aliases may lead nowhere, or stand for more than memory holds.
    document.toJS();
    return document;
  } catch {
    return undefined;
  }
}
