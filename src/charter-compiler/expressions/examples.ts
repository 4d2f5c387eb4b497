import { check } from '../../tone/check';
import type { Finding } from '../../tone/finding';
import type { ToneRules } from '../../tone/match/rules';
import type { Suggestion } from '../../tone/suggestion';
import type { AuthoredRule, PlainRule } from './schema';

/** An example that does not behave: the path inside its rule, or transformation, and what to do. */
export interface Misbehaviour {
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

/** Apostrophes follow the draft; examples may be typed with either. */
function plain(text: string): string {
  return text.replace(/’/g, "'");
}

/** The text once a suggestion has been taken. */
export function applied(text: string, { span, text: words }: Suggestion): string {
  return text.slice(0, span.from) + words + text.slice(span.to);
}

function listed(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'nothing is found';
  return findings.map((finding) => `${finding.ruleId} finds « ${finding.actual} »`).join(', ');
}

/** What stops a suggestion: its outcome has a finding that the sentence did not have before. */
function newFinding(
  rules: ToneRules,
  before: readonly Finding[],
  finding: Finding,
  outcome: string,
  { span, text }: Suggestion,
): Finding | undefined {
  const shift = text.length - (span.to - span.from);
  return check(rules, outcome).find(
    (after) =>
      !before.some(
        (known) =>
          known !== finding &&
          known.ruleId === after.ruleId &&
          (known.span.from === after.span.from || known.span.from + shift === after.span.from),
      ),
  );
}

function flagMisbehaviour(
  rules: ToneRules,
  rule: AuthoredRule,
  index: number,
): Misbehaviour | undefined {
  const flag = rule.flags[index];
  if (flag === undefined) return undefined;
  const path = ['flags', index];
  const text = typeof flag === 'string' ? flag : flag.text;
  const expected = typeof flag === 'string' ? [] : flag.gives;
  const findings = check(rules, text);
  const finding = findings.find((candidate) => candidate.ruleId === rule.id);
  if (!finding) {
    return {
      path,
      reason: `this rule does not flag « ${text} » (${listed(findings)}): widen a pattern or change the example`,
    };
  }
  const outcomes = finding.suggestions.map((suggestion) => applied(text, suggestion));
  if (plain(outcomes.join('\n')) !== plain(expected.join('\n'))) {
    return {
      path,
      reason: `« ${text} » gives ${JSON.stringify(outcomes)}, not ${JSON.stringify(expected)}: correct « gives » or the suggestion`,
    };
  }
  for (const suggestion of finding.suggestions) {
    const outcome = applied(text, suggestion);
    const again = newFinding(rules, findings, finding, outcome, suggestion);
    if (again) {
      return {
        path,
        reason: `the suggestion makes « ${outcome} », in which ${again.ruleId} flags « ${again.actual} »: choose other words`,
      };
    }
  }
  return undefined;
}

/** The examples of `rule` that do not behave, in order. */
export function misbehavioursOf(rules: ToneRules, rule: AuthoredRule): Misbehaviour[] {
  const wrong: Misbehaviour[] = [];
  if (rule.passes.length < rule.flags.length) {
    wrong.push({
      path: ['passes'],
      reason: `${rule.flags.length} sentences are flagged and only ${rule.passes.length} pass: add some that pass`,
    });
  }
  rule.flags.forEach((_, index) => {
    const misbehaviour = flagMisbehaviour(rules, rule, index);
    if (misbehaviour) wrong.push(misbehaviour);
  });
  rule.passes.forEach((text, index) => {
    wrong.push(
      ...flaggedAnyway(rules, text, ['passes', index], (found) => {
        return `« ${text} » must pass, but ${found}: narrow the pattern or add an exception`;
      }),
    );
  });
  rule.phrasings.forEach((text, index) => {
    wrong.push(
      ...flaggedAnyway(rules, text, ['phrasings', index], (found) => {
        return `the phrasing « ${text} » is itself flagged (${found}): choose other words`;
      }),
    );
  });
  return wrong;
}

/** The misbehaviour of a text in which nothing should be found. */
function flaggedAnyway(
  rules: ToneRules,
  text: string,
  path: Misbehaviour['path'],
  reasonOf: (found: string) => string,
): Misbehaviour[] {
  const findings = check(rules, text);
  return findings.length === 0 ? [] : [{ path, reason: reasonOf(listed(findings)) }];
}

/** An expression as a sentence of its own. */
export function sentence(expression: string): string {
  return `${expression.charAt(0).toUpperCase()}${expression.slice(1)}.`;
}

/**
 * What does not behave in a rule in plain words, by the keys of its author: an expression that it does not
 * find, a replacement that is itself flagged, a sentence that it should find or leave alone and does not.
 * @param rule what `plain` stands for
 */
export function plainMisbehavioursOf(
  rules: ToneRules,
  rule: AuthoredRule,
  plain: PlainRule,
): Misbehaviour[] {
  const wrong: Misbehaviour[] = [];
  const mustFind = (text: string, path: Misbehaviour['path']): void => {
    const findings = check(rules, text);
    if (findings.some(({ ruleId }) => ruleId === rule.id)) return;
    const reason = `this rule does not find « ${text} » (${listed(findings)}): leave out what is found already, or switch the other rule off`;
    wrong.push({ path, reason });
  };
  plain.eviter.forEach((text, index) => mustFind(sentence(text), ['eviter', index]));
  plain.trouve.forEach((text, index) => mustFind(text, ['trouve', index]));
  plain.preferer.forEach((text, index) => {
    wrong.push(
      ...flaggedAnyway(rules, sentence(text), ['preferer', index], (found) => {
        return `« ${text} » is itself flagged (${found}): choose other words`;
      }),
    );
  });
  plain.laisse.forEach((text, index) => {
    wrong.push(
      ...flaggedAnyway(rules, text, ['laisse', index], (found) => {
        return `« ${text} » must pass, but ${found}: write a longer expression`;
      }),
    );
  });
  return wrong;
}
