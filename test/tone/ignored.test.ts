import { check } from '../../src/tone/check';
import { ignoring, isIgnored, parseIgnored } from '../../src/tone/ignored';
import { serializeIgnored } from '../../src/tone/serialize-ignored';
import { review } from '../../src/tone/review';
import { shippedRules } from './tone-rules';

const rules = shippedRules();

describe('ignored phrases', () => {
  const [finding] = check(rules, 'Malheureusement, la salle est prise.');

  it('are the same phrase in other capitals and accents, for the same rule', () => {
    if (!finding) throw new Error('nothing found');
    const ignored = [ignoring(finding)];
    expect(isIgnored({ ...finding, actual: 'MALHEUREUSEMENT' }, ignored)).toBe(true);
    expect(isIgnored({ ...finding, actual: 'hélas' }, ignored)).toBe(false);
    expect(isIgnored({ ...finding, ruleId: 'autre' }, ignored)).toBe(false);
  });

  it('are kept as they were typed, and stand for all their forms', () => {
    if (!finding) throw new Error('nothing found');
    const kept = ignoring({ ...finding, actual: 'Pas de\u00a0souci' });
    expect(kept.phrase).toBe('Pas de souci');
    expect(isIgnored({ ...finding, actual: 'pas de soucis' }, [kept])).toBe(true);
    expect(isIgnored({ ...finding, actual: 'pas de problème' }, [kept])).toBe(false);
    const sorry = ignoring({ ...finding, actual: 'Désolées' });
    expect(isIgnored({ ...finding, actual: 'désolé' }, [sorry])).toBe(true);
    expect(isIgnored({ ...finding, actual: 'désolé pour tout' }, [sorry])).toBe(false);
  });

  it('are kept as text, and read back', () => {
    const kept = [{ ruleId: 'a', phrase: 'désolé « » "x"' }];
    expect(parseIgnored(serializeIgnored(kept))).toEqual(kept);
  });

  it('fit Office’s session data, the newest first to stay', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      ruleId: 'regle',
      phrase: `phrase numéro ${index}`,
    }));
    const text = serializeIgnored(many);
    expect(text.length).toBeLessThanOrEqual(50_000);
    const read = parseIgnored(text);
    expect(read.length).toBeGreaterThan(1000);
    expect(read[read.length - 1]).toEqual(many[many.length - 1]);
  });

  it.each([
    ['', []],
    [null, []],
    ['{', []],
    ['{"a":1}', []],
    ['[1,["a"],["a","b"],null]', [{ ruleId: 'a', phrase: 'b' }]],
  ])('survive damage: %j', (text, expected) => {
    expect(parseIgnored(text)).toEqual(expected);
  });
});

describe('review', () => {
  const body = '<p>Désolé pour le <b>retard</b>.</p><p>Malheureusement, la salle est prise.</p>';

  it('finds a phrase across bold', () => {
    const { message, findings } = review(body, 'html', rules);
    expect(findings.map(({ actual }) => actual)).toEqual([
      'Désolé pour le retard',
      'Malheureusement',
    ]);
    expect(message.map.text).toContain('Désolé pour le retard.');
  });

  it('leaves out ignored phrases and rules that are off', () => {
    const { findings } = review(body, 'html', rules);
    const ignored = findings.slice(0, 1).map(ignoring);
    expect(review(body, 'html', rules, { ignored }).findings).toHaveLength(1);
    expect(
      review(body, 'html', rules, { ignored, offRules: ['malheureusement'] }).findings,
    ).toEqual([]);
  });
});
