import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileExpressions } from '../build/charter-expressions';
import { compileTransformations } from '../build/charter-transformations';
import { encodeRules } from '../tone/compile/encode-rules';
import { encodeTransformations } from '../tone/compile/encode-transformations';
import { decodeRules, type EncodedRules } from '../tone/match/decode-rules';
import type { ToneRules } from '../tone/match/rules';
import {
  decodeTransformations,
  type EncodedTransformations,
} from '../tone/rewriting/decode-transformations';
import type { Transformations } from '../tone/rewriting/transformation';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Beside the charter, where git ignores what is compiled. */
const KEPT = join(SRC, 'charter', 'compiled', 'checked.json');
/** What the rules are compiled by: a change in it counts as one in the charter. */
const COMPILER = ['build', 'text', 'tone'].map((room) => join(SRC, room));
const LIBRARIES = join(SRC, '..', 'package-lock.json');

/** What finds phrases, and what rewrites them. */
export interface CompiledExpressions {
  readonly rules: ToneRules;
  readonly transformations: Transformations;
}

/** What was compiled last, and what it was compiled from. */
interface Kept {
  readonly fingerprint: string;
  readonly rules: EncodedRules;
  readonly transformations: EncodedTransformations;
}

/**
 * The rules and transformations of a charter, compiled only when it or the compiler has changed since the
 * last time.
 * @param folder as for `compileExpressions`; the transformations are beside it
 * @param kept the file that they are kept in; where it can't be written, they are compiled each time
 * @throws CharterError as `compileExpressions` and `compileTransformations` do
 */
export function compiledExpressions(folder: string, kept = KEPT): CompiledExpressions {
  const fingerprint = fingerprintOf(dirname(resolve(folder)));
  const last = readKept(kept);
  if (last?.fingerprint === fingerprint) {
    return {
      rules: decodeRules(last.rules),
      transformations: decodeTransformations(last.transformations),
    };
  }
  const rules = compileExpressions(folder);
  const transformations = compileTransformations(folder, rules);
  keep(kept, {
    fingerprint,
    rules: encodeRules(rules),
    transformations: encodeTransformations(transformations),
  });
  return { rules, transformations };
}

/** @param charter the folder that holds the expressions */
function fingerprintOf(charter: string): string {
  const hash = createHash('sha256').update(readFileSync(LIBRARIES));
  const rooms = ['expressions', 'transformations'].map((name) => join(charter, name));
  for (const room of [...rooms.filter((path) => existsSync(path)), ...COMPILER]) {
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
