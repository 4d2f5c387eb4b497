import type { Rewriter } from '../../tone/rewriting/rewriter';
import { candidatesFor, findingsIn } from '../../tone/rewriting/candidates';
import { withBlanks } from '../../tone/rewriting/suggest';
import type { Misbehaviour } from '../expressions/examples';
import type { AuthoredTransformation } from './schema';

/** Apostrophes and spaces follow the draft; examples may be typed with any. */
function plain(text: string): string {
  return text.replace(/’/g, "'").replace(/\u00a0/g, ' ');
}

/** @param following what stands after it */
function outcomesOf(rewriter: Rewriter, name: string, text: string, following = ''): string[] {
  const surroundings = {
    manner: { familiar: false, apostrophe: "'" },
    following: following && ` ${following}`,
    preceding: '',
    thanked: new Set<string>(),
  };
  return candidatesFor(rewriter, text, surroundings)
    .filter((candidate) => candidate.name === name)
    .map(({ outcome }) => plain(withBlanks(outcome).text));
}

/** The examples of a transformation that do not behave, in order. */
export function transformationMisbehaviours(
  rewriter: Rewriter,
  { name, examples, leaves }: AuthoredTransformation,
): Misbehaviour[] {
  const wrong: Misbehaviour[] = [];
  examples.forEach(({ before, after, then }, index) => {
    const outcomes = outcomesOf(rewriter, name, before, then);
    if (outcomes.includes(plain(after))) return;
    const found = findingsIn(rewriter, before).map(
      ({ ruleId, actual }) => `${ruleId} finds « ${actual} »`,
    );
    wrong.push({
      path: ['examples', index],
      reason: `« ${before} » gives ${JSON.stringify(outcomes)}, not « ${after} » (${found.join(', ') || 'nothing is found in it'}): correct the example or a pattern`,
    });
  });
  leaves.forEach((text, index) => {
    const outcomes = outcomesOf(rewriter, name, text);
    if (outcomes.length === 0) return;
    wrong.push({
      path: ['leaves', index],
      reason: `« ${text} » must be left alone, but becomes ${JSON.stringify(outcomes)}: narrow a pattern`,
    });
  });
  return wrong;
}
