/**
 * @jest-environment jsdom
 *
 * A draft that becomes a template, in the markup of each client: its lists, what is bold, where its links
 * lead, its tables.
 */
import { cleaned, readDraft } from '../../../src/taskpane/session/read-draft';
import { createMemoryHost } from '../../../src/testing/memory-host';
import { compileText } from '../../../src/templates/template-text';

/** A paragraph of Word that is an item: the sign is words of its own. */
const word = (level: number, sign: string, words: string): string =>
  `<p class=MsoListParagraph style='margin-left:${String(36 * level)}.0pt;text-indent:-18.0pt;mso-list:l0 level${String(level)} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;
const div = (words: string): string =>
  `<div role="presentation" class="elementToProof">${words}</div>`;

describe('a list in another one, that begins at three', () => {
  const NESTED = '3. un\n4. deux\n  - sous\n5. trois';
  test.each([
    [
      'Word',
      word(1, '3.', 'un') +
        word(1, '4.', 'deux') +
        word(2, '<span style="font-family:Symbol">·</span>', 'sous') +
        word(1, '5.', 'trois'),
    ],
    [
      'Word, its sign in a comment',
      (word(1, '3)', 'un') + word(1, '4)', 'deux') + word(2, 'o', 'sous') + word(1, '5)', 'trois'))
        .split('<![if !supportLists]>')
        .join('<!--[if !supportLists]-->')
        .split('<![endif]>')
        .join('<!--[endif]-->'),
    ],
    [
      'classic',
      "<ol style='margin-top:0cm' start=3 type=1><li class=MsoNormal style='mso-list:l0 level1 lfo1'>un<o:p></o:p></li><li class=MsoNormal>deux</li><ul style='margin-top:0cm' type=circle><li class=MsoNormal style='mso-list:l0 level2 lfo1'>sous</li></ul><li class=MsoNormal>trois</li></ol>",
    ],
    [
      'new',
      `<ol start="3" style="margin-top:0" data-editing-info='{"x":1}'><li class="elementToProof">${div('un')}</li><li>${div('deux')}<ul data-listchain="x"><li>${div('sous')}</li></ul></li><li>${div('trois')}</li></ol>`,
    ],
    [
      'the web, its inner list in an item without a number',
      `<ol start="3"><li>${div('un')}</li><li>${div('deux')}</li><li style="display:block"><ul><li>${div('sous')}</li></ul></li><li>${div('trois')}</li></ol>`,
    ],
    [
      'Mac',
      '<div><ol class="MailOutline" start="3"><li>un</li><li>deux<ul class="MailOutline"><li>sous</li></ul></li><li>trois</li></ol></div>',
    ],
    [
      'mobile',
      '<ol start="3" style="direction:ltr;margin-top:0"><li dir="ltr"><div style="direction:ltr">un</div></li><li><div>deux</div></li><ul><li><div>sous</div></li></ul><li><div>trois</div></li></ol>',
    ],
    [
      'Gmail',
      '<div dir="ltr"><div><ol start="3"><li style="margin-left:15px">un</li><li>deux<ul><li>sous</li></ul></li><li>trois</li></ol></div></div>',
    ],
    [
      'an item that says its number',
      '<ol><li value="3">un</li><li>deux<ul><li>sous</li></ul></li><li>trois</li></ol>',
    ],
  ])('%s', (_client, html) => {
    expect(cleaned(html)).toBe(NESTED);
    expect(compileText(cleaned(html), []).body).toBe(
      '<ol start="3"><li>un</li><li>deux<ul><li>sous</li></ul></li><li>trois</li></ol>',
    );
  });

  test('stands apart from words right above, where it would be read as words', () => {
    for (const above of [`<div>Voici :</div>`, '<p class=MsoNormal>Voici :</p>', 'Voici :<br>']) {
      const html = `${above}<ol start="3"><li>un</li></ol>`;
      expect(cleaned(html)).toBe('Voici :\n\n3. un');
      expect(compileText(cleaned(html), []).body).toContain('<ol start="3"><li>un</li></ol>');
    }
  });

  test('of Word, has its signs in letters and Roman numbers as numbers', () => {
    const levels = [
      word(1, '1.', 'un'),
      word(2, 'a.', 'deux'),
      word(2, 'b.', 'trois'),
      word(3, 'i.', 'quatre'),
      word(3, 'ii.', 'cinq'),
      word(2, 'c.', 'six'),
      word(1, '2.', 'sept'),
      word(2, '2.1.', 'huit'),
      word(2, '2.2.', 'neuf'),
    ].join('');
    expect(cleaned(levels)).toBe(
      '1. un\n  1. deux\n  2. trois\n    1. quatre\n    2. cinq\n  3. six\n2. sept\n  1. huit\n  2. neuf',
    );
    const letters = [...'abcdefghi'].map((letter) => word(1, `${letter})`, letter)).join('');
    expect(cleaned(letters)).toMatch(/8\. h\n9\. i$/);
  });

  test.each([
    [
      'paragraphs',
      '<ul><li><p class=MsoNormal>un</p><p class=MsoNormal>suite</p></li><li>deux</li></ul>',
    ],
    ['blocks', '<ul><li><div>un</div><div>suite</div></li><li><div>deux</div></li></ul>'],
    ['lines', '<ul><li>un<br>suite</li><li>deux<br></li></ul>'],
  ])('the %s of an item are one line', (_what, html) => {
    expect(cleaned(html)).toBe('- un suite\n- deux');
  });
});

test.each([
  [
    'Word',
    "<p class=MsoNormal>Le <b style='mso-bidi-font-weight:normal'><span lang=FR>menu<o:p></o:p></span></b></p>",
  ],
  [
    'classic',
    "<p class=MsoNormal>Le <span style='font-weight:bold;mso-bidi-font-weight:normal'>menu</span></p>",
  ],
  [
    'new',
    '<div class="elementToProof">Le <span style="font-family:Aptos; font-weight:600">menu</span></div>',
  ],
  ['the web', '<div>Le <b class="ContentPasted0">menu</b></div>'],
  ['Mac', '<div>Le <span style="font: bold 12px Helvetica">menu</span></div>'],
  ['mobile', '<div dir="ltr">Le <span style="font-weight:700">menu</span></div>'],
  ['Gmail', '<div dir="ltr">Le <font style="font-weight:bolder">menu</font></div>'],
  [
    'Google Docs',
    '<b style="font-weight:normal" id="docs-internal-guid-1"><p>Le <span style="font-weight:700">menu</span></p></b>',
  ],
  [
    'a block whose words are not',
    '<div style="font-weight:bold"><span style="font-weight:400">Le </span>menu</div>',
  ],
])('bold by style is kept, and what a style takes back is not bold: %s', (_client, html) => {
  expect(cleaned(html)).toBe('Le **menu**');
});

test.each([
  ['<p>Le <i style="font-style:normal">menu</i></p>', 'Le menu'],
  ['<h2 style="font-weight:normal">Le menu</h2>', 'Le menu'],
  ['<h2>Le menu</h2>', '**Le menu**'],
  ['<p>Le <em><span style="font-style:normal">menu</span></em></p>', 'Le menu'],
])('%s', (html, expected) => {
  expect(cleaned(html)).toBe(expected);
});

describe('a Safe Link', () => {
  const query =
    'url=https%3A%2F%2Fclient.example%2Fpanier%3Fa%3D1&amp;data=05%7C02%7Cines%40client.example%7C1&amp;reserved=0';
  const safe = `https://eur01.safelinks.protection.outlook.com/?${query}`;
  const address = 'https://client.example/panier?a=1';

  test.each([
    [
      'classic',
      `<p class=MsoNormal><a href="${safe}" title="Protégé par Outlook">le panier</a></p>`,
      `[le panier](${address})`,
    ],
    [
      'new',
      `<div><a href="${safe}" originalsrc="${address}" shash="x" data-auth="Verified">le panier</a></div>`,
      `[le panier](${address})`,
    ],
    [
      'with a path',
      `<a href="https://eur01.safelinks.protection.outlook.com/ap/x-59584e83/?${query}">le panier</a>`,
      `[le panier](${address})`,
    ],
    [
      'of Teams',
      `<a href="https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?${query}">le panier</a>`,
      `[le panier](${address})`,
    ],
    [
      'twice',
      `<a href="https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(safe.replace(/&amp;/g, '&'))}&amp;data=ines%40client.example">le panier</a>`,
      `[le panier](${address})`,
    ],
    ['whose words are its own address', `<a href="${safe}">${safe}</a>`, address],
    ['whose words are the address meant', `<a href="${safe}">${address}</a>`, address],
    ['among words', `<p>Voir ${safe}. Merci</p>`, `Voir ${address}. Merci`],
    [
      'in angle brackets, as Mac and mobile copy it',
      `<p>Le panier &lt;${safe}&gt;</p>`,
      `Le panier <${address}>`,
    ],
  ])('is undone: %s', (_how, html, expected) => {
    expect(cleaned(html)).toBe(expected);
    expect(cleaned(html)).not.toContain('ines');
  });

  test('is undone in a message of plain text', async () => {
    const body = `Voir le panier <${safe.replace(/&amp;/g, '&')}>.`;
    const { text } = await readDraft(createMemoryHost({ body, format: 'text' }));
    expect(text).toContain(address);
    expect(text).not.toMatch(/safelinks|ines/);
  });
});

