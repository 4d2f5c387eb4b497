import { fold } from '../text/fold';
import { fits } from './clause/fits';
import type { Place } from './clause/place';
import { placeIn } from './clause-of-match';
import { deBefore, joined, nounPhrase, unelided } from './french-joins';
import type { Draft } from './match/find-matches';
import type { Match } from './match/match-at';
import type { Template } from './match/rules';
import { BREAK, type Token } from './match/token';

/** How far around a span its writer's kind of apostrophe is looked for, in UTF-16 units. */
const NEAR = 400;
const CURLY = '’';
const STRAIGHT = "'";

/** The apostrophe that the draft uses nearest to `at`; the typographic one when it uses none. */
function apostropheNear(text: string, at: number): string {
  for (let distance = 0; distance <= NEAR; distance++) {
    for (const place of [at - distance, at + distance]) {
      const char = text.charAt(place);
      if (char === CURLY) return CURLY;
      if (char === STRAIGHT) return STRAIGHT;
    }
  }
  return CURLY;
}

/** The tokens that `name` captured; none where it captured nothing. */
function capturedTokens(draft: Draft, match: Match, name: string): readonly Token[] {
  const range = match.captures[name];
  return range ? draft.tokens.slice(range.from, range.to) : [];
}

/** The captured text as written, line ends as spaces; a single elided word in full. */
function capturedText(draft: Draft, match: Match, name: string): string {
  const tokens = capturedTokens(draft, match, name);
  const written = draft.text
    .slice(tokens[0]?.from ?? 0, tokens[tokens.length - 1]?.to ?? 0)
    .replace(/\s*\n\s*/g, ' ');
  return tokens.length === 1 ? restored(written) : written;
}

function restored(word: string): string {
  const full = unelided(fold(word));
  return full === fold(word) ? word : full;
}

/** The captured words as they were meant, elided ones in full: the key of a choice. */
function capturedKey(draft: Draft, match: Match, name: string): string {
  return capturedTokens(draft, match, name)
    .map(({ word }) => unelided(word))
    .join(' ');
}

/** The filled template, or undefined when it can't be sure (a choice without its key, a bare noun). */
function filled(draft: Draft, match: Match, template: Template): string | undefined {
  const { aspirated, articles } = draft.engine.rules;
  let result = '';
  for (const part of template) {
    let piece: string | undefined;
    if (typeof part === 'string') piece = part;
    else if ('parts' in part) {
      const present = capturedTokens(draft, match, part.when).length > 0;
      piece = present ? filled(draft, match, part.parts) : '';
    } else if ('de' in part) {
      const phrase = nounPhrase(capturedText(draft, match, part.de), articles);
      piece = phrase && deBefore(phrase, aspirated);
    } else if ('le' in part) piece = nounPhrase(capturedText(draft, match, part.le), articles);
    else if ('choices' in part) {
      const key = capturedKey(draft, match, part.name);
      piece = Object.prototype.hasOwnProperty.call(part.choices, key)
        ? part.choices[key]
        : undefined;
    } else piece = capturedText(draft, match, part.name);
    if (piece === undefined) return undefined;
    result = joined(result, piece, aspirated);
  }
  return result;
}

/** Whether token `at` begins a sentence of the draft. */
function beginsSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.word === BREAK;
}

function capital(text: string, upper: boolean): string {
  const first = text.charAt(0);
  const rest = text.slice(1);
  if (upper) return first.toUpperCase() + rest;
  // A word with another capital is a name or an abbreviation: it keeps its own.
  return /^[A-ZÀ-Ý][A-ZÀ-Ý0-9]/.test(text) ? text : first.toLowerCase() + rest;
}

/** The texts that may replace `match`, best first, without repeats. */
export function suggestionsFor(draft: Draft, match: Match): string[] {
  const { text, tokens } = draft;
  const start = tokens[match.from]?.from ?? 0;
  const first = text.charAt(start);
  const upper = beginsSentence(tokens, match.from) || first.toLowerCase() !== first;
  const results: string[] = [];
  const span = { from: start, to: tokens[match.to - 1]?.to ?? start };
  let apostrophe: string | undefined;
  let place: Place | undefined;
  for (const template of match.pattern.suggestions) {
    const plain = (filled(draft, match, template) ?? '').replace(/ {2,}/g, ' ').trim();
    if (plain === '') continue;
    apostrophe = apostrophe ?? apostropheNear(text, start);
    const result = capital(plain, upper).replace(/[’']/g, apostrophe);
    if (results.indexOf(result) >= 0) continue;
    place = place ?? placeIn(draft, match);
    if (fits(text, span, place, result, draft.engine.rules.aspirated)) results.push(result);
  }
  return results;
}
