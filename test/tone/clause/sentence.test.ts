import fc from 'fast-check';
import { factHolds, PLACE_FACTS } from '../../../src/tone/clause/facts';
import { placeOf } from '../../../src/tone/clause/place';
import { CLAUSE_KINDS, LONGEST_SENTENCE, readSentence } from '../../../src/tone/clause/sentence';
import { SUBJECTS } from '../../../src/tone/clause/subject';

const SEED = Number(process.env['FUZZ_SEED'] ?? 14);

function whole(text: string): { from: number; to: number } {
  return { from: 0, to: text.length };
}

/** « kind subject verb » of each clause: `statement je: n'ai pas fini`. */
function reading(text: string): string[] {
  return readSentence(text, whole(text)).clauses.map(({ kind, subject, verb }, _, all) => {
    const { words } = readSentence(text, whole(text));
    expect(all.length).toBeGreaterThan(0);
    const said = verb ? text.slice(words[verb.first]?.from, words[verb.end - 1]?.to) : '-';
    return `${kind} ${subject.name}${subject.shared ? ' again' : ''}: ${said}`;
  });
}

describe('clauses', () => {
  it.each<[string, string[]]>([
    ["Je n'ai pas encore fini.", ["statement je: n'ai pas encore fini"]],
    ['Tu as vu la page ?', ['question tu: as vu']],
    ['Le bug est-il corrigé ?', ['question il: est-il corrigé']],
    ['Validez la page.', ['order none: Validez']],
    ["Ne t'inquiète pas, je gère.", ["order none: Ne t'inquiète pas", 'statement je: gère']],
    [
      'Dès que le bug est corrigé, je vous écris.',
      ['time group: est corrigé', 'statement je: vous écris'],
    ],
    [
      "Si la page n'est pas encore prête, prévenez-moi.",
      ["condition group: n'est pas encore prête", 'order none: prévenez-moi'],
    ],
    [
      "Le menu, que nous n'avons pas fini, sera en ligne lundi.",
      ['statement none: -', "relative nous: n'avons pas fini", 'statement group again: sera'],
    ],
    [
      'Le bug que vous avez signalé est corrigé.',
      ['statement none: -', 'relative vous: avez signalé', 'statement group again: est corrigé'],
    ],
    [
      'Je vous remercie et m’excuse pour le retard.',
      ['statement je: vous remercie', 'statement je again: m’excuse'],
    ],
    ['Je sais que vous êtes désolée.', ['statement je: sais', 'reported vous: êtes désolée']],
    [
      'Je ne sais pas si la page est prête.',
      ['statement je: ne sais pas', 'reported group: est prête'],
    ],
    ["Désolé pour l'attente : voici le lien.", ['statement none: -', 'statement none: -']],
    ['Pas de souci, tu peux le garder.', ['statement none: -', 'statement tu: peux le garder']],
    ['Les bugs du menu et du panier sont corrigés.', ['statement group: sont corrigés']],
    ['Le site est en ligne car tout est prêt.', ['statement group: est', 'cause group: est prêt']],
    [
      'Vous trouverez les textes que nous avons relus.',
      ['statement vous: trouverez', 'relative nous: avons relus'],
    ],
    ['Nous revenons si tard vers vous.', ['statement nous: revenons']],
    ['Ce menu est prêt.', ['statement group: est prêt']],
    ["Ce n'est pas prêt.", ["statement ce: n'est pas prêt"]],
    ['Merci de nous excuser.', ['statement none: -']],
  ])('of « %s »', (text, expected) => {
    expect(reading(text)).toEqual(expected);
  });
});

