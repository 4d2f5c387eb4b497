import { genderOf, numberOf } from '../../src/tone/morphology/noun-group';
import { infinitiveOf, singularOf } from '../../src/tone/morphology/participle';
import { inflected, VerbForms } from '../../src/tone/morphology/verb-forms';

test.each([
  ['envoyée', 'envoyer'],
  ['verifie', 'verifier'],
  ['publiees', 'publier'],
  ['fournie', 'fournir'],
  ['transmises', 'transmettre'],
  ['reçus', 'recevoir'],
  ['finies', 'finir'],
  ['écrit', 'écrire'],
  ['produite', 'produire'],
  ['résolus', 'résoudre'],
  ['ouvertes', 'ouvrir'],
  ['faits', 'faire'],
  ['prise', 'prendre'],
  ['rendu', 'rendre'],
  ['inclus', 'inclure'],
])('the infinitive of « %s » is « %s »', (participle, infinitive) => {
  expect(infinitiveOf(participle)).toBe(infinitive);
});

test.each([
  ['relancées', 'relancé'],
  ['remises', 'remis'],
  ['remis', 'remis'],
  ['reprise', 'repris'],
  ['refaites', 'refait'],
  ['rétablies', 'rétabli'],
  ['incluses', 'inclus'],
  ['revus', 'revu'],
])('« %s » without its agreement is « %s »', (participle, singular) => {
  expect(singularOf(participle)).toBe(singular);
});

test.each(['pas', 'délai', 'clé', 'été', 'mois'])('« %s » has none', (word) => {
  expect(infinitiveOf(word)).toBeUndefined();
});

describe('a finite form', () => {
  const forms = new VerbForms(['être', 'pouvoir']);

  test.each([
    ['pouvons', undefined, 'sommes'],
    ['pourra', undefined, 'sera'],
    ['peux', 'je', 'suis'],
    ['peux', 'tu', 'es'],
    ['pouvait', undefined, 'était'],
  ])('« %s » is followed by another verb', (word, subject, expected) => {
    const form = forms.read(word, subject);
    expect(form && inflected('être', form)).toBe(expected);
  });

  test('of a verb that is not read is none', () => {
    expect(forms.read('mangeons')).toBeUndefined();
  });
});

describe('a noun group', () => {
  const genders = { masculine: new Set(['site']), feminine: new Set(['page']) };

  test.each([
    ['la page', 'f', 's'],
    ['votre page', 'f', 's'],
    ['vos sites', 'm', 'p'],
    ["l'intégration du site", 'f', 's'],
    ['les paiements', 'm', 'p'],
    ['mon interface', undefined, 's'],
    ['trois avis', undefined, 'p'],
    ['de nombreuses pages', 'f', 'p'],
    ["d'autres sites", 'm', 'p'],
  ])('« %s » is %s, %s', (group, gender, number) => {
    expect([genderOf(group, genders), numberOf(group)]).toEqual([gender, number]);
  });
});
