import { review, type ReviewOptions } from '../tone/review';
import { suggestingBy } from '../tone/rewriting/suggest';
import { readCharterFolder } from './charter-folder';
import type { ReviewSource } from './check-document';
import { compiledExpressions } from './compiled-expressions';

/**
 * The tone check by the rules and transformations of a charter folder, compiled from its YAML.
 * @param charter as for `CHARTER=… npm run build` (`readCharterFolder`); the shipped charter when left out
 * @throws UsageError when it is no charter, or with a line for each mistake: the file, the line and what to do
 */
export function loadReview(charter?: string): ReviewSource {
  const { rules, transformations } = compiledExpressions(readCharterFolder(charter));
  const options: ReviewOptions = { suggest: suggestingBy(rules, transformations) };
  return (source, format) => {
    const { message, findings } = review(source, format, rules, options);
    return { map: message.map, findings };
  };
}
