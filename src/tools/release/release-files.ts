import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MICROSOFT_OFFICE_JS } from '../deployment/deployment';
import { writeDeployment } from '../deployment/write-deployment';
import { checksumsOf, type Files } from './archive';
import type { InstallationData } from '../installation/installation-data';

/** Where nobody is: the page of the archive writes the real address into the files. */
const PLACEHOLDER_URL = 'https://adresse-a-ecrire.example';

/** What is read beside the add-in, below the project's folder. */
const DOCUMENTS = ['CHANGELOG.md', 'LICENSE', 'docs'] as const;

/**
 * Everything that an administrator without Node needs: the add-in's folder for an address to be written,
 * the page that writes it, the documents, and checksums of all.
 * @param root path of the project, built
 */
export function releaseFiles(root: string, version: string): Files {
  const site = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    cpSync(join(root, 'dist'), site, { recursive: true });
    const deployment = { url: PLACEHOLDER_URL, officeJs: MICROSOFT_OFFICE_JS, hosts: [] };
    const ingredients = writeDeployment(deployment, site);
    const installation: InstallationData = { version, ...ingredients };
    const files = {
      ...below(site, 'site'),
      ...below(join(root, 'dist-installation'), ''),
      ...Object.fromEntries(DOCUMENTS.flatMap((name) => Object.entries(read(root, name)))),
      'installation-data.js': utf8(`globalThis.tonJuste = ${JSON.stringify(installation)};\n`),
    };
    return { ...files, SHA256SUMS: utf8(checksumsOf(files)) };
  } finally {
    rmSync(site, { recursive: true });
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function read(root: string, name: string): Files {
  const path = join(root, name);
  const isFolder = readdirSync(root, { withFileTypes: true }).some(
    (entry) => entry.name === name && entry.isDirectory(),
  );
  return isFolder ? below(path, name) : { [name]: new Uint8Array(readFileSync(path)) };
}

/** The files below a folder, under a name of its own in the archive. */
function below(folder: string, name: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const inside = path.slice(folder.length + 1).replaceAll('\\', '/');
      return [name === '' ? inside : `${name}/${inside}`, new Uint8Array(readFileSync(path))];
    }),
  );
}
