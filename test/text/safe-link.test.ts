import { withoutSafeLink } from '../../src/text/safe-link';

const safe = (address: string): string =>
  `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02%7Cines%40client.example%7C&reserved=0`;

test.each([
  [safe('https://www.client.example/page?a=1&b=2#c'), 'https://www.client.example/page?a=1&b=2#c'],
  [safe(safe('https://client.example/')), 'https://client.example/'],
  [` ${safe('mailto:ines@client.example')}`, 'mailto:ines@client.example'],
  [
    'https://safelinks.protection.outlook.com/ap/x-59584e83/?data=1&url=https%3A%2F%2Fclient.example%2F',
    'https://client.example/',
  ],
  [
    'https://client.example/?url=https%3A%2F%2Fautre.example',
    'https://client.example/?url=https%3A%2F%2Fautre.example',
  ],
  [
    'https://eur02.safelinks.protection.outlook.com/?url=%E0%A4%A',
    'https://eur02.safelinks.protection.outlook.com/?url=%E0%A4%A',
  ],
  ['', ''],
])('%s', (href, expected) => {
  expect(withoutSafeLink(href)).toBe(expected);
});
