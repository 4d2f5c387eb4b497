import { parseHtml } from '../text/html-document';
import type { ComposeHost } from '../outlook/port/compose-host';
import { highlightSplices, withoutHighlight } from '../text/highlight';
import { holdsHighlight } from '../text/highlight-trace';
import { readMessage } from '../text/message';
import { mergeSpans, type Span } from '../text/span';
import { applySplices } from '../text/splice';
import { keptText } from './kept-text';
import { locate } from './locate';
import type { EditOutcome, Saying } from './outcome';
import { settleTyping, type EditingOptions } from './patience';
import { LONGEST_BODY, refusal } from './refusals';
import { whyNot, type Snapshot } from './replace-phrases';
import { writeVerified } from './verified-write';

/** What is told of a replacement, where no words were to be put in. */
const UNMARKED: Partial<Record<Saying, Saying>> = {
  changed: 'changedUnmarked',
  stillTyping: 'stillTypingUnmarked',
  typedMeanwhile: 'typedMeanwhileUnmarked',
  restored: 'restoredUnmarked',
};

/**
 * Puts marks around phrases of the writer's own words in the draft, all or none, in one verified write;
 * marks from before go. No other byte of the source is written differently, and `removeHighlight` takes
 * out what this puts in. Never to be called while sending.
 * @param snapshot the body in which the phrases were found, as it was read
 * @param spans text spans in the snapshot's visible text
 * @throws HostError when the host fails before anything was written, or refused the write
 * @throws RangeError with the numbers when a span is not inside the snapshot's text
 */
export async function highlightPhrases(
  host: ComposeHost,
  snapshot: Snapshot,
  spans: readonly Span[],
  options: EditingOptions = {},
): Promise<EditOutcome> {
  const { format } = snapshot;
  if (format !== 'html' || (await host.bodyFormat()) !== format) return changed('changed');
  if (!(await settleTyping(host, options))) return changed('stillTyping');
  const before = await host.readBody(format);
  const message = readMessage(withoutHighlight(parseHtml(before)), format);
  const was = readMessage(snapshot.source, format).map.text;
  const phrases = mergeSpans(spans).map((span) => {
    const actual = was.slice(span.from, span.to);
    return { span, actual, insert: actual };
  });
  const located = locate(phrases, was, message);
  if (located === null || located.length === 0) return changed('changed');

  const reason = await whyNot(host, message);
  if (reason !== null) return refusal(reason, 'highlight');
  const splices = highlightSplices(
    message.map,
    located.map(({ span }) => span),
  );
  const intended = applySplices(message.map.source, splices);
  if (intended.length > LONGEST_BODY) return refusal('too-long', 'highlight');
  const write = { before, intended, format, highlighted: true };
  return leftAsIs(await writeVerified(host, write, options));
}

/**
 * Takes every mark of ours out of the draft, in one verified write: the body from before they were put
 * in, to the byte, where the client writes faithfully.
 * @throws HostError when the host fails before anything was written, or refused the write
 */
export async function removeHighlight(
  host: ComposeHost,
  options: EditingOptions = {},
): Promise<EditOutcome> {
  const format = await host.bodyFormat();
  if (!(await settleTyping(host, options))) return changed('stillTyping');
  const before = await host.readBody(format);
  if (format !== 'html' || !holdsHighlight(parseHtml(before))) {
    return { kind: 'done', undo: { before: keptText(before, format), after: before } };
  }
  const intended = withoutHighlight(parseHtml(before));
  const reason = await whyNot(host, readMessage(before, format));
  if (reason !== null) return refusal(reason, 'unhighlight');
  const write = { before, intended, format, highlighted: false };
  return leftAsIs(await writeVerified(host, write, options));
}

function changed(why: 'changed' | 'stillTyping'): EditOutcome {
  return leftAsIs({ kind: 'changed', said: why });
}

/** An edit that puts no other words in, told as such: the message is left as it is. */
export function leftAsIs(outcome: EditOutcome): EditOutcome {
  if (outcome.kind === 'done' || outcome.kind === 'refused') return outcome;
  const said = UNMARKED[outcome.said] ?? outcome.said;
  if (outcome.kind !== 'restored') return { ...outcome, said };
  return { ...outcome, said, offers: ['recover'] };
}
