import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { archiveOf, checksumsOf } from '../../../src/tools/release/archive';
import { dateOfRelease } from '../../../src/tools/release/release-date';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES = {
  'site/b.html': utf8('<p>é</p>'),
  'site/a.js': utf8('1;'.repeat(500)),
  LICENSE: utf8('MIT'),
};
const DATE = new Date('2026-11-30T10:20:30Z');
const ROOT = join(__dirname, '..', '..', '..');

test('an archive gives back every file in its folder', () => {
  const back = unzipSync(archiveOf('ton-juste-1.0.0', FILES, DATE));
  expect(Object.keys(back)).toEqual([
    'ton-juste-1.0.0/LICENSE',
    'ton-juste-1.0.0/site/a.js',
    'ton-juste-1.0.0/site/b.html',
  ]);
  expect(Buffer.from(back['ton-juste-1.0.0/site/b.html'] ?? []).toString()).toBe('<p>é</p>');
});

test('the order in which files were found is no difference, a byte and the date are', () => {
  const zip = Buffer.from(archiveOf('t', FILES, DATE));
  const turned = Object.fromEntries(Object.entries(FILES).reverse());
  expect(zip.equals(archiveOf('t', turned, DATE))).toBe(true);
  expect(zip.equals(archiveOf('t', { ...FILES, LICENSE: utf8('MIt') }, DATE))).toBe(false);
  expect(zip.equals(archiveOf('t', FILES, new Date(DATE.getTime() + 2000)))).toBe(false);
});

test('nor is the machine’s time zone', () => {
  const script = `
    import { createHash } from 'node:crypto';
    import { archiveOf } from './src/tools/release/archive';
    const zip = archiveOf('t', { a: new Uint8Array([1, 2]) }, new Date('2026-07-01T23:30:00Z'));
    console.log(createHash('sha256').update(zip).digest('hex'));`;
  const sums = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Europe/Paris'].map((TZ) =>
    execFileSync('npx', ['tsx', '--eval', script], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, TZ },
    }).trim(),
  );
  expect(sums[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(sums).size).toBe(1);
}, 60_000);

test('checksums are those that sha256sum reads', () => {
  const sum = createHash('sha256').update('MIT').digest('hex');
  expect(checksumsOf(FILES).split('\n')).toEqual([
    `${sum}  LICENSE`,
    expect.stringMatching(/^[0-9a-f]{64} {2}site\/a\.js$/),
    expect.stringMatching(/^[0-9a-f]{64} {2}site\/b\.html$/),
    '',
  ]);
});

test('the date is what was given, else the commit’s', () => {
  expect(dateOfRelease(ROOT, { SOURCE_DATE_EPOCH: '1764497870' })).toEqual(
    new Date(1_764_497_870_000),
  );
  expect(() => dateOfRelease(ROOT, { SOURCE_DATE_EPOCH: 'hier' })).toThrow(RangeError);
  expect(() => dateOfRelease('/', {})).toThrow(/SOURCE_DATE_EPOCH/);
});
