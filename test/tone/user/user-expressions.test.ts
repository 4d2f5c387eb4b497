import * as fc from 'fast-check';
import { check } from '../../../src/tone/check';
import { compileUserExpressions } from '../../../src/tone/user/user-expressions';
import { MOST_WORDS } from '../../../src/tone/user/expression-key';
import { withNames } from '../../../src/tone/user/with-names';
import { review } from '../../../src/tone/review';
import { shippedRules } from '../tone-rules';

const userRules = compileUserExpressions([
  { expression: 'point bloquant', replacement: 'point à préciser' },
  { expression: "C'est carré !", replacement: 'tout est en ordre' },
  { expression: 'grosso modo', replacement: '' },
  { expression: '(…)', replacement: 'rien' },
  { expression: 'POINT BLOQUANT', replacement: 'point à voir $x {y}' },
]);

describe('user expressions', () => {
  it.each([
    ['Un point bloquant demeure', ['point bloquant'], ['point à voir $x {y}']],
    ['Deux POINTS\u00a0bloquants', ['POINTS\u00a0bloquants'], ['Point à voir $x {y}']],
    ['Bon, c’est carre.', ['c’est carre'], ['tout est en ordre']],
    ['C’est carrée', ['C’est carrée'], ['Tout est en ordre']],
    ['Grosso modo, oui', ['Grosso modo'], []],
    ['Le point est fait', [], []],
  ])('%s', (text, actual, suggestions) => {
    const findings = check(userRules, text);
    expect(findings.map((finding) => finding.actual)).toEqual(actual);
    expect(
      findings.flatMap((finding) => finding.suggestions.map(({ text: words }) => words)),
    ).toEqual(suggestions);
  });

  it('speak before the charter, in the order of the text', () => {
    const mine = compileUserExpressions([{ expression: 'le bug', replacement: 'la question' }]);
    const { findings } = review(
      'Le bug est corrigé. Malheureusement, oui.',
      'text',
      shippedRules(),
      {
        userRules: mine,
      },
    );
    expect(findings.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([
      ['perso-le-bug', 'Le bug'],
      ['malheureusement', 'Malheureusement'],
    ]);
  });

  it('can be none', () => {
    expect(check(compileUserExpressions([]), 'Désolé')).toEqual([]);
  });

  test.each([
    ['corrigé', 'corrigée corrigés corrigées CORRIGE corrige\u0301e'],
    ['corrigées', 'corrigé'],
    ['nouveau', 'nouveaux'],
    ["l'œuvre", 'L\u2019OEUVRE'],
    ['grosso modo', 'grosso\u00a0modo gros\u00adso\u202fmo\u200bdo'],
    ['404', '404'],
    ['coûteux', 'couteuse coûteuses'],
    ['coûteuses', 'coûteux COÛTEUSE'],
    ['actif', 'actifs active actives'],
    ['actives', 'actif'],
    ['journal', 'journaux'],
    ['brutaux', 'brutal brutale'],
    ['travail', 'travaux'],
    ['premier', 'première premiers premières'],
    ['première', 'premier'],
    ['ponctuel', 'ponctuelle ponctuelles'],
    ['quotidien', 'quotidienne quotidiens'],
    ['quotidiennes', 'quotidien'],
    ['menteur', 'menteuse menteurs'],
    ['perturbateur', 'perturbatrice perturbatrices'],
    ['perturbatrice', 'perturbateur'],
    ['nouveau', 'nouvelle nouvel nouvelles'],
    ['galérer', 'galère galères galérons galérez galèrent galéré galérée galérées galerait'],
    ['galérer', 'galérions galérerons galérera galérerait galérant galérâmes galérèrent galérer'],
    ['changer', 'changeons changeait changeâmes changeant changez changé changera'],
    ['commencer', 'commençons commençait commence commencé commençant'],
    ['appeler', 'appelle appelles appelons appellera appellerait appelait appelé'],
    ['rejeter', 'rejette rejettera rejetons rejeté'],
    ['acheter', 'achète achètera achetait'],
    ['gérer', 'gère gérera gérait gérées'],
    ['nettoyer', 'nettoie nettoiera nettoyons nettoyé'],
    ['laisser tomber', 'laissé tomber laissons tomber'],
  ])('« %s » is known in « %s »', (expression, text) => {
    const found = check(compileUserExpressions([{ expression, replacement: '' }]), text);
    expect(found.map(({ actual }) => actual).join(' ')).toBe(text);
  });

  test.each([
    ['bug', 'bugs debug'],
    ['point', 'pointure appoint pointer pointait'],
    ['port', 'porter porteur porta'],
    ['porter', 'port portière porteur apporter'],
    ['galère', 'galérer galérait'],
    ['amer', 'âme'],
    ['mail', 'maux'],
    ['chapeau', 'chapelle'],
    ['finir', 'fini finissait'],
    ['tomber', 'tombeau tombola'],
    ['valeur', 'val value valeureux'],
    ['motif', 'motel motte'],
    ['point bloquant', 'point. Bloquant'],
  ])('« %s » is not known in « %s »', (expression, text) => {
    expect(check(compileUserExpressions([{ expression, replacement: '' }]), text)).toEqual([]);
  });

  test('a replacement of a conjugated verb is a phrasing to adapt', () => {
    const mine = compileUserExpressions([
      { expression: 'galérer', replacement: 'prendre le temps' },
    ]);
    const said = (text: string) =>
      check(mine, text).map(({ ruleId, actual, suggestions, phrasings }) => [
        ruleId,
        actual,
        suggestions.map((one) => one.text),
        phrasings,
      ]);
    expect(said('On va galérer.')).toEqual([
      ['perso-galerer', 'galérer', ['prendre le temps'], []],
    ]);
    expect(said('On galère.')).toEqual([['perso-galerer', 'galère', [], ['prendre le temps']]]);
  });

  test('a replacement begins as its sentence does, and a name keeps its capital', () => {
    const mine = [
      { expression: 'le site', replacement: 'Acme' },
      { expression: 'Le point', replacement: 'Le sujet' },
    ];
    const words = (text: string) =>
      withNames(check(compileUserExpressions(mine), text), mine)[0]?.suggestions[0]?.text;
    expect(words('Voici le site.')).toBe('Acme');
    expect(words('Voici le point.')).toBe('le sujet');
    expect(words('Le point est là.')).toBe('Le sujet');
  });

  test('an expression of too many words is left out', () => {
    const long = (count: number) =>
      compileUserExpressions([{ expression: 'mot '.repeat(count), replacement: '' }]).rules.length;
    expect([long(MOST_WORDS), long(MOST_WORDS + 1)]).toEqual([1, 0]);
  });

  it('gives spans inside the text, in order, whatever the expressions, and never throws', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 40 });
    const entries = fc.array(fc.record({ expression: words, replacement: words }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(entries, words, (given, more) => {
        const mine = compileUserExpressions(given);
        for (const text of [more, ...given.map(({ expression }) => expression)]) {
          let last = 0;
          for (const { span, actual } of check(mine, text)) {
            expect(span.from).toBeGreaterThanOrEqual(last);
            expect(text.slice(span.from, span.to)).toBe(actual);
            expect(actual).not.toBe('');
            last = span.to;
          }
        }
      }),
    );
  });
});

