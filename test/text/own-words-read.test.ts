/** Words of the writer's own that look like something else and have to be read. */
import { kindsOf, ownOf, zonesOf } from './zones-of';

const lines = (all: readonly string[]): string => all.join('\n');
const divs = (all: readonly string[]): string =>
  all.map((line) => `<div>${line.replace(/<(?=\w+@)/g, '&lt;')}</div>`).join('');
const items = (all: readonly string[]): string =>
  `<ul>${all.map((line) => `<li>${line}</li>`).join('')}</ul>`;
const rows = (all: readonly string[]): string =>
  `<table>${all
    .map((line) => `<tr><td>${line.replace(' : ', ' :</td><td>')}</td></tr>`)
    .join('')}</table>`;

describe('a list with the labels of headers that the writer makes', () => {
  const LISTS: Record<string, string[]> = {
    'a form that was tried': [
      'Expéditeur : boutique@client.example',
      'Destinataire : accueil@client.example',
      'Sujet : Demande de devis',
      'Date : 04/05/2026 09:30',
    ],
    'minutes of a meeting': [
      'Objet : point de suivi',
      'Date : 4 mai 2026 à 9h30',
      'Destinataires : Inès, Paul',
    ],
    'an operation at night': [
      'Date : mardi 5 mai 2026',
      'De : 22:00',
      'À : 23:30',
      'Objet : passage en PHP 8',
    ],
    'an operation over two days': [
      'Objet : bascule du domaine',
      'De : mardi 5 mai 2026 22:00',
      'À : mercredi 6 mai 2026 06:00',
      'Date : à confirmer',
    ],
    'settings of a mailing': [
      'Expéditeur : Boutique <boutique@client.example>',
      'Date : le jour de la commande',
      'Objet : Votre commande',
    ],
    'a change of server': [
      'De : ancien-serveur.example',
      'À : nouveau-serveur.example',
      'Date : mardi 5 mai 2026 à 22:00',
      'Objet : bascule',
    ],
    'a journey': ['De : Lyon', 'À : Paris', 'Date : 05/05/2026 08:04', 'Objet : atelier'],
    'a form with its words': [
      'De : Site web',
      'À : accueil@client.example',
      'Objet : Nouveau message',
      'Date : 05/05/2026 09:30',
      'Message : Bonjour',
    ],
    'fields of a ticket': [
      'Date : 04/05/2026',
      'De : Inès',
      'Sujet : lenteur du panier',
      'Priorité : haute',
    ],
  };
  const after = 'Le bug est corrigé.';

  describe.each(Object.entries(LISTS))('%s', (_name, list) => {
    test.each([
      ['lines of a text', lines(['Voici :', '', ...list, '', after]), 'text'],
      [
        'lines with a dash',
        lines(['Voici :', '', ...list.map((l) => `- ${l}`), '', after]),
        'text',
      ],
      ['lines with a star', lines(['Voici.', '', ...list.map((l) => `* ${l}`), '', after]), 'text'],
      ['paragraphs', divs(['Voici :', ...list, after]), 'html'],
      ['lines of a paragraph', divs(['Voici :', list.join('<br>'), after]), 'html'],
      ['items', `<p>Voici.</p>${items(list)}<p>${after}</p>`, 'html'],
      ['rows', `<p>Voici :</p>${rows(list)}<p>${after}</p>`, 'html'],
    ] as const)('as %s', (_kind, source, format) => {
      expect(kindsOf(source, format)).toEqual(['own']);
    });
  });

  test('but the headers of a message that is passed on are not, though they are announced', () => {
    const headers = [
      'De : Inès Marchand <ines@client.example>',
      'Envoyé : mardi 5 mai 2026 09:30',
      'À : Agence',
      'Objet : Panier',
    ];
    expect(kindsOf(lines(['Voici son message :', '', ...headers, '', 'Lent.']), 'text')).toEqual([
      'own',
      'quoted',
    ]);
  });
});

describe('paragraphs above an introduction', () => {
  const quote = '<blockquote type="cite"><div>Cité.</div></blockquote>';
  test.each([
    ['Le panier est prêt', 'Le 2026-05-05 09:30, Inès Marchand a écrit :'],
    ['On verra lundi.', 'On Tue, May 5, 2026 at 9:30 AM Ines <ines@client.example> wrote:'],
    ['Il reste la page contact', 'Il giorno 5 mag 2026, alle ore 09:30, Ines ha scritto:'],
    ['Am Montag geht es weiter.', 'Am 05.05.2026 um 09:30 schrieb Ines:'],
    ['Le 4 mai 2026 à 10:00 la page est en ligne', 'Le 05/05/2026 à 09:30, Inès a écrit :'],
    ['En résumé tout fonctionne', 'El mar, 5 may 2026 a las 9:30, Inés escribió:'],
  ])('« %s » are read', (own, introduction) => {
    const source = `${divs(['Bonjour,', own, introduction])}${quote}`;
    expect(zonesOf(source, 'html')).toEqual([
      ['own', `Bonjour,\n${own}`],
      ['quoted', `${introduction}\nCité.`],
    ]);
  });

  test('an introduction that is folded is one', () => {
    const folded = 'Le mardi 5 mai 2026 à 09:30, Inès Marchand\n<ines@client.example> a écrit :';
    expect(zonesOf(`Voici.\n\n${folded}\n> Cité.`, 'text')[1]).toEqual([
      'quoted',
      `${folded}\n> Cité.`,
    ]);
  });
});

