import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCharter, type CompiledCharter } from '../../charter-compiler/compile-charter';
import { readCharterFolder, type CharterFolder } from '../../cli/charter-folder';
import { UsageError } from '../../cli/usage-error';
import { encodeRules } from '../../tone/compile/encode-rules';
import { encodeTransformations } from '../../tone/compile/encode-transformations';
import { sendRules } from '../../tone/compile/send-rules';

const HERE = dirname(fileURLToPath(import.meta.url));
const COMPILED = join(HERE, '..', '..', 'charter', 'compiled');

/**
 * A charter folder, read and compiled.
 * @param folder see `readCharterFolder`; the shipped charter when left out
 * @throws UsageError with a line for each mistake
 */
function compiledFolder(folder?: string): { charter: CharterFolder; compiled: CompiledCharter } {
  const charter = readCharterFolder(folder);
  const compilation = compileCharter(charter.texts);
  if (!compilation.ok) {
    throw new UsageError(compilation.mistakes.map((one) => charter.describe(one)).join('\n'));
  }
  return { charter, compiled: compilation.compiled };
}

/**
 * Compiles a charter folder into the JSON files that the pane, the send check and the tests share.
 * @param folder see `readCharterFolder`; the shipped charter when left out
 * @param out the folder of the JSON files
 * @returns what it left to the shipped charter
 * @throws UsageError with a line for each mistake; nothing is written then
 */
export function writeCharter(folder?: string, out = COMPILED): CharterFolder['shipped'] {
  const { charter, compiled } = compiledFolder(folder);
  const { rules, transformations, templates, english } = compiled;
  const files = {
    'tone.json': encodeRules(rules),
    'send.json': encodeRules(sendRules(rules)),
    'transformations.json': encodeTransformations(transformations),
    'templates.json': templates,
    'templates-en.json': english,
  };
  mkdirSync(out, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(out, name), JSON.stringify(content));
  }
  return charter.shipped;
}

/**
 * What a charter folder holds once compiled, in one line; nothing is written.
 * @throws UsageError with a line for each mistake
 */
export function checkCharter(folder: string): string {
  const { rules, templates } = compiledFolder(folder).compiled;
  const phases = templates.phases.length;
  return `${folder}: nothing to mend; ${String(rules.rules.length)} rules, ${String(templates.templates.length)} templates in ${String(phases)} phases`;
}

/** As a command: `check DIR`, or the charter that `CHARTER` names is written, or the shipped one. */
function main(args: readonly string[]): void {
  const [command, folder] = args;
  if (command === 'check' && folder !== undefined && args.length === 2) {
    console.log(checkCharter(folder));
    return;
  }
  if (command !== undefined) throw new UsageError('usage: npm run charter [-- check DIR]');
  const given = process.env.CHARTER?.trim();
  if (given === undefined || given === '') {
    writeCharter();
    return;
  }
  const shipped = writeCharter(given);
  console.log(`charter: ${given}`);
  for (const half of shipped) console.log(`charter: no ${half} in it, the shipped ones stay`);
}

// Every mistake in a line of its own, exit 1.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