test.each([
  [
    'Word',
    '<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Page</p></td><td><p class=MsoNormal>Statut</p></td></tr><tr><td><p class=MsoNormal>Accueil</p></td><td><p class=MsoNormal>livrée</p></td></tr></table>',
  ],
  [
    'classic',
    '<table class=MsoNormalTable cellpadding=0><thead><tr><th>Page</th><th>Statut</th></tr></thead><tbody><tr><td>Accueil</td><td>livrée</td></tr></tbody></table>',
  ],
  [
    'new',
    `<div><table id="table_0"><tbody><tr><td>${div('Page')}</td><td>${div('Statut')}</td></tr><tr><td>${div('Accueil')}</td><td>${div('livrée')}</td></tr></tbody></table></div>`,
  ],
  [
    'Gmail',
    '<div dir="ltr"><table><tbody><tr><td>Page</td><td>Statut</td></tr><tr><td>Accueil</td><td>livrée</td></tr></tbody></table></div>',
  ],
  [
    'Mac',
    '<table cellspacing="0"><tbody><tr><td valign="top"><div>Page</div></td><td><div>Statut</div></td></tr><tr><td><div>Accueil</div></td><td><div>livrée</div></td></tr></tbody></table>',
  ],
])('a table is read line by line, which is told: %s', async (_client, table) => {
  const { text, tables } = await readDraft(createMemoryHost({ body: `<p>Voici :</p>${table}` }));
  expect(text.replace(/\*\*/g, '').split(/\n+/)).toEqual([
    'Voici :',
    'Page – Statut',
    'Accueil – livrée',
  ]);
  expect(tables).toBe(1);
});
