import type { BodyFormat, Message } from '../text/message';
import { readMessage } from '../text/message';
import { check } from './check';
import type { Finding } from './finding';
import type { IgnoredPhrase } from './ignored';
import { isIgnored } from './ignored';
import type { ToneRules } from './rules';

export interface ReviewOptions {
  /** Phrases that the writer keeps. */
  readonly ignored?: readonly IgnoredPhrase[];
  /** Rules that the writer never wants to hear of. */
  readonly offRules?: readonly string[];
}

/** A draft read and checked. */
export interface Review {
  readonly message: Message;
  /** In the order of the text; spans address `message.map.text`. */
  readonly findings: readonly Finding[];
}

/** Checks the writer's own words of a message already read. */
export function reviewMessage(
  message: Message,
  rules: ToneRules,
  options: ReviewOptions = {},
): Review {
  const { ignored = [], offRules = [] } = options;
  const findings = check(rules, message.map.text, {
    own: message.own,
    opaque: message.map.opaque,
  }).filter((finding) => offRules.indexOf(finding.ruleId) < 0 && !isIgnored(finding, ignored));
  return { message, findings };
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
  return reviewMessage(readMessage(source, format), rules, options);
}
