import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Deployment } from './deployment';
import { manifestFor } from './manifest';
import { pageFor } from './office-js';
import { servedFiles } from './served';
import { azureConfiguration, headersFile, nginxConfiguration } from './servers';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Configurations for servers, which are not themselves served. */
const SERVERS = {
  'nginx.conf': nginxConfiguration,
  'staticwebapp.config.json': azureConfiguration,
  _headers: headersFile,
} as const;

/**
 * Makes a folder that webpack has written fit for one deployment: the manifest, where its pages load
 * Office.js from, and ready configurations for servers. Nothing else in it changes.
 * @param dist path of the folder, fresh from webpack
 */
export function writeDeployment(deployment: Deployment, dist: string): void {
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  writeFileSync(join(dist, 'manifest.xml'), manifestFor(manifest, deployment));
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const file = join(dist, name);
      const page = pageFor(readFileSync(file, 'utf8'), deployment);
      writeFileSync(file, page);
      return page;
    });
  const files = readdirSync(dist, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !Object.hasOwn(SERVERS, entry.name))
    .map(({ name }) => name)
    .sort();
  const served = servedFiles(deployment, files, pages);
  for (const [name, configuration] of Object.entries(SERVERS)) {
    writeFileSync(join(dist, name), configuration(deployment.url, served));
  }
}
