/** Words of others, as the mail programs that people here meet set them apart. */
import { kindsOf, zonesOf } from './zones-of';

const own = '<div>Bonjour, voici.</div>';
const lent = '<p>Le bug du client est corrigé ?</p>';

test.each([
  [
    'Zimbra',
    `<hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><blockquote style="border-left:2px solid #1010FF"><b>De: </b>"Inès" &lt;ines@client.example&gt;<br><b>À: </b>"Léo"<br><b>Envoyé: </b>Mardi 5 Mai 2026 09:30:33<br><b>Objet: </b>Panier<br></blockquote></div><div data-marker="__QUOTED_TEXT__"><blockquote style="border-left:2px solid #1010FF">${lent}</blockquote></div>`,
  ],
  [
    'Zimbra without its line',
    `<div data-marker="__QUOTED_TEXT__"><blockquote>${lent}</blockquote></div>`,
  ],
  [
    'Zimbra before 2014',
    `<hr id="zwchr"><blockquote><b>De: </b>"Inès" &lt;ines@client.example&gt;<br><b>Envoyé: </b>Mardi 5 Mai 2026 09:30:33<br><b>À: </b>Léo<br><b>Objet: </b>Panier</blockquote><blockquote>${lent}</blockquote>`,
  ],
  [
    'Orange',
    `<blockquote style="border-left:2px solid #ff6600">&gt; Message du 05/05/26 09:30<br>&gt; De : "Inès" &lt;ines@client.example&gt;<br>&gt; A : leo@agence.example<br>&gt; Copie à : <br>&gt; Objet : Panier<br>&gt; <br>&gt; Lent.</blockquote>`,
  ],
  [
    'Orange without its signs',
    `<div>Message du 05/05/26 09:30<br>De : "Inès" &lt;ines@client.example&gt;<br>A : leo@agence.example<br>Objet : Panier</div>${lent}`,
  ],
  [
    'SFR',
    `<div>========================================<br>Message du : 05/05/2026 09:30<br>De : "Inès" &lt;ines@client.example&gt;<br>A : leo@agence.example<br>Copie à :<br>Sujet : Panier</div>${lent}`,
  ],
  [
    'Open-Xchange',
    `<blockquote type="cite"><div>Inès Marchand &lt;ines@client.example&gt; a écrit le 05/05/2026 09:30 :</div>${lent}</blockquote>`,
  ],
  [
    'Open-Xchange without a blockquote',
    `<div>Inès Marchand a écrit le 5 mai 2026 à 09:30 :</div>${lent}`,
  ],
  [
    'Open-Xchange in German',
    `<div>Ines Marchand hat am 5. Mai 2026 um 09:30 geschrieben:</div>${lent}`,
  ],
  [
    'Odoo',
    `<blockquote data-o-mail-quote-node="1" data-o-mail-quote="1">${lent}</blockquote><div data-o-mail-quote="1">Fil</div>`,
  ],
  [
    'Notes, label by label in cells',
    `<table><tr><td>De :</td><td>Inès Marchand/CLIENT</td></tr><tr><td>A :</td><td>Léo &lt;leo@agence.example&gt;</td></tr><tr><td>Date :</td><td>05/05/2026 09:30</td></tr><tr><td>Objet :</td><td>Panier</td></tr></table>${lent}`,
  ],
  [
    'Notes, one below the other',
    `<table><tr><td><b>Inès Marchand/CLIENT@CLIENT</b><p>05/05/2026 09:30</p></td><td><table><tr><td>A</td><td>Léo Martin &lt;leo@agence.example&gt;</td></tr><tr><td>cc</td><td></td></tr><tr><td>Objet</td><td>Panier</td></tr></table></td></tr></table>${lent}`,
  ],
  [
    'headers that a webmail has emptied',
    `<div><b>De :</b> <br><b>Envoyé :</b> <br><b>À :</b> <br><b>Objet :</b> </div>${lent}`,
  ],
  [
    'headers emptied, with « Date »',
    `<div><b>De :</b> <camille@client.example><br><b>Date :</b> <br><b>À :</b> <leo@agence.example><br><b>Objet :</b> </div>${lent}`,
  ],
])('%s', (_name, quoted) => {
  expect(kindsOf(`${own}${quoted}`, 'html')).toEqual(['own', 'quoted']);
});

