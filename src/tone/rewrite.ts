import { allows } from './clause/guard';
import { fits } from './clause/fits';
import type { Place } from './clause/place';
import { placeIn } from './clause-of-match';
import type { Engine } from './engine';
import { deBefore, joined, nounPhrase, unelided } from './french-joins';
import { fold } from './letters';
import type { Match } from './match';
import { isPartOfSite } from './part-of-site';
import type { Template } from './rules';
import { BREAK, FIRST_WORD } from './rules';
import type { Tokens } from './tokens';

/** A draft being checked: its text, its tokens and the engine that reads it. */
export interface Draft {
  readonly engine: Engine;
  readonly text: string;
  readonly tokens: Tokens;
}

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

function captured(match: Match, slot: number): readonly [number, number] | undefined {
  const from = match.captures[2 * slot];
  const to = match.captures[2 * slot + 1];
  return from === undefined || to === undefined || to <= from ? undefined : [from, to];
}

/** The captured text as written, line ends as spaces; a single elided word in full. */
function capturedText(draft: Draft, match: Match, slot: number): string {
  const range = captured(match, slot);
  if (!range) return '';
  const { text, tokens } = draft;
  const written = text
    .slice(tokens.from[range[0]], tokens.to[range[1] - 1])
    .replace(/\s*\n\s*/g, ' ');
  return range[1] - range[0] === 1 ? restored(written) : written;
}

function restored(word: string): string {
  const full = unelided(fold(word));
  return full === fold(word) ? word : full;
}

/** The captured words as known to the vocabulary, elided ones in full: the key of a choice. */
function capturedKey(draft: Draft, match: Match, slot: number): string {
  const range = captured(match, slot);
  if (!range) return '';
  const words: string[] = [];
  for (let at = range[0]; at < range[1]; at++) {
    const id = draft.tokens.id[at] ?? 0;
    words.push(unelided(draft.engine.vocabulary.words[id - FIRST_WORD] ?? '?'));
  }
  return words.join(' ');
}

/** The filled template, or undefined when it can't be sure (a choice without its key, a bare noun). */
function filled(
  draft: Draft,
  match: Match,
  template: Template,
  place: () => Place | undefined,
): string | undefined {
  const aspirated = draft.engine.aspirated;
  let result = '';
  for (const part of template) {
    let piece: string | undefined;
    if (typeof part === 'string') piece = part;
    else if (part[0] === '?') {
      piece = captured(match, part[1]) ? filled(draft, match, part[2], place) : '';
    } else if (part[0] === 'accord') {
      piece = part[2] + endingOf(capturedKey(draft, match, part[1]));
    } else if (part[0] === 'when') {
      piece = allows(part[1], place(), draft.text) ? '' : undefined;
    } else if (part[0] === 'de' || part[0] === 'le' || part[0] === 'partie') {
      const complement = capturedText(draft, match, part[1]);
      const phrase = nounPhrase(complement, draft.engine.rules.articles);
      piece = phrase !== undefined && part[0] !== 'le' ? deBefore(phrase, aspirated) : phrase;
      if (part[0] === 'partie' && !isPartOfSite(complement)) piece = undefined;
    } else if (part.length === 2) {
      const key = capturedKey(draft, match, part[0]);
      piece = Object.prototype.hasOwnProperty.call(part[1], key) ? part[1][key] : undefined;
    } else piece = capturedText(draft, match, part[0]);
    if (piece === undefined) return undefined;
    result = joined(result, piece, aspirated);
  }
  return result;
}

/** What a folded participle has behind its masculine: « finies » has « es ». */
function endingOf(participle: string): string {
  const feminine = /[eiu]e(s?)$/.exec(participle);
  if (feminine) return `e${feminine[1] ?? ''}`;
  return /[eiu]s$/.test(participle) ? 's' : '';
}

/** Whether token `at` begins a sentence of the draft. */
function beginsSentence(tokens: Tokens, at: number): boolean {
  return at === 0 || tokens.id[at - 1] === BREAK;
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
  const start = tokens.from[match.from] ?? 0;
  const first = text.charAt(start);
  const upper = beginsSentence(tokens, match.from) || first.toLowerCase() !== first;
  const results: string[] = [];
  const actual = text.slice(start, tokens.to[match.to - 1]);
  // All in capitals stays so.
  const shouted = actual === actual.toUpperCase() && /[A-ZÀ-Ý]{3}/.test(actual);
  const span = { from: start, to: tokens.to[match.to - 1] ?? start };
  let apostrophe: string | undefined;
  let read: Place | undefined;
  const place = (): Place | undefined => (read = read ?? placeIn(draft, match));
  for (const template of match.pattern.suggestions) {
    const plain = (filled(draft, match, template, place) ?? '').replace(/ {2,}/g, ' ').trim();
    if (plain === '') continue;
    apostrophe = apostrophe ?? apostropheNear(text, start);
    const written = capital(plain, upper).replace(/[’']/g, apostrophe);
    const result = shouted ? written.toUpperCase() : written;
    if (results.indexOf(result) >= 0) continue;
    if (fits(text, span, place(), result, draft.engine.aspirated)) results.push(result);
  }
  return results;
}
