import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { CharterError } from './charter-error';

/** A parsed YAML text that remembers where each entry stands. */
export interface YamlSource {
  readonly file: string;
  readonly data: unknown;
  /** The 1-based line of the entry at `path`, or of its nearest parent that exists. */
  lineOf(path: readonly (string | number)[]): number;
}

/**
 * Reads a YAML file (or front matter already cut out of one).
 * @param file name for messages
 * @param text the YAML; read from `file` when left out
 * @param firstLine 1-based line of the file at which `text` begins
 * @throws CharterError at the first syntax mistake
 */
export function readYaml(
  file: string,
  text = readFileSync(file, 'utf8'),
  firstLine = 1,
): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const [mistake] = document.errors;
  if (mistake)
    throw new CharterError(file, lineAt(mistake.pos[0]), `not valid YAML: ${mistake.message}`);
  return {
    file,
    data: document.toJS() as unknown,
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
