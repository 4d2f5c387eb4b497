import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressedFiles, type Ingredients } from './addressed-files';
import type { Deployment } from './deployment';
import { inlineStyles } from './inline-styles';
import { pageFor } from './office-js';
import { SERVER_FILES } from './servers';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/**
 * Makes a folder that webpack has written fit for one deployment: the manifest, where its pages load
 * Office.js from, and ready configurations for servers. Nothing else in it changes.
 * @param dist path of the folder, fresh from webpack
 * @returns what the files were made from, to make them for another address
 */
export function writeDeployment(deployment: Deployment, dist: string): Ingredients {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const file = join(dist, name);
      const page = pageFor(readFileSync(file, 'utf8'), deployment);
      writeFileSync(file, page);
      return page;
    });
  const standing = readdirSync(dist, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !Object.hasOwn(SERVER_FILES, entry.name))
    .map(({ name }) => name);
  const ingredients = {
    manifest: readFileSync(join(ROOT, 'manifest.xml'), 'utf8'),
    files: [...new Set([...standing, 'manifest.xml'])].sort(),
    styles: inlineStyles(pages),
  };
  for (const [name, content] of Object.entries(addressedFiles(deployment, ingredients))) {
    writeFileSync(join(dist, name), content);
  }
  return ingredients;
}
