import { fold } from '../text/fold';
import { allows } from './clause/guard';
import type { ClausePlace } from './clause/place';
import { placeIn } from './clause-of-match';
import { deBefore, nounPhrase } from './french-joins';
import { grammarOf } from './grammar/grammar-of';
import { isPartOfSite } from './part-of-site';
import type { OpenedText } from './match/find-matches';
import { OUTSIDE, type Match } from './match/match-at';
import type { Language } from './match/language';

import type { SuggestionTemplate } from './match/rules';
import { BREAK, type Token } from './match/token';
import type { Suggestion } from './suggestion';
import type { Span } from '../text/span';

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
function capturedTokens(draft: OpenedText, match: Match, name: string): readonly Token[] {
  const range = match.captures[name];
  return range ? draft.tokens.slice(range.from, range.to) : [];
}

/** The captured text as written, line ends as spaces; a single elided word in full. */
function capturedText(draft: OpenedText, match: Match, name: string): string {
  const tokens = capturedTokens(draft, match, name);
  const written = draft.text
    .slice(tokens[0]?.from ?? 0, tokens[tokens.length - 1]?.to ?? 0)
    .replace(/\s*\n\s*/g, ' ');
  return tokens.length === 1 ? restored(draft, written) : written;
}

function restored(draft: OpenedText, word: string): string {
  const full = grammarOf(draft.engine.rules).whole(fold(word));
  return full === fold(word) ? word : full;
}

/** The captured words as they were meant, elided ones in full: the key of a choice. */
function capturedKey(draft: OpenedText, match: Match, name: string): string {
  const grammar = grammarOf(draft.engine.rules);
  return capturedTokens(draft, match, name)
    .map(({ word }) => grammar.whole(word))
    .join(' ');
}

/** The filled template, or undefined when it can't be sure (a choice without its key, a bare noun). */
function filled(
  draft: OpenedText,
  match: Match,
  template: SuggestionTemplate,
  place: () => ClausePlace | undefined,
): string | undefined {
  const { rules } = draft.engine;
  const { aspirated, articles } = rules;
  const grammar = grammarOf(rules);
  let result = '';
  for (const part of template) {
    let piece: string | undefined;
    if (typeof part === 'string') piece = part;
    else if ('parts' in part) {
      const present = capturedTokens(draft, match, part.when).length > 0;
      piece = present ? filled(draft, match, part.parts, place) : '';
    } else if ('guard' in part) {
      piece = allows(part.guard, place(), draft.text) ? '' : undefined;
    } else if ('de' in part) {
      const phrase = nounPhrase(capturedText(draft, match, part.de), articles);
      piece = phrase && deBefore(phrase, aspirated);
    } else if ('partie' in part) {
      const complement = capturedText(draft, match, part.partie);
      const phrase = isPartOfSite(complement) ? nounPhrase(complement, articles) : undefined;
      piece = phrase && deBefore(phrase, aspirated);
    } else if ('accord' in part) {
      piece = part.accord + endingOf(capturedKey(draft, match, part.name));
    } else if ('le' in part) piece = nounPhrase(capturedText(draft, match, part.le), articles);
    else if ('choices' in part) {
      const key = capturedKey(draft, match, part.name);
      piece = Object.prototype.hasOwnProperty.call(part.choices, key)
        ? part.choices[key]
        : undefined;
    } else piece = capturedText(draft, match, part.name);
    if (piece === undefined) return undefined;
    result = grammar.joined(result, piece, rules);
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
function beginsSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.word === BREAK;
}

function capital(text: string, upper: boolean, { capitals }: Language): string {
  const first = text.charAt(0);
  const rest = text.slice(1);
  if (upper) return first.toUpperCase() + rest;
  const [word = ''] = /^[A-Za-zÀ-ÿ]*/.exec(text) ?? [];
  // A word with another capital is a name or an abbreviation: it keeps its own.
  const own = /^[A-ZÀ-Ý][A-ZÀ-Ý0-9]/.test(text) || capitals.indexOf(fold(word)) >= 0;
  return own ? text : first.toLowerCase() + rest;
}

/** Half open, in tokens. */
type TokenRange = Pick<Match, 'from' | 'to'>;

/** Whether a suggestion says what stands outside of its match too, and so takes its place as well. */
function saysOutside(template: SuggestionTemplate): boolean {
  return template.some(
    (part) => typeof part !== 'string' && 'name' in part && part.name === OUTSIDE,
  );
}

/** The tokens of a match, and with them what stands outside of it. */
function withOutside({ from, to, captures }: Match): TokenRange {
  const { [OUTSIDE]: outside } = captures;
  if (!outside) return { from, to };
  return { from: Math.min(from, outside.from), to: Math.max(to, outside.to) };
}

/**
 * What may replace `match`, best first, without repeats; one that says what stands outside of it
 * (`$hors`) replaces that as well.
 */
export function suggestionsFor(draft: OpenedText, match: Match): Suggestion[] {
  const { text } = draft;
  const { rules } = draft.engine;
  const grammar = grammarOf(rules);
  const results: Suggestion[] = [];
  let apostrophe: string | undefined;
  let read: ClausePlace | undefined;
  const place = (): ClausePlace | undefined => (read = read ?? placeIn(text, draft.tokens, match));
  for (const template of match.pattern.suggestions) {
    const plain = (filled(draft, match, template, place) ?? '').replace(/ {2,}/g, ' ').trim();
    if (plain === '') continue;
    const range = saysOutside(template) ? withOutside(match) : match;
    const span = textOf(draft.tokens, range);
    apostrophe = apostrophe ?? apostropheNear(text, span.from);
    const result = inItsCase(draft, range, plain).replace(/[’']/g, apostrophe);
    if (results.some((known) => known.text === result)) continue;
    if (grammar.fits(text, span, place, result, rules)) {
      results.push({ text: result, span, kind: 'swap' });
    }
  }
  return results;
}

function textOf(tokens: readonly Token[], { from, to }: TokenRange): Span {
  const start = tokens[from]?.from ?? 0;
  return { from: start, to: tokens[to - 1]?.to ?? start };
}

/** The words with a capital where what they replace has one, or all in capitals. */
function inItsCase({ text, tokens, engine }: OpenedText, range: TokenRange, words: string): string {
  const { language } = engine.rules;
  const { from, to } = textOf(tokens, range);
  const first = text.charAt(from);
  const kept = language.capitals.indexOf(tokens[range.from]?.word ?? '') >= 0;
  const upper = beginsSentence(tokens, range.from) || (!kept && first.toLowerCase() !== first);
  const written = capital(words, upper, language);
  const actual = text.slice(from, to);
  // All in capitals stays so.
  const shouted = actual === actual.toUpperCase() && /[A-ZÀ-Ý]{3}/.test(actual);
  return shouted ? written.toUpperCase() : written;
}