describe('a verb group', () => {
  it.each<[string, string]>([
    ['Je corrige la page.', 'present'],
    ["J'ai corrigé la page.", 'past'],
    ['La page est partie hier.', 'past'],
    ['La page a été corrigée.', 'past'],
    ["J'avais corrigé la page.", 'pluperfect'],
    ['Je corrigeais la page.', 'imperfect'],
    ['Nous corrigerons la page.', 'future'],
    ['Nous allons corriger la page.', 'near-future'],
    ['Je viens de corriger la page.', 'recent-past'],
    ['Je corrigerais la page.', 'conditional'],
    ["J'aurai corrigé la page.", 'future-perfect'],
  ])('of « %s » is in the %s', (text, tense) => {
    expect(readSentence(text, whole(text)).clauses[0]?.verb?.tense).toBe(tense);
  });

  it.each<[string, string | undefined, string | undefined]>([
    ["Je n'ai pas fini.", 'n', 'pas'],
    ["J'ai pas fini.", undefined, 'pas'],
    ['Nous ne les avons plus.', 'ne', 'plus'],
    ['Je ne vois aucun défaut.', 'ne', 'aucun'],
    ["Rien n'est prêt.", 'n', undefined],
    ["N'avez-vous pas fini ?", 'n', 'pas'],
  ])('of « %s » has both halves of its negation', (text, ne, second) => {
    const { words, clauses } = readSentence(text, whole(text));
    const negation = clauses[0]?.verb?.negation;
    expect(words[negation?.ne ?? -1]?.text).toBe(ne);
    expect(words[negation?.second ?? -1]?.text).toBe(second);
  });

  it.each<[string, string | undefined, string | undefined]>([
    ['Nous livrons le menu du site avant vendredi.', 'le menu du site', 'avant vendredi'],
    ['La page sera en ligne le 12 mai.', undefined, 'le 12 mai'],
    ['Je vous écris dès demain.', undefined, 'dès demain'],
    ["J'ai revu vos textes ce matin.", 'vos textes', 'ce matin'],
    ['Le site répond.', undefined, undefined],
  ])('of « %s » has its object and its date', (text, object, date) => {
    const { words, clauses } = readSentence(text, whole(text));
    const said = (part?: { first: number; end: number }): string | undefined =>
      part && text.slice(words[part.first]?.from, words[part.end - 1]?.to);
    expect(said(clauses[0]?.object)).toBe(object);
    expect(said(clauses[0]?.date)).toBe(date);
  });
});

describe('a subject', () => {
  it.each<[string, number | undefined, string | undefined, boolean]>([
    ['La page est prête.', 3, 'feminine', false],
    ['Les pages et le menu sont prêts.', 6, undefined, false],
    ['Le menu et la page sont prêts.', 6, 'masculine', false],
    ['Votre équipe a fini.', 3, undefined, true],
    ['Le client a fini.', 3, 'masculine', true],
    ['Vous avez fini.', 5, undefined, true],
    ['Karim a fini.', 3, undefined, false],
    ['Demain, elles auront fini.', 6, 'feminine', false],
  ])('of « %s »', (text, person, gender, reader) => {
    const { subject } = readSentence(text, whole(text)).clauses[0] ?? {};
    expect([subject?.person, subject?.gender, subject?.reader]).toEqual([person, gender, reader]);
  });
});

const PIECES =
  "je n' ne pas que qui si quand le bug les et mais , . ; : ( ) — - est a été corrigé ai avons nous vous désolé merci dès tant l' d' « x » 12 mai ? ! Où où à 😀 \ud83d \u0301 \u00ad · (e) corriger va il -il".split(
    ' ',
  );
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe(`any text (FUZZ_SEED=${SEED})`, () => {
  it('is covered by clauses, in order, whose parts lie inside them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { words, clauses } = readSentence(text, whole(text));
        let at = 0;
        words.forEach(({ from, to }, index) => {
          expect(from).toBeGreaterThanOrEqual(words[index - 1]?.to ?? 0);
          expect(to).toBeGreaterThan(from);
        });
        for (const clause of clauses) {
          const { first, end, start, from, to, verb, object, date, parent } = clause;
          expect(CLAUSE_KINDS).toContain(clause.kind);
          expect(SUBJECTS).toContain(clause.subject.name);
          expect(first).toBe(at);
          expect(end).toBeGreaterThan(first);
          expect([from, to]).toEqual([words[first]?.from, words[end - 1]?.to]);
          expect(start).toBeGreaterThanOrEqual(first);
          for (const part of [verb, object, date]) {
            if (!part) continue;
            expect(part.first).toBeGreaterThanOrEqual(first);
            expect(part.end).toBeGreaterThan(part.first);
            expect(part.end).toBeLessThanOrEqual(end);
          }
          if (parent !== undefined) expect(parent).toBeLessThan(clauses.length);
          at = end;
        }
        expect(at).toBe(words.length);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('has a place for every word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sentence = readSentence(text, whole(text));
        sentence.words.forEach((word, index) => {
          expect(placeOf(sentence, word)).toMatchObject({ first: index, end: index + 1 });
        });
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('answers every question about every word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sentence = readSentence(text, whole(text));
        for (const word of sentence.words) {
          const place = placeOf(sentence, word);
          if (!place) throw new RangeError('a word without a place');
          const kinds = CLAUSE_KINDS.filter((kind) => factHolds(kind, place, text));
          expect(kinds).toEqual([place.clause.kind]);
          for (const fact of PLACE_FACTS)
            expect(typeof factHolds(fact, place, text)).toBe('boolean');
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('longer than a sentence has no clauses', () => {
    const text = 'le bug '.repeat(LONGEST_SENTENCE);
    expect(readSentence(text, whole(text)).clauses).toEqual([]);
  });
});
