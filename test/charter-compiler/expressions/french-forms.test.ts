import { frenchForms } from '../../../src/charter-compiler/expressions/french-forms';
import { conjugate } from '../../../src/tone/morphology/french-verbs';
import { beginsWithVowel, deBefore, joined, nounPhrase } from '../../../src/tone/french-joins';

describe('inflection at build time', () => {
  it.each([
    ['corriger', 'pres', 'corrige corriges corrige corrigeons corrigez corrigent'],
    ['commencer', 'imp', 'commençais commençais commençait commencions commenciez commençaient'],
    ['régler', 'fut', 'réglerai régleras réglera réglerons réglerez régleront'],
    ['appeler', 'fut', 'appellerai appelleras appellera appellerons appellerez appelleront'],
    ['finir', 'pres', 'finis finis finit finissons finissez finissent'],
    ['attendre', 'pres', 'attends attends attend attendons attendez attendent'],
    ['joindre', 'pres', 'joins joins joint joignons joignez joignent'],
    ['parvenir', 'pres', 'parviens parviens parvient parvenons parvenez parviennent'],
    ['reconduire', 'pres', 'reconduis reconduis reconduit reconduisons reconduisez reconduisent'],
    ['décevoir', 'pres', 'déçois déçois déçoit décevons décevez déçoivent'],
    ['envoyer', 'fut', 'enverrai enverras enverra enverrons enverrez enverront'],
    ['prévoir', 'fut', 'prévoirai prévoiras prévoira prévoirons prévoirez prévoiront'],
    ['accueillir', 'pres', 'accueille accueilles accueille accueillons accueillez accueillent'],
    ['déléguer', 'pres', 'délègue délègues délègue déléguons déléguez délèguent'],
    ['répartir', 'pres', 'répartis répartis répartit répartissons répartissez répartissent'],
    ['être', 'sub', 'sois sois soit soyons soyez soient'],
    ['pouvoir', 'sub', 'puisse puisses puisse puissions puissiez puissent'],
  ] as const)('%s, %s', (verb, tense, forms) => {
    expect(conjugate(verb)?.tenses[tense].join(' ')).toBe(forms);
  });

  it('agrees participles, adjectives and nouns', () => {
    expect(frenchForms('v', 'résoudre', ['pp'])).toEqual([
      'résolu',
      'résolue',
      'résolus',
      'résolues',
    ]);
    expect(frenchForms('a', 'confus', [])).toEqual(['confus', 'confuse', 'confuses']);
    expect(frenchForms('n', 'problème', [])).toEqual(['problème', 'problèmes']);
    expect(frenchForms('n', 'journal', [])).toEqual(['journal', 'journaux']);
    expect(frenchForms('n', 'festival', [])).toEqual(['festival', 'festivals']);
    expect(frenchForms('v', 'offrir', ['pp', 'ger'])).toContain('offert');
  });

  it('refuses what it can’t inflect', () => {
    expect(() => frenchForms('v', 'bof', [])).toThrow(/conjugated/);
    expect(() => frenchForms('v', 'finir', ['hier'])).toThrow(/tag/);
  });
});

describe('elision and contraction', () => {
  const aspirated = ['hasard', 'haut'];

  it.each([
    ['je ', 'ai fini', 'j’ai fini'],
    ['je ', 'suis là', 'je suis là'],
    ['de ', 'horaire', 'd’horaire'],
    ['de ', 'hasard', 'de hasard'],
    ['le ', 'onze mars', 'le onze mars'],
    ['que ', 'on voit', 'qu’on voit'],
  ])('%s+ %s', (before, after, expected) => {
    expect(joined(before, after, aspirated)).toBe(expected);
  });

  it.each([
    ['le site', 'du site'],
    ['les pages', 'des pages'],
    ['l’accueil', 'de l’accueil'],
    ['un lien', 'd’un lien'],
    ['votre menu', 'de votre menu'],
  ])('de + %s', (phrase, expected) => {
    expect(deBefore(phrase, aspirated)).toBe(expected);
  });

  it.each([
    ['du formulaire', 'le formulaire'],
    ['aux clients', 'les clients'],
    ['sur la page', 'la page'],
    ['lors de la commande', 'la commande'],
    ["d'affichage mobile", 'l’affichage mobile'],
    ['avec PayPal', 'PayPal'],
    ['de bric', undefined],
    ['de Paul', undefined],
  ])('the noun phrase of « %s »', (complement, expected) => {
    expect(nounPhrase(complement, { affichage: 'l', paypal: 'sans' })).toBe(expected);
  });

  it('knows vowels from aspirated h', () => {
    expect(beginsWithVowel('Œuvre', aspirated)).toBe(true);
    expect(beginsWithVowel('haut', aspirated)).toBe(false);
  });
});
