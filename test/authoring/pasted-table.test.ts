import { avoidedText, pastedRows, withoutFound } from '../../src/authoring/pasted-table';
import { toneRules } from '../../src/charter/tone';
import { tableRows } from '../../src/storage/clients/table-rows';
import { check } from '../../src/tone/check';

const rowsOfText = (text: string) => pastedRows(tableRows(text).map(({ cells }) => cells));

const MARKDOWN = `| À éviter | À privilégier |
|---|---|
| Désolé de... | Merci de... |
| Le bug/problème est corrigé | Le fonctionnement est rétabli |
| Pas de soucis / ne vous inquiétez pas | Je comprends tout à fait / je vois exactement quoi faire |
`;

test('a table of the charter’s own page', () => {
  expect(rowsOfText(`Les expressions\n\n${MARKDOWN}\nIl y aurait encore…`)).toEqual([
    { avoid: ['Désolé de'], prefer: ['Merci de'] },
    {
      avoid: ['Le bug est corrigé', 'Le problème est corrigé'],
      prefer: ['Le fonctionnement est rétabli'],
    },
    {
      avoid: ['Pas de soucis', 'ne vous inquiétez pas'],
      prefer: ['Je comprends tout à fait', 'je vois exactement quoi faire'],
    },
  ]);
});

test.each([
  ['a spreadsheet', 'À éviter\tÀ privilégier\r\ndeadline\téchéance\r\n\tvide\r\n'],
  ['CSV', 'À éviter;À privilégier\n"deadline";"échéance"\n'],
  ['CSV with commas', 'deadline,échéance'],
])('%s', (_, text) => {
  expect(rowsOfText(text)).toEqual([{ avoid: ['deadline'], prefer: ['échéance'] }]);
});

test('quotation marks of CSV, and the separator in them', () => {
  expect(rowsOfText('"à ""faire""; vite";"à planifier"')).toEqual([
    { avoid: ['à faire ; vite'], prefer: ['à planifier'] },
  ]);
});

test.each(['', 'Bonjour', 'Une phrase\nUne autre', '| seule |', ';;;', '"'])(
  'nothing in « %s »',
  (text) => {
    expect(rowsOfText(text)).toEqual([]);
  },
);

test('what the charter finds already makes no rule, half a row neither', () => {
  const rows = rowsOfText(
    `${MARKDOWN}| deadline / pas de panique | date butoir |\n| la date de la livraison qui est tombée à l’eau | la nouvelle date |\n`,
  );
  const found = check(toneRules, avoidedText(rows)).map(({ span }) => span);
  expect(withoutFound(rows, found)).toEqual({
    rows: [
      { avoid: ['deadline'], prefer: ['date butoir'] },
      { avoid: ['la date de la livraison qui est tombée à l’eau'], prefer: ['la nouvelle date'] },
    ],
    known: [
      'Désolé de',
      'Le bug est corrigé',
      'Le problème est corrigé',
      'Pas de soucis',
      'ne vous inquiétez pas',
      'pas de panique',
    ],
  });
});
