import { CharterError } from '../build/charter-error';
import { charterFolder } from '../build/charter-folder';
import { review } from '../tone/review';
import type { Review } from './check-document';
import { compiledExpressions } from './compiled-expressions';
import { UsageError } from './usage-error';

/**
 * The tone check by the rules of a charter folder, compiled from its YAML.
 * @param charter as for `CHARTER=… npm run build` (`charterFolder`); the shipped charter when left out
 * @throws UsageError when it is no charter, or with the file, the line and what to do
 */
export function loadReview(charter?: string): Review {
  try {
    const rules = compiledExpressions(charterFolder(charter).expressions);
    return (source, format) => {
      const { message, findings } = review(source, format, rules);
      return { map: message.map, findings };
    };
  } catch (error) {
    if (error instanceof CharterError) throw new UsageError(error.message.replace(/\s+/g, ' '));
    throw error;
  }
}
