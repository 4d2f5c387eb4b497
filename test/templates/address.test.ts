import { completedAddress, parseAddress } from '../../src/templates/address';

test.each([
  ['https://www.example.fr/', 'https://www.example.fr/'],
  ['http://example.fr', 'http://example.fr/'],
  ['https://preprod.example.fr:8443/a/b?c=d&e=%20#f', 'https://preprod.example.fr:8443/'],
  ['https://château-de-versailles.example/été', 'https://château-de-versailles.example/'],
  ['http://localhost:3000/', 'http://localhost:3000/'],
  ['HTTPS://EXAMPLE.FR/', 'HTTPS://EXAMPLE.FR/'],
  ['http://192.0.2.1/x', 'http://192.0.2.1/'],
])('%s is an address', (value, origin) => {
  expect(parseAddress(value)).toEqual({ origin, href: value });
});

test.each([
  '',
  'www.example.fr',
  'javascript:alert(1)',
  'javascript://example.fr/%0aalert(1)',
  'data:text/html,x',
  'ftp://example.fr/',
  'https://',
  'https:///chemin',
  'https://exemple',
  'https://example..fr/',
  'https://-example.fr/',
  'https://example.fr:99999/',
  'https://user:secret@example.fr/',
  'https://example.fr@evil.example/',
  'https://example.fr/a b',
  'https://example.fr/"onclick="x',
  "https://example.fr/'",
  'https://example.fr/<b>',
  'https://example.fr/{{x}}',
  'https://example.fr\\evil.example/',
  'https://example.fr/\u202egnp.exe',
  'https://example.fr/\u00a0',
  'https://example.fr/\u0000',
  'https://exa\u200bmple.fr/',
])('%j is not an address', (value) => {
  expect(parseAddress(value)).toBeUndefined();
});

test.each([
  ['example.fr', 'https://example.fr'],
  [' www.example.fr/a ', 'https://www.example.fr/a'],
  ['localhost:3000/x', 'https://localhost:3000/x'],
  ['https://example.fr/', 'https://example.fr/'],
  ['mailto:julie@example.fr', undefined],
  ['javascript:alert(1)', undefined],
  ['notre site', undefined],
])('%s was meant as %s', (value, meant) => {
  expect(completedAddress(value)).toBe(meant);
});
