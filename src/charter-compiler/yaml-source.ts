import { LineCounter, parseDocument, type Document } from 'yaml';
import * as v from 'valibot';
import { CharterError, type Mistakes } from './mistakes';

/** A parsed YAML text that remembers where each entry stands. */
export interface YamlSource {
  readonly file: string;
  readonly data: unknown;
  /** The 1-based line of the entry at `path`, or of its nearest parent that exists. */
  lineOf(path: readonly (string | number)[]): number;
}

/**
 * Reads a YAML text.
 * @param file name for messages
 * @param text all of it, or the front matter cut out of a file
 * @param firstLine 1-based line of the file at which `text` begins
 * @throws CharterError at the first syntax mistake; what follows it means nothing
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const [mistake] = document.errors;
  if (mistake)
    throw new CharterError(file, lineAt(mistake.pos[0]), `not valid YAML: ${mistake.message}`);
  return {
    file,
    data: dataOf(document, file, firstLine),
    lineOf(path) {
      for (let depth = path.length; depth > 0; depth--) {
        const node: unknown = document.getIn(path.slice(0, depth), true);
        const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
        if (range) return lineAt(range[0]);
      }
      return firstLine;
    },
  };
}

/** @throws CharterError where an alias leads nowhere, or stands for more than a charter may hold */
function dataOf(document: Document, file: string, line: number): unknown {
  try {
    return document.toJS() as unknown;
  } catch (thrown) {
    throw new CharterError(file, line, `not valid YAML: ${String(thrown)}`);
  }
}

/**
 * What a source says, in the shape of `schema`.
 * @returns nothing where it has another shape; each entry that differs is then among `mistakes`
 */
export function shapedAs<Schema extends v.GenericSchema>(
  schema: Schema,
  source: YamlSource,
  mistakes: Mistakes,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, source.data);
  if (result.success) return result.output;
  const misspelt = new Set(result.issues.filter(isUnknownKey).map(parentOf));
  for (const issue of result.issues) {
    // A misspelt key is both unknown and missing: the first is said.
    if (isMissingKey(issue) && misspelt.has(parentOf(issue))) continue;
    const path = pathOf(issue);
    const where = path.join('.') || 'the file';
    mistakes.add(new CharterError(source.file, source.lineOf(path), `${where}: ${advice(issue)}`));
  }
  return undefined;
}

type Issue = v.BaseIssue<unknown>;

function pathOf(issue: Issue): (string | number)[] {
  return (issue.path ?? []).map((item) => item.key as string | number);
}

function parentOf(issue: Issue): string {
  return pathOf(issue).slice(0, -1).join('.');
}

function isUnknownKey({ type, expected }: Issue): boolean {
  return type === 'strict_object' && expected === 'never';
}

function isMissingKey({ type, input }: Issue): boolean {
  return type === 'strict_object' && input === undefined;
}

function advice(issue: Issue): string {
  if (isUnknownKey(issue)) return 'this key is not known here: correct its spelling or remove it';
  if (isMissingKey(issue)) return 'this key is missing: add it';
  return issue.message;
}
