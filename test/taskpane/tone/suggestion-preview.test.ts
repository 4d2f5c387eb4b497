import { previewOf, type Run } from '../../../src/taskpane/tone/suggestion-preview';
import { rewrittenParagraphs } from '../../../src/taskpane/tone/rewritten-paragraphs';
import { blankValue, firstValue } from '../../../src/taskpane/tone/blank-value';
import type { Blank, Suggestion } from '../../../src/tone/suggestion';

/** Stretches that change between square brackets, gaps between braces. */
const drawn = (runs: readonly Run[]) =>
  runs
    .map(({ text, changed, blank }) =>
      blank === undefined ? (changed ? `[${text}]` : text) : `{${text} ${String(blank)}}`,
    )
    .join('');

const DAY: Blank = { name: 'date', kind: 'date', span: { from: 0, to: 6 } };

function suggestion(text: string, taken: string, put: string): Suggestion {
  const from = text.indexOf(taken);
  const blanks = [...put.matchAll(/\{(\w+)\}/g)].map((match) => ({
    name: match[1] ?? '',
    kind: 'text' as const,
    span: { from: match.index, to: match.index + match[0].length },
  }));
  return {
    text: put,
    span: { from, to: from + taken.length },
    kind: blanks.length > 0 ? 'blank' : 'swap',
    ...(blanks.length > 0 ? { blanks } : {}),
  };
}

const TEXT =
  'Bonjour Julie,\nMalheureusement, la livraison est repoussée au 12. Merci pour M. Durand.\nÀ lundi';

test('from the first word that changes to the last one', () => {
  const taken = 'Malheureusement, la livraison est repoussée au 12';
  const { before, after } = previewOf(
    TEXT,
    suggestion(TEXT, taken, 'La livraison est prévue le 12'),
  );
  expect(drawn(before)).toBe('[Malheureusement, la livraison est repoussée au] 12.');
  expect(drawn(after)).toBe('[La livraison est prévue le] 12.');
});

test('the sentence around it, and no other', () => {
  const { before, after } = previewOf(TEXT, suggestion(TEXT, 'repoussée au', 'prévue le'));
  expect(drawn(before)).toBe('Malheureusement, la livraison est [repoussée au] 12.');
  expect(drawn(after)).toBe('Malheureusement, la livraison est [prévue le] 12.');
});

test('an abbreviation ends no sentence, a line does', () => {
  expect(drawn(previewOf(TEXT, suggestion(TEXT, 'Merci', 'Bravo')).after)).toBe(
    '[Bravo] pour M. Durand.',
  );
  expect(drawn(previewOf(TEXT, suggestion(TEXT, 'lundi', 'mardi')).after)).toBe('À [mardi]');
});

test('a gap stands in its place, whatever changes around it', () => {
  const { after } = previewOf(TEXT, suggestion(TEXT, 'repoussée au 12', 'prévue le {date}'));
  expect(drawn(after)).toBe('Malheureusement, la livraison est [prévue le ]{date 0}.');
});

test('what is only left out leaves the sentence', () => {
  const { before, after } = previewOf(TEXT, suggestion(TEXT, 'Malheureusement, la', 'La'));
  expect(drawn(before)).toBe('[Malheureusement, la] livraison est repoussée au 12.');
  expect(drawn(after)).toBe('[La] livraison est repoussée au 12.');
});

test('a long sentence is cut at words, far from what changes', () => {
  const long = `${'mot '.repeat(60)}ici ${'puis '.repeat(60)}fin.`;
  const { before } = previewOf(long, suggestion(long, 'ici', 'là'));
  const shown = before.map(({ text }) => text).join('');
  expect(shown.length).toBeLessThan(220);
  expect(shown).toMatch(/^… mot .*mot ici puis .*puis …$/);
});

test('paragraphs with all that changes in them, gaps counted through', () => {
  const choices = [
    suggestion(TEXT, 'Malheureusement, la', 'La'),
    suggestion(TEXT, 'repoussée au 12', 'prévue le {date}'),
    suggestion(TEXT, 'M. Durand', '{personne}'),
    suggestion(TEXT, 'À lundi', 'À mardi'),
  ];
  const paragraphs = rewrittenParagraphs(TEXT, choices);
  expect(paragraphs.map(({ from }) => from)).toEqual([15, TEXT.indexOf('À lundi')]);
  expect(paragraphs.map((paragraph) => paragraph.choices)).toEqual([[0, 1, 2], [3]]);
  expect(paragraphs.map(({ before }) => drawn(before))).toEqual([
    '[Malheureusement, la] livraison est [repoussée au 12]. Merci pour [M. Durand].',
    'À [lundi]',
  ]);
  expect(paragraphs.map(({ after }) => drawn(after))).toEqual([
    '[La] livraison est [prévue le ]{date 0}. Merci pour {personne 1}.',
    'À [mardi]',
  ]);
});

test('a change that joins two lines is one paragraph', () => {
  const text = 'Un\nDeux\nTrois';
  const [only, ...more] = rewrittenParagraphs(text, [suggestion(text, 'Un\nDeux', 'Une')]);
  expect(more).toEqual([]);
  expect(drawn(only?.after ?? [])).toBe('[Une]');
});

test('a day is written in words, with its year only when it is not this one', () => {
  expect(blankValue(DAY, '2026-12-07', '2026-11-30')).toBe('lundi 7 décembre');
  expect(blankValue(DAY, '2027-01-04', '2026-11-30')).toBe('lundi 4 janvier 2027');
  expect(blankValue(DAY, '', '2026-11-30')).toBe('');
  expect(blankValue(DAY, '2026-02-31', '2026-11-30')).toBe('');
  expect(firstValue(DAY, '2026-11-27')).toBe('2026-11-30');
});

test('words are put in on one line', () => {
  const who: Blank = { name: 'personne', kind: 'person', span: { from: 0, to: 10 } };
  expect(blankValue(who, '  Karim \n du support ', '2026-11-30')).toBe('Karim du support');
  expect(firstValue(who, '2026-11-27')).toBe('');
});
