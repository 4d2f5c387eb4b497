import { domainOf, inUnicode, isColleague, isSameHouse, isUnder } from '../../src/text/domain';
import { isShared } from '../../src/text/shared-providers';

test.each([
  ['Julie.Martin@Client.Example', 'client.example'],
  [' julie@client.example ', 'client.example'],
  ['"julie@maison"@client.example', 'client.example'],
  ['julie@', ''],
  ['Client.Example', 'client.example'],
  ['', ''],
  ['julie@xn--caf-dma.example', 'café.example'],
  ['julie@CAFÉ.example', 'café.example'],
  ['julie@cafe\u0301.example', 'café.example'],
  ['julie@xn--e1afmkfd.xn--p1ai', 'пример.рф'],
  ['julie@xn--99999999.example', 'xn--99999999.example'],
])('the domain of %j is %j', (address, domain) => {
  expect(domainOf(address)).toBe(domain);
});

test.each([
  ['https://www.xn--caf-dma.example/menu', 'https://www.café.example/menu'],
  ['https://XN--CAF-DMA.example', 'https://café.example'],
  ['julie@boutique.xn--caf-dma.example', 'julie@boutique.café.example'],
  ['https://acme.example/?x=xn', 'https://acme.example/?x=xn'],
])('%j reads %j', (address, read) => {
  expect(inUnicode(address)).toBe(read);
});

test.each([
  ['client.example', 'client.example', true],
  ['preprod.client.example', 'client.example', true],
  ['moncl.client.example', 'cl.client.example', false],
  ['client.example', 'preprod.client.example', false],
])('whether %j is under %j: %j', (host, domain, under) => {
  expect(isUnder(host, domain)).toBe(under);
});

test.each([
  ['agence.example', 'agence.example', true],
  ['paris.agence.example', 'agence.example', true],
  ['agence.example', 'paris.agence.example', true],
  ['lyon.agence.example', 'paris.agence.example', false],
  ['notreagence.example', 'agence.example', false],
  ['agence', 'agence', true],
  ['agence.example', 'example', false],
  ['gmail.com', 'gmail.com', false],
  ['agence.free.fr', 'free.fr', false],
  ['agence.co.uk', 'co.uk', false],
  ['agence.github.io', 'github.io', false],
  ['netlify.app', 'agence.netlify.app', false],
  ['agence.onmicrosoft.com', 'onmicrosoft.com', false],
  ['mail.agence.co.uk', 'agence.co.uk', true],
])('whether %j and %j are one house: %j', (one, other, same) => {
  expect(isSameHouse(one, other)).toBe(same);
  expect(isSameHouse(other, one)).toBe(same);
});

describe('a colleague', () => {
  test.each([
    ['of the house', 'agence.example', [], true],
    ['below it', 'paris.agence.example', [], true],
    ['of a domain that is set', 'filiale.example', ['filiale.example'], true],
    ['below that', 'lyon.filiale.example', ['filiale.example'], true],
    ['above that is none', 'groupe.example', ['filiale.groupe.example'], false],
    ['of one that is set in letters of ASCII', 'café.example', ['xn--caf-dma.example'], true],
    ['below a registry that is set is none', 'acme.co.uk', ['co.uk'], false],
    ['below a host of sites that is set is none', 'acme.netlify.app', ['netlify.app'], false],
    ['of a provider that is set', 'orange.fr', ['orange.fr'], true],
  ] as const)('%s', (_who, domain, inside, expected) => {
    expect(isColleague(domain, 'agence.example', inside)).toBe(expected);
  });

  test('above the writer’s own house', () => {
    expect(isColleague('agence.example', 'paris.agence.example', [])).toBe(true);
    expect(isColleague('agence.example', '', [])).toBe(false);
  });
});

test.each([
  ['co.uk', true],
  ['asso.fr', true],
  ['com.br', true],
  ['github.io', true],
  ['gmail.com', true],
  ['agence.co.uk', false],
  ['agence.fr', false],
  ['co.example', false],
])('whether %j is shared: %j', (domain, shared) => {
  expect(isShared(domain)).toBe(shared);
});
