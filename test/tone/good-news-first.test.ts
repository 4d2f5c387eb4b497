import { check } from '../../src/tone/check';
import type { Finding } from '../../src/tone/finding';
import { noteIn } from '../../src/tone/note';
import { shippedRules } from './tone-rules';
import { LONGER, growth, MOST_GROWTH } from '../growth';

const orderOf = (text: string, own?: readonly { from: number; to: number }[]) =>
  check(shippedRules(), text, own ? { own } : {}).find(({ category }) => category === 'ordre');

/** The text once the move is made. */
function moved(text: string, finding: Finding | undefined): string | undefined {
  const move = finding?.move;
  return move && text.slice(0, move.to) + move.preview + text.slice(move.from.to);
}

const WHY = 'Le menu était masqué à cause d’un conflit PHP.';
const NEWS = 'Le menu fonctionne de nouveau.';

describe('the good news is moved', () => {
  test.each([
    [`Bonjour,\n\n${WHY} ${NEWS} Bonne journée.`, `Bonjour,\n\n${NEWS} ${WHY} Bonne journée.`],
    [`${WHY} Nous l’avons vu hier. ${NEWS}`, `${NEWS} ${WHY} Nous l’avons vu hier.`],
    [`${WHY}\u00a0${NEWS}`, `${NEWS}\u00a0${WHY}`],
    // What leans on it goes with it, what the explanation leans on stays before it.
    [
      `${WHY} ${NEWS} Il est en ligne depuis 10\u00a0h. Merci.`,
      `${NEWS} Il est en ligne depuis 10\u00a0h. ${WHY} Merci.`,
    ],
    [
      `Le menu avait disparu. C’était dû à un conflit PHP. ${NEWS}`,
      `${NEWS} Le menu avait disparu. C’était dû à un conflit PHP.`,
    ],
    [`${WHY} Le menu fonctionne de nouveau\u00a0!`, `Le menu fonctionne de nouveau\u00a0! ${WHY}`],
    [`${WHY} Le menu fonctionne de nouveau...`, `Le menu fonctionne de nouveau... ${WHY}`],
    // Lines change places.
    [`Bonjour,\n${WHY}\n${NEWS}\nBien à vous`, `Bonjour,\n${NEWS}\n${WHY}\nBien à vous`],
    [`- ${WHY}\n- ${NEWS}`, `- ${NEWS}\n- ${WHY}`],
    [`- ${WHY} ${NEWS}`, `- ${NEWS} ${WHY}`],
  ])('in %s', (text, wanted) => {
    expect(moved(text, orderOf(text))).toBe(wanted);
  });
});

describe('no move, and phrasings to begin with instead,', () => {
  test.each([
    ['for a sentence that leans', `${WHY} Il fonctionne de nouveau.`],
    ['for one without an end', `${WHY} Le menu fonctionne de nouveau`],
    ['before a greeting', `Bonjour Julie, le menu était masqué à cause d’un conflit PHP. ${NEWS}`],
    ['across paragraphs', `${WHY}\n\n${NEWS}`],
    ['of a part of a line', `Merci. ${WHY}\n${NEWS}`],
    ['of a line that goes on', `${WHY}\n${NEWS} Bonne journée.`],
    ['of an item among lines', `${WHY}\n- ${NEWS}`],
    ['without a space between', WHY + NEWS],
    ['for what leans on nothing before it', `C’était dû à un conflit PHP. ${NEWS}`],
  ])('%s', (_why, text) => {
    const finding = orderOf(text);
    expect(finding && noteIn(finding.note, 'fr').text).toMatch(/^Commencer par dire/);
    expect(finding?.move).toBeUndefined();
    expect(finding?.phrasings.length).toBeGreaterThan(0);
  });

  test('across what is not the writer’s own', () => {
    const text = `${WHY} Signature. ${NEWS}`;
    const at = text.indexOf('Signature');
    const own = [
      { from: 0, to: at },
      { from: at + 11, to: text.length },
    ];
    expect(orderOf(text, own)).toMatchObject({ category: 'ordre' });
    expect(orderOf(text, own)?.move).toBeUndefined();
  });
});

test('spaces cost what their length does', () => {
  const reading = (spaces: number) => {
    const text = `${WHY}${' '.repeat(spaces)}${NEWS}`;
    return () => expect(orderOf(text)?.move?.preview).toHaveLength(text.length);
  };
  const spaces = 62_500;
  expect(growth(reading(spaces), reading(LONGER * spaces))).toBeLessThan(MOST_GROWTH);
});