describe('user expressions as they were typed', () => {
  /** The actual words found, and what each would become. */
  const told = (
    text: string,
    expression: string,
    replacement: string,
  ): readonly (readonly [string, string | undefined])[] =>
    review(text, 'text', shippedRules(), {
      userRules: compileUserExpressions([{ expression, replacement }]),
    })
      .findings.filter(({ ruleId }) => ruleId.startsWith('perso-'))
      .map(({ actual, suggestions }) => [actual, suggestions[0]?.text] as const);

  it('count their signs', () => {
    expect(told('Le site a 100 pages.', '100 %', 'entièrement')).toEqual([]);
    expect(told('Il est 100\u00a0% prêt.', '100 %', 'entièrement')).toEqual([
      ['100\u00a0%', 'entièrement'],
    ]);
    expect(told('Un module en C, en C# et en C++.', 'C++', 'langage')).toEqual([
      ['C++', 'Langage'],
    ]);
    expect(told('Un module en C++ et en C.', 'C', 'langage')).toEqual([['C', 'Langage']]);
    expect(told('Voir le p. j. ou le p.j.', 'p.j.', 'fichier')).toEqual([
      ['p. j', 'fichier'],
      ['p.j', 'fichier'],
    ]);
  });

  it('leave what already reads as the replacement, in any form', () => {
    expect(told('La maquette est prête.', 'maquette', 'maquette graphique')).toEqual([
      ['maquette', 'maquette graphique'],
    ]);
    expect(told('La maquette graphique est prête.', 'maquette', 'maquette graphique')).toEqual([]);
    expect(told('Les maquettes graphiques sont prêtes.', 'maquette', 'maquette graphique')).toEqual(
      [],
    );
    expect(told('Une belle maquette arrive.', 'maquette', 'belle maquette')).toEqual([]);
  });

  it('that differ by capitals or accents are content once right', () => {
    expect(told('Votre site WordPress.', 'wordpress', 'WordPress')).toEqual([]);
    expect(told('Votre site Wordpress.', 'wordpress', 'WordPress')).toEqual([
      ['Wordpress', 'WordPress'],
    ]);
    expect(told('Référencement fait.', 'referencement', 'référencement')).toEqual([]);
    expect(told('Le referencement est fait.', 'referencement', 'référencement')).toEqual([
      ['referencement', 'référencement'],
    ]);
  });
});
