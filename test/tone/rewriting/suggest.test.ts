import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { firstChoices, withBlanksFilled, type Suggestion } from '../../../src/tone/suggestion';
import { transformations } from '../../../src/charter/transformations';
import { rewrittenFindings } from './shipped-rewriter';

const FOLDER = join(__dirname, '..', '..', '..', 'src', 'charter', 'fr', 'transformations');
const MESSAGES = join(__dirname, '..', 'messages');

const applied = (text: string, { span, text: words }: Suggestion): string =>
  text.slice(0, span.from) + words + text.slice(span.to);

/** Each text that the suggestions of the first finding that has some make. */
function outcomes(text: string): string[] {
  const finding = rewrittenFindings(text).find(({ suggestions }) => suggestions.length > 0);
  return (finding?.suggestions ?? []).map((one) => applied(text, one).replace(/’/g, "'"));
}

interface Authored {
  readonly transformations: readonly {
    readonly examples: readonly { readonly before: string; readonly after: string }[];
  }[];
}

/** Sentences and messages in which something is found. */
function drafts(): string[] {
  const examples = readdirSync(FOLDER)
    .filter((name) => name !== 'listes.yml')
    .flatMap(
      (name) => (parse(readFileSync(join(FOLDER, name), 'utf8')) as Authored).transformations,
    )
    .flatMap(({ examples: all }) => all.map(({ before }) => before));
  const messages = (
    parse(readFileSync(join(MESSAGES, 'agence.yml'), 'utf8')) as { text: string }[]
  ).map(({ text }) => text);
  return [...examples, ...messages];
}

test('the shipped transformations behave as their examples say', () => {
  expect(transformations.list.length).toBeGreaterThan(40);
});

