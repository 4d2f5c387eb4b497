import { delimitedRows } from '../../storage/clients/table-rows';
import { htmlToText } from '../../templates/html-to-text';
import { importedTitle, type Import, type ImportedTemplate } from './imported-template';

/** What the columns are called: Briskine's export (help.briskine.com/templates/import-templates), and the usual names. */
const COLUMNS = {
  title: /^(?:title|titre|name|nom|label)$/i,
  subject: /^(?:subject|objet)$/i,
  body: /^(?:body|text|texte|content|contenu|message)$/i,
} as const;

/** Briskine's own names, in Handlebars, for who is written to and who writes. */
const NAMED: Readonly<Record<string, string>> = {
  'to.first_name': 'prenom',
  'to.last_name': 'nom',
  'to.email': 'adresse',
  'from.first_name': 'monPrenom',
  'from.last_name': 'monNom',
};

/** A value; Handlebars' own words are none. */
const VALUE = /\{\{\{?\s*(?!(?:else|this)\b)([a-z][\w.]*)\s*\}?\}\}/gi;
/** What an editor of messages writes, and no plain text does. */
const HTML =
  /<\/?(?:p|div|br|b|i|u|a|ul|ol|li|span|font|strong|em|h[1-6]|img|table)\b|&(?:#\d+|[a-z]+);/i;
/** In place of a value while its HTML is read. */
const HELD = /\ue000(\d+)\ue001/g;

/** « to.0.first_name » as the mark of a field. */
function markOf(path: string): string {
  const named = path.replace(/\.\d+(?=\.)/g, '');
  const camel = named.replace(/[._]+(\w?)/g, (_, letter: string) => letter.toUpperCase());
  const known = Object.hasOwn(NAMED, named) ? NAMED[named] : undefined;
  return `{${known ?? camel.charAt(0).toLowerCase() + camel.slice(1)}}`;
}

/**
 * The text of a template in what a cell holds, HTML or not: its values are marks, all other braces stay for its
 * author to see. Nothing in it runs: it is parsed into a document of its own.
 */
function textOf(cell: string): string {
  const marks: string[] = [];
  const held = cell.replace(/[\ue000\ue001]/g, '').replace(VALUE, (_, path: string) => {
    marks.push(markOf(path));
    return `\ue000${String(marks.length - 1)}\ue001`;
  });
  const back = (text: string): string =>
    text.replace(HELD, (_, index: string) => marks[Number(index)] ?? '');
  if (!HTML.test(cell)) {
    return back(held.trim().replace(/[{}]/g, '\\$&'));
  }
  const { body } = new DOMParser().parseFromString(held, 'text/html');
  for (const hidden of body.querySelectorAll('script, style, template, noscript')) hidden.remove();
  return back(htmlToText(body));
}

/** The templates of a table whose first row names its columns: an export of Briskine's, or another of that form. */
export function readTable(content: string): Import {
  const [head, ...rows] = delimitedRows(content);
  const at = (column: RegExp): number => head?.cells.findIndex((cell) => column.test(cell)) ?? -1;
  const [title, subject, body] = [at(COLUMNS.title), at(COLUMNS.subject), at(COLUMNS.body)];
  if (title < 0 || body < 0) return { ok: false, what: 'columns' };
  const templates = rows.flatMap(({ cells }): ImportedTemplate[] => {
    const one = {
      title: importedTitle(cells[title] ?? ''),
      subject: textOf(cells[subject] ?? '').replace(/\s+/g, ' '),
      text: textOf(cells[body] ?? ''),
    };
    return one.title === '' || one.text === '' ? [] : [one];
  });
  return templates.length > 0 ? { ok: true, templates } : { ok: false, what: 'columns' };
}
