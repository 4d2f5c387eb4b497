import { fingerprintOf } from '../../src/publishing/fingerprint';

const texts = (entries: Record<string, string>) => new Map(Object.entries(entries));

test('texts have one fingerprint, in any order and with either line end', () => {
  const one = fingerprintOf(texts({ 'a.yml': 'x\ny\n', 'b.md': 'été' }));
  expect(one).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprintOf(texts({ 'b.md': 'été', 'a.yml': 'x\r\ny\r\n' }))).toBe(one);
});

test('a letter, a name or a file more is another fingerprint', () => {
  const all = [
    { 'a.yml': 'x' },
    { 'a.yml': 'y' },
    { 'b.yml': 'x' },
    { 'a.yml': 'x', 'b.yml': '' },
    {},
  ].map((entries) => fingerprintOf(new Map(Object.entries(entries))));
  expect(new Set(all).size).toBe(all.length);
});
