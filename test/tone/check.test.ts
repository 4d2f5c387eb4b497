import { check } from '../../src/tone/check';
import { shippedRules } from './tone-rules';

const rules = shippedRules();
const actual = (text: string): string[] => check(rules, text).map((finding) => finding.actual);

describe('recognition', () => {
  it.each([
    ['DÉSOLÉ POUR LE RETARD', 'DÉSOLÉ POUR LE RETARD'],
    ['Desole pour le retard', 'Desole pour le retard'],
    ['De\u0301sole\u0301 pour le retard', 'De\u0301sole\u0301 pour le retard'],
    ['Dé\u00adsolé pour\u00a0le\u202fretard', 'Dé\u00adsolé pour\u00a0le\u202fretard'],
    ['Dés\u200bolé pour le\nretard', 'Dés\u200bolé pour le\nretard'],
    ['Désolé·e·s pour le retard', 'Désolé·e·s pour le retard'],
    ['Désolé(e) pour le retard', 'Désolé(e) pour le retard'],
    ["Je n'ai pas encore complètement terminé la page", "Je n'ai pas encore complètement terminé"],
    ['Le disfonctionnement est corrigé', 'Le disfonctionnement est corrigé'],
    [
      'veuillez nous excuser pour la gène ocasionnée',
      'veuillez nous excuser pour la gène ocasionnée',
    ],
    ['Malheuresement, la salle est prise', 'Malheuresement'],
    [
      "Le problème d'affichage sur mobile est résolu",
      "Le problème d'affichage sur mobile est résolu",
    ],
    ['ne t’en fais pas', 'ne t’en fais pas'],
    ['le site ne fonctionne pas', 'ne fonctionne pas'],
    ['vous avez oublié le logo', 'vous avez oublié le logo'],
  ])('%j', (text, expected) => {
    expect(actual(text)).toEqual([expected]);
  });
});

describe('what must pass', () => {
  it.each([
    'La problématique est claire, le débogage et le dépannage aussi.',
    'Les tests de non-régression avancent pas à pas.',
    'La mise en ligne s’est faite sans retard et sans interruption.',
    'Rien à faire de votre côté, n’hésitez pas à nous écrire.',
    'Vous n’avez plus qu’à valider, aucune action requise.',
    'Nous ne manquerons pas de vous répondre, pas plus tard que demain.',
    'BugHerd est ouvert : https://agence.example/erreur-bug et bug@agence.example.',
    'Le bouton « Désolé, erreur » et le titre "Pas de souci" sont traduits.',
    'La commande `bug est corrigé` est dans le guide.',
    'Voir la page www.bug-et-panne.example pour le détail.',
    'Je comprends tout à fait, je vois exactement quoi faire.',
    'Merci d’avoir patienté, le fonctionnement est rétabli, j’ai quasiment terminé.',
    'Merci de votre compréhension et de votre patience.',
    'Félicitations ! le nouveau site est en ligne.',
    'La langue par défaut est le français.',
    'Le service est de nouveau accessible.',
    'Nous nous réjouissons de la suite et restons à votre disposition.',
  ])('%s', (text) => {
    expect(actual(text)).toEqual([]);
  });
});

describe('zones', () => {
  const text = 'Merci. Désolé pour le retard. > Désolé pour le retard.';
  const quoted = text.indexOf('>');

  it('reads the writer’s own words only', () => {
    const findings = check(rules, text, { own: [{ from: 0, to: quoted }] });
    expect(findings.map(({ span }) => span)).toEqual([{ from: 7, to: 28 }]);
  });

  it('does not match from one zone into another', () => {
    const cut = text.indexOf(' pour');
    const own = [
      { from: 0, to: cut },
      { from: cut, to: quoted },
    ];
    for (const { span } of check(rules, text, { own })) {
      expect(own.some((zone) => zone.from <= span.from && span.to <= zone.to)).toBe(true);
    }
    expect(check(rules, text, { own }).map(({ actual: words }) => words)).not.toContain(
      'Désolé pour le retard',
    );
  });

  it('leaves opaque parts alone', () => {
    const from = text.indexOf('Désolé');
    expect(
      check(rules, text.slice(0, quoted), { opaque: [{ from, to: from + 6 }] })[0]?.actual,
    ).toBe('pour le retard');
  });
});

describe('document checks', () => {
  it('asks for the good news before the technical cause, and shows the move', () => {
    const text =
      'Bonjour,\n\nLe menu était masqué à cause d’un conflit PHP. Le menu fonctionne de nouveau. Bonne journée.';
    const finding = check(rules, text).find(({ category }) => category === 'ordre');
    expect(finding?.severity).toBe('rephrase');
    expect(finding?.move?.preview).toBe(
      'Le menu fonctionne de nouveau. Le menu était masqué à cause d’un conflit PHP.',
    );
    const { from, to } = finding?.move ?? { from: { from: 0, to: 0 }, to: 0 };
    expect(text.slice(to, from.to)).toBe(
      'Le menu était masqué à cause d’un conflit PHP. Le menu fonctionne de nouveau.',
    );
  });

  it('says nothing of the order when the good news stands first', () => {
    const text = 'Le menu fonctionne de nouveau. Il était masqué à cause d’un conflit PHP.';
    expect(check(rules, text).map(({ category }) => category)).toEqual(['technique']);
  });

  it('does not offer to move a sentence that leans on the one before', () => {
    const text = 'Le menu était masqué à cause d’un conflit PHP. Il fonctionne de nouveau.';
    const finding = check(rules, text).find(({ category }) => category === 'ordre');
    expect(finding).toBeDefined();
    expect(finding?.move).toBeUndefined();
  });

  it('advises to begin with what is done', () => {
    const text = 'Nous n’avons pas encore fini la page. Il nous reste trois textes à intégrer.';
    const balance = check(rules, text).filter(({ category }) => category === 'bilan');
    expect(balance.map(({ severity }) => severity)).toEqual(['advice']);
    const even = `Nous avons livré l’accueil. La boutique est en ligne. ${text}`;
    expect(check(rules, even).filter(({ category }) => category === 'bilan')).toEqual([]);
  });
});
