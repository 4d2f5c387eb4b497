import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';

const root = fileURLToPath(new URL('../..', import.meta.url));
const validator = join(root, '..', 'shared', 'tools', 'validate-manifest.mjs');
const manifests = ['manifest.xml', 'dist/manifest.xml'];

const hasXmllint = (): boolean => {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

for (const manifest of manifests) {
  test(`${manifest} passes the published schemas`, () => {
    test.skip(!existsSync(validator), '../shared is not here: no schemas to check against');
    test.skip(!hasXmllint(), 'xmllint is not installed');
    const output = execFileSync('node', [validator, manifest], { cwd: root, encoding: 'utf8' });
    expect(output.match(/ valid$/gm)).toHaveLength(3);
  });
}

test('every address in the manifest is a file of dist', () => {
  const xml = readFileSync(join(root, 'dist', 'manifest.xml'), 'utf8');
  const addresses = [...xml.matchAll(/Value="(https:[^"]+)"/g)].map((match) => match[1] ?? '');
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    const file = new URL(address).pathname.slice(1);
    expect(existsSync(join(root, 'dist', file)), file).toBe(true);
  }
});

test('every resource that the manifest names is defined, and its ids fit', () => {
  const xml = readFileSync(join(root, 'dist', 'manifest.xml'), 'utf8');
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  expect(() => parser.parse(xml, true) as unknown).not.toThrow();
  const named = new Set([...xml.matchAll(/resid="([^"]+)"/g)].map((match) => match[1] ?? ''));
  const defined = new Set(
    [...xml.matchAll(/<bt:\w+ id="([^"]+)"/g)].map((match) => match[1] ?? ''),
  );
  for (const id of named) {
    expect(defined.has(id), id).toBe(true);
    expect(id.length).toBeLessThanOrEqual(32);
  }
});

test('every sentence of the manifest is there in English, and the same in both Englishes', () => {
  const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
  const said = [...xml.matchAll(/ DefaultValue="([^"]+)"(?:\s*\/>|>([\s\S]*?)<\/)/g)].filter(
    ([, french = '']) => french !== 'Ton juste' && !/^https:.*\.png$|\.js$/.test(french),
  );
  const sentences = said.filter(([, french = '']) => !french.startsWith('https:'));
  expect(sentences).toHaveLength(7);
  const help = said.filter(([, french = '']) => french.endsWith('/aide.html'));
  expect(help).toHaveLength(1);
  for (const [, french = '', within = ''] of [...sentences, ...help]) {
    const english = new Map(
      [...within.matchAll(/Override Locale="([^"]+)" Value="([^"]+)"/g)].map(
        ([, locale = '', words = '']) => [locale, words],
      ),
    );
    expect([...english.keys()], french).toEqual(['en-US', 'en-GB']);
    expect(english.get('en-US'), french).not.toBe(french);
    expect(english.get('en-GB'), french).toBe(english.get('en-US'));
  }
});