describe('what someone wrote, told in the writer’s own words', () => {
  test.each([
    'Le 5 mai 2026 à 9h30, l’hébergeur nous a écrit :',
    'Le 5 mai 2026 à 09:30, le support vous a écrit :',
    'Le 05/05/2026 à 09:30, notre prestataire a écrit :',
    'Le client a écrit le 05/05/2026 09:30 :',
    'Le 5 mai 2026 à 09:30, elle lui a écrit :',
    'Le 5 mai 2026 à 09:30, celui-ci a écrit :',
    'Le 5 mai 2026 à 09:30, quelqu’un a écrit sur le formulaire :',
    'Voici ce qu’Inès a écrit le 5 mai 2026 à 09:30 :',
    'On May 5, 2026 at 9:30, the host wrote to us:',
    'On May 5, 2026 at 9:30, our client wrote:',
  ])('%s', (introduction) => {
    const body = [introduction, 'nous suivons le dossier.', 'Le bug est corrigé.'];
    expect(kindsOf(divs(body), 'html')).toEqual(['own']);
    expect(kindsOf(lines(body), 'text')).toEqual(['own']);
  });

  test('above a quote leaves the sentence to the writer', () => {
    const said = 'Le 5 mai 2026 à 09:30, Inès nous a écrit :';
    expect(
      zonesOf(`<p>${said}</p><blockquote>Lent.</blockquote><p>C’est réparé.</p>`, 'html'),
    ).toEqual([
      ['own', said],
      ['quoted', 'Lent.'],
      ['own', 'C’est réparé.'],
    ]);
  });
});

describe('words typed inside of the signature', () => {
  const name = '<div><b>Léo Martin</b></div><div>Agence Exemple</div><div>01 23 45 67 89</div>';
  const typed = 'Le bug du panier est corrigé.';

  test.each([
    ['alone', '', `<div>${typed}</div>`],
    ['below a greeting', '<div>Bonjour Inès,</div>', `<div>${typed}</div>`],
    ['with their greeting', '', `<div>Bonjour Inès,</div><div>${typed}</div>`],
    ['with their closing', '', `<div>${typed}</div><div>Bien à vous,</div>`],
    [
      'with a list',
      '',
      `<div>Ce qui est fait :</div><ul><li>la page panier</li><li>la page contact</li></ul><div>${typed}</div>`,
    ],
  ])('%s, are read', (_name, outside, inside) => {
    const source = `${outside}<div id="Signature">${inside}${name}</div>`;
    const zones = zonesOf(source, 'html');
    expect(zones.map(([kind]) => kind)).toEqual(['own', 'signature']);
    expect(zones[0]?.[1]).toContain(typed);
    expect(zones[1]?.[1]).toBe('Léo Martin\nAgence Exemple\n01 23 45 67 89');
  });

  test('below its name, with a greeting, are read', () => {
    const source = `<div id="Signature">${name}<div>Bonjour Inès,</div><div>${typed}</div></div>`;
    expect(zonesOf(source, 'html')).toEqual([
      ['signature', 'Léo Martin\nAgence Exemple\n01 23 45 67 89'],
      ['own', `Bonjour Inès,\n${typed}`],
    ]);
    const house = `<div id="Signature"><div>Léo Martin</div><div>Salut Studio</div><div>01 23 45 67 89</div></div>`;
    expect(kindsOf(house, 'html')).toEqual(['signature']);
  });

  test('of Word, whose runs are marked one by one', () => {
    const run = (text: string): string =>
      `<p class=MsoNormal><a name="_MailAutoSig"><span style='mso-bookmark:_MailAutoSig'>${text}<o:p></o:p></span></a></p>`;
    const source = `<p class=MsoNormal>Bonjour,</p>${run(typed)}${run('Léo Martin')}${run('Agence Exemple')}`;
    expect(zonesOf(source, 'html')).toEqual([
      ['own', `Bonjour,\n${typed}`],
      ['signature', 'Léo Martin\nAgence Exemple'],
    ]);
  });

  test.each([
    ['a name', name],
    ['a closing that it brings along', `<div>Cordialement,</div>${name}`],
    ['a notice', `${name}<div>Ce message est confidentiel. Merci de le détruire.</div>`],
    ['a motto', `${name}<div>Des sites qui durent, faits avec soin.</div>`],
    ['a notice alone', '<div>Ce message est confidentiel. Merci de le détruire.</div>'],
  ])('a signature of %s has none', (_name, signature) => {
    expect(kindsOf(`<div id="Signature">${signature}</div>`, 'html')).toEqual(['signature']);
    expect(ownOf(`<p>Bonjour,</p><div id="Signature">${signature}</div>`, 'html')).toBe('Bonjour,');
  });
});

