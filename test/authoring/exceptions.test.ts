import { proposedExceptions, withException } from '../../src/authoring/exceptions';
import { EMPTY_CHARTER } from '../../src/authoring/own-charter';
import { teamCounts } from '../../src/authoring/team-counts';
import { Workshop } from '../../src/authoring/workshop';
import { toneRules } from '../../src/charter/tone';
import { transformations } from '../../src/charter/transformations';
import { readCharterFolder } from '../../src/cli/charter-folder';

const workshop = new Workshop(readCharterFolder().texts, toneRules, transformations);

function proposed(sentence: string, found: string): string[] {
  const from = sentence.indexOf(found);
  return proposedExceptions(sentence, { from, to: from + found.length });
}

test('words around what was found are proposed, those that let least pass first, and signs end them', () => {
  expect(proposed('Le problème du voyageur est un exercice.', 'problème')).toEqual([
    'le problème du voyageur',
    'le problème du',
    'problème du',
    'le problème',
  ]);
  expect(proposed('Bonjour, désolé !', 'désolé')).toEqual(['désolé']);
  expect(proposed("C'est l'exercice du « problème », demain.", 'problème')).toEqual(['problème']);
});

describe('a false alarm', () => {
  const alarm = {
    ruleId: 'pas-de-souci',
    sentence: 'Votre rubrique pas de souci pour vos plantes est en ligne.',
    language: 'fr' as const,
    words: undefined,
  };

  test('is shown with what was found, and an exception lets its sentence pass and loses nothing', () => {
    const rehearsed = workshop.rehearseAlarm(alarm, EMPTY_CHARTER);
    expect(rehearsed).toMatchObject({ mistakes: [], remaining: [], lost: [] });
    const { from = 0, to = 0 } = rehearsed.found ?? {};
    expect(alarm.sentence.slice(from, to).toLowerCase()).toContain('pas de souci');
    const [words = ''] = rehearsed.proposed;
    expect(words).toBe('votre rubrique pas de souci pour vos');
    const texts = withException(EMPTY_CHARTER, { ...alarm, words });
    expect(workshop.compile(texts)).toMatchObject({ mistakes: [] });
    expect(workshop.review(alarm.sentence).findings).toEqual([]);
    expect(workshop.rehearseAlarm(alarm, texts).found).toBeUndefined();
  });

  test('whose exception is wide says what would be lost; with signs, it says what to write', () => {
    workshop.compile(EMPTY_CHARTER);
    const wide = workshop.rehearseAlarm({ ...alarm, words: 'pas de souci' }, EMPTY_CHARTER);
    expect(wide.lost.length).toBeGreaterThan(0);
    const away = workshop.rehearseAlarm({ ...alarm, words: 'vos plantes' }, EMPTY_CHARTER);
    expect(away.remaining.length).toBeGreaterThan(0);
    const odd = workshop.rehearseAlarm({ ...alarm, words: '(a|b' }, EMPTY_CHARTER);
    expect(odd.mistakes.join()).toContain('write words only');
  });

  test('of an English rule passes by the English lists', () => {
    workshop.compile(EMPTY_CHARTER);
    const english = {
      ruleId: 'sorry-inconvenience',
      sentence: 'We are sorry for the delay.',
      language: 'en' as const,
      words: undefined,
    };
    const others = workshop.rehearseAlarm(english, EMPTY_CHARTER);
    expect(others.mistakes).toEqual([]);
    const texts = withException(EMPTY_CHARTER, { ...english, words: 'sorry for the delay' });
    expect(texts.get('en/expressions/listes.yml')).toContain('sorry for the delay');
    expect(workshop.compile(texts)).toMatchObject({ mistakes: [] });
  });
});

test('an exception goes beside those that are there, comments and all', () => {
  const texts = new Map(EMPTY_CHARTER).set(
    'expressions/listes.yml',
    '# Les nôtres.\nexceptions:\n  - { pattern: bug bounty, example: Le bug bounty est ouvert. }\n',
  );
  const written = withException(texts, {
    words: 'l’erreur est humaine',
    sentence: 'L’erreur est humaine.',
    language: 'fr',
  }).get('expressions/listes.yml');
  expect(written).toContain('# Les nôtres.');
  expect(written).toContain('bug bounty');
  expect(written).toContain("pattern: l'erreur est humaine");
});

test('counts of several people add up: rules that nobody follows, templates that nobody uses', () => {
  const rule = (id: string, flagged: number, replaced: number, ignored: number) => ({
    id,
    flagged,
    replaced,
    ignored,
  });
  const counts = [
    {
      rules: [rule('bug', 2, 0, 2), rule('desole', 9, 8, 0)],
      templates: [{ id: 'devis', inserted: 1 }],
    },
    { rules: [rule('bug', 2, 0, 0), rule('rare', 1, 0, 1)], templates: [] },
  ];
  expect(teamCounts(counts, ['devis', 'facture'])).toEqual({
    unfollowed: [rule('bug', 4, 0, 2)],
    unused: ['facture'],
  });
  expect(teamCounts([], ['devis'])).toEqual({ unfollowed: [], unused: [] });
});
