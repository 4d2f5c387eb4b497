import { addedMistakes, grammarMistakes, hasGrammalecte } from '../../src/tools/measure/grammar';
import { readExamples } from '../../src/tools/measure/examples';
import { check } from '../../src/tone/check';
import { brokenFrench } from './broken-french';
import { byPerson, CONTEXTS, fixed, framed } from './frames';
import { shippedRules } from './tone-rules';

/** Of the sentences by person and tense, one in so many is put into every context. */
const SAMPLE = 120;
/** Of the outcomes, about so many are read by Grammalecte. */
const READ = 400;

const rules = shippedRules();
const withGrammar = hasGrammalecte() ? it : it.skip;

/** What one click makes of a sentence. */
interface Outcome {
  readonly ruleId: string;
  readonly before: string;
  readonly after: string;
}

function outcomesOf(text: string): Outcome[] {
  return check(rules, text).flatMap(({ ruleId, suggestions }) =>
    suggestions.map(({ span, text: words }) => ({
      ruleId,
      before: text,
      after: text.slice(0, span.from) + words + text.slice(span.to),
    })),
  );
}

/** The examples of the rules that come with a suggestion, without their final mark. */
function examples(): string[] {
  return readExamples()
    .filter((text) => outcomesOf(text).length > 0)
    .map((text) => text.replace(/[\s,]*[.,!?…]$/, ''));
}

function frames(): string[] {
  const people = [...byPerson(), ...fixed()];
  return [
    ...examples().flatMap(framed),
    ...people.map((sentence) => `${sentence}.`),
    ...people.filter((_, index) => index % SAMPLE === 0).flatMap(framed),
  ];
}

describe('every suggestion in every frame', () => {
  const outcomes = frames().flatMap(outcomesOf);

  it('is offered in some of them, and they are many', () => {
    expect(CONTEXTS.length).toBeGreaterThanOrEqual(60);
    expect(outcomes.length).toBeGreaterThan(3000);
    const offered = new Set(outcomes.map(({ ruleId }) => ruleId));
    const offering = rules.patterns
      .filter(({ suggestions }) => suggestions.length > 0)
      .map(({ rule }) => rules.rules[rule]?.id ?? '');
    expect([...new Set(offering)].filter((id) => !offered.has(id))).toEqual([]);
  });

  it('leaves a right sentence, or is not offered', () => {
    const broken = outcomes.flatMap(({ before, after }) => {
      const known = brokenFrench(before).map(({ kind }) => kind);
      return brokenFrench(after)
        .filter(({ kind }) => !known.includes(kind))
        .map(({ kind, words }) => `${kind} « ${words} »: ${before} → ${after}`);
    });
    expect(broken).toEqual([]);
  });

  withGrammar(
    'adds no mistake that Grammalecte sees',
    () => {
      const step = Math.ceil(outcomes.length / READ);
      const sample = outcomes.filter((_, index) => index % step === 0);
      const mistakes = grammarMistakes(sample.flatMap(({ before, after }) => [before, after]));
      const added = sample.flatMap(({ before, after }, index) =>
        addedMistakes(mistakes[2 * index] ?? [], mistakes[2 * index + 1] ?? [])
          // A comma that it would like before « mais » was missing before.
          .filter(({ message }) => !message.includes('une virgule est souhaitable'))
          .map(({ words, message }) => `« ${words} » ${message}: ${before} → ${after}`),
      );
      expect(added).toEqual([]);
    },
    300_000,
  );
});

