/** A template of another program's. */
export interface ImportedTemplate {
  readonly title: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * Why nothing was taken out of a file. `unread`: it, or what reads it, can't be had; `large`: a file of Word's of more
 * than 40 MB; `columns`: a table without titles and texts; `archive`: no file of Word's;
 * `parts`: one without a Quick Part.
 */
export type ImportFault = 'unread' | 'large' | 'columns' | 'archive' | 'parts';

export type Import =
  | { readonly ok: true; readonly templates: readonly ImportedTemplate[] }
  | { readonly ok: false; readonly what: ImportFault };

/** A title of one line, no longer than one may be. */
export function importedTitle(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, 120).trim();
}
