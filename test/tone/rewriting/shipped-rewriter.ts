import { transformations } from '../../../src/charter/transformations';
import { check } from '../../../src/tone/check';
import type { Finding } from '../../../src/tone/finding';
import { openRewriter, type Rewriter } from '../../../src/tone/rewriting/rewriter';
import { withSuggestions } from '../../../src/tone/rewriting/suggest';
import { shippedRules } from '../tone-rules';

let rewriter: Rewriter | undefined;

/** What is found in a text, with all suggestions, as the pane has them. */
export function rewrittenFindings(text: string): Finding[] {
  rewriter ??= openRewriter(shippedRules(), transformations);
  return withSuggestions(rewriter, text, check(shippedRules(), text));
}
