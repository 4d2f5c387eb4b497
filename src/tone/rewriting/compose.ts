import type { Finding } from '../finding';
import type { SuggestionKind } from '../suggestion';
import {
  candidatesFor,
  findingsIn,
  goneFrom,
  type Candidate,
  type MessageContext,
} from './candidates';
import type { Rewriter } from './rewriter';

/** A sentence rewritten in several steps. */
export interface Composition {
  readonly outcome: string;
  readonly kind: SuggestionKind;
  readonly assumes: boolean;
  /** The names of the steps' transformations. */
  readonly names: readonly string[];
  /** The findings of the sentence that it takes care of. */
  readonly covers: readonly Finding[];
}

/** More steps than this and a sentence is better written anew. */
const MOST_STEPS = 5;
/** From the lightest change to the heaviest. */
const WEIGHTS: readonly SuggestionKind[] = ['drop', 'swap', 'equivalent', 'refocus', 'blank'];

/**
 * Rewrites what is found in a sentence, one finding after the other, each in the sentence that the last
 * step has made: what comes out is what as many clicks would make.
 * @param first the candidate to begin with
 * @param found in the sentence
 */
export function compose(
  rewriter: Rewriter,
  first: Candidate,
  surroundings: MessageContext,
  found: readonly Finding[],
): Composition {
  const steps: Candidate[] = [first];
  for (let last = first; last.left > 0 && steps.length < MOST_STEPS;) {
    const [next] = candidatesFor(rewriter, last.outcome, surroundings);
    if (!next) break;
    steps.push(next);
    last = next;
  }
  const last = steps[steps.length - 1] ?? first;
  const hasBlank = steps.some((step) => step.hasBlank);
  const weight = Math.max(...steps.map(({ kind }) => WEIGHTS.indexOf(kind)));
  return {
    outcome: last.outcome,
    kind: hasBlank ? 'blank' : (WEIGHTS[weight] ?? 'swap'),
    assumes: steps.some((step) => step.assumes),
    names: steps.map(({ name }) => name),
    covers: goneFrom(found, findingsIn(rewriter, last.outcome)) ?? [],
  };
}
