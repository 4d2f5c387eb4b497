import { Mistakes } from '../../../src/charter-compiler/mistakes';
import { compileTemplates } from '../../../src/charter-compiler/templates/compile-templates';
import { compileEnglish } from '../../../src/charter-compiler/templates/english';
import { fill } from '../../../src/templates/fill';

const PHASES = '- id: fin\n  title: Fin du projet\n- id: suite\n  title: Suite\n';
const FRENCH = `---
title: Essai
phase: fin
subject: Bravo
fields:
  nom: { kind: text, label: Nom }
  jour: { kind: date, label: Jour }
---

Bonjour {nom}, à {jour}.
`;
const ENGLISH = `---
title: Trial
phase: fin
subject: Well done
fields:
  nom: { kind: text, label: Name }
  jour: { kind: date, label: Day }
---

Hello {nom}, see you on {jour}.
`;

function compile(files: Record<string, string>) {
  const mistakes = new Mistakes();
  const texts = new Map([
    ['phases.yml', PHASES],
    ...Object.entries(files).map(([name, text]) => [`templates/${name}`, text] as const),
  ]);
  const french = compileTemplates(texts, mistakes);
  const english = french && compileEnglish(texts, french, mistakes);
  if (!english) throw mistakes.all[0] ?? new RangeError('nothing is compiled, without a mistake');
  return { french, english };
}

test('a variant stands beside its template, with its values', () => {
  const { french, english } = compile({ 'essai.md': FRENCH, 'essai.en.md': ENGLISH });
  expect(french.templates.map(({ id }) => id)).toEqual(['essai']);
  expect(french.inEnglish).toEqual(['essai']);
  const variant = english['essai'];
  expect(variant).toMatchObject({ id: 'essai', language: 'en', subject: 'Well done' });
  const filling = variant && fill(variant, { nom: '<Léa>', jour: '2026-12-01' });
  expect(filling).toMatchObject({
    ok: true,
    filled: { text: 'Hello <Léa>, see you on Tuesday 1 December 2026.' },
  });
});

test('a charter without any says nothing of it', () => {
  const { french, english } = compile({ 'essai.md': FRENCH });
  expect(french).not.toHaveProperty('inEnglish');
  expect(english).toEqual({});
});

test.each([
  ['without its French template', 'autre.en.md', ENGLISH, 'autre.en.md:1: there is no autre.md'],
  [
    'of another phase',
    'essai.en.md',
    ENGLISH.replace('phase: fin', 'phase: suite'),
    'essai.en.md:3: the French template\'s phase is "fin"',
  ],
  [
    'with a field of another kind',
    'essai.en.md',
    ENGLISH.replace('kind: date', 'kind: text'),
    'essai.en.md:7: the French template has "jour" (date) here',
  ],
  [
    'that lacks a field',
    'essai.en.md',
    ENGLISH.replace('  jour: { kind: date, label: Day }\n', '').replace(', see you on {jour}', ''),
    'essai.en.md:6: the French template has "jour" (date) here',
  ],
  [
    'with a field too many',
    'essai.en.md',
    ENGLISH.replace('---\n\n', '  plus: { kind: text, label: More }\n---\n\n{plus} '),
    'essai.en.md:8: the French template has no "plus"',
  ],
])('a variant %s is told where it is wrong', (_what, name, text, told) => {
  expect(() => compile({ 'essai.md': FRENCH, [name]: text })).toThrow(told);
});

test('what is awaited is said in French, for both', () => {
  const awaits = 'awaits: { what: answer, after: 2 }\nfields:';
  const { english } = compile({
    'essai.md': FRENCH.replace('fields:', awaits),
    'essai.en.md': ENGLISH,
  });
  expect(english['essai']?.awaits).toEqual({ what: 'answer', after: 2 });
  expect(() =>
    compile({ 'essai.md': FRENCH, 'essai.en.md': ENGLISH.replace('fields:', awaits) }),
  ).toThrow('the French template says what is awaited, for both');
});

test('a variant attaches the documents that it names, else those of the French template', () => {
  const named = (text: string, name: string) =>
    text.replace('fields:', `files: [${name}]\nfields:`);
  const mistakes = new Mistakes();
  const compiled = (english: string) => {
    const texts = new Map([
      ['phases.yml', PHASES],
      ['templates/essai.md', named(FRENCH, 'fr.pdf')],
      ['templates/essai.en.md', english],
      ['files/fr.pdf', 'AAAA'],
      ['files/en.pdf', 'AAA='],
    ]);
    const french = compileTemplates(texts, mistakes);
    return french && compileEnglish(texts, french, mistakes)?.['essai']?.files;
  };
  expect(compiled(ENGLISH)).toEqual([{ name: 'fr.pdf', size: 3 }]);
  expect(compiled(named(ENGLISH, 'en.pdf'))).toEqual([{ name: 'en.pdf', size: 2 }]);
  expect(mistakes.all).toEqual([]);
});
