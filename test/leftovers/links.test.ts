import { findLeftovers, type Surroundings } from '../../src/leftovers/find-leftovers';
import { shownWords } from '../../src/leftovers/leftover';
import { ignore } from '../../src/leftovers/message-choices';
import { htmlMessage } from './written';

const around: Surroundings = {
  sender: 'lea@agence.example',
  recipients: [{ name: 'Inès', address: 'ines@client.example' }],
  clients: [
    { domain: 'client.example', sites: ['https://www.client.example/'] },
    {
      domain: 'autre.example',
      name: 'Autre',
      sites: [
        'https://preprod.agence.example/autre',
        'https://preprod.agence.example/été bleu'.replace(' ', '%20'),
      ],
    },
  ],
};

const told = (html: string): string[] =>
  findLeftovers(htmlMessage(html), around).map((each) => `${each.kind}: ${shownWords(each)}`);

test.each([
  [
    'another client’s site',
    'https://www.autre.example/',
    'client: votre site → https://www.autre.example/',
  ],
  [
    'another client’s draft',
    'https://preprod.agence.example/autre/page',
    'client: votre site → https://preprod.agence.example/autre/page',
  ],
  [
    'another client’s mail',
    'mailto:paul@autre.example?subject=x',
    'client: votre site → mailto:paul@autre.example?subject=x',
  ],
  [
    'another client’s site behind a Safe Link',
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.autre.example%2F&amp;data=1',
    'client: votre site → https://www.autre.example/',
  ],
  [
    'an example',
    'https://www.adressedusite.com/',
    'address: votre site → https://www.adressedusite.com/',
  ],
  [
    'another client’s site with a password',
    'https://nom:passe@www.autre.example/',
    'client: votre site → https://nom:passe@www.autre.example/',
  ],
  [
    'another client’s site without a scheme',
    '//www.autre.example/',
    'client: votre site → //www.autre.example/',
  ],
  [
    'another client’s mail in copy',
    'mailto:ines@client.example?subject=x&amp;cc=paul%40autre.example',
    'client: votre site → mailto:ines@client.example?subject=x&cc=paul%40autre.example',
  ],
  [
    'a page about another client’s site',
    'https://mesure.example/analyse?url=https%3A%2F%2Fwww.autre.example%2F&amp;lang=fr',
    'client: votre site → https://mesure.example/analyse?url=https%3A%2F%2Fwww.autre.example%2F&lang=fr',
  ],
  [
    'another client’s draft, in capitals',
    'https://preprod.agence.example/Autre/',
    'client: votre site → https://preprod.agence.example/Autre/',
  ],
  [
    'another client’s draft, in a folder with accents',
    'https://preprod.agence.example/%C3%89t%C3%A9%20bleu/page',
    'client: votre site → https://preprod.agence.example/Été%20bleu/page',
  ],
  ['a blank', '{{site}}', 'field: votre site → {{site}}'],
  [
    'a blank that a browser encoded',
    'https://x.example/%7B%7Bpage%7D%7D',
    'field: votre site → https://x.example/{{page}}',
  ],
])('a link to %s is told', (_name, href, expected) => {
  expect(told(`<p>Voici <a href="${href}">votre site</a>.</p>`)).toEqual([expected]);
});

test.each([
  'https://www.client.example/',
  'https://preprod.agence.example/autrement',
  'https://preprod.agence.example/autre.v2/',
  'https://preprod.agence.example/autre-site/',
  'mailto:ines@client.example?body=Voir%20www.autre.example',
  'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.client.example%2F&amp;data=05%7Cpaul%40autre.example',
  '#haut',
  'mailto:ines@client.example',
  '',
])('a link to « %s » is not', (href) => {
  expect(told(`<p>Voici <a href="${href}">votre site</a>.</p>`)).toEqual([]);
});

test('words that show the address are told once, with words that show another as well', () => {
  const same = '<a href="https://www.autre.example/">https://www.autre.example/</a>';
  expect(told(`<p>${same}</p>`)).toEqual(['client: https://www.autre.example/']);
  const other = '<a href="https://www.autre.example/">https://www.client.example/</a>';
  expect(told(`<p>${other}</p>`)).toEqual([
    'client: https://www.client.example/ → https://www.autre.example/',
  ]);
});

test('a Safe Link that is seen, and a map over a picture, are followed', () => {
  const safe =
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.autre.example%2F&amp;data=1';
  expect(told(`<p>Voici : ${safe}</p>`)).toEqual([`client: ${safe.replace('&amp;', '&')}`]);
  expect(told('<p>Voici.</p><map><area href="https://www.autre.example/"></map>')).toEqual([
    'client: https://www.autre.example/',
  ]);
});

test('a picture’s link is told by its address, and the thread’s are not', () => {
  expect(
    told('<p>Voici.</p><p><a href="https://www.autre.example/"><img src="cid:1"></a></p>'),
  ).toEqual(['client: https://www.autre.example/']);
  const thread =
    '<div id="divRplyFwdMsg">De : Inès</div><a href="https://www.autre.example/">site</a>';
  expect(told(`<p>Voici.</p>${thread}`)).toEqual([]);
});

test('what is kept is this link, not every one with these words', () => {
  const [one, other] = ['https://www.autre.example/', 'https://www.autre.example/x'].map(
    (behind) => ignore({ kind: 'client', actual: 'votre site', behind }).words,
  );
  expect(one).not.toBe(other);
});

describe('a host in letters of ASCII and in its own', () => {
  const between: Surroundings = {
    ...around,
    clients: [
      { domain: 'client.example', sites: ['https://www.client.example/'] },
      { domain: 'café.example', name: 'Le Café', sites: ['https://www.xn--caf-dma.example/'] },
      { domain: 'atelier.example', sites: ['https://préprod.example/atelier'] },
    ],
  };
  const words = (html: string): string[] =>
    findLeftovers(htmlMessage(html), between, ['client']).map(shownWords);

  test.each([
    ['<p>https://www.xn--caf-dma.example/</p>', ['https://www.xn--caf-dma.example/']],
    ['<p>https://www.café.example/</p>', ['https://www.café.example/']],
    ['<p>paul@xn--caf-dma.example</p>', ['paul@xn--caf-dma.example']],
    [
      '<p><a href="https://www.xn--caf-dma.example/menu">la page</a></p>',
      ['la page → https://www.café.example/menu'],
    ],
    [
      '<p><a href="https://xn--prprod-cva.example/atelier/">la page</a></p>',
      ['la page → https://préprod.example/atelier/'],
    ],
    ['<p>https://www.xn--caf-dma.xn--p1ai/</p>', []],
    ['<p>https://www.xn--bistrot-dma.example/</p>', []],
  ])('%s', (html, expected) => {
    expect(words(html)).toEqual(expected);
  });

  test('is the recipient’s own in both', () => {
    const toCafe = { ...between, recipients: [{ name: '', address: 'paul@xn--caf-dma.example' }] };
    const html = '<p>https://www.café.example/ et paul@xn--caf-dma.example</p>';
    expect(findLeftovers(htmlMessage(html), toCafe, ['client'])).toEqual([]);
  });
});
