import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readMessage } from '../../src/text/message';
import type { ZoneKind } from '../../src/text/zones';
import { zonesOf } from './zones-of';

const DIRECTORY = join(process.cwd(), 'test/fixtures/text');

function zonesOfFile(file: string): [ZoneKind, string][] {
  const source = readFileSync(join(DIRECTORY, file), 'utf8');
  return zonesOf(source, file.endsWith('.txt') ? 'text' : 'html');
}

/** Each zone by its kind, and by its first and last words. */
const BODIES: Record<string, [ZoneKind, string, string][]> = {
  'outlook-web-reply.html': [
    ['own', 'Bonjour Camille,', 'Le formulaire est en ligne.'],
    ['signature', 'Léo Martin', 'Agence Exemple'],
    ['quoted', 'De : Camille Durand', 'toujours en panne !'],
  ],
  'outlook-web-thread-in-signature.html': [
    ['own', 'Tout est prêt', 'de notre côté.'],
    ['signature', 'Léo', 'Martin'],
    ['quoted', 'Von: Camille', 'ist kaputt.'],
  ],
  'outlook-web-draft-in-signature.html': [
    ['own', 'Le brouillon', 'dans la signature.'],
    ['quoted', 'From: Camille', 'is broken.'],
  ],
  'outlook-classic-reply.html': [
    ['own', 'Bonjour,', 'prévue jeudi.'],
    ['signature', 'Léo Martin', 'Agence Exemple'],
    ['quoted', 'De : Camille', 'ce retard ?'],
  ],
  'outlook-classic-new.html': [['own', 'Bonjour,', 'À bientôt.']],
  'outlook-mac-2011.html': [
    ['own', 'Bonjour Camille,', 'La page est prête.'],
    ['quoted', 'De : Camille', 'en est la page ?'],
  ],
  'outlook-mac-new.html': [
    ['own', 'Voici', 'la maquette.'],
    ['quoted', 'De : Camille', 'La maquette tarde.'],
  ],
  'outlook-mobile.html': [
    ['own', 'Bien reçu,', 'merci.'],
    ['signature', 'Télécharger', 'Outlook pour iOS'],
    ['quoted', 'De : Camille', 'Notre accord.'],
  ],
  'outlook-x-prefixed.html': [
    ['own', 'Je vous', 'réponds ici.'],
    ['quoted', 'From: Camille', 'Camille Durand'],
  ],
  'gmail-reply-below.html': [
    ['quoted', 'Le lun. 3 mars', 'a un problème.'],
    ['own', 'Je regarde', 'jeudi.'],
    ['signature', '--', 'Agence Exemple'],
  ],
  'gmail-forward.html': [
    ['own', 'Pour', 'information.'],
    ['quoted', '---------- Forwarded', 'a un problème.'],
  ],
  'apple-mail-reply.html': [
    ['own', 'Voici', 'mes réponses.'],
    ['signature', 'Léo', 'Martin'],
    ['quoted', 'Le 3 mars 2025', 'est dépassé.'],
    ['own', 'Et la suite', 'au-dessous.'],
  ],
  'apple-mail-forward.html': [
    ['own', 'À', 'lire.'],
    ['quoted', 'Début du message', 'est lent.'],
  ],
  'thunderbird-reply.html': [
    ['own', 'Je réponds', 'au-dessus.'],
    ['quoted', 'Le 03/03/2025', "d'erreurs !"],
    ['own', 'Et', 'au-dessous.'],
    ['signature', '--', 'Léo Martin'],
  ],
  'thunderbird-forward.html': [
    ['own', 'Voir', 'ci-dessous.'],
    ['quoted', '-------- Message transféré', 'en panne.'],
  ],
  'yahoo-reply.html': [
    ['own', "Merci, c'est", 'parfait.'],
    ['quoted', 'Le lundi 3 mars', 'en retard.'],
  ],
  'lotus-forward.html': [
    ['own', 'Pour suite', 'Léo'],
    ['quoted', '----- Transféré', 'est lent.'],
  ],
  'mshtml-2003.html': [
    ['own', 'Voici', 'la réponse.'],
    ['quoted', 'De : Camille', 'est lent.'],
    ['own', 'Et voici', 'la suite.'],
  ],
  'protonmail-reply.html': [
    ['own', 'Tout est', 'en ordre.'],
    ['signature', 'Envoyé', 'Proton Mail.'],
    ['quoted', 'Le lundi 3 mars', 'ne marche.'],
  ],
  'plain-answers-between.txt': [
    ['own', 'Bonjour', ','],
    ['quoted', 'Le lundi 3 mars', 'le formulaire ?'],
    ['own', 'Le formulaire', 'en ligne.'],
    ['quoted', '> Quand', 'la suite ?'],
    ['own', 'Jeudi', '.'],
    ['signature', '--', 'Agence Exemple'],
  ],
  'plain-outlook.txt': [
    ['own', 'Bonjour,', 'Léo'],
    ['quoted', "-----Message d'origine-----", 'Quel retard !'],
  ],
  'plain-underscores.txt': [
    ['own', 'Voici', 'la suite.'],
    ['quoted', '____', 'What a delay!'],
  ],
  'plain-own-only.txt': [['own', 'Bonjour,', 'À bientôt']],
};

