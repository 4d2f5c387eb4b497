import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ownPackages,
  shippedPackages,
  thirdPartyNotices,
  unaccepted,
} from '../../../src/tools/deployment/third-party';

const ROOT = join(__dirname, '..', '..', '..');

const lock = (packages: object): string => JSON.stringify({ packages });

test('all that ships has a licence that was accepted, and runs nothing when it is installed', () => {
  const packages = ownPackages();
  expect(packages.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['react', 'react-dom', '@fluentui/react-components', 'htmlparser2']),
  );
  expect(unaccepted(packages)).toEqual([]);
  expect(packages.filter(({ runsAtInstall }) => runsAtInstall)).toEqual([]);
});

test('npm ci takes what the lock file has a hash of, and runs nothing of it', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { integrity?: string }>>;
  };
  const unlocked = Object.entries(packages).filter(
    ([folder, { integrity = '' }]) => folder !== '' && !/^sha512-\S{88}$/.test(integrity),
  );
  expect(unlocked).toEqual([]);
  expect(Object.keys(packages).length).toBeGreaterThan(1000);
  expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

test('nothing for development is among it', () => {
  const names = ownPackages().map(({ name }) => name);
  for (const name of ['webpack', '@microsoft/office-js', 'typescript', 'jest']) {
    expect(names).not.toContain(name);
  }
});

test('an unknown licence, and none, are named', () => {
  const packages = shippedPackages(
    lock({
      '': { version: '1.0.0' },
      'node_modules/free': { version: '1.0.0', license: 'MIT' },
      'node_modules/a/node_modules/@b/viral': { version: '2.0.0', license: 'GPL-3.0' },
      'node_modules/silent': { version: '3.0.0' },
      'node_modules/tool': { version: '4.0.0', license: 'GPL-3.0', dev: true },
    }),
  );
  expect(unaccepted(packages).map(({ name, licence }) => [name, licence])).toEqual([
    ['@b/viral', 'GPL-3.0'],
    ['silent', ''],
  ]);
});

test('the notices pass every package and its licence on', () => {
  const packages = ownPackages();
  const notices = thirdPartyNotices(packages);
  for (const { name, version, licence } of packages) {
    expect(notices).toContain(`${name} ${version} (${licence})`);
  }
  expect(notices).toContain('Copyright (c) Facebook, Inc. and its affiliates.');
});
