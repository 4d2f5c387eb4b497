import { proposedExceptions, withException } from '../../src/authoring/exceptions';
import { EMPTY_CHARTER, withSwitch } from '../../src/authoring/own-charter';
import { teamCounts } from '../../src/authoring/team-counts';
import type { RehearsedAlarm } from '../../src/authoring/outcome';
import type { AskedAlarm } from '../../src/authoring/rehearsal';
import { Workshop } from '../../src/authoring/workshop';
import type { CharterTexts } from '../../src/charter-compiler/charter-texts';
import { toneRules } from '../../src/charter/tone';
import { transformations } from '../../src/charter/transformations';
import { partOfShippedCharter } from './part-of-charter';

const workshop = new Workshop(partOfShippedCharter(), toneRules, transformations);

/** What an alarm comes to in a charter that has just been compiled. */
function rehearsed(alarm: AskedAlarm, own: CharterTexts): RehearsedAlarm {
  expect(workshop.compile(own)).toMatchObject({ mistakes: [] });
  const answer = workshop.rehearseAlarm(alarm, own);
  if (answer === 'mistakes') throw new Error(answer);
  return answer;
}

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
    const before = rehearsed(alarm, EMPTY_CHARTER);
    expect(before).toMatchObject({ mistakes: [], remaining: [], lost: [] });
    const { from = 0, to = 0 } = before.found ?? {};
    expect(alarm.sentence.slice(from, to).toLowerCase()).toContain('pas de souci');
    const words = 'votre rubrique pas de souci pour vos';
    expect(before.proposed[0]).toBe(words);
    expect(before.exception).toEqual({ words, sentence: alarm.sentence, language: 'fr' });
    const texts = withException(EMPTY_CHARTER, before.exception ?? { ...alarm, words: '' });
    expect(rehearsed(alarm, texts).found).toBeUndefined();
    expect(workshop.review(alarm.sentence).findings).toEqual([]);
  });

  test('whose exception is wide says what would be lost; with signs, it says what to write', () => {
    const wide = rehearsed({ ...alarm, words: 'pas de souci' }, EMPTY_CHARTER);
    expect(wide.lost.length).toBeGreaterThan(0);
    const away = rehearsed({ ...alarm, words: 'vos plantes' }, EMPTY_CHARTER);
    expect(away.remaining.length).toBeGreaterThan(0);
    const odd = rehearsed({ ...alarm, words: '(a|b' }, EMPTY_CHARTER);
    expect(odd.mistakes.join()).toContain('write words only');
    const spaced = rehearsed({ ...alarm, words: ' rubrique pas de souci ' }, EMPTY_CHARTER);
    expect(spaced).toMatchObject({
      mistakes: [],
      remaining: [],
      exception: { words: 'rubrique pas de souci' },
    });
  });

  test('is accepted beside what is rightly found in its sentence', () => {
    const both = { ...alarm, sentence: `Désolé, ${alarm.sentence.toLowerCase()}` };
    const before = rehearsed(both, EMPTY_CHARTER);
    expect(before).toMatchObject({ mistakes: [], remaining: [] });
    const [words = ''] = before.proposed;
    expect(before.exception).toEqual({ words, sentence: words, language: 'fr' });
    const texts = withException(EMPTY_CHARTER, before.exception ?? { ...both, words: '' });
    expect(rehearsed(both, texts).found).toBeUndefined();
    expect(workshop.review(both.sentence).findings).toHaveLength(1);
    // Words that hold the other finding too would not pass by themselves.
    const wide = rehearsed({ ...both, words: 'désolé' }, EMPTY_CHARTER);
    expect(wide.remaining.join()).toMatch(/souci/);
  });

  test('of an English rule passes by the English lists', () => {
    const english = {
      ruleId: 'sorry-inconvenience',
      sentence: 'We are sorry for the delay.',
      language: 'en' as const,
      words: undefined,
    };
    expect(rehearsed(english, EMPTY_CHARTER).mistakes).toEqual([]);
    const texts = withException(EMPTY_CHARTER, { ...english, words: 'sorry for the delay' });
    expect(texts.get('en/expressions/listes.yml')).toContain('sorry for the delay');
    expect(workshop.compile(texts)).toMatchObject({ mistakes: [] });
  });

  test('waits while the charter has mistakes, whatever its language', () => {
    const off = withSwitch(EMPTY_CHARTER, 'pas-de-souci', false);
    expect(rehearsed(alarm, off).found).toBeUndefined();
    expect(rehearsed(alarm, EMPTY_CHARTER).found).toBeDefined();
    const wrong = withSwitch(EMPTY_CHARTER, 'nulle-part', false);
    workshop.compile(wrong);
    expect(workshop.rehearseAlarm(alarm, wrong)).toBe('mistakes');
    expect(workshop.rehearseAlarm({ ...alarm, language: 'en' }, wrong)).toBe('mistakes');
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

test('counts of several people add up: rules that nobody follows or many ignore, templates that nobody uses', () => {
  const rule = (id: string, flagged: number, replaced: number, ignored: number) => ({
    id,
    flagged,
    replaced,
    ignored,
  });
  const counts = [
    {
      rules: [rule('bug', 2, 0, 2), rule('desole', 9, 8, 0), rule('souci', 4, 2, 2)],
      templates: [{ id: 'devis', inserted: 1 }],
    },
    {
      rules: [rule('bug', 2, 0, 0), rule('rare', 1, 0, 1), rule('souci', 6, 3, 3)],
      templates: [],
    },
  ];
  expect(teamCounts(counts, ['devis', 'facture'])).toEqual({
    unfollowed: [rule('bug', 4, 0, 2)],
    // Replaced half the times, ignored as often: followed, not by everybody.
    oftenIgnored: [rule('souci', 10, 5, 5)],
    unused: ['facture'],
  });
  expect(teamCounts([], ['devis'])).toEqual({ unfollowed: [], oftenIgnored: [], unused: [] });
});
