import { parseDocument, visit, type Document } from 'yaml';

/** A YAML text with its comments, to be changed: nothing where it can't be read. */
export function readDocument(text: string): Document | undefined {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  try {
    // Aliases may lead nowhere, to what they stand in, or to more than memory holds.
    JSON.stringify(document.toJS());
    return document;
  } catch {
    return undefined;
  }
}

/**
 * A YAML text as `readDocument` gives it, with what each alias stands for in its place: its parts can be taken out,
 * replaced or moved one by one.
 */
export function readUnaliased(text: string): Document | undefined {
  const document = readDocument(text);
  if (!document) return undefined;
  visit(document, {
    Alias: (_key, alias) => document.createNode(alias.resolve(document)?.toJS(document)),
  });
  visit(document, {
    Value: (_key, node) => {
      delete node.anchor;
    },
  });
  return document;
}