describe('a suggestion', () => {
  test.each([
    [
      'takes the comma and carries the capital',
      'Malheureusement, la page change.',
      'La page change.',
    ],
    ['leaves a draft in small letters so', 'malheureusement, la page change.', 'la page change.'],
    ['agrees', 'Les textes ne sont toujours pas arrivés.', 'Les textes sont attendus.'],
    [
      'contracts',
      'La page ne sera pas livrée avant le 12 mars.',
      'La page sera livrée à partir du 12 mars.',
    ],
    [
      'makes a question of a statement',
      'Vous avez oublié de joindre le logo.',
      'Pouvez-vous joindre le logo\u00a0?',
    ],
    [
      'says « tu » where the draft does',
      'Tu as oublié de valider ta maquette.',
      'Peux-tu valider ta maquette\u00a0?',
    ],
    [
      'takes « rendez-vous » for no « vous »',
      "Je n'ai pas pu te rappeler, j'étais en rendez-vous, pardon.",
      "Je n'ai pas pu te rappeler, j'étais en rendez-vous, merci de ta compréhension.",
    ],
    [
      'takes the colon that it led on with',
      'Ne vous inquiétez pas : la page est en brouillon.',
      'La page est en brouillon.',
    ],
    [
      'leaves the rest of the sentence where it was',
      "Bonne nouvelle pour l'équipe : nous n'avons pas encore reçu vos contenus !",
      "Bonne nouvelle pour l'équipe : nous attendons vos contenus !",
    ],
  ])('%s', (_, before, after) => {
    expect(outcomes(before)).toContain(after);
  });

  test.each([
    'Si vous n’avez pas transmis les textes, voici le lien.',
    'Votre devis n’a pas été accepté.',
    'Nous avons constaté que le serveur était en panne.',
    'Désolé d’apprendre le décès de votre père.',
  ])('is never made of « %s »', (text) => {
    expect(outcomes(text).filter((one) => !/^Merci|^$/.test(one))).toEqual([]);
  });

  test.each([
    ['gives the reason', 'Nous ne pouvons pas récupérer les photos, elles sont perdues.'],
    ['gives it before', 'N’ayant pas les droits, je ne peux pas modifier la page.'],
    ['goes on', 'On ne peut pas ajouter la page et le menu.'],
    ['hangs on something', 'Sans clé, l’export ne peut pas être testé.'],
    ['speaks of a promise', 'Je ne peux pas vous garantir la date.'],
    ['tells of it', 'Je ne peux pas ajouter la page, ce qui décale la recette.'],
  ])('asks for no way out where the sentence %s: « %s »', (_, text) => {
    expect(outcomes(text).filter((one) => one.includes('{solution}'))).toEqual([]);
  });

  test('asks for no date of what waits, and sees to it that no word is left after a blank', () => {
    const blanks = (text: string): string[] => outcomes(text).filter((one) => one.includes('{'));
    expect(blanks('Deux décisions ne peuvent plus attendre.')).toEqual([]);
    expect(
      blanks(
        'Nous n’assurons plus la maintenance des sites sous cette version depuis janvier.',
      ).filter((one) => /\} janvier/.test(one)),
    ).toEqual([]);
  });

  test.each([
    [
      'what only the negation bore',
      'Le budget actuel ne suffit pas, loin de là.',
      /compléter, loin/,
    ],
    [
      'what was missed long ago',
      'Au moment de la refonte, les anciennes adresses n’ont pas été redirigées.',
      /à rediriger/,
    ],
    ['what a story tells', 'Le renouvellement automatique avait échoué.', /était à/],
    [
      'an article that a negation needs',
      'Je ne peux pas vous donner de date aujourd’hui.',
      /donner de date/,
    ],
    [
      'what nothing brings back',
      'On a tout essayé, mais on n’a pas réussi à les retrouver.',
      /prochaine étape/,
    ],
    [
      'what went on from there',
      'La dernière fois le vidéoprojecteur ne marchait pas et on a perdu une heure.',
      /de nouveau/,
    ],
    [
      'what agrees with a noun that goes',
      'J’ai repéré une erreur dans le calcul, que j’ai corrigée ce matin.',
      /un point/,
    ],
    [
      'what follows from it',
      'Le site sera indisponible et aucune commande ne pourra être passée.',
      /de nouveau/,
    ],
    [
      'what a « mais » is set against',
      'Nous n’avons pas trouvé l’origine, mais l’éditeur étudie nos journaux.',
      /recherchons/,
    ],
    [
      'what is set against the first half',
      'Je pourrai venir mardi, mais je ne suis pas disponible lundi.',
      /\{/,
    ],
    [
      'what was meant for the past',
      'Tu aurais dû nous prévenir, nous serions intervenus plus tôt.',
      /avenir/,
    ],
    [
      'a time that is over',
      'On n’a pas eu le temps de s’occuper de la fiche ce mois-ci.',
      /prochaine étape/,
    ],
    [
      'the object of a relative',
      'Voici six points que je n’ai pas encore eu le temps de corriger.',
      /que la prochaine/,
    ],
    [
      'minutes for hours',
      'Le site sera inaccessible pendant une vingtaine de minutes et vous ne pourrez pas vous connecter.',
      /jusqu/,
    ],
    [
      'the noun of a relative',
      'Je vous prie d’excuser la coquille dans le titre, que Monsieur Roy a relevée.',
      /^Merci de votre compréhension, que/,
    ],
    ['yesterday', 'J’ai oublié de te joindre les pictos hier, les voici.', /joins/],
    ['this morning', 'Je n’ai pas pu traiter les lots ce matin.', /prochaine étape/],
    ['the subject behind its verb', 'Reste à faire la page contact.', /^Est à/],
    ['what has lasted', 'Le site rame depuis hier.', /à ajuster depuis/],
    ['what would do itself', 'Ça ne s’est pas fait tout seul.', /s’est à/],
    [
      'what is asked for',
      'Je n’ai pas retrouvé le logo dans vos envois, pouvez-vous me le repasser ?',
      /recherche/,
    ],
    [
      'what a relative wants',
      'Il reste les visuels que je n’ai pas réussi à importer.',
      /que pour/,
    ],
    [
      'nothing for something',
      'Je ne peux rien faire de plus tant que la banque n’a pas validé.',
      /pourrai faire de plus/,
    ],
    [
      'what the next sentence takes up',
      'Le formulaire n’envoyait plus rien parce que le certificat du serveur mail avait expiré. Je l’ai renouvelé.',
      /rien depuis vendredi\.|rien\./,
    ],
    ['an absence', 'Nous avons un contretemps : notre développeur est absent.', /technique/],
  ])('does not mistake %s: « %s »', (_, text, wrong) => {
    expect(outcomes(text).filter((one) => wrong.test(one))).toEqual([]);
  });

  test('leaves no « % » behind its figure', () => {
    expect(outcomes('Je ne peux pas le réaliser à 100 %.').filter((one) => / %/.test(one))).toEqual(
      [],
    );
  });

  test('leaves a blank where only the writer knows, and says of which kind', () => {
    const [finding] = rewrittenFindings('La page ne sera pas prête jeudi.');
    const [first] = finding?.suggestions ?? [];
    expect(first?.kind).toBe('blank');
    expect(first?.blanks?.map(({ name, kind }) => [name, kind])).toEqual([['date', 'date']]);
    const { from = 0, to = 0 } = first?.blanks?.[0]?.span ?? {};
    expect(first?.text.slice(from, to)).toBe('{date}');
    expect(first && withBlanksFilled(first, ['lundi 7'])).toContain('prête le lundi 7');
  });
});

