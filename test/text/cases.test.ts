/** Inputs that failed once, kept outside of the project and read only from there; skipped where absent. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindsOf, ownOf } from './zones-of';

const DIRECTORY = join(process.cwd(), '../shared/cases');
const absent = !existsSync(join(DIRECTORY, 'index.jsonl'));

/** By file: the kinds of its zones, and words that have to be the writer's own. */
const EXPECTED: readonly [string, string[], string[]][] = [
  ['01-header-list.html', ['own', 'signature'], ['Le bug du formulaire', 'Bien à vous']],
  ['03-le-above-attribution.html', ['own', 'quoted'], ['Le bug est', 'mon retard']],
  ['04-nous-a-ecrit.html', ['own'], ['a écrit', 'Le bug du formulaire']],
  ['05-typed-in-signature.html', ['own', 'signature'], ['mon retard']],
  ['06-gmail-quote-wrapper.html', ['own'], ['mon retard']],
  ['07-inline-answers.txt', ['own', 'quoted', 'own', 'quoted'], ['Le bug est corrigé']],
  ['08-zimbra.html', ['own', 'quoted'], ['Bonjour, voici.']],
  ['09-orange.html', ['own', 'quoted'], ['Bonjour, voici.']],
  ['10-ticket-marker.txt', ['own', 'quoted'], ['Bonjour, voici.']],
];

(absent ? describe.skip : describe)('cases', () => {
  test.each(EXPECTED)('%s', (file, kinds, words) => {
    const source = readFileSync(join(DIRECTORY, file), 'utf8');
    const format = file.endsWith('.txt') ? 'text' : 'html';
    expect(kindsOf(source, format)).toEqual(kinds);
    words.forEach((each) => expect(ownOf(source, format)).toContain(each));
  });
});
