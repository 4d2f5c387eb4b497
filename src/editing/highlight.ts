import { highlightSplices } from '../text/highlight';
import type { Message } from '../text/message';
import { mergeSpans, requireInside, type Span } from '../text/span';
import type { Intent } from './intent';
import { locate } from './locate';

/**
 * Puts marks around phrases of the writer's own words, all or none; marks from before go. No other byte of
 * the source is written differently, and `unhighlighting` takes out what this puts in.
 * @param seen the body in which the phrases were found
 * @param spans text spans in it
 */
export function highlighting(seen: Message, spans: readonly Span[]): Intent {
  const changed = { message: 'changed' } as const;
  return {
    wanted: 'highlight',
    format: 'html',
    seen: seen.map.source,
    parsed: seen,
    changed,
    plan: ({ message }) => {
      const was = seen.map.text;
      spans.forEach((span) => requireInside(span, was.length));
      const phrases = mergeSpans(spans).map((span) => {
        const actual = was.slice(span.from, span.to);
        return { span, actual, insert: actual };
      });
      const located = locate(phrases, was, message);
      if (located === null || located.length === 0) return { kind: 'changed', ...changed };
      const found = located.map(({ span }) => span);
      return {
        kind: 'write',
        ways: [{ through: 'body', splices: highlightSplices(message.map, found) }],
      };
    },
  };
}

/**
 * Takes every mark of ours out of the draft: the body from before they were put in, to the byte, where the
 * client writes faithfully.
 */
export function unhighlighting(): Intent {
  return {
    wanted: 'unhighlight',
    changed: { message: 'changed' },
    // The draft's message is without marks already.
    plan: ({ message, read }) =>
      message === read
        ? { kind: 'nothing' }
        : { kind: 'write', ways: [{ through: 'body', splices: [] }] },
  };
}