describe('answers between the lines of the thread', () => {
  const thread = [
    '-----Message d’origine-----',
    'De : Inès <ines@client.example>',
    'Envoyé : mardi 5 mai 2026 09:30',
    'À : Léo',
    'Objet : Panier',
    '',
  ];
  const answered = ['> Le panier ?', '', 'Le bug est corrigé.', '', '> Et le menu ?', 'Demain.'];

  test('are read where each quoted line is marked', () => {
    expect(kindsOf(lines(['Voir ci-dessous.', '', ...thread, ...answered]), 'text')).toEqual([
      'own',
      'quoted',
      'own',
      'quoted',
      'own',
    ]);
  });

  test('are read where the headers are marked too', () => {
    const marked = thread.map((line) => `> ${line}`);
    expect(ownOf(lines(['Voici.', '', ...marked, ...answered]), 'text')).toBe(
      'Voici.\n…\nLe bug est corrigé.\n…\nDemain.',
    );
  });

  test('are read below headers without a separator, and below an introduction', () => {
    expect(ownOf(lines(['Voici.', '', ...thread.slice(1), ...answered]), 'text')).toContain(
      'Le bug est corrigé.',
    );
    const introduced = ['Voici.', '', 'Le 05/05/2026 à 09:30, Inès a écrit :', ...answered];
    expect(ownOf(lines(introduced), 'text')).toContain('Le bug est corrigé.');
  });

  test('are read between blocks with a line on their left', () => {
    const quoted = (text: string): string =>
      `<div style='border:none;border-left:solid blue 1.5pt;padding:0cm 0cm 0cm 4.0pt'>${text}</div>`;
    const headers = thread.slice(1, 5).join('<br>');
    const source = `<p>Voici.</p>${quoted(`<p>${headers}</p><p>Le panier ?</p>`)}<p>C’est réparé.</p>${quoted('<p>Et le menu ?</p>')}<p>Demain.</p>`;
    expect(zonesOf(source, 'html').filter(([kind]) => kind === 'own')).toEqual([
      ['own', 'Voici.'],
      ['own', 'C’est réparé.'],
      ['own', 'Demain.'],
    ]);
  });

  test('a block with a line on its left is the writer’s own where no thread is seen', () => {
    const note = '<div style="border-left:3px solid #ccc">À retenir : le menu est prêt.</div>';
    expect(kindsOf(`<p>Voici.</p>${note}<p>À bientôt.</p>`, 'html')).toEqual(['own']);
  });

  test('are not read where nothing tells them from the client’s lines', () => {
    const unmarked = ['Le panier ?', 'Le bug est corrigé.'];
    expect(kindsOf(lines(['Voici.', '', ...thread, ...unmarked]), 'text')).toEqual([
      'own',
      'quoted',
    ]);
  });
});

test('a table of a form that was tried is no header, unless a client marks it or writes a line above', () => {
  const table = (sender: string): string =>
    rows([
      `De : ${sender}`,
      'À : accueil@client.example',
      'Date : 04/05/2026 09:30',
      'Objet : Demande de devis',
    ]);
  const body = (above: string, sender: string): string =>
    `<p>Le mail est bien reçu.</p>${above}${table(sender)}<p>Le bug est corrigé.</p>`;
  expect(ownOf(body('', 'site@client.example'), 'html')).toContain('Le bug est corrigé.');
  expect(ownOf(body('<hr>', 'site@client.example'), 'html')).not.toContain('Le bug');
  expect(ownOf(body('', 'Inès Roux &lt;ines@client.example&gt;'), 'html')).not.toContain('Le bug');
});

test.each([
  'Pour répondre au client, écrivez au-dessus de cette ligne de prix le nouveau tarif.',
  'Merci de saisir le titre au-dessus de cette marque du gabarit.',
  'Please write the new price above this line of the table.',
])('« %s » asks for something, and hides nothing', (line) => {
  expect(ownOf(`${line}\n\nLe bug est corrigé.`, 'text')).toContain('Le bug est corrigé.');
});
