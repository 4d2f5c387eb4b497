import { closedGoLives, fridayGoLives, wrongWeekdays } from '../../src/leftovers/calendar';
import { formatDay, parseDay } from '../../src/templates/calendar-day';
import { readMessage } from '../../src/text/message';

const TODAY = parseDay('2026-11-30') ?? NaN;
const wrong = (text: string) => {
  const message = readMessage(text, 'text');
  return wrongWeekdays(message, TODAY).map(
    ({ from, to, behind }) => `${message.map.text.slice(from, to)} → ${behind ?? ''}`,
  );
};
const fridays = (text: string) => {
  const message = readMessage(text, 'text');
  return fridayGoLives(message, TODAY).map(({ from, to }) => message.map.text.slice(from, to));
};

test.each([
  ['Rendez-vous mardi 4 décembre.', ['mardi 4 décembre → vendredi 4 décembre']],
  ['Mardi 4 décembre 2026, 10 h.', ['Mardi 4 décembre 2026 → Vendredi 4 décembre 2026']],
  ['Le mercredi 1er décembre', ['mercredi 1er décembre → mardi 1er décembre']],
  ['Livraison jeudi 04/12.', ['jeudi 04/12 → vendredi 04/12']],
  ['Livraison jeudi 4/12/26.', ['jeudi 4/12/26 → vendredi 4/12/26']],
  ['See you on Tuesday 4 December.', ['Tuesday 4 December → Friday 4 December']],
  [
    'lundi 5 janvier et mardi 6 janvier',
    ['lundi 5 janvier → mardi 5 janvier', 'mardi 6 janvier → mercredi 6 janvier'],
  ],
])('%s', (text, found) => {
  expect(wrong(text)).toEqual(found);
});

test.each([
  'vendredi 4 décembre',
  'Le lundi 4 janvier, nous reprenons.',
  'Le jeudi 5 novembre dernier.',
  'mardi 31 février',
  'mardi 4 rue des Lilas',
  'Le mardi, 4 personnes sont venues.',
  'mardi 14 h',
  'lundi 12/2026',
])('« %s » is as it is', (text) => {
  expect(wrong(text)).toEqual([]);
});

test.each([
  ['La mise en ligne est prévue vendredi.', ['vendredi']],
  ['La mise en production aura lieu le vendredi 4 décembre.', ['vendredi 4 décembre']],
  ['Vendredi, nous mettrons le nouveau site en ligne.', ['Vendredi']],
  ['The go-live is planned for Friday 4 December.', ['Friday 4 December']],
])('a go-live on a Friday: %s', (text, found) => {
  expect(fridays(text)).toEqual(found);
});

test.each([
  'La mise en ligne est prévue lundi.',
  'Merci de valider avant vendredi pour la mise en ligne de lundi.',
  'La mise en ligne de vendredi s’est bien passée.',
  'Nous ne faisons jamais de mise en ligne le vendredi.',
  'Le site a été mis en ligne vendredi.',
  'Rendez-vous vendredi. La mise en ligne suivra lundi.',
])('no go-live on a Friday: %s', (text) => {
  expect(fridays(text)).toEqual([]);
});

const closed = (text: string) => {
  const message = readMessage(text, 'text');
  // A bridge day, and Christmas.
  const isClosed = (day: number) => ['2026-12-24', '2026-12-25'].includes(formatDay(day));
  return closedGoLives(message, TODAY, isClosed).map(({ from, to }) =>
    message.map.text.slice(from, to),
  );
};

test.each([
  ['La mise en ligne est prévue jeudi 24 décembre.', ['jeudi 24 décembre']],
  ['La mise en production aura lieu le 24 décembre 2026.', ['24 décembre 2026']],
  ['Nous mettrons le site en ligne le 24/12.', ['24/12']],
  ['Mise en ligne vendredi 25 décembre.', ['vendredi 25 décembre']],
  ['The go-live is planned for Thursday 24 December.', ['Thursday 24 December']],
])('a go-live on a closed day: %s', (text, found) => {
  expect(closed(text)).toEqual(found);
});

test.each([
  'La mise en ligne est prévue lundi 21 décembre.',
  'Merci de valider avant le 24 décembre pour la mise en ligne de lundi.',
  'L’agence est fermée le 24 décembre.',
  'La mise en ligne du 24 décembre 2025 suivait une semaine de recette.',
  'La mise en ligne est prévue mardi 24 décembre.',
  'Le site a été mis en ligne le 24 décembre.',
  'Après la mise en ligne, notre support répond 24/7.',
  'Mise en ligne de l’étape 3/4 lundi.',
])('no go-live on a closed day: %s', (text) => {
  expect(closed(text)).toEqual([]);
});
