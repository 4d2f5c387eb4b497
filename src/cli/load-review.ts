import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CharterError } from '../build/charter-error';
import { compileExpressions } from '../build/charter-expressions';
import { review } from '../tone/review';
import type { Review } from './check-document';
import { existingFolder } from './documents';
import { UsageError } from './usage-error';

const SHIPPED = join(fileURLToPath(import.meta.url), '..', '..', 'charter', 'fr');

/**
 * The tone check by the rules of a charter folder, compiled from its YAML.
 * @param charter holds `expressions/`; the shipped charter when left out
 * @throws UsageError when it is not there, or with the file, the line and what to do
 */
export function loadReview(charter = SHIPPED): Review {
  const folder = existingFolder(join(charter, 'expressions'));
  try {
    const rules = compileExpressions(folder);
    return (source, format) => {
      const { message, findings } = review(source, format, rules);
      return { map: message.map, findings };
    };
  } catch (error) {
    if (error instanceof CharterError) throw new UsageError(error.message.replace(/\s+/g, ' '));
    throw error;
  }
}