test('every fixture is tested', () => {
  expect(readdirSync(DIRECTORY).sort()).toEqual(Object.keys(BODIES).sort());
});

describe.each(Object.entries(BODIES))('%s', (file, expected) => {
  test('each part is told from the others', () => {
    const zones = zonesOfFile(file);
    expect(zones.map(([kind]) => kind)).toEqual(expected.map(([kind]) => kind));
    zones.forEach(([, text], index) => {
      const [, first, last] = expected[index] as [ZoneKind, string, string];
      expect(text.replace(/\u00a0/g, ' ').slice(0, first.length)).toBe(first);
      expect(text.replace(/\u00a0/g, ' ').slice(-last.length)).toBe(last);
    });
  });

  test('the zones are the whole text, in order', () => {
    const source = readFileSync(join(DIRECTORY, file), 'utf8');
    const { map, zones, own } = readMessage(source, file.endsWith('.txt') ? 'text' : 'html');
    let at = 0;
    for (const { span } of zones) {
      expect(span.from).toBe(at);
      expect(span.to).toBeGreaterThan(at);
      at = span.to;
    }
    expect(at).toBe(map.text.length);
    expect(own).toEqual(zones.filter(({ kind }) => kind === 'own').map(({ span }) => span));
  });
});

describe('headers', () => {
  const own: [ZoneKind, string] = ['own', 'Voici.'];
  const block = (lines: string[]): string => `Voici.\n\n${lines.join('\n')}\n\nSuite`;

  test.each([
    ['in French', ['De : C <c@x.example>', 'Envoyé : 3 mars 2025 10:12', 'À : L', 'Objet : S']],
    ['in German', ['Von: C', 'Gesendet: Montag, 3. März 2025 10:12', 'An: L', 'Betreff: S']],
    ['in Italian', ['Da: C', 'Inviato: lunedì 3 marzo 2025 10:12', 'A: L', 'Oggetto: S']],
    [
      'in Spanish',
      ['De: C', 'Enviado el: lunes, 3 de marzo de 2025 10:12', 'Para: L', 'Asunto: S'],
    ],
    ['in Dutch', ['Van: C', 'Verzonden: maandag 3 maart 2025 10:12', 'Aan: L', 'Onderwerp: S']],
    ['in bold', ['*De :* C', '*Date :* 3 mars 2025 10:12', '*À :* L', '*Objet :* S']],
    ['quoted', ['> De : C <c@x.example>', '> A : L', '> Date : 03/03/25', '> Objet : S']],
    ['without a subject', ['From: C <c@x.example>', 'Sent: 3 March 2025', 'To: L']],
    ['folded', ['From: C', 'Date: 3 March 2025 10:12', 'To: L <l@x.example>,', ' M', 'Subject: S']],
  ])('are known %s', (_name, lines) => {
    const zones = zonesOf(block(lines), 'text');
    expect(zones[0]).toEqual(own);
    expect(zones[1]?.[0]).toBe('quoted');
    expect(zones[1]?.[1].startsWith(lines[0] as string)).toBe(true);
  });

  test.each([
    ['too few', ['De : la maquette', 'À : la recette']],
    ['an agenda', ['Date : lundi 10 mars', 'Objet : recette', 'À : 14 h']],
    ['coordinates', ['Tél : 01 23 45 67 89', 'De : Lyon', 'Mail : l@agence.example']],
    ['in a sentence', ['De : C, Date : 3 mars 2025 10:12, À : L, Objet : S']],
  ])('are not seen in the writer’s own lines: %s', (_name, lines) => {
    expect(zonesOf(block(lines), 'text').map(([kind]) => kind)).toEqual(['own']);
  });
});

