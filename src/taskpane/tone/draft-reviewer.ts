import type { Settings } from '../../storage/settings/settings';
import { holdsHighlight } from '../../text/highlight-trace';
import { languagesIn } from '../../text/language';
import type { BodyFormat } from '../../text/message';
import type { IgnoredPhrase } from '../../tone/ignored';
import {
  compileUserExpressions,
  type UserExpression,
  type UserRules,
} from '../../tone/user/user-expressions';
import { withNames } from '../../tone/user/with-names';
import { review, type ReviewOptions } from '../../tone/review';
import type { ToneRules } from '../../tone/match/rules';
import { keepIdentity, NOTHING_FOUND, type KeyedFindings } from './finding-identity';
import type { ReviewedDraft } from './review-state';
import { ThreadLines } from './thread-lines';

/** Checks one draft again and again; a finding keeps its name from one time to the next. */
export class DraftReviewer {
  #found: KeyedFindings = NOTHING_FOUND;
  #others: readonly ToneRules[] = [];
  readonly #thread = new ThreadLines();
  #userRules: { readonly of: readonly UserExpression[]; readonly rules: UserRules } | null = null;

  /** @param suggest as `ReviewOptions` has it; left out: what the rules suggest is all */
  constructor(
    private readonly rules: ToneRules,
    private readonly suggest?: ReviewOptions['suggest'],
  ) {}

  /** Knows English too from now on. */
  learnEnglish(rules: ToneRules): void {
    this.#others = [rules];
  }

  /** Whether there is English in the draft, which was reviewed without knowing it. */
  missesEnglish({ text, message }: ReviewedDraft): boolean {
    return this.#others.length === 0 && languagesIn(text, message.own).has('en');
  }

  /**
   * @param source the body as the host gives it
   * @param ignored phrases that the writer keeps in this message
   */
  review(
    source: string,
    format: BodyFormat,
    { expressions, always, off = [] }: Settings,
    ignored: readonly IgnoredPhrase[],
  ): ReviewedDraft {
    const { message, findings } = review(source, format, this.rules, {
      others: this.#others,
      ignored: [...ignored, ...always],
      offRules: off.map(({ ruleId }) => ruleId),
      userRules: this.#userRulesFor(expressions),
      ...(this.suggest ? { suggest: this.suggest } : {}),
    });
    const { text } = message.map;
    this.#found = keepIdentity(this.#found, text, withNames(findings, expressions));
    return {
      format,
      message,
      text,
      zones: message.zones,
      empty: message.own.every(({ from, to }) => text.slice(from, to).trim() === ''),
      threaded: message.zones.some(({ kind }) => kind === 'quoted'),
      answers: this.#thread.writtenSince(message),
      findings: this.#found.findings,
      highlighted: message.format === 'html' && holdsHighlight(message),
    };
  }

  #userRulesFor(expressions: readonly UserExpression[]): UserRules {
    if (this.#userRules?.of !== expressions) {
      this.#userRules = { of: expressions, rules: compileUserExpressions(expressions) };
    }
    return this.#userRules.rules;
  }
}
