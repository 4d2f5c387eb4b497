import { decide, MAX_MESSAGE_LENGTH } from '../../src/launchevent/decide';
import type { Finding, Severity } from '../../src/tone/finding';

const finding = (actual: string, severity: Severity = 'replace'): Finding => ({
  ruleId: 'desole',
  category: 'excuse',
  severity,
  span: { from: 0, to: actual.length },
  actual,
  note: '',
  suggestions: [],
  phrasings: [],
});

describe('decide', () => {
  test('lets a message without findings leave', () => {
    expect(decide([], false)).toEqual({ allow: true });
  });

  test('leaves to the pane what is not in the charter’s table', () => {
    expect(decide([finding('impossible', 'rephrase'), finding('retard', 'advice')], false)).toEqual(
      {
        allow: true,
      },
    );
  });

  test('names one phrase', () => {
    expect(decide([finding('Pas de soucis')], false)).toEqual({
      allow: false,
      message: '1 expression à reprendre avant l’envoi\u00a0: «\u00a0Pas de soucis\u00a0».',
    });
  });

  test('names two, as in the design', () => {
    const decision = decide(
      [finding('désolée pour mon retard'), finding('bug est corrigé')],
      false,
    );
    expect(decision).toEqual({
      allow: false,
      message:
        '2 expressions à reprendre avant l’envoi\u00a0: «\u00a0désolée pour mon retard\u00a0», «\u00a0bug est corrigé\u00a0».',
    });
  });

  test('names three and counts the others', () => {
    const four = decide(
      ['a', 'b', 'c', 'd'].map((word) => finding(word)),
      false,
    );
    const five = decide(
      ['a', 'b', 'c', 'd', 'e'].map((word) => finding(word)),
      false,
    );
    expect(four).toHaveProperty(
      'message',
      expect.stringMatching(/«\u00a0c\u00a0» et une autre\.$/),
    );
    expect(five).toHaveProperty('message', expect.stringMatching(/«\u00a0c\u00a0» et 2 autres\.$/));
  });

  test('stays within Outlook’s limit and on one line, however long the phrases are', () => {
    const long = 'désolé pour\nce retard '.repeat(80);
    const decision = decide(
      Array.from({ length: 400 }, () => finding(long)),
      true,
    );
    if (decision.allow) throw new Error('expected an alert');
    expect(decision.message.length).toBeLessThanOrEqual(MAX_MESSAGE_LENGTH);
    expect(decision.message).not.toContain('\n');
    expect(decision.message).toMatch(
      /…\u00a0», .* et 397 autres\. Le surlignage de Ton juste est encore dans le message\.$/,
    );
  });

  test('says that our highlight is still there, with nothing else to say', () => {
    expect(decide([finding('retard', 'advice')], true)).toEqual({
      allow: false,
      message: 'Le surlignage de Ton juste est encore dans le message.',
    });
  });

  test('says so after the phrases', () => {
    expect(decide([finding('Pas de soucis')], true)).toEqual({
      allow: false,
      message:
        '1 expression à reprendre avant l’envoi\u00a0: «\u00a0Pas de soucis\u00a0». Le surlignage de Ton juste est encore dans le message.',
    });
  });

  test('never cuts a surrogate pair', () => {
    const decision = decide([finding(`${'x'.repeat(78)}😀😀😀`)], false);
    expect(decision).toHaveProperty('message', expect.stringContaining(`${'x'.repeat(78)}…`));
  });
});
