import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { archiveOf } from './archive';
import { dateOfRelease } from './release-date';
import { releaseFiles } from './release-files';

/** As a command: builds for no address, and packs it with its installation for who has no Node. */
function main(root: string): void {
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:ADDIN_|OFFICE_JS_URL$)/.test(name)),
  );
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['run', 'build'], {
    cwd: root,
    env: environment,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new RangeError('npm run build failed: nothing was packed');
  const { version } = v.parse(
    v.object({ version: v.string() }),
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
  );
  const name = `ton-juste-${version}`;
  const zip = archiveOf(name, releaseFiles(root, version), dateOfRelease(root, process.env));
  const sum = createHash('sha256').update(zip).digest('hex');
  const folder = join(root, 'release');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.zip`), zip);
  writeFileSync(join(folder, `${name}.zip.sha256`), `${sum}  ${name}.zip\n`);
  console.log(`release/${name}.zip: ${(zip.length / 1e6).toFixed(2)} MB, sha256 ${sum}`);
}

main(process.cwd());
