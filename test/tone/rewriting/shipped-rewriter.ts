import { join } from 'node:path';
import { compileTransformations } from '../../../src/build/charter-transformations';
import { encodeTransformations } from '../../../src/tone/compile/encode-transformations';
import { check } from '../../../src/tone/check';
import type { Finding } from '../../../src/tone/finding';
import { openRewriter, type Rewriter } from '../../../src/tone/rewriting/rewriter';
import { withSuggestions } from '../../../src/tone/rewriting/suggest';
import type { Transformations } from '../../../src/tone/rewriting/transformation';
import {
  decodeTransformations,
  type EncodedTransformations,
} from '../../../src/tone/rewriting/decode-transformations';
import { shippedRules } from '../tone-rules';

const EXPRESSIONS = join(__dirname, '..', '..', '..', 'src', 'charter', 'fr', 'expressions');
let compiled: Transformations | undefined;
let rewriter: Rewriter | undefined;

/** The shipped transformations, compiled once for a test file; compiling runs all their examples. */
export function shippedTransformations(): Transformations {
  compiled ??= compileTransformations(EXPRESSIONS, shippedRules());
  return compiled;
}

/** The rewriter that the pane has: transformations that went through a file. */
function shippedRewriter(): Rewriter {
  if (!rewriter) {
    const file = JSON.stringify(encodeTransformations(shippedTransformations()));
    const read = decodeTransformations(JSON.parse(file) as EncodedTransformations);
    rewriter = openRewriter(shippedRules(), read);
  }
  return rewriter;
}

/** What is found in a text, with all suggestions. */
export function rewrittenFindings(text: string): Finding[] {
  return withSuggestions(shippedRewriter(), text, check(shippedRules(), text));
}
