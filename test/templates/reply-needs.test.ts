import { askedIn, repliesTo } from '../../src/templates/reply-needs';
import { NEEDS } from '../../src/templates/template';
import { charter } from './charter';

const needsIn = (words: string) => askedIn(words).map(({ need }) => need);

test.each([
  ['Où en est-on ?', ['progress']],
  ['Bonjour Camille, où en êtes-vous sur la boutique ?', ['progress']],
  ['Avez-vous des nouvelles du site ?', ['progress']],
  ['Pourriez-vous nous faire un point cette semaine ?', ['progress']],
  ['Any update on the website?', ['progress']],
  ['Pour quand pensez-vous livrer la page d’accueil ?', ['date']],
  ['Quand la boutique sera-t-elle prête ?', ['date']],
  ['À quelle date est prévue la mise en ligne ?', ['date', 'live']],
  ['Le site est-il en ligne ?', ['live']],
  ['Est-ce corrigé ?', ['fixed']],
  ['Est-ce que le formulaire de contact est réparé ?', ['fixed']],
  ['Le souci d’affichage est-il réglé ?', ['fixed', 'incident']],
  ['Is it fixed?', ['fixed']],
  ['Le formulaire ne part toujours pas.', ['fixed', 'incident']],
  ['Le menu ne marche plus sur mobile.', ['incident']],
  ['J’ai une page blanche quand je me connecte.', ['incident']],
  ['Nous n’arrivons plus à nous connecter.', ['incident']],
  ['Pouvez-vous ajouter un bandeau sur la page d’accueil ?', ['change']],
  ['Nous souhaiterions modifier les horaires.', ['change']],
  ['Pourriez-vous m’envoyer un devis ?', ['quote']],
  ['Combien cela coûterait-il ?', ['quote']],
  ['Pouvez-vous nous renvoyer la facture d’octobre ?', ['invoice']],
  ['Comment puis-je modifier la page équipe ?', ['howTo']],
  ['De quoi avez-vous besoin de notre part ?', ['contents']],
  ['Où peut-on voir le site ?', ['preview']],
  ['Nous validons les maquettes.', ['approval']],
  ['C’est parfait, bon pour accord.', ['approval']],
  ['Nous sommes ravis du résultat.', ['satisfied']],
  ['Merci beaucoup pour votre travail !', ['satisfied']],
  ['Je vous relance au sujet du site.', ['reminder']],
  ['Je n’ai pas eu de retour à mon message de lundi.', ['reminder']],
  ['Sans réponse de votre part, je m’inquiète.', ['reminder']],
])('« %s »', (words, needs) => {
  expect(needsIn(words)).toEqual(needs);
});

test.each([
  'Merci pour votre retour.',
  'C’est noté, bonne journée.',
  'J’ai corrigé les textes, ça vous va ?',
  'Quand vous aurez un moment, appelez-moi.',
  'Nous avons bien reçu votre devis.',
  'Pas de souci pour jeudi.',
  'Nous ne validons pas encore les maquettes.',
  'Je valide dès que la photo est changée.',
  'Je ne suis pas satisfaite du rendu.',
  'Voici les photos de l’équipe.',
  'Si vous souhaitez modifier le texte, dites-le-moi.',
  'Bonnes nouvelles : le logo est arrivé.',
  'La facture est payée.',
  'Thank you for your message.',
  'À jeudi, Julie',
  '',
])('« %s » asks for nothing', (words) => {
  expect(needsIn(words)).toEqual([]);
});

describe('what is proposed', () => {
  const { templates } = charter;
  const proposed = (words: string) =>
    repliesTo(askedIn(words), templates).map(({ template, sentence }) => [template.id, sentence]);

  test('answers the question, with the sentence that asks it', () => {
    const question = 'Est-ce que le bug du formulaire est corrigé ?';
    expect(proposed(`Bonjour Camille,\n${question}\nBonne journée,\nJulie`)[0]).toEqual([
      'fonctionnement-retabli',
      question,
    ]);
    expect(proposed('Je vous relance : où en est-on ?')[0]?.[0]).toBe('point-d-avancement');
    expect(proposed('Pouvez-vous me faire un devis ?')[0]?.[0]).toBe('envoi-de-devis');
    expect(proposed('Pour quand est prévue la livraison ?').map(([id]) => id)).toContain(
      'nouvelle-date-de-livraison',
    );
  });

  test('is three templates at most, and none where nothing is asked', () => {
    const all =
      'Où en est-on ? Est-ce corrigé ? Pouvez-vous ajouter un menu ? Combien cela coûterait-il ?';
    expect(proposed(all)).toHaveLength(3);
    expect(proposed('Merci pour votre retour.')).toEqual([]);
  });

  test('every need has a template that answers it', () => {
    const answered = new Set(templates.flatMap(({ answers = [] }) => answers));
    expect([...NEEDS].filter((need) => !answered.has(need))).toEqual([]);
  });
});
