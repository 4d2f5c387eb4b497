import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCharter, type CompiledCharter } from '../../charter-compiler/compile-charter';
import { readCharterFolder, type CharterFolder } from '../../cli/charter-folder';
import { UsageError } from '../../cli/usage-error';
import { encodeRules } from '../../tone/compile/encode-rules';
import { encodeTransformations } from '../../tone/compile/encode-transformations';
import { houseOf, publicationOf, sendCharterOf } from '../../publishing/publish-charter';
import { fingerprintOf } from '../../publishing/fingerprint';
import { SendFileError, withSendCharter } from '../../publishing/send-file';
import { PUBLISHED_FILE } from '../../charter/published-charter';
import type { SendCharter } from '../../charter/send-charter';

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
  const house = houseOf(charter.texts);
  const { rules, transformations, others, templates, english, reminder } = compiled;
  const files = {
    'tone.json': encodeRules(rules),
    'shipped.json': fingerprintOf(readCharterFolder().texts),
    'shipped-texts.json': Array.from(readCharterFolder().texts),
    'send.json': sendCharterOf(rules, house, ''),
    'house.json': house,
    'transformations.json': encodeTransformations(transformations),
    'templates.json': templates,
    'templates-en.json': english,
    'reminder.json': reminder,
    ...Object.fromEntries(
      others.map((other) => [`tone-${other.language.code}.json`, encodeRules(other)]),
    ),
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

/** The file of the check at Send. */
const SEND_FILE = 'launchevent.js';

/**
 * Publishes a charter into the folder that is served, without a build: `charte.json`, and `launchevent.js`
 * with its rules.
 * @param dist a folder that the build has made, of this version
 * @returns the files that were written
 * @throws UsageError with a line for each mistake, or where `dist` is no such folder; nothing is written then
 */
export function publishInto(folder: string, dist: string, made = new Date()): string[] {
  const { charter, compiled } = compiledFolder(folder);
  const shipped = fingerprintOf(readCharterFolder().texts);
  const { published, send } = publicationOf(compiled, charter.texts, shipped, made);
  const files = {
    [PUBLISHED_FILE]: JSON.stringify(published),
    [SEND_FILE]: sendFile(join(dist, SEND_FILE), send),
  };
  return Object.entries(files).map(([name, content]) => {
    writeFileSync(join(dist, name), content);
    return join(dist, name);
  });
}

function sendFile(path: string, charter: SendCharter): string {
  try {
    return withSendCharter(readFileSync(path, 'utf8'), charter);
  } catch (thrown) {
    if (thrown instanceof SendFileError) throw new UsageError(`${path}: ${thrown.message}`);
    if ((thrown as NodeJS.ErrnoException).code !== 'ENOENT') throw thrown;
    throw new UsageError(`${path}: there is no such file: give the folder that npm run build made`);
  }
}

const USAGE = 'usage: npm run charter [-- check DIR | -- publish DIR --into DIST]';

/**
 * As a command: `check DIR`, `publish DIR --into DIST`, or the charter that `CHARTER` names is written for the
 * build, or the shipped one.
 */
function main(args: readonly string[]): void {
  const [command, folder, option, dist] = args;
  if (command === 'publish' && folder !== undefined) {
    if (option !== '--into' || dist === undefined || args.length !== 4) throw new UsageError(USAGE);
    for (const file of publishInto(folder, dist)) console.log(`written: ${file}`);
    return;
  }
  if (command === 'check' && folder !== undefined && args.length === 2) {
    console.log(checkCharter(folder));
    return;
  }
  if (command !== undefined) throw new UsageError(USAGE);
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