describe('a sentence with several findings', () => {
  const text = 'Malheureusement, le devis ne sera pas prêt avant jeudi.';

  test('is rewritten as a whole by the first choice of each', () => {
    for (const { suggestions } of rewrittenFindings(text)) {
      expect(suggestions[0] && applied(text, suggestions[0])).toBe(
        'Le devis sera prêt à partir de jeudi.',
      );
    }
  });

  test('becomes the same whichever is taken first', () => {
    const single = (ruleId: string, draft: string): string => {
      const finding = rewrittenFindings(draft).find((one) => one.ruleId === ruleId);
      const shortest = [...(finding?.suggestions ?? [])].sort(
        (one, other) => one.span.to - one.span.from - (other.span.to - other.span.from),
      )[0];
      return shortest ? applied(draft, shortest) : draft;
    };
    const [other = ''] = rewrittenFindings(text)
      .map(({ ruleId }) => ruleId)
      .filter((ruleId) => ruleId !== 'malheureusement');
    expect(single(other, single('malheureusement', text))).toBe(
      single('malheureusement', single(other, text)),
    );
  });

  test('thanks once', () => {
    const twice = 'Désolé pour ce contretemps, toutes nos excuses pour la gêne occasionnée.';
    for (const outcome of outcomes(twice))
      expect(outcome.match(/merci/gi)?.length ?? 0).toBeLessThan(2);
  });
});

describe('for any draft of ours, any sequence of clicks', () => {
  /** A choice that any failure can be repeated with. */
  function chooser(seed: number): (count: number) => number {
    let state = seed;
    return (count) => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return count === 0 ? 0 : (state >> 8) % count;
    };
  }
  const figures = (text: string): string[] => (text.match(/\d+/g) ?? []).sort();

  test('leaves what was not chosen as it was, keeps the numbers, and finds nothing new', () => {
    drafts().forEach((draft, seed) => {
      const pick = chooser(seed + 1);
      let text = draft;
      for (let click = 0; click < 4; click++) {
        const offering = rewrittenFindings(text).filter(
          ({ suggestions }) => suggestions.length > 0,
        );
        const finding = offering[pick(offering.length)];
        const one = finding?.suggestions[pick(finding.suggestions.length)];
        if (!finding || !one) break;
        const { from, to } = one.span;
        expect(to).toBeGreaterThan(from);
        const filled = withBlanksFilled(
          one,
          (one.blanks ?? []).map(() => 'jeudi'),
        );
        const next = text.slice(0, from) + filled + text.slice(to);
        // What stands outside the span is untouched, to the unit.
        expect(next.slice(0, from)).toBe(text.slice(0, from));
        expect(next.slice(next.length - (text.length - to))).toBe(text.slice(to));
        expect({ seed, figures: figures(next) }).toEqual({ seed, figures: figures(text) });
        const before = rewrittenFindings(text).filter(({ severity }) => severity !== 'advice');
        const after = rewrittenFindings(next).filter(({ severity }) => severity !== 'advice');
        expect({ seed, one, more: after.length >= before.length }).toMatchObject({ more: false });
        text = next;
      }
    });
  });

  test('all first choices together never touch the same words', () => {
    for (const draft of drafts()) {
      let done = 0;
      for (const [, { span }] of firstChoices(rewrittenFindings(draft))) {
        expect(span.from).toBeGreaterThanOrEqual(done);
        done = span.to;
      }
    }
  });
});
