import { decide, MAX_MESSAGE_LENGTH, type SendFindings } from '../../src/launchevent/decide';
import { wordsFor } from '../../src/launchevent/words';
import { toneRules } from '../../src/charter/tone';
import { LEFTOVER_KINDS, type Leftover, type LeftoverKind } from '../../src/leftovers/leftover';
import { check } from '../../src/tone/check';
import type { Finding } from '../../src/tone/finding';
import { growth, LONGER, MOST_GROWTH } from '../growth';

const french = wordsFor(undefined, 'fr-FR');
const english = wordsFor(undefined, 'en-US');

const finding = (actual: string): Finding => ({
  ruleId: 'desole',
  category: 'excuse',
  severity: 'replace',
  language: 'fr',
  span: { from: 0, to: actual.length },
  actual,
  note: '',
  suggestions: [],
  phrasings: [],
});
const leftover = (kind: LeftoverKind, actual: string): Leftover => ({ kind, actual });
const NOTHING: SendFindings = { leftovers: [], findings: [], highlighted: false };
const phrases = (...actual: string[]): SendFindings => ({
  ...NOTHING,
  findings: actual.map(finding),
});

function alertFor(held: SendFindings, words = french) {
  const decision = decide(held, words);
  if (decision.allow) throw new RangeError('expected an alert');
  return decision;
}

