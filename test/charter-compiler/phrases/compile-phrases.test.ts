import { extending } from '../../../src/charter-compiler/charter-texts';
import { Mistakes } from '../../../src/charter-compiler/mistakes';
import {
  compilePhrases,
  shippedPhrases,
} from '../../../src/charter-compiler/phrases/compile-phrases';
import { reasonInFrench } from '../../../src/charter-compiler/reason-in-french';

const SHIPPED = `- id: relance
  title: Relance
  english: Reminder
  keywords: [rappel]
  phrases:
    - id: un-mot
      title: Un mot
      text: Merci d'envoyer {quoi} avant le {date}.
      fields:
        quoi: { kind: text, label: Quoi }
        date: { kind: date, label: Date, workingDaysAhead: 2 }
      english:
        title: A word
        text: Please send {quoi} by {date}.
        fields:
          quoi: { kind: text, label: What }
          date: { kind: date, label: Date, workingDaysAhead: 2 }
    - id: une-autre
      title: Une autre
      text: Où en êtes-vous ?
`;

function compiled(files: Readonly<Record<string, string>>, taken: readonly string[] = []) {
  const mistakes = new Mistakes();
  const book = compilePhrases(new Map(Object.entries(files)), taken, mistakes);
  return { book, mistakes: mistakes.all.map(({ message }) => message) };
}

test('a phrase is a template of its situation, without a paragraph or a subject, in both languages', () => {
  const { book, mistakes } = compiled({ 'phrases.yml': SHIPPED });
  expect(mistakes).toEqual([]);
  expect(book?.phrases.phases).toEqual([
    { id: 'relance', title: 'Relance', english: 'Reminder', keywords: ['rappel'] },
  ]);
  expect(book?.phrases.inEnglish).toEqual(['un-mot']);
  expect(book?.phrases.templates).toMatchObject([
    {
      id: 'un-mot',
      for: 'phrase',
      phase: 'relance',
      subject: '',
      body: 'Merci d’envoyer {{quoi}} avant le {{date}}.',
    },
    { id: 'une-autre', body: 'Où en êtes-vous\u00a0?', fields: [] },
  ]);
  expect(book?.english['un-mot']).toMatchObject({ language: 'en', title: 'A word' });
});

test('no file, no phrase', () => {
  expect(compiled({}).book).toEqual({
    phrases: { phases: [], templates: [], inEnglish: [] },
    english: {},
  });
});

test('an own charter adds phrases and situations, replaces one, and switches one off', () => {
  const own = `- id: relance
  title: Rappel
  phrases:
    - { id: un-mot, title: Un petit mot, text: Un petit mot. }
- id: fin
  title: Fin
  phrases:
    - { id: au-revoir, title: Au revoir, text: À bientôt. }
`;
  const texts = extending(
    new Map([['phrases.yml', SHIPPED]]),
    new Map([
      ['charter.yml', 'extends: livree\noff: [une-autre]\n'],
      ['phrases.yml', own],
    ]),
  );
  const mistakes = new Mistakes();
  const book = compilePhrases(texts, [], mistakes);
  expect(mistakes.all).toEqual([]);
  expect(book?.phrases.phases.map(({ title }) => title)).toEqual(['Rappel', 'Fin']);
  expect(book?.phrases.templates.map(({ title }) => title)).toEqual(['Un petit mot', 'Au revoir']);
  expect(book?.english).toEqual({});
  expect(shippedPhrases(texts)).toEqual(['un-mot', 'une-autre']);
});

test.each([
  [
    'text: Où en êtes-vous ?',
    'text: "Un.\\n\\nDeux."',
    20,
    'a phrase is one paragraph: leave out empty lines and lists',
  ],
  [
    'id: une-autre',
    'id: un-mot',
    18,
    'the id "un-mot" is that of another phrase or of a template: give it its own',
  ],
  [
    'id: une-autre',
    'id: pris',
    18,
    'the id "pris" is that of another phrase or of a template: give it its own',
  ],
  [
    'êtes-vous ?',
    'êtes-vous {la} ?',
    20,
    'there is no field "la": correct the name or add it to fields',
  ],
  [
    'quoi: { kind: text, label: What }',
    'quoi: { kind: date, label: What }',
    16,
    'the French template has "quoi" (text) here: give both the same fields in the same order, with the same kind, choices and conditions',
  ],
])('%s as %s: where it stands, and what to do', (from, to, line, reason) => {
  const { book, mistakes } = compiled({ 'phrases.yml': SHIPPED.replace(from, to) }, ['pris']);
  expect(book).toBeUndefined();
  expect(mistakes).toEqual([`phrases.yml:${String(line)}: ${reason}`]);
  if (!reason.startsWith('the French')) expect(reasonInFrench(reason)).toBeDefined();
});