describe('above a ticket', () => {
  test.each([
    '=-=-=-= Pour répondre par courriel, écrivez au-dessus de cette ligne =-=-=-=',
    '=-=-=-= To answer by email, write above this line =-=-=-=',
    '##- Veuillez saisir votre réponse au-dessus de cette ligne -##',
    '##- Please type your reply above this line -##',
    '-—-—-— Reply above this line. —-—-—-',
    'Merci de répondre au-dessus de cette ligne',
    'Répondez au dessus de cette ligne.',
    '##- Bitte geben Sie Ihre Antwort oberhalb dieser Zeile ein -##',
    '##- Por favor, escriba su respuesta por encima de esta línea -##',
    '##- Typ uw antwoord boven deze regel -##',
  ])('%s', (marker) => {
    expect(zonesOf(`Voici.\n\n${marker}\n\nLe bug est corrigé ?`, 'text')).toEqual([
      ['own', 'Voici.'],
      ['quoted', `${marker}\n\nLe bug est corrigé ?`],
    ]);
  });

  test.each([
    'Le bouton se trouve au-dessus de cette ligne.',
    'Dans le gabarit, le texte de réponse se place au-dessus de cette ligne, comme prévu.',
  ])('is not what the writer says of a line: %s', (sentence) => {
    expect(kindsOf(`Voici.\n${sentence}\nSuite.`, 'text')).toEqual(['own']);
  });
});

describe('in other languages', () => {
  const block = (all: string[]): string => `Voici.\n\n${all.join('\n')}\n\nText`;
  test.each([
    ['de', ['Von: Ines', 'Gesendet am: Dienstag, 5. Mai 2026 09:30', 'An: Leo', 'Betreff: Korb']],
    ['en', ['From: Ines', 'Sent on: Tuesday, May 5, 2026 9:30', 'To: Leo', 'Subject: Cart']],
    ['es', ['De: Inés', 'Enviada el: martes, 5 de mayo de 2026 9:30', 'Para: Leo', 'Asunto: X']],
    ['it', ['Da: Ines', 'Inviato il: martedì 5 maggio 2026 09:30', 'A: Leo', 'Oggetto: X']],
    ['nl', ['Van: Ines', 'Verzonden op: dinsdag 5 mei 2026 9:30', 'Aan: Leo', 'Onderwerp: X']],
    ['pt', ['De: Inês', 'Enviada: 5 de maio de 2026 09:30', 'Para: Leo', 'Assunto: X']],
    ['ru', ['От: Инес', 'Отправлено: 5 мая 2026 г. 9:30', 'Кому: Лео', 'Тема: X']],
    ['ru by date', ['От: Инес <i@client.example>', 'Дата: 05.05.2026 09:30', 'Кому: Л', 'Тема: X']],
  ])('headers: %s', (_language, headers) => {
    expect(kindsOf(block(headers), 'text')).toEqual(['own', 'quoted']);
  });

  test.each([
    'Am 05.05.2026 um 09:30 hat Ines geschrieben:',
    'On 5/5/26 9:30, Ines wrote:',
    'El 5/5/26 a las 9:30, Inés escribió:',
    'Il 05/05/26 09:30, Ines ha scritto:',
    'Op 05-05-2026 09:30 schreef Ines:',
    'Em 05/05/2026 09:30, Inês escreveu:',
    '05.05.2026 09:30, Инес написал(а):',
    '5 мая 2026 г., 09:30, Инес пишет:',
    '-------- Исходное сообщение --------',
    '---------- Пересылаемое сообщение ---------',
  ])('introduction: %s', (line) => {
    expect(kindsOf(`Voici.\n\n${line}\n\nText`, 'text')).toEqual(['own', 'quoted']);
  });

  test.each([
    'Inizio messaggio inoltrato:',
    'Begin doorgestuurd bericht:',
    'Início da mensagem reencaminhada:',
    'Anfang der weitergeleiteten Nachricht:',
    'Début du message transféré :',
  ])('passed on: %s', (line) => {
    const html = `<p>Voici.</p><div><blockquote type="cite"><div>${line}</div></blockquote></div><div><blockquote type="cite">Text</blockquote></div>`;
    expect(kindsOf(html, 'html')).toEqual(['own', 'quoted']);
  });
});

test('GroupWise: its separator is no line that was quoted', () => {
  const line = '>>> Inès Roux <ines@client.example> 05/05/2026 09:30 >>>';
  expect(kindsOf(`Voici.\n\n${line}\nText`, 'text')).toEqual(['own', 'quoted']);
  expect(kindsOf('Voici.\n\n>>> Text\n>> Text\nMerci.', 'text')).toEqual(['own', 'quoted', 'own']);
});