describe('decide', () => {
  test('lets a message that nothing holds back leave', () => {
    expect(decide(NOTHING, french)).toEqual({ allow: true });
  });

  test('names one phrase', () => {
    expect(alertFor(phrases('Pas de soucis'))).toEqual({
      allow: false,
      message: '1 expression à reformuler avant l’envoi\u00a0: «\u00a0Pas de soucis\u00a0».',
      markdown:
        '1 expression à reformuler avant l’envoi\u00a0:\n\n- «\u00a0**Pas de soucis**\u00a0»\r',
      label: 'Vérifier le ton',
      at: 'finding',
    });
  });

  test('names two, as in the design', () => {
    expect(alertFor(phrases('désolée pour mon retard', 'bug est corrigé')).message).toBe(
      '2 expressions à reformuler avant l’envoi\u00a0: «\u00a0désolée pour mon retard\u00a0», «\u00a0bug est corrigé\u00a0».',
    );
  });

  test('names the same phrase once, and says how often it stands there', () => {
    const twice = phrases('Pas de soucis', 'Désolée', 'pas de soucis');
    expect(alertFor(twice).message).toBe(
      '3 expressions à reformuler avant l’envoi\u00a0: «\u00a0Pas de soucis\u00a0» (2 fois), «\u00a0Désolée\u00a0».',
    );
    expect(alertFor(twice, english).message).toContain('“Pas de soucis” (twice), “Désolée”');
    const many = phrases('a', 'a', 'a', 'b', 'c', 'd', 'd');
    expect(alertFor(many).message).toMatch(/\(3 fois\), .* et 2 autres\.$/);
  });

  test('many different phrases cost what their number does', () => {
    const deciding = (count: number) => {
      const found = phrases(...Array.from({ length: count }, (_, n) => `Pas de souci ${n}`));
      return () => void decide(found, french);
    };
    expect(growth(deciding(1500), deciding(LONGER * 1500))).toBeLessThan(MOST_GROWTH);
  });

  test.each([
    ['<bug>', '\\<bug\\>'],
    ['# bug', '\\# bug'],
    ['~~bug~~', '\\~\\~bug\\~\\~'],
    ['a | b', 'a \\| b'],
  ])('writes « %s » so that Markdown shows it', (phrase, shown) => {
    expect(alertFor(phrases(phrase)).markdown).toContain(`**${shown}**`);
    expect(alertFor(phrases(phrase)).message).toContain(phrase);
  });

  test('names three and counts the others', () => {
    expect(alertFor(phrases('a', 'b', 'c', 'd')).message).toMatch(
      /«\u00a0c\u00a0» et une autre\.$/,
    );
    expect(alertFor(phrases('a', 'b', 'c', 'd', 'e')).message).toMatch(
      /«\u00a0c\u00a0» et 2 autres\.$/,
    );
    expect(alertFor(phrases('a', 'b', 'c', 'd', 'e')).markdown).toMatch(
      /\r- «\u00a0\*\*c\*\*\u00a0» et 2 autres\r$/,
    );
  });

  const each: readonly Leftover[] = [
    leftover('client', 'Boulonnerie Martin'),
    leftover('field', '{{site}}'),
    leftover('address', 'https://adressedusite.com/'),
    leftover('attachment', 'Ci-joint'),
    leftover('subject', ''),
  ];

  test.each([
    ['client', 'Un autre client est cité\u00a0: «\u00a0Boulonnerie Martin\u00a0».'],
    ['field', 'À compléter avant l’envoi\u00a0: «\u00a0{{site}}\u00a0».'],
    [
      'address',
      'Une adresse d’exemple est restée\u00a0: «\u00a0https://adressedusite.com/\u00a0».',
    ],
    [
      'attachment',
      'Une pièce jointe est annoncée («\u00a0Ci-joint\u00a0»)\u00a0: elle reste à ajouter.',
    ],
    ['subject', 'L’objet est vide.'],
  ])('a leftover of kind %s has its own sentence', (kind, message) => {
    const leftovers = each.filter((entry) => entry.kind === kind);
    expect(alertFor({ ...NOTHING, leftovers })).toMatchObject({
      message,
      label: 'Vérifier le message',
      at: 'leftover',
    });
  });

  test('leftovers come first, then the phrases, then our highlight', () => {
    const held = { ...phrases('Pas de soucis'), leftovers: each.slice(3), highlighted: true };
    expect(alertFor(held)).toMatchObject({
      message:
        'Une pièce jointe est annoncée («\u00a0Ci-joint\u00a0»)\u00a0: elle reste à ajouter. L’objet est vide. ' +
        '1 expression à reformuler avant l’envoi\u00a0: «\u00a0Pas de soucis\u00a0». ' +
        'Le surlignage de Ton juste est encore dans le message.',
      label: 'Vérifier le ton',
      at: 'leftover',
    });
  });

  test('several leftovers of a kind are one sentence', () => {
    const fields = ['{{a}}', '{{b}}', '{{c}}'].map((actual) => leftover('field', actual));
    expect(alertFor({ ...NOTHING, leftovers: fields }).message).toBe(
      'À compléter avant l’envoi\u00a0: «\u00a0{{a}}\u00a0» et 2 autres.',
    );
    expect(alertFor({ ...NOTHING, leftovers: fields.slice(1) }).message).toContain('et un autre.');
  });

  test('our highlight alone is said', () => {
    expect(alertFor({ ...NOTHING, highlighted: true }).message).toBe(
      'Le surlignage de Ton juste est encore dans le message.',
    );
  });

  test('speaks English', () => {
    const held = { ...phrases('a', 'b', 'c', 'd'), leftovers: each, highlighted: true };
    expect(alertFor(held, english).message).toBe(
      'Another client is named: “Boulonnerie Martin”. Still to fill in: “{{site}}”. ' +
        'An example address is left: “https://adressedusite.com/”. ' +
        'An attachment is announced (“Ci-joint”), to be added. The subject is empty. ' +
        '4 expressions to reword before sending: “a”, “b”, “c” and 1 more. ' +
        'Ton juste’s highlights are still in the message.',
    );
  });

  const long = 'désolé pour\nce retard '.repeat(80);
  const full: SendFindings = {
    findings: Array.from({ length: 400 }, () => finding(long)),
    leftovers: LEFTOVER_KINDS.flatMap((kind) => [leftover(kind, long), leftover(kind, long)]),
    highlighted: true,
  };

  test.each([
    ['French', french],
    ['English', english],
  ])('stays within Outlook’s limits in %s, however much there is', (_name, words) => {
    const { message, markdown, label } = alertFor(full, words);
    expect(message.length).toBeLessThanOrEqual(MAX_MESSAGE_LENGTH);
    expect(markdown.length).toBeLessThanOrEqual(MAX_MESSAGE_LENGTH);
    expect(message).not.toContain('\n');
    expect(label.length).toBeLessThanOrEqual(20);
    expect(words.checkTone.length).toBeLessThanOrEqual(20);
  });

  test('what there is no room for is counted', () => {
    const { message } = alertFor(full);
    expect(message).toMatch(/4\d\d autres points sont dans le volet\.$/);
    expect(message).toContain('Un autre client est cité');
  });

  test('stays on one line and whole with long phrases alone', () => {
    const different = Array.from({ length: 400 }, (_, n) => finding(`${String(n)} ${long}`));
    const { message } = alertFor({ ...full, findings: different, leftovers: [] });
    expect(message).toMatch(
      /…\u00a0», .* et 397 autres\. Le surlignage de Ton juste est encore dans le message\.$/,
    );
  });

  test('never cuts a surrogate pair', () => {
    expect(alertFor(phrases(`${'x'.repeat(78)}😀😀😀`)).message).toContain(`${'x'.repeat(78)}…`);
  });

  test('Markdown of the message’s own is shown as it is', () => {
    const { message, markdown } = alertFor(phrases('*pas* de [soucis](x) `a_b` \\'));
    expect(markdown).toContain('**\\*pas\\* de \\[soucis\\](x) \\`a\\_b\\` \\\\**');
    expect(message).toContain('«\u00a0*pas* de [soucis](x) `a_b` \\\u00a0»');
  });

  test('every sentence is in the charter’s own tone', () => {
    const sample = { ...full, findings: [], leftovers: each, highlighted: true };
    for (const words of [french, english]) {
      const { message } = alertFor(sample, words);
      expect(message).not.toMatch(/erreur|problème|désolé|impossible/i);
      expect(check(toneRules, message).map(({ actual }) => actual)).toEqual([]);
    }
  });
});

test.each([
  ['fr', 'en-US', 'L’objet est vide.'],
  ['en', 'fr-FR', 'The subject is empty.'],
  [undefined, 'fr-CA', 'L’objet est vide.'],
  [undefined, 'fr', 'L’objet est vide.'],
  [undefined, 'en-GB', 'The subject is empty.'],
  [undefined, 'de-DE', 'The subject is empty.'],
  [undefined, 'fry-NL', 'The subject is empty.'],
  [undefined, '', 'L’objet est vide.'],
  [undefined, undefined, 'L’objet est vide.'],
] as const)('chosen %s, Outlook in %s: « %s »', (chosen, display, sentence) => {
  expect(wordsFor(chosen, display).leftovers.subject('', 0)).toBe(sentence);
});
