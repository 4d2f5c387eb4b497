/** How to join a meeting is a part of its own: nobody's words. */
import { kindsOf, zonesOf } from './zones-of';

const RULE = '_'.repeat(80);
const BLOCKS: Record<string, string> = {
  'Teams of today': `${RULE}
Réunion Microsoft Teams
Rejoindre : https://teams.microsoft.com/meet/123456?p=abc
ID de réunion : 123 456 789 01
Code secret : aB3dE6
${'_'.repeat(32)}
Vous avez besoin d’aide ? | Référence système
Pour les organisateurs : Options de réunion
${RULE}`,
  'Teams of 2022': `${RULE}
Réunion Microsoft Teams
Rejoindre sur votre ordinateur, votre application mobile ou l’appareil de la salle
Cliquez ici pour rejoindre la réunion
ID de la réunion : 123 456 789 012
Code secret : abCDeF
Télécharger Teams | Rejoindre sur le web
Ou composer le numéro (audio uniquement)
+33 1 23 45 67 89,,123456789# France, Paris
ID de conférence téléphonique : 123 456 789#
Rechercher un numéro local | Réinitialiser le code PIN
En savoir plus | Options de réunion
${RULE}`,
  'Teams in English': `${RULE}
Microsoft Teams meeting
Join on your computer, mobile app or room device
Click here to join the meeting
Meeting ID: 123 456 789 012
Passcode: abCDeF
Download Teams | Join on the web
Learn More | Meeting options
${RULE}`,
  Zoom: `Léo Martin vous invite à une réunion Zoom planifiée.

Sujet : Point de suivi
Heure : 5 mai 2026 10:00 AM Paris

Participer à la réunion Zoom
https://zoom.us/j/12345678901?pwd=abc

ID de réunion : 123 4567 8901
Code secret : 123456`,
  'Zoom with lines': `──────────
Léo Martin is inviting you to a scheduled Zoom meeting.

Join Zoom Meeting
https://zoom.us/j/12345678901

Meeting ID: 123 4567 8901
One tap mobile
+33123456789,,12345678901# France

──────────`,
  'Meet as its invitation says': `Participer avec Google Meet
https://meet.google.com/abc-defg-hij

Ou composez le : (FR) +33 1 23 45 67 89 CODE : 123 456 789#`,
  'Meet as it is copied': `Informations de connexion à Google Meet
Lien de l’appel vidéo : https://meet.google.com/abc-defg-hij
Autres numéros de téléphone : https://tel.meet/abc-defg-hij?pin=1`,
  Meet: `-::~:~::~:~:~:~:~:~:~:~::~:~::-
Rejoindre avec Google Meet : https://meet.google.com/abc-defg-hij
Ou composez le : (FR) +33 1 23 45 67 89 Code PIN : 123456789#
Autres numéros de téléphone : https://tel.meet/abc-defg-hij

Veuillez ne pas modifier cette section.
-::~:~::~:~:~:~:~:~:~:~::~:~::-`,
};

describe.each(Object.entries(BLOCKS))('%s', (_name, block) => {
  const before = 'Bonjour,\n\nLe bug est corrigé.';
  const after = 'Je reste disponible.\n\nBien à vous,';

  test('between the writer’s words', () => {
    expect(zonesOf(`${before}\n\n${block}\n\n${after}`, 'text')).toEqual([
      ['own', before],
      ['meeting', block],
      ['own', after],
    ]);
  });

  test('in HTML, line by line', () => {
    const html = `${before}\n${block}\n${after}`
      .split('\n')
      .map((line) => `<div>${line === '' ? '<br>' : line.replace(/</g, '&lt;')}</div>`)
      .join('');
    expect(kindsOf(html, 'html')).toEqual(['own', 'meeting', 'own']);
  });

  test('in the thread belongs to it', () => {
    const thread = `De : Inès <ines@client.example>\nEnvoyé : mardi 5 mai 2026 09:30\nÀ : Léo\nObjet : Point`;
    expect(kindsOf(`${before}\n\n${thread}\n\n${block}`, 'text')).toEqual(['own', 'quoted']);
  });
});

test('the element of Teams is one, whatever it says', () => {
  const html = `<p>Bonjour,</p><div><span>${RULE}</span></div><div class="me-email-text" lang="fr-FR"><div>Réunion</div><a href="https://teams.microsoft.com/l/x">Rejoindre</a></div><p>À bientôt.</p>`;
  expect(kindsOf(html, 'html')).toEqual(['own', 'meeting', 'own']);
});

test.each([
  'Réunion Teams\nNous en parlerons jeudi.',
  'Rejoindre la réunion est simple.\nVoici le lien : https://teams.microsoft.com/meet/1\nLe bug est corrigé.',
  `${RULE}\nLe planning\nSemaine 1 : les maquettes.`,
])('what the writer says of a meeting is not: %s', (text) => {
  expect(kindsOf(`Bonjour,\n\n${text}`, 'text')).toEqual(['own']);
});