describe('introductions', () => {
  const quote = '> Le site est lent.';

  test.each([
    'Le lun. 3 mars 2025 à 10:12, Camille <camille@client.example> a écrit :',
    'Le 03/03/2025 à 10:12, Camille a écrit :',
    'Camille a écrit :',
    'On Mon, Mar 3, 2025 at 10:12 AM Camille <camille@client.example> wrote:',
    'On 3/3/25 10:12, Camille wrote:',
    'Am 03.03.2025 um 10:12 schrieb Camille:',
    'El lun, 3 mar 2025 a las 10:12, Camille escribió:',
    '2025-03-03 10:12 GMT+01:00 Camille <camille@client.example>:',
    '---- Le lun., 03 mars 2025 10:12:12 +0100 Camille a écrit ----',
    '-------- Message d’origine --------',
    '03.03.2025, 10:12, "Camille" <camille@client.example>:',
    '>>> Camille 03/03/2025 10:12 >>>',
  ])('belong to the quote: %s', (line) => {
    const zones = zonesOf(`Voici.\n\n${line}\n${quote}\n`, 'text');
    expect(zones).toEqual([
      ['own', 'Voici.'],
      ['quoted', `${line}\n${quote}`],
    ]);
  });

  test('without a quote below are the writer’s words', () => {
    const text = 'Le client a écrit :\nil attend la maquette.';
    expect(zonesOf(text, 'text')).toEqual([['own', text]]);
  });

  test('make a plain blockquote below a quote, where it is the writer’s indent otherwise', () => {
    const quote = '<blockquote>Le site est lent.</blockquote>Oui.';
    expect(zonesOf(`Voici.${quote}`, 'html').map(([kind]) => kind)).toEqual(['own']);
    const introduced = `Voici.<p>Camille a écrit :</p>${quote}`;
    expect(zonesOf(introduced, 'html')).toEqual([
      ['own', 'Voici.'],
      ['quoted', 'Camille a écrit :\nLe site est lent.'],
      ['own', 'Oui.'],
    ]);
  });

  test('make lines with an angle bracket a quote in HTML, where they are none otherwise', () => {
    expect(zonesOf('&gt; Accueil<br>&gt; Contact', 'html')[0]?.[0]).toBe('own');
    const html = 'Camille a écrit :<br>&gt; Le site<br>Oui.<br>&gt; Et ?<br>Non.';
    expect(zonesOf(html, 'html').map(([kind]) => kind)).toEqual(['quoted', 'own', 'quoted', 'own']);
  });
});

describe('signatures', () => {
  test.each([
    'Envoyé de mon iPhone',
    'Envoyé à partir de Outlook pour Android',
    'Sent from my iPhone',
    'Get Outlook for iOS',
    'Télécharger Outlook pour Android',
  ])('of a phone: %s', (line) => {
    expect(zonesOf(`<p>Voici.</p><p>${line}</p>`, 'html')).toEqual([
      ['own', 'Voici.'],
      ['signature', line],
    ]);
  });

  test.each([
    'Envoyé depuis votre espace client, le devis est signé.',
    '--',
    'Sent from the server, the file is complete',
  ])('are not seen in the writer’s own words: %s', (line) => {
    expect(zonesOf(`Voici.\n${line}\nSuite`, 'text').map(([kind]) => kind)).toEqual(['own']);
  });

  test('in HTML are seen below `-- `, whose space a browser drops', () => {
    expect(zonesOf('<p>Voici.</p><p>-- <br>Léo</p>', 'html')).toEqual([
      ['own', 'Voici.'],
      ['signature', '--\nLéo'],
    ]);
  });

  test('are no longer than a signature', () => {
    const text = `Voici.\n-- \n${'Suite.\n'.repeat(30)}`;
    expect(zonesOf(text, 'text').map(([kind]) => kind)).toEqual(['own']);
  });
});

test.each([
  ['a marked thread', '<div id="divRplyFwdMsg">De : C</div>Le site est lent.'],
  ['headers', 'De : C<br>Envoyé : lundi 3 mars 2025 10:12<br>À : L<br>Objet : S<br>Lent.'],
  ['a separator', '-----Message d’origine-----<br>Lent.'],
])('%s inside an element that holds a quote ends with it', (_name, inside) => {
  const html = `<p>Voici.</p><div class="gmail_quote">${inside}</div><p>Et la suite.</p>`;
  const zones = zonesOf(html, 'html');
  expect(zones.map(([kind]) => kind)).toEqual(['own', 'quoted', 'own']);
  expect(zones[2]).toEqual(['own', 'Et la suite.']);
});

test('an end of Outlook’s compose area without a thread ends nothing', () => {
  expect(zonesOf('<p>a</p><div id="appendonsend"></div><p>b</p>', 'html')).toEqual([
    ['own', 'a\nb'],
  ]);
});

test('an empty body has no zones', () => {
  expect(readMessage('', 'html').zones).toEqual([]);
  expect(readMessage('', 'text').own).toEqual([]);
});
