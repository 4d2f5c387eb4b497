import { readdirSync, readFileSync } from 'node:fs';
import { noteIn } from '../../src/tone/note';
import { englishTemplates, phrases, templates, toneRules } from '../compiled-charter';

const STRINGS = 'src/taskpane/strings';
const WORD = /[a-zà-öø-ÿœ]{3,}/gi;

/** The words that stand in quotes in the files of a folder; what is not in quotes is code. */
function quotedIn(folder: string): string {
  return readdirSync(folder)
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .flatMap((source) => source.match(/'[^'\n]*'|`[^`]*`/g) ?? [])
    .join(' ')
    .replace(/\\u[\da-f]{4}|\$\{[^}]*\}|import\(.*?\)/g, ' ');
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.match(WORD) ?? []).map((word) => word.toLowerCase()));
}

/**
 * The words that the interface and the charter have in French and not in English: of its strings, the
 * names of phases and templates, their labels and help, and the reasons of the rules.
 */
export function frenchWords(): readonly string[] {
  const labels = (all: readonly (typeof templates.templates)[number][]): string =>
    all
      .flatMap(({ title, description, fields }) => [
        title,
        description,
        ...fields.flatMap(({ label, help }) => [label, help]),
      ])
      .join(' ');
  const notes = (language: 'fr' | 'en'): string =>
    toneRules.rules.map(({ note }) => noteIn(note, language).text).join(' ');
  const french = [
    quotedIn(`${STRINGS}/fr`),
    labels(templates.templates.concat(phrases.templates)),
    templates.phases
      .concat(phrases.phases)
      .map(({ title }) => title)
      .join(' '),
    notes('fr'),
  ];
  const english = wordsOf(
    [
      quotedIn(`${STRINGS}/en`),
      labels(Object.values(englishTemplates)),
      templates.phases
        .concat(phrases.phases)
        .map(({ english: title }) => title)
        .join(' '),
      notes('en'),
    ].join(' '),
  );
  // « points » is English too where « point » is.
  const isEnglish = (word: string): boolean =>
    english.has(word) || english.has(word.replace(/s$/, ''));
  return [...wordsOf(french.join(' '))].filter((word) => !isEnglish(word));
}

/**
 * What of a page is in French and isn't said to be: texts, names and hints outside of what is marked as
 * French; and what may not be French in an English interface even where it is marked. Runs in the page,
 * so it is whole by itself.
 * @returns one line for each
 */
export function frenchIn(body: Element, french: readonly string[]): string[] {
  const known = new Set(french);
  const isFrench = (text: string): boolean =>
    (text.toLowerCase().match(/[a-zà-öø-ÿœ]{3,}/g) ?? []).some((word) => known.has(word));
  const spoken =
    'h1, h2, [data-template]:not([data-template^="mien:"]), legend, summary, footer button';
  // What is kept of a client stands under the labels of the template it was entered in.
  const ownContent = 'textarea, blockquote, dl, [data-template^="mien:"] + button';
  const found: string[] = [];
  // What a sentence of the interface quotes, and who is named in it, is the user's own.
  const quoted =
    /“[^”]*”|Paul Ancien|Association des commerçants du Vieux-Port|\S*-du-vieux-port\.example|Boutique en ligne|Téléphone/g;
  const look = (element: Element, what: string, text: string): void => {
    if (!isFrench(text.replace(quoted, '')) || !element.checkVisibility()) return;
    if (element.closest(ownContent) !== null) return;
    const said = element.closest('[lang]')?.getAttribute('lang');
    const own = said === 'fr' && element.closest(spoken) === null;
    if (!own) found.push(`${what}: ${text.trim().slice(0, 120)}`);
  };
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement) look(node.parentElement, 'text', node.textContent ?? '');
  }
  for (const name of ['aria-label', 'title', 'alt', 'aria-description']) {
    for (const element of body.querySelectorAll(`[${name}]`)) {
      look(element, name, element.getAttribute(name) ?? '');
    }
  }
  return found;
}
