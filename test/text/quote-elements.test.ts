/** Elements that mail clients put around a quote: what in them is one, and what was written there. */
import { kindsOf, ownOf, zonesOf } from './zones-of';

describe('a body that stands in an element for quotes', () => {
  const typed = '<div>Bonjour Inès,</div><div>Le bug est corrigé.</div>';

  test.each([
    ['Gmail', '<div class="gmail_quote gmail_quote_container">', '</div>'],
    ['Gmail twice', '<div class="gmail_quote"><div class="gmail_quote">', '</div></div>'],
    ['Yahoo', '<div class="ydp1a2b3c4dyahoo_quoted" id="ydp1a2b3c4dyahoo_quoted_12">', '</div>'],
    ['Proton', '<div class="protonmail_quote">', '</div>'],
    ['Spark', '<div name="messageReplySection">', '</div>'],
  ])('of %s is read', (_name, start, end) => {
    expect(kindsOf(`${start}${typed}${end}`, 'html')).toEqual(['own']);
    expect(kindsOf(`<p>Bonjour,</p>${start}<p>Le bug est corrigé.</p>${end}`, 'html')).toEqual([
      'own',
    ]);
  });

  test('is read above the quote that it holds', () => {
    const quote =
      '<div class="gmail_attr">Le mar. 5 mai 2026 à 09:30, Inès a écrit :</div><blockquote class="gmail_quote">Lent.</blockquote>';
    expect(kindsOf(`<div class="gmail_quote">${typed}${quote}</div>`, 'html')).toEqual([
      'own',
      'quoted',
    ]);
    expect(kindsOf(`<div class="gmail_quote">${quote}</div>`, 'html')).toEqual(['quoted']);
    expect(kindsOf(`${typed}<div class="gmail_quote">${quote}</div>`, 'html')).toEqual([
      'own',
      'quoted',
    ]);
  });

  test('is none where all of it is what was passed on', () => {
    const passed =
      '<div class="gmail_quote"><div>---------- Forwarded message ---------</div><div>Lent.</div></div>';
    expect(kindsOf(passed, 'html')).toEqual(['quoted']);
  });
});

describe('a body that stands as a whole in what marks a quote or a thread', () => {
  const typed = '<div>Bonjour Inès,</div><div>Le bug est corrigé.</div><div>Bien à vous,</div>';
  const headers =
    'De : Inès &lt;ines@client.example&gt;<br>Envoyé : mardi 5 mai 2026 09:30<br>À : Léo<br>Objet : Panier';
  const SHELLS: [string, string, string][] = [
    ['a cited blockquote', '<blockquote type="cite">', '</blockquote>'],
    [
      'two of them',
      '<blockquote type="cite"><blockquote type="cite">',
      '</blockquote></blockquote>',
    ],
    ['Gmail’s blockquote', '<blockquote class="gmail_quote">', '</blockquote>'],
    ['Outlook’s header', '<div id="divRplyFwdMsg" dir="ltr">', '</div>'],
    ['the body of Outlook 2011', '<span id="OLK_SRC_BODY_SECTION">', '</span>'],
    ['the reference of iOS', '<div class="ms-outlook-mobile-reference-message">', '</div>'],
    ['the reference of new Mac', '<div id="mail-editor-reference-message-container">', '</div>'],
    ['Outlook.com’s', '<div id="stopSpelling">', '</div>'],
    ['Zimbra’s', '<div data-marker="__QUOTED_TEXT__">', '</div>'],
    ['Odoo’s', '<div data-o-mail-quote="1">', '</div>'],
  ];

  describe.each(SHELLS)('%s', (_name, start, end) => {
    const body = (inside: string, after = ''): string =>
      `<html><body>${start}${inside}${end}${after}</body></html>`;

    test('is read, where nothing else is written', () => {
      const signature = '<div id="Signature"><div>Léo Martin</div></div>';
      expect(kindsOf(body(typed), 'html')).toEqual(['own']);
      expect(kindsOf(body(typed, signature), 'html')).toEqual(['own', 'signature']);
    });

    test.each([
      ['headers', `<p>${headers}</p>${typed}`],
      ['an introduction', `<p>Le 5 mai 2026 à 09:30, Inès a écrit :</p>${typed}`],
      ['a title', `<p>-----Message d’origine-----</p>${typed}`],
      [
        'headers in a language that is not known',
        `<p>Feladó: Ines<br>Elküldve: 2026. május 5. 09:30<br>Címzett: Leo<br>Tárgy: Kosár</p>${typed}`,
      ],
      ['a quote of its own', `${typed}<blockquote type="cite">Lent.</blockquote>`],
    ])('is not read where it holds %s', (_what, inside) => {
      expect(kindsOf(body(inside), 'html')).toEqual(['quoted']);
    });

    test('is not read where something is written above', () => {
      expect(ownOf(`<p>Voici.</p>${body(typed)}`, 'html')).toBe('Voici.');
    });
  });
});

