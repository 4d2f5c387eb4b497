import { readMessage } from '../../src/text/message';
import { ownMessageSpans } from '../../src/text/unmarked-signature';

const wordsOf = (source: string, format: 'html' | 'text'): string => {
  const message = readMessage(source, format);
  return ownMessageSpans(message)
    .map(({ from, to }) => message.map.text.slice(from, to).trim())
    .join('|');
};
const lines = (...all: string[]): string => all.join('\n');

test.each([
  [
    'a name below a closing',
    lines('Bonjour,', 'C’est prêt.', 'Bien à vous,', '', 'Léa Petit'),
    'Bonjour,\nC’est prêt.\nBien à vous,',
  ],
  [
    'name, house, telephone, address',
    lines(
      'C’est prêt.',
      'Cordialement',
      'Léa Petit',
      'Agence Exemple',
      '01 23 45 67 89',
      'www.agence.example',
    ),
    'C’est prêt.\nCordialement',
  ],
  [
    'an address of mail with a full stop',
    lines('Prêt.', 'Merci,', 'Léa', 'Mail : lea@agence.example.'),
    'Prêt.\nMerci,',
  ],
  ['nothing below the closing', lines('C’est prêt.', 'Bien à vous,'), 'C’est prêt.\nBien à vous,'],
  ['no closing', lines('C’est prêt', 'Léa'), 'C’est prêt\nLéa'],
  [
    'a sentence below the closing',
    lines('Prêt.', 'À bientôt,', 'Je reviens vers vous lundi.'),
    'Prêt.\nÀ bientôt,\nJe reviens vers vous lundi.',
  ],
  [
    'a list without a closing',
    lines('Voici la liste', 'panier', 'menu'),
    'Voici la liste\npanier\nmenu',
  ],
])('%s', (_name, text, expected) => {
  expect(wordsOf(text, 'text')).toBe(expected);
  const html = text
    .split('\n')
    .map((line) => `<div>${line || '<br>'}</div>`)
    .join('');
  expect(wordsOf(html, 'html')).toBe(expected);
});

test.each([
  [
    'a logo',
    '<td><img src="https://agence.example/logo.png"></td><td>Léa Petit<br>Agence Exemple</td>',
    'Bonjour',
  ],
  ['a telephone', '<td>Léa Petit</td><td>01 23 45 67 89</td>', 'Bonjour'],
  ['figures of the message', '<td>Panier</td><td>prêt</td>', 'Bonjour\nPanier\nprêt'],
  [
    'sentences',
    '<td><img src="a.png"></td><td>Le panier est prêt.</td>',
    'Bonjour\nLe panier est prêt.',
  ],
])('a table with %s', (_name, cells, expected) => {
  expect(wordsOf(`<div>Bonjour</div><table><tr>${cells}</tr></table>`, 'html')).toBe(expected);
});

test('a draft that is a signature alone has no words to take the place of', () => {
  const table = '<table><tr><td><img src="a.png"></td><td>Léa Petit</td></tr></table>';
  expect(wordsOf(table, 'html')).toBe('');
});
