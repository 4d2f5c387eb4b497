import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCharter, type CompiledCharter } from '../../charter-compiler/compile-charter';
import { readCharterFolder, type CharterFolder } from '../../cli/charter-folder';
import { UsageError } from '../../cli/usage-error';
import { CharterError } from '../../charter-compiler/mistakes';
import { reasonInFrench } from '../../charter-compiler/reason-in-french';
import { filesToServe } from '../../charter-compiler/templates/files';
import { encodeRules } from '../../tone/compile/encode-rules';
import { encodeTransformations } from '../../tone/compile/encode-transformations';
import { houseOf, publicationOf, sendCharterOf } from '../../publishing/publish-charter';
import { fingerprintOf } from '../../publishing/fingerprint';
import { SendFileError, withSendCharter } from '../../publishing/send-file';
import { PUBLISHED_FILE } from '../../charter/published-charter';
import { FILES } from '../../templates/enclosed-file';
import type { SendCharter } from '../../charter/send-charter';

const HERE = dirname(fileURLToPath(import.meta.url));
const COMPILED = join(HERE, '..', '..', 'charter', 'compiled');

type Language = 'fr' | 'en';

/** The mistake in a language, where there are words for it. */
function saidIn(language: Language, mistake: CharterError): CharterError {
  const { file, line, reason } = mistake;
  const french = language === 'fr' ? reasonInFrench(reason) : undefined;
  return french === undefined ? mistake : new CharterError(file, line, french);
}

/**
 * A charter folder, read and compiled.
 * @param folder see `readCharterFolder`; the shipped charter when left out
 * @param language of what is said of mistakes
 * @throws UsageError with a line for each mistake
 */
function compiledFolder(
  folder?: string,
  language: Language = 'en',
): { charter: CharterFolder; compiled: CompiledCharter } {
  const charter = readCharterFolder(folder);
  const compilation = compileCharter(charter.texts);
  if (!compilation.ok) {
    const said = compilation.mistakes.map((one) => charter.describe(saidIn(language, one)));
    throw new UsageError(said.join('\n'));
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
  const { rules, transformations, others, templates, phrases, english, reminder } = compiled;
  const tone = encodeRules(rules);
  const files = {
    'tone.json': tone,
    'shipped.json': fingerprintOf(readCharterFolder().texts),
    'shipped-texts.json': Array.from(readCharterFolder().texts),
    'send.json': sendCharterOf(compiled, house, ''),
    'house.json': house,
    'transformations.json': encodeTransformations(transformations, tone),
    'templates.json': templates,
    'phrases.json': phrases,
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
  // What an earlier charter attached does not go into the build of this one.
  rmSync(join(out, FILES), { recursive: true, force: true });
  writeFiles(out, filesToServe(charter.texts, templates, english));
  return charter.shipped;
}

/**
 * What a charter folder holds once compiled, in one line; nothing is written.
 * @param language of that line, and of what is said of mistakes
 * @throws UsageError with a line for each mistake
 */
export function checkCharter(folder: string, language: Language = 'en'): string {
  const { rules, templates } = compiledFolder(folder, language).compiled;
  const phases = templates.phases.length;
  if (language === 'fr') {
    return `${folder} : rien à revoir ; ${String(rules.rules.length)} règles, ${String(templates.templates.length)} modèles en ${String(phases)} étapes`;
  }
  return `${folder}: nothing to mend; ${String(rules.rules.length)} rules, ${String(templates.templates.length)} templates in ${String(phases)} phases`;
}

/** @param files contents as base64, by their paths below `out` @returns the files that were written */
function writeFiles(out: string, files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).map(([path, base64]) => {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(base64, 'base64'));
    return file;
  });
}

/** The file of the check at Send. */
const SEND_FILE = 'launchevent.js';

/**
 * Publishes a charter into the folder that is served, without a build: `charte.json`, and `launchevent.js`
 * with its rules, and the files that its templates attach.
 * @param dist a folder that the build has made, of this version
 * @param language of what is said of mistakes
 * @returns the files that were written
 * @throws UsageError with a line for each mistake, or where `dist` is no such folder; nothing is written then
 */
export function publishInto(
  folder: string,
  dist: string,
  made = new Date(),
  language: Language = 'en',
): string[] {
  const { charter, compiled } = compiledFolder(folder, language);
  const shipped = fingerprintOf(readCharterFolder().texts);
  const {
    published,
    send,
    files: attached,
  } = publicationOf(compiled, charter.texts, shipped, made);
  const files = {
    [PUBLISHED_FILE]: JSON.stringify(published),
    [SEND_FILE]: sendFile(join(dist, SEND_FILE), send),
  };
  // Read first: no pane is to look for what is not there yet.
  const before = writeFiles(dist, attached);
  const written = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(dist, name), content);
    return join(dist, name);
  });
  return [...before, ...written];
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

const USAGE =
  'usage: npm run charter [-- check DIR [--langue fr|en] | -- publish DIR --into DIST [--langue fr|en]]';

/** The language of a shell, as POSIX names it: `LC_ALL`, `LC_MESSAGES`, `LANG`. */
export function shellLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const named = [LC_ALL, LC_MESSAGES, LANG].find((one) => one !== undefined && one !== '');
  return /^fr(?:[_.@-]|$)/i.test(named ?? '') ? 'fr' : 'en';
}

/** What `--langue` says, and the other arguments. @throws UsageError */
function spoken(args: readonly string[]): { language: Language; others: readonly string[] } {
  const at = args.indexOf('--langue');
  if (at < 0) return { language: shellLanguage(process.env), others: args };
  const language = args[at + 1];
  if (language !== 'fr' && language !== 'en') throw new UsageError(USAGE);
  return { language, others: args.filter((_, index) => index !== at && index !== at + 1) };
}

/**
 * As a command: `check DIR`, `publish DIR --into DIST`, or the charter that `CHARTER` names is written for the
 * build, or the shipped one.
 */
function main(given: readonly string[]): void {
  const { language, others: args } = spoken(given);
  const [command, folder, option, dist] = args;
  if (command === 'publish' && folder !== undefined) {
    if (option !== '--into' || dist === undefined || args.length !== 4) throw new UsageError(USAGE);
    for (const file of publishInto(folder, dist, new Date(), language))
      console.log(`written: ${file}`);
    return;
  }
  if (command === 'check' && folder !== undefined && args.length === 2) {
    console.log(checkCharter(folder, language));
    return;
  }
  if (command !== undefined) throw new UsageError(USAGE);
  const chosen = process.env.CHARTER?.trim();
  if (chosen === undefined || chosen === '') {
    writeCharter();
    return;
  }
  const shipped = writeCharter(chosen);
  console.log(`charter: ${chosen}`);
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
