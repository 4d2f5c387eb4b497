/** A table of Markdown keeps its rows and columns, whatever is put right in it. */
import { toneRules } from '../../src/charter/tone';
import { checkDocument, repaired } from '../../src/cli/check-document';
import { review } from '../../src/tone/review';

function fixed(text: string): string {
  const findings = checkDocument({ kind: 'markdown', file: 'table.md', text }, (source, format) => {
    const { message, findings: found } = review(source, format, toneRules);
    return { map: message.map, findings: found };
  });
  return repaired(text, findings);
}

const columns = (text: string) => text.split('\n').map((line) => line.split('|').length);

test.each([
  ['over two cells', '| Point | État |\n|---|---|\n| Le bug du menu | est corrigé |'],
  ['in one cell', '| Point | État |\n|---|---|\n| Le bug du menu est corrigé. | fait |'],
  [
    'with alignments',
    '| Point | État |\n|:--|--:|\n| Le bug | est corrigé |\n| Désolé | du retard |',
  ],
  ['without outer lines', 'Point | État\n--- | ---\nLe bug du panier | est corrigé'],
  ['in a quotation', '> | Point | État |\n> |---|---|\n> | Le bug | est corrigé |'],
  ['below an item', '- Suivi :\n\n  | Point | État |\n  |---|---|\n  | Le bug | est corrigé |'],
  ['with a line in a cell', '| Point | État |\n|---|---|\n| Le bug \\| du menu | est corrigé |'],
])('%s', (_what, table) => {
  expect(columns(fixed(table))).toEqual(columns(table));
});

test('what stands in one cell is put right there', () => {
  const after = fixed('| Point | État |\n|---|---|\n| Le bug du menu est corrigé. | fait |');
  expect(after).not.toContain('bug');
  expect(after).toContain('| fait |');
});
