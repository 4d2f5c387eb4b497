import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Licences that let anybody ship the code, as SPDX writes them; another one is to be read by a person first. */
const ACCEPTED: ReadonlySet<string> = new Set([
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
  '(MPL-2.0 OR Apache-2.0)',
  '0BSD',
  'Apache-2.0',
  // What duck names so is BSD-2-Clause, by the text that it ships.
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
]);

const lockFile = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      license: v.optional(v.string()),
      dev: v.optional(v.boolean(), false),
      devOptional: v.optional(v.boolean(), false),
      hasInstallScript: v.optional(v.boolean(), false),
    }),
  ),
});

/** A package of others that the add-in is made with. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it; empty where its author names none. */
  readonly licence: string;
  /** Below the project's folder. */
  readonly folder: string;
  /** It asks to run a program when it is installed, which `.npmrc` refuses. */
  readonly runsAtInstall: boolean;
}

/**
 * The packages that dist/ may hold code of: all that the lock file has for use, none of those for
 * development. Each by its name, then its version.
 * @param lock the text of package-lock.json
 */
export function shippedPackages(lock: string): ThirdParty[] {
  const { packages } = v.parse(lockFile, JSON.parse(lock));
  return Object.entries(packages)
    .filter(([folder, entry]) => folder !== '' && !entry.dev && !entry.devOptional)
    .map(([folder, { version = '', license = '', hasInstallScript }]) => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      folder,
      runsAtInstall: hasInstallScript,
    }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** The packages among these whose licence nobody here has accepted. */
export function unaccepted(packages: readonly ThirdParty[]): ThirdParty[] {
  return packages.filter(({ licence }) => !ACCEPTED.has(licence));
}

/** The text of a package's licence, from its own files; undefined where it ships none. */
function licenceText(folder: string): string | undefined {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return undefined;
  const file = readdirSync(path).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  return file === undefined ? undefined : readFileSync(join(path, file), 'utf8').trim();
}

/**
 * What their licences ask to be passed on: each package with its licence, and each text once, for
 * all that share it.
 */
export function thirdPartyNotices(packages: readonly ThirdParty[]): string {
  const byText = new Map<string, string[]>();
  const silent: string[] = [];
  for (const { name, version, licence, folder } of packages) {
    const label = `${name} ${version} (${licence})`;
    const text = licenceText(folder);
    if (text === undefined) silent.push(label);
    else byText.set(text, [...(byText.get(text) ?? []), label]);
  }
  const parts = [...byText].map(([text, labels]) => `${labels.join('\n')}\n\n${text}`);
  if (silent.length > 0) {
    parts.push(`${silent.join('\n')}\n\nThese packages name their licence and ship no text of it.`);
  }
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  return `Ton juste is made with the packages of others:\n\n${parts.join(rule)}\n`;
}

/** The packages of the project's own lock file. */
export function ownPackages(): ThirdParty[] {
  return shippedPackages(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
}

// As a command: the list, and exit 1 for a licence that is not accepted.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packages = ownPackages();
  for (const { name, version, licence } of packages) {
    console.log(`${licence.padEnd(24)} ${name} ${version}`);
  }
  for (const { name, licence } of unaccepted(packages)) {
    console.error(`${name}: read its licence (« ${licence} ») before it ships`);
    process.exitCode = 1;
  }
}