describe('no suggestion is offered', () => {
  it.each([
    // The reader's own unfinished work, and what only they know.
    "Vous n'avez pas encore fini la saisie.",
    "Tu n'as pas encore fini le menu ?",
    "Votre équipe n'a pas encore terminé la relecture.",
    "N'avez-vous pas encore terminé la relecture ?",
    // An order to the client.
    "Pouvez-vous corriger l'erreur dans le titre ?",
    'Merci de corriger le bug du menu.',
    'Vous avez résolu le problème ?',
    // Somebody else's apology.
    "L'équipe est désolée pour la gêne occasionnée.",
    'Elle est désolée pour le retard.',
    'Ma collègue s’excuse pour le retard.',
    'Je sais que vous êtes désolée pour le retard.',
    'Je ne vais pas m’excuser pour le retard.',
    'Comment s’excuser pour un retard ?',
    // Not all of it.
    'Presque tous les bugs sont corrigés.',
    'Seul le bug du menu est corrigé.',
    'Le premier bug est corrigé, le second non.',
    'Pas tous les bugs sont corrigés.',
    // What follows still speaks of the problem.
    'Le bug est corrigé, mais il peut revenir.',
    'Le bug est corrigé mais pas en ligne.',
    'Le bug du menu est corrigé, celui du panier non.',
    'Le bug est corrigé. Il venait du cache.',
    'J’ai corrigé le bug et le texte.',
    'J’ai corrigé le bug, l’erreur et la faute.',
    'J’ai corrigé le bug du menu et du panier.',
    // A complement that is the defect, somebody, or nothing that works.
    'Le bug des commandes en double est corrigé.',
    'Le problème du logo flou est réglé.',
    'J’ai réglé le problème avec votre hébergeur.',
    'Le problème de sécurité est résolu.',
    'Le problème de budget est réglé.',
    // A condition, a cause, a contrast, a regret.
    "Si la page n'est pas encore prête, prévenez-moi.",
    'Je ne peux pas venir car je n’ai pas encore fini.',
    "Le site est en ligne, mais nous n'avons pas encore fini les textes.",
    "Malheureusement, nous n'avons pas encore terminé.",
    'Désolé, le bug est corrigé.',
    'Désolé pour l’attente car le serveur était plein.',
    'Je vous remercie et m’excuse pour le retard.',
    // Understanding before somebody else's doing.
    'Pas de souci, tu peux garder l’ancien logo.',
    "Pas d'inquiétude, Karim s'en occupe.",
    'Rassurez-vous : la date ne change pas.',
    'Mais ne vous inquiétez pas : vous pourrez encore modifier ces informations.',
  ])('for « %s »', (text) => {
    expect(outcomesOf(text).map(({ after }) => after)).toEqual([]);
  });
});

describe('one click makes', () => {
  it.each([
    ["Je ne l'ai pas encore terminé.", "Je l'ai quasiment terminé."],
    ['Nous ne les avons pas encore finalisés.', 'Nous les avons quasiment terminés.'],
    [
      "Je n'avais pas encore fini quand vous avez appelé.",
      "J'avais quasiment terminé quand vous avez appelé.",
    ],
    ['Ce n’est pas encore terminé.', 'C’est presque terminé.'],
    ["Ça n'est pas encore prêt.", "C'est presque prêt."],
    ['Je ne suis pas encore prête.', 'Je suis presque prête.'],
    ['On règle le problème demain.', 'On rétablit le fonctionnement demain.'],
    ['Elles corrigeront le bug du menu.', 'Elles rétabliront le fonctionnement du menu.'],
    [
      'Le bug a été corrigé par notre hébergeur.',
      'Le fonctionnement a été rétabli par notre hébergeur.',
    ],
    ['LE BUG DU PANIER EST CORRIGÉ.', 'LE FONCTIONNEMENT DU PANIER EST RÉTABLI.'],
    [
      'Les bugs sont corrigés et les textes sont à jour.',
      'Le fonctionnement est rétabli et les textes sont à jour.',
    ],
    [
      'Dès que le bug est corrigé, je vous écris.',
      'Dès que le fonctionnement est rétabli, je vous écris.',
    ],
    [
      "Désolé pour l'attente, la maquette arrive mardi.",
      'Merci de votre patience, la maquette arrive mardi.',
    ],
    [
      'Désolée pour le retard, je te l’envoie demain.',
      'Merci de ta patience, je te l’envoie demain.',
    ],
    ["Désolée de t'avoir fait attendre.", "Merci d'avoir patienté."],
    [
      'Bonjour, désolé du retard, et bonne journée.',
      'Bonjour, merci d’avoir patienté, et bonne journée.',
    ],
  ])('of « %s » « %s »', (before, after) => {
    expect(outcomesOf(before)[0]?.after).toBe(after);
  });
});