describe('answers between the blockquotes of an element that holds a quote', () => {
  const gmail =
    '<div class="gmail_attr">Le mar. 5 mai 2026 à 09:30, Inès &lt;ines@client.example&gt; a écrit :<br></div>';
  const quote = (text: string): string => `<blockquote class="gmail_quote">${text}</blockquote>`;
  const answered = (one: string, other: string): string =>
    `${one}<div>Le bug est corrigé.</div>${other}<div>Demain.</div>`;
  const own = 'Voici.\n…\nLe bug est corrigé.\n…\nDemain.';

  test.each([
    [
      'Gmail',
      `<div class="gmail_quote gmail_quote_container">${gmail}${answered(quote('Le panier ?'), quote('Et le menu ?'))}</div>`,
    ],
    [
      'Gmail, with an older message in what is quoted',
      `<div class="gmail_quote">${gmail}${answered(quote('Le panier ?'), quote(`Et le menu ?<div class="gmail_quote">${gmail}${quote('Ancien.')}</div>`))}</div>`,
    ],
    [
      'Gmail, whose blockquotes lost their class',
      `<div class="gmail_quote">${gmail}${answered('<blockquote>Le panier ?</blockquote>', '<blockquote>Et le menu ?</blockquote>')}</div>`,
    ],
    [
      'Gmail, quoted once more by Outlook',
      `<div class="x_gmail_quote"><div class="x_gmail_attr">Le 5 mai 2026 à 09:30, Inès a écrit :</div>${answered('<blockquote class="x_gmail_quote">Le panier ?</blockquote>', '<blockquote class="x_gmail_quote">Et le menu ?</blockquote>')}</div>`,
    ],
    [
      'Proton',
      `<div class="protonmail_quote">Le mardi 5 mai 2026 à 09:30, Inès a écrit :<br>${answered('<blockquote class="protonmail_quote" type="cite">Le panier ?</blockquote>', '<blockquote type="cite">Et le menu ?</blockquote>')}</div>`,
    ],
    [
      'Zoho',
      `<div class="zmail_extra"><div>---- Le mar., 05 mai 2026 09:30:12 +0200 Inès a écrit ----</div>${answered('<blockquote>Le panier ?</blockquote>', '<blockquote>Et le menu ?</blockquote>')}</div>`,
    ],
  ])('are read: %s', (_name, thread) => {
    expect(ownOf(`<div>Voici.</div>${thread}`, 'html')).toBe(own);
  });

  test.each([
    [
      'was passed on',
      `<div class="gmail_attr">---------- Forwarded message ---------<br>De : Inès &lt;ines@client.example&gt;<br>Date: mar. 5 mai 2026 à 09:30<br>Subject: Panier<br>To: &lt;leo@agence.example&gt;</div>${answered('Le panier ?', '<blockquote>Et le menu ?</blockquote>')}`,
    ],
    ['stands in no blockquote', `${gmail}${answered('Le panier ?', quote('Et le menu ?'))}`],
  ])('are none where the message %s', (_what, inside) => {
    const source = `<div>Voici.</div><div class="gmail_quote">${inside}</div>`;
    expect(zonesOf(source, 'html').map(([kind]) => kind)).toEqual(['own', 'quoted']);
  });
});
