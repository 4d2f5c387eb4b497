/** The source of a message, that a developer copies into a message of their own. */
import { kindsOf, ownOf } from './zones-of';

const escaped = (line: string): string => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const after = 'Le bug est corrigé.';
const date = 'Tue, 5 May 2026 09:30:00 +0200';

const SOURCES: Record<string, string[]> = {
  'a saved message': [
    'Return-Path: <rebond@client.example>',
    'Received: from mx.client.example (mx.client.example [192.0.2.7])',
    '\tby mx.agence.example with ESMTPS id abc; Tue, 5 May 2026 09:30:02 +0200',
    'From: Boutique <boutique@client.example>',
    'To: Inès <ines@client.example>',
    'Subject: =?UTF-8?Q?Votre_commande_n=C2=B012?=',
    `Date: ${date}`,
    'Message-ID: <1@client.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
  ],
  'its four fields': [
    'From: Boutique <boutique@client.example>',
    'To: ines@client.example',
    'Subject: Votre commande',
    `Date: ${date}`,
  ],
  'its date first': [
    'Date: Tue, 05 May 2026 07:30:00 GMT',
    'From: Boutique <boutique@client.example>',
    'To: ines@client.example',
    'Subject: Votre commande',
  ],
  'what a catcher of mail shows': [
    'From: Boutique <boutique@client.example>',
    'Subject: Votre commande',
    'To: ines@client.example',
    'Date: 2026-05-05 09:30:00',
    'X-Mailer: PHPMailer 6.9.1',
  ],
  'what was said to a server': [
    'MAIL FROM:<boutique@client.example>',
    '250 2.1.0 Ok',
    'RCPT TO:<ines@client.example>',
    'DATA',
    'From: Boutique <boutique@client.example>',
    'To: ines@client.example',
    `Date: ${date}`,
    'Subject: Votre commande',
    '250 2.0.0 Ok: queued',
  ],
  'what curl was given': [
    '$ curl -s smtp://mail.client.example --mail-from boutique@client.example -T -',
    'From: Boutique <boutique@client.example>',
    'To: ines@client.example',
    'Subject: Votre commande',
    `Date: ${date}`,
  ],
  'a signed one': [
    'DKIM-Signature: v=1; a=rsa-sha256; d=client.example',
    'From: Boutique <boutique@client.example>',
    'Date: 5 May 2026 09:30',
    'Subject: Votre commande',
    'To: ines@client.example',
  ],
};

describe.each(Object.entries(SOURCES))('below %s', (_name, source) => {
  describe.each(['Voici les en-têtes :', 'J’ai regardé le message.'])('after « %s »', (before) => {
    const all = [before, ...source, '', after];
    test.each([
      ['lines of a text', [before, '', ...source, '', after].join('\n'), 'text'],
      ['blocks', all.map((line) => `<div>${escaped(line) || '<br>'}</div>`).join(''), 'html'],
      [
        'a paragraph',
        `<p>${before}</p><p>${source.map(escaped).join('<br>')}</p><p>${after}</p>`,
        'html',
      ],
      ['`pre`', `<p>${before}</p><pre>${escaped(source.join('\n'))}</pre><p>${after}</p>`, 'html'],
    ] as const)('words are read, as %s', (_kind, body, format) => {
      expect(ownOf(body, format)).toContain(after);
    });
  });
});

test.each([
  ['a separator', '-------- Message transféré --------<br>'],
  ['a line', '<hr>'],
])('a message that is passed on below %s is none, with the same date', (_what, above) => {
  const fields = (SOURCES['its four fields'] ?? []).map(escaped).join('<br>');
  expect(kindsOf(`<p>Voici.</p><p>${above}${fields}</p><p>Lent.</p>`, 'html')).toEqual([
    'own',
    'quoted',
  ]);
});

test('words that look like a field below real headers change nothing', () => {
  const body = [
    'Voici.',
    '',
    'De : Inès <ines@client.example>',
    'Envoyé : mardi 5 mai 2026 09:30',
    'À : Léo',
    'Objet : Panier',
    '',
    'X-ray : rien à signaler.',
  ];
  expect(kindsOf(body.join('\n'), 'text')).toEqual(['own', 'quoted']);
});
