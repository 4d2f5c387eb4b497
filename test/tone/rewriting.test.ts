import { check } from '../../src/tone/check';
import { shippedRules, withFirstSuggestions, withSuggestion } from './tone-rules';

const rules = shippedRules();

/** Each outcome of the first finding that has suggestions. */
function outcomes(text: string): string[] {
  const finding = check(rules, text).find(({ suggestions }) => suggestions.length > 0);
  if (!finding) return [];
  return finding.suggestions.map((_, choice) => withSuggestion(text, finding, choice));
}

describe('the rewriting table of the charter', () => {
  it.each([
    ['Désolé de vous avoir fait attendre.', ['Merci d’avoir patienté.']],
    ['Je suis désolée pour mon retard.', ['Merci d’avoir patienté.']],
    ['Nous sommes désolés pour ce retard.', ['Merci d’avoir patienté.']],
    ['Désolé de la gêne occasionnée.', ['Merci de votre compréhension.']],
    [
      'Désolé de revenir si tard vers vous, voici le lien.',
      ['Merci de votre patience, voici le lien.'],
    ],
    ['Le bug est corrigé.', ['Le fonctionnement est rétabli.']],
    ['Les problèmes sont résolus.', ['Le fonctionnement est rétabli.']],
    ['Le bug du formulaire est corrigé.', ['Le fonctionnement du formulaire est rétabli.']],
    [
      "Le problème sur l'espace client a été résolu.",
      ["Le fonctionnement de l'espace client est rétabli."],
    ],
    ["J'ai corrigé le bug.", ["J'ai rétabli le fonctionnement."]],
    ['Nous avons corrigé le bug.', ['Nous avons rétabli le fonctionnement.']],
    [
      "Pas de soucis, je m'en occupe.",
      [
        "Je comprends tout à fait, je m'en occupe.",
        "Je vois exactement quoi faire, je m'en occupe.",
      ],
    ],
    ["Je n'ai pas encore fini l'intégration.", ["J'ai quasiment terminé l'intégration."]],
    ["Nous n'avons pas encore terminé la recette.", ['Nous avons quasiment terminé la recette.']],
  ])('%s', (draft, expected) => {
    expect(outcomes(draft)).toEqual(expected);
  });
});

describe('rewriting', () => {
  it.each([
    ['keeps the future', 'Le bug sera corrigé demain.', 'Le fonctionnement sera rétabli demain.'],
    [
      'keeps the infinitive',
      'Nous allons corriger le bug.',
      'Nous allons rétablir le fonctionnement.',
    ],
    [
      'contracts de + les',
      'Le souci sur les exports est réglé.',
      'Le fonctionnement des exports est rétabli.',
    ],
    [
      'contracts de + le',
      'Le souci avec le panier est réglé.',
      'Le fonctionnement du panier est rétabli.',
    ],
    [
      'elides before a mute h',
      'Le bug sur l’horaire est réglé.',
      'Le fonctionnement de l’horaire est rétabli.',
    ],
    [
      'gives a bare noun its article',
      'Le problème de connexion est réglé.',
      'Le fonctionnement de la connexion est rétabli.',
    ],
    [
      'uses the apostrophe of the draft',
      'Voici l’export. On a pas fini l’import.',
      'Voici l’export. On a quasiment terminé l’import.',
    ],
    ['keeps on', "On n'a pas fini la page.", 'On a quasiment terminé la page.'],
    ['keeps the gender', 'Les pages ne sont pas encore prêtes.', 'Les pages sont presque prêtes.'],
    [
      'writes no capital inside a sentence',
      'Bonjour, désolé pour le retard.',
      'Bonjour, merci d’avoir patienté.',
    ],
    [
      'answers for us',
      'Pas de souci, nous regardons.',
      'Nous comprenons tout à fait, nous regardons.',
    ],
    [
      'reads what is typed without apostrophe',
      'jai pas fini la page',
      'J’ai quasiment terminé la page',
    ],
  ])('%s', (_, draft, expected) => {
    expect(outcomes(draft)[0]).toBe(expected);
  });

  it.each([
    'Je n’ai pas encore commencé la page.',
    'Le bug n’est pas corrigé.',
    'Le bug n’a toujours pas été résolu.',
    'Le problème de lenteur est résolu.',
    'Le bug du 12 mars est corrigé.',
    'Désolé de devoir reporter.',
  ])('offers nothing where it can’t be sure: %s', (draft) => {
    const outcome = outcomes(draft)[0] ?? '';
    expect(outcome).not.toMatch(/quasiment terminé|du 12 mars est rétabli|de la lenteur/);
    if (/n’est pas|toujours pas|commencé|Désolé/.test(draft)) expect(outcome).toBe('');
  });

  it('thanks once for the patience shown', () => {
    const text = 'Merci de votre patience. Désolé pour le retard, voici la maquette.';
    const [finding] = check(rules, text);
    expect(finding).toMatchObject({ category: 'excuse', suggestions: [], phrasings: [] });
  });

  it('finds nothing new once every first suggestion is in place', () => {
    const text =
      'Bonjour,\nDésolé pour le retard. Le bug du formulaire est corrigé, et je n’ai pas encore fini la recette. ' +
      'Pas de soucis, nous avons réglé le problème d’affichage. Veuillez nous excuser pour la gêne occasionnée.';
    const before = check(rules, text);
    const after = check(rules, withFirstSuggestions(text, before));
    expect(before.length).toBe(6);
    expect(after).toEqual([]);
  });
});
