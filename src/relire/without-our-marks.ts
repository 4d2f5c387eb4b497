import { withoutHighlight } from '../text/highlight';
import { parseHtml } from '../text/html-document';

/** A source without what « Surligner » has put into it. */
export function withoutOurMarks(source: string): string {
  return withoutHighlight(parseHtml(source));
}
