import { unfilled } from '../../src/leftovers/unfilled';
import type { Message } from '../../src/text/message';
import { htmlMessage, written } from './written';

const wordsOf = (message: Message) =>
  unfilled(message).map(({ from, to }) => message.map.text.slice(from, to));

/** What was found stands between ⟦ and ⟧. */
const LEFT = [
  'Le nouveau site est en ligne : ⟦{{site}}⟧',
  'Le site https://⟦{{site}}⟧/ est en ligne.',
  'Bonjour ⟦{{prenom}}⟧,',
  'Bonjour ⟦{{ prénom du contact }}⟧,',
  '⟦{{#contrat}}⟧La maintenance s’active.⟦{{/contrat}}⟧',
  '⟦[à adapter selon les particularités du site]⟧ Les redirections 301 sont en place.',
  '⟦[A adapter]⟧ Les réglages sont en place.',
  '⟦[À ADAPTER]⟧ Les réglages sont en place.',
  '⟦[si contrat de maintenance]⟧ La maintenance technique s’active.',
  '⟦[Si contrat]⟧ La maintenance technique s’active.',
  'Mise en production le ⟦[date]⟧.',
  'Mise en production le ⟦[date de mise en ligne]⟧.',
  'Bonjour ⟦[prénom]⟧,',
  'Bonjour ⟦[Prénom Nom]⟧,',
  'Bonjour Madame ⟦[nom du client]⟧,',
  'Le site ⟦[nom du site]⟧ est en ligne.',
  'L’accès est ici : ⟦[lien]⟧',
  'L’accès est ici : ⟦[lien vers la préproduction]⟧',
  'L’adresse : ⟦[url du site]⟧',
  'Le montant est de ⟦[montant]⟧ €.',
  'Rendez-vous à ⟦[heure]⟧.',
  '⟦[à compléter]⟧',
  'Livraison ⟦[à préciser avec le client]⟧.',
  'Livraison ⟦[à confirmer]⟧.',
  'Le périmètre ⟦[à définir]⟧ sera validé jeudi.',
  '⟦[facultatif]⟧ Une visite guidée est prévue.',
  '⟦[au choix]⟧ mardi ou jeudi',
  '⟦[optionnel : formation]⟧',
  '⟦[insérer la capture]⟧',
  '⟦[indiquer la date]⟧',
  'Bonjour ⟦[XXX]⟧,',
  'Dans les ⟦prochains jours/semaines⟧, le robot Google passera.',
  'Dans les ⟦prochaines jours/semaines⟧ le robot Google va passer.',
  'Dans les ⟦prochains jours / semaines⟧, le robot Google passera.',
  'Nous programmerons la mise en production ⟦dès que possible / à la date prévue⟧.',
] as const;

const MEANT = [
  'Le nouveau site est en ligne : https://acme.example/',
  'Les articles [1] et [2] sont en ligne.',
  'Le ticket [ACME-128] est clos.',
  'Objet : [URGENT] validation',
  'Le mot-clé [EXTERNE] apparaît devant le sujet.',
  'Il écrit « le sites [sic] sont prêts ».',
  'Il dit : « je valide […] la maquette ».',
  'La page affiche [contact-form-7 id="12"].',
  'Le code [gallery ids="1,2"] affiche la galerie.',
  'Les valeurs possibles sont [0, 1, 2].',
  'Le tableau contient [a, b, c].',
  'La plage [10 h - 12 h] convient.',
  'Merci de cocher la case [x].',
  '[ ] Relire les textes',
  '[x] Maquette validée',
  'Les horaires [matin] et [après-midi] sont affichés.',
  'Dans les prochains jours, le robot Google passera.',
  'Dans les prochaines semaines, le robot Google passera.',
  'Dès que possible, nous programmerons la mise en production.',
  'La mise en production se fera à la date prévue.',
  'Les textes sont à adapter sur mobile.',
  'Si contrat de maintenance il y a, tout est compris.',
  'Le prénom et le nom sont obligatoires.',
  'Le site (à adapter au mobile) est prêt.',
  'L’option est facultative.',
  'Le tarif est de 120 € {hors taxes}.',
  'La classe .site{color:red} est prête.',
  'Le menu [Fichier > Exporter] est en place.',
  'La touche [Entrée] valide la recherche.',
  'Le bouton [Valider] est en haut.',
  'Le tri [A-Z] est en place.',
  '[Acme] Point d’avancement',
] as const;

test.each(LEFT)('left: %s', (marked) => {
  const expected = [...marked.matchAll(/⟦([^⟧]+)⟧/g)].map(([, words]) => words);
  const found = wordsOf(written(marked.replace(/[⟦⟧]/g, '')));
  expect(found.sort()).toEqual(expected.sort());
});

test.each(MEANT)('meant: %s', (text) => {
  expect(wordsOf(written(text))).toEqual([]);
});

test('code says what it says; an address does not', () => {
  expect(
    wordsOf(htmlMessage('<p>Le gabarit <code>{{ page.title }}</code> est en place.</p>')),
  ).toEqual([]);
  expect(wordsOf(htmlMessage('<p><a href="https://x.example/">https://{{site}}/</a></p>'))).toEqual(
    ['{{site}}'],
  );
});

test('the thread is somebody else’s', () => {
  const source =
    '<p>C’est noté.</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>De :</b> Julie<br>' +
    '<b>Envoyé :</b> lundi<br><b>À :</b> Camille<br><b>Objet :</b> x</div><p>[à compléter] {{site}}</p>';
  expect(wordsOf(htmlMessage(source))).toEqual([]);
});

test('a phrase over bold and links is one', () => {
  expect(wordsOf(htmlMessage('<p><em>[à <b>adapter</b> selon le site]</em> Voilà.</p>'))).toEqual([
    '[à adapter selon le site]',
  ]);
});

test('there are enough sentences', () => {
  expect(LEFT.length + MEANT.length).toBeGreaterThanOrEqual(60);
});
