import { breaksFrench } from '../../../src/tone/broken-french';
import { keepingFacts } from '../../../src/tone/rewriting/same-facts';

const ASPIRATED = ['haut'];

describe('the facts of a sentence', () => {
  const same = (before: string, after: string, negations = 1) =>
    keepingFacts(before)(after, { negations });

  test.each([
    ['a number', 'Il manque 3 photos.', 'Il nous faut des photos.'],
    ['a day', 'La page ne sera pas prête jeudi.', 'La page sera prête.'],
    ['another day', 'La page arrive jeudi.', 'La page arrive vendredi.'],
    ['a name', 'La page de Martin est en ligne.', 'La page est en ligne.'],
    ['an address', 'Voyez https://client.example/a.', 'Voyez https://client.example/b.'],
    ['a quoted label', 'Le bouton « Envoyer » change.', 'Le bouton « Valider » change.'],
    ['a field', 'Votre commande {numero} part.', 'Votre commande part.'],
    ['a second negation', 'Nous ne livrons pas sans accord.', 'Nous livrons.'],
    ['a negation more', 'Nous livrons.', 'Nous ne livrons pas.'],
  ])('change with %s', (_, before, after) => {
    expect(same(before, after)).toBe(false);
  });

  test('stay where only the words change', () => {
    expect(same('Nous ne livrons pas avant le 12 mars.', 'Nous livrons à partir du 12 mars.')).toBe(
      true,
    );
    expect(same('Désolé, Martin vient lundi.', 'Martin vient lundi.', 0)).toBe(true);
  });

  test('may change a date only where another takes its place', () => {
    const leave = { negations: 1, redates: true } as const;
    expect(keepingFacts('Je ne peux pas jeudi.')('Je peux le {date}.', leave)).toBe(false);
    expect(keepingFacts('Je ne peux pas jeudi.')('Je peux un autre jour.', leave)).toBe(true);
  });
});

test.each([
  'La copie de le site est là.',
  'Pour l utiliser, écrivez-nous.',
  'Vous j’attends votre réponse.',
  'La page de le’accueil est là.',
  'Hélas, à la place du module, nous vous proposons un autre outil.',
  'La page de accueil est là.',
  'Nous vous informons que à la place du cours, rien ne change.',
  'La page est est là.',
  "Nous attendons l'site.",
  "Le logo est à l'haut.",
  'Le logo de horaire est là.',
  'La page , est là.',
  'Et, la page est là.',
  'Je te ai écrit : la page est là.',
  'La page est là, : voici le lien.',
  'Bref :, la page est là.',
  'Désolée, la page est presque prête.',
  'Malheureusement, nous avons quasiment terminé la page.',
  'Merci de votre patience, suite à la panne.',
  'Le correctif rétablit le fonctionnement ou le texte.',
  'Vos textes ne nous sont attendus.',
  'La page n’est en ligne.',
  'Le compte rendu est en cours de réalisation non plus.',
  'Je ne l’ai pas fait et merci de votre compréhension.',
  'Je n’y suis pour rien, mais merci de votre compréhension.',
  'Nous attendons les textes, ni les portraits.',
  'Vos adhérents de télécharger le reçu sont rétablis.',
  'Sans clé, pour la synchronisation, nous vous proposons un essai.',
])('« %s » is broken', (text) => {
  expect(breaksFrench('La page est là.', text, ASPIRATED)).toBe(true);
});

test('what was broken before stays the writer’s', () => {
  expect(
    breaksFrench('La copie de le site est là.', 'La copie de le site est ici.', ASPIRATED),
  ).toBe(false);
});
