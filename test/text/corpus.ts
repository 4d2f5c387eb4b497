import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bodies of real messages, gathered outside of the project and read only from there; run from its root. */
const DIRECTORY = join(process.cwd(), '../shared/corpus/html');

export interface CorpusBody {
  readonly file: string;
  readonly client: string;
  readonly source: string;
  readonly reply_boundary: string | null;
  readonly boundary_found: boolean;
}

export const corpusMissing = !existsSync(join(DIRECTORY, 'index.jsonl'));

if (corpusMissing)
  console.warn('../shared/corpus is absent: the tests on real bodies are skipped.');

type IndexEntry = Omit<CorpusBody, 'source'>;

export const corpusBodies: readonly CorpusBody[] = corpusMissing
  ? []
  : readFileSync(join(DIRECTORY, 'index.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const entry = JSON.parse(line) as IndexEntry;
        return { ...entry, source: readFileSync(join(DIRECTORY, entry.file), 'utf8') };
      });
