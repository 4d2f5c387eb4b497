import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileExpressions } from '../build/charter-expressions';
import { encodeRules } from '../tone/compile/encode-rules';
import { decodeRules, type EncodedRules } from '../tone/match/decode-rules';
import type { ToneRules } from '../tone/match/rules';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Beside the charter, where git ignores what is compiled. */
const KEPT = join(SRC, 'charter', 'compiled', 'checked.json');
/** What the rules are compiled by: a change in it counts as one in the charter. */
const COMPILER = ['build', 'text', 'tone'].map((room) => join(SRC, room));
const LIBRARIES = join(SRC, '..', 'package-lock.json');

/** The rules compiled last, and what they were compiled from. */
interface Kept {
  readonly fingerprint: string;
  readonly rules: EncodedRules;
}

/**
 * The rules of a folder of expressions, compiled only when the folder or the compiler has changed since
 * the last time.
 * @param folder as for `compileExpressions`
 * @param kept the file that the rules are kept in; where it can't be written, they are compiled each time
 * @throws CharterError as `compileExpressions` does
 */
export function compiledExpressions(folder: string, kept = KEPT): ToneRules {
  const fingerprint = fingerprintOf(folder);
  const last = readKept(kept);
  if (last?.fingerprint === fingerprint) return decodeRules(last.rules);
  const rules = compileExpressions(folder);
  keep(kept, { fingerprint, rules: encodeRules(rules) });
  return rules;
}

function fingerprintOf(folder: string): string {
  const hash = createHash('sha256').update(readFileSync(LIBRARIES));
  for (const room of [resolve(folder), ...COMPILER]) {
    for (const name of readdirSync(room, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(?:ts|yml)$/.test(name)) continue;
      hash.update(`\n${join(room, name)}\n`).update(readFileSync(join(room, name)));
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
