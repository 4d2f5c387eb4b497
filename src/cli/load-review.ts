import { CharterError } from '../build/charter-error';
import { charterFolder } from '../build/charter-folder';
import { review, type ReviewOptions } from '../tone/review';
import { suggestingBy } from '../tone/rewriting/suggest';
import type { Review } from './check-document';
import { compiledExpressions } from './compiled-expressions';
import { UsageError } from './usage-error';

/**
 * The tone check by the rules and transformations of a charter folder, compiled from its YAML.
 * @param charter as for `CHARTER=… npm run build` (`charterFolder`); the shipped charter when left out
 * @throws UsageError when it is no charter, or with the file, the line and what to do
 */
export function loadReview(charter?: string): Review {
  try {
    const { expressions } = charterFolder(charter);
    const { rules, transformations } = compiledExpressions(expressions);
    const options: ReviewOptions = { suggest: suggestingBy(rules, transformations) };
    return (source, format) => {
      const { message, findings } = review(source, format, rules, options);
      return { map: message.map, findings };
    };
  } catch (error) {
    if (error instanceof CharterError) throw new UsageError(error.message.replace(/\s+/g, ' '));
    throw error;
  }
}
