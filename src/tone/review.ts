import { ownBlocks } from '../text/blocks';
import { languagesIn, type SmallWords } from '../text/language';
import type { BodyFormat, Message } from '../text/message';
import type { Span } from '../text/span';
import { readMessage } from '../text/message';
import { check } from './check';
import type { CheckOptions } from './match/find-matches';
import type { Finding } from './finding';
import type { IgnoredPhrase } from './ignored';
import { isIgnored } from './ignored';
import type { ToneRules } from './match/rules';
import { asTyped } from './user/as-typed';
import type { UserRules } from './user/user-expressions';

export interface ReviewOptions {
  /** The charters of other languages, each for the lines that are in its own. */
  readonly others?: readonly ToneRules[];
  /** Phrases that the writer keeps. */
  readonly ignored?: readonly IgnoredPhrase[];
  /** The user's own expressions, compiled (`compileUserExpressions`); they speak before the charter. */
  readonly userRules?: UserRules;
  /** Rules that the writer never wants to hear of. */
  readonly offRules?: readonly string[];
  /** Finds what may be put instead, beyond what the rules suggest (`withSuggestions`). */
  readonly suggest?: (
    text: string,
    findings: readonly Finding[],
    zones: CheckOptions,
  ) => readonly Finding[];
}

/** A draft read and checked. */
export interface Review {
  readonly message: Message;
  /** In the order of the text; spans address `message.map.text`. */
  readonly findings: readonly Finding[];
}

/** Both lists in the order of the text, without what `second` finds where `first` has spoken. */
function merged(first: readonly Finding[], second: readonly Finding[]): Finding[] {
  let at = 0;
  const rest = second.filter(({ span }) => {
    while (at < first.length && (first[at]?.span.to ?? 0) <= span.from) at++;
    const next = first[at];
    return !next || next.span.from >= span.to;
  });
  return first.concat(rest).sort((a, b) => a.span.from - b.span.from);
}

/** What a user's expressions find, each read as it was typed. */
function told(
  { expressions }: UserRules,
  findings: readonly Finding[],
  text: string,
): readonly Finding[] {
  return findings.reduce((kept: Finding[], finding) => {
    const entry = expressions.get(finding.ruleId);
    const read = entry ? asTyped(text, finding, entry) : finding;
    if (read) kept.push(read);
    return kept;
  }, []);
}

/** What each charter finds in the lines that are in its own language, in the order of the text. */
function inOwnLanguage(
  charters: readonly ToneRules[],
  look: (rules: ToneRules) => readonly Finding[],
  text: string,
  own: readonly Span[],
): readonly Finding[] {
  const told: SmallWords[] = [];
  for (const { language } of charters) {
    const { code, smallWords } = language;
    if (smallWords) told.push({ code, smallWords });
  }
  const languages = languagesIn(text, own, told);
  return charters
    .filter(({ language }) => languages.has(language.code))
    .map((rules) =>
      look(rules).filter(({ language, span }) => languages.at(span.from) === language),
    )
    .reduce((all, findings) => (findings.length > 0 ? merged(all, findings) : all), []);
}

/**
 * Reads a draft and looks through the writer's own words.
 * @param source the body as the host gives it
 * @param look `check`, or `findPhrases` where findings are all that is needed
 */
export function reviewBy(
  look: typeof check,
  source: string,
  format: BodyFormat,
  rules: ToneRules,
  options: ReviewOptions,
): Review {
  const message = readMessage(source, format);
  const { others = [], ignored = [], offRules = [], userRules, suggest } = options;
  const { text, opaque } = message.map;
  const zones = { own: ownBlocks(message), opaque };
  const charter = inOwnLanguage(
    [rules].concat(others),
    (one) => look(one, text, zones),
    text,
    message.own,
  );
  const findings = (
    userRules ? merged(told(userRules, look(userRules, text, zones), text), charter) : charter
  ).filter((finding) => offRules.indexOf(finding.ruleId) < 0 && !isIgnored(finding, ignored));
  return { message, findings: suggest ? suggest(text, findings, zones) : findings };
}

/**
 * Reads and checks a draft: the same verdict in the pane, at Send and on the command line.
 * @param source the body as the host gives it
 */
export function review(
  source: string,
  format: BodyFormat,
  rules: ToneRules,
  options: ReviewOptions = {},
): Review {
  return reviewBy(check, source, format, rules, options);
}
