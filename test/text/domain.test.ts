import { domainOf, isUnder } from '../../src/text/domain';

test.each([
  ['Julie.Martin@Client.Example', 'client.example'],
  [' julie@client.example ', 'client.example'],
  ['"julie@maison"@client.example', 'client.example'],
  ['julie@', ''],
  ['Client.Example', 'client.example'],
  ['', ''],
])('the domain of %j is %j', (address, domain) => {
  expect(domainOf(address)).toBe(domain);
});

test.each([
  ['client.example', 'client.example', true],
  ['preprod.client.example', 'client.example', true],
  ['moncl.client.example', 'cl.client.example', false],
  ['client.example', 'preprod.client.example', false],
])('whether %j is under %j: %j', (host, domain, under) => {
  expect(isUnder(host, domain)).toBe(under);
});
