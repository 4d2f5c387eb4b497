import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { compileTone, type CompiledExpressions } from '../charter-compiler/compile-charter';
import { encodeRules } from '../tone/compile/encode-rules';
import { encodeTransformations } from '../tone/compile/encode-transformations';
import { decodeRules, type EncodedRules } from '../tone/match/decode-rules';
import {
  decodeTransformations,
  type EncodedTransformations,
} from '../tone/rewriting/decode-transformations';
import type { CharterFolder } from './charter-folder';
import { UsageError } from './usage-error';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Beside the charter, where git ignores what is compiled. */
const KEPT = join(SRC, 'charter', 'compiled', 'checked.json');
/** What the rules are compiled by: a change in it counts as one in the charter. */
const COMPILER = ['charter-compiler', 'text', 'tone'].map((room) => join(SRC, room));
const LIBRARIES = join(SRC, '..', 'package-lock.json');

/** What was compiled last, and what it was compiled from. */
interface Kept {
  readonly fingerprint: string;
  readonly rules: EncodedRules;
  readonly transformations: EncodedTransformations;
  readonly others: readonly EncodedRules[];
}

/**
 * The rules and transformations of a charter, compiled only when it or the compiler has changed since the
 * last time.
 * @param kept the file that they are kept in; where it can't be written, they are compiled each time
 * @throws UsageError with a line for each mistake of the charter's
 */
export function compiledExpressions(charter: CharterFolder, kept = KEPT): CompiledExpressions {
  const fingerprint = fingerprintOf(charter.texts);
  const last = readKept(kept);
  if (last?.fingerprint === fingerprint) {
    return {
      rules: decodeRules(last.rules),
      transformations: decodeTransformations(last.transformations, last.rules),
      others: last.others.map(decodeRules),
    };
  }
  const compilation = compileTone(charter.texts);
  if (!compilation.ok) {
    throw new UsageError(compilation.mistakes.map((one) => charter.describe(one)).join('\n'));
  }
  const { rules, transformations, others } = compilation.compiled;
  const encoded = encodeRules(rules);
  keep(kept, {
    fingerprint,
    rules: encoded,
    transformations: encodeTransformations(transformations, encoded),
    others: others.map(encodeRules),
  });
  return { rules, transformations, others };
}

function fingerprintOf(texts: CharterTexts): string {
  const hash = createHash('sha256').update(readFileSync(LIBRARIES));
  const add = (path: string, text: string): void => {
    hash.update(`\n${path}\n${text}`);
  };
  for (const [path, text] of texts) if (path.endsWith('.yml')) add(path, text);
  for (const room of COMPILER) {
    for (const name of readdirSync(room, { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.endsWith('.ts')) add(name, readFileSync(join(room, name), 'utf8'));
    }
  }
  return hash.digest('hex');
}

function readKept(file: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    // Not there yet, or half written by a program that was stopped.
    return undefined;
  }
}

/** In one step, as another process may be reading it. */
function keep(file: string, kept: Kept): void {
  const text = JSON.stringify(kept);
  const draft = `${file}.${String(process.pid)}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch {
    // The folder can't be written: the rules are compiled again the next time.
  }
}
