import type { Settings } from '../../storage/settings/settings';
import { holdsHighlight } from '../../text/highlight-trace';
import type { BodyFormat } from '../../text/message';
import type { IgnoredPhrase } from '../../tone/ignored';
import { compileOwn, type OwnExpression } from '../../tone/own-expressions';
import { withNames } from '../../tone/own-names';
import { review } from '../../tone/review';
import type { ToneRules } from '../../tone/rules';
import { keepIdentity, NOTHING_FOUND, type KeyedFindings } from './finding-identity';
import type { ReviewedDraft } from './review-state';

/** Checks one draft again and again; a finding keeps its name from one time to the next. */
export class DraftReviewer {
  #found: KeyedFindings = NOTHING_FOUND;
  #own: { readonly of: readonly OwnExpression[]; readonly rules: ToneRules } | null = null;

  constructor(private readonly rules: ToneRules) {}

  /**
   * @param source the body as the host gives it
   * @param ignored phrases that the writer keeps in this message
   */
  review(
    source: string,
    format: BodyFormat,
    { expressions, always }: Settings,
    ignored: readonly IgnoredPhrase[],
  ): ReviewedDraft {
    const { message, findings } = review(source, format, this.rules, {
      ignored: [...ignored, ...always],
      own: this.#ownRules(expressions),
    });
    const { text } = message.map;
    this.#found = keepIdentity(this.#found, text, withNames(findings, expressions));
    return {
      format,
      message,
      text,
      zones: message.zones,
      empty: message.own.every(({ from, to }) => text.slice(from, to).trim() === ''),
      findings: this.#found.findings,
      highlighted: format === 'html' && holdsHighlight(source),
    };
  }

  #ownRules(expressions: readonly OwnExpression[]): ToneRules {
    if (this.#own?.of !== expressions) {
      this.#own = { of: expressions, rules: compileOwn(expressions) };
    }
    return this.#own.rules;
  }
}
