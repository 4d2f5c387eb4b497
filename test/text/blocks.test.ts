import { toneRules } from '../../src/charter/tone';
import { ownBlocks } from '../../src/text/blocks';
import { readMessage } from '../../src/text/message';
import { review } from '../../src/tone/review';

const blocksOf = (source: string, format: 'html' | 'text' = 'html'): string[] => {
  const message = readMessage(source, format);
  return ownBlocks(message).map(({ from, to }) => message.map.text.slice(from, to));
};
const found = (source: string, format: 'html' | 'text' = 'html'): string[] =>
  review(source, format, toneRules).findings.map(({ actual }) => actual);

test('paragraphs, cells and items stand apart; broken lines do not', () => {
  const source =
    '<p>un<br>deux</p><table><tr><td>trois</td><td>quatre</td></tr></table><ul><li>cinq</li><li>six</li></ul>';
  expect(blocksOf(source)).toEqual(['un\ndeux', 'trois', 'quatre', 'cinq', 'six']);
  expect(blocksOf('un\ndeux\n\ntrois', 'text')).toEqual(['un\ndeux\n\ntrois']);
  expect(blocksOf('')).toEqual([]);
});

test('the thread cuts them, and is none', () => {
  const source = '<p>un</p><p>deux</p><div id="divRplyFwdMsg">De : Inès</div><p>trois</p>';
  expect(blocksOf(source)).toEqual(['un', 'deux']);
});

test.each([
  ['cells', '<table><tr><td>Le bug du panier</td><td>est corrigé</td></tr></table>'],
  ['items', '<ul><li>le bug du panier</li><li>est corrigé</li></ul>'],
  ['paragraphs', '<p>Je suis désolée</p><p>pour mon retard.</p>'],
  ['divisions of Outlook', '<div class="elementToProof">Je suis désolé</div><div>du retard</div>'],
  ['headings', '<h2>Le bug</h2><p>est corrigé</p>'],
])('no phrase runs over %s', (_name, source) => {
  const { map } = readMessage(source, 'html');
  expect(found(source).every((actual) => !actual.includes('\n'))).toBe(true);
  expect(map.text).toContain('\n');
});

test('a phrase still runs over a line that was broken', () => {
  expect(found('<p>Le bug du panier<br>est corrigé</p>')).toHaveLength(1);
  expect(found('Le bug du panier\nest corrigé.', 'text')).toHaveLength(1);
});

test.each([
  ['Sur un écran 13" : le bug est corrigé. Sur un écran 27", tout va bien.', 1],
  ['Sur un 15,6" le bug est corrigé, sur un 27" aussi.', 1],
  ['Un écran de 24 " : le bug est corrigé, comme sur 27 " .', 1],
  ['Le libellé "le bug est corrigé" est en place.', 0],
  ['Le libellé "version 2" : le bug est corrigé.', 1],
])('inch marks open no quotation: %s', (text, count) => {
  expect(found(text, 'text')).toHaveLength(count);
});

test.each([
  '<p><s>Le bug est corrigé.</s></p>',
  '<p><del>Le bug est corrigé.</del></p>',
  '<p><strike>Le bug est corrigé.</strike></p>',
  '<p><span style="text-decoration: line-through">Le bug est corrigé.</span></p>',
  '<p style="color:red;text-decoration-line:line-through">Le bug est corrigé.</p>',
])('what is struck out is not read: %s', (source) => {
  expect(found(source)).toEqual([]);
  expect(
    found(source.replace(/<(\/?)(?:s|del|strike)>/g, '<$1i>').replace(/line-through/, 'none')),
  ).toHaveLength(1);
});
