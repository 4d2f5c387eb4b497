import { textSplices } from '../text/text-splices';
import type { BodyFormat } from '../text/message';
import type { Span } from '../text/span';
import type { Splice } from '../text/splice';
import type { TextMap } from '../text/text-map';
import type { Finding } from '../tone/finding';
import { firstChoices, type Blank, type Suggestion } from '../tone/suggestion';
import type { Document } from './documents';
import { markdownProse, type MarkdownMark } from './markdown';
import { INVISIBLE, OBJECT } from './masked-text';

/** The tone check of one source: its findings, spans in the text of `map`. */
export type ReviewSource = (
  source: string,
  format: BodyFormat,
) => {
  readonly map: Pick<TextMap, 'source' | 'text' | 'html' | 'sourceSpan'>;
  readonly findings: readonly Finding[];
};

/** A finding in a file. */
export interface FileFinding extends Finding {
  /** UTF-16 units of the file's text; in HTML, the smallest stretch of the source that covers the words. */
  readonly span: Span;
  /** The words under `span`: as written in a text, as a reader sees them in HTML. */
  readonly actual: string;
  /** Their spans as `span`. */
  readonly suggestions: readonly Suggestion[];
  /**
   * What makes the file read as its first sure suggestion says; empty without one, and where that of another
   * finding covers the same words. UTF-16 units of the file's text.
   */
  readonly repair: readonly Splice[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Checks a file's own words; findings in the order of the file. */
export function checkDocument({ kind, text }: Document, review: ReviewSource): FileFinding[] {
  const skipped = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const source = text.slice(skipped);
  const findings =
    kind === 'markdown' ? checkMarkdown(source, review) : checkSource(source, kind, review);
  findings.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  return skipped === 0 ? findings : findings.map((finding) => shifted(finding, skipped));
}

function checkSource(source: string, format: BodyFormat, review: ReviewSource): FileFinding[] {
  const { map, findings } = review(source, format);
  const chosen = new Map(firstChoices(findings));
  return findings.map((finding) => {
    const choice = chosen.get(finding);
    return {
      ...finding,
      span: map.sourceSpan(finding.span),
      suggestions: finding.suggestions.map((suggestion) => ({
        ...suggestion,
        span: map.sourceSpan(suggestion.span),
      })),
      repair: choice ? textSplices(map, choice.span, choice.text) : [],
    };
  });
}

function checkMarkdown(source: string, review: ReviewSource): FileFinding[] {
  const prose = markdownProse(source);
  const findings = checkSource(prose.text, 'text', review).map((finding) => {
    const suggestions = finding.suggestions.flatMap((one) => readable(one, prose.text, source));
    return { ...finding, suggestions };
  });
  const chosen = new Map(firstChoices(findings));
  return findings.map((finding) => {
    const choice = chosen.get(finding);
    const repair = choice
      ? [{ ...choice.span, insert: markedUp(source, choice.span, choice.text, prose.marks) }]
      : [];
    return { ...finding, actual: source.slice(finding.span.from, finding.span.to), repair };
  });
}

/**
 * The suggestion without the masks of marks, and with what stood under the masks of inline code and addresses;
 * none when that can't be told.
 * @param masked the text as the review saw it
 * @param source the same text as written
 */
function readable(suggestion: Suggestion, masked: string, source: string): Suggestion[] {
  const { from, to } = suggestion.span;
  const objects: string[] = [];
  const written = source.slice(from, to);
  const runs = new RegExp(`${OBJECT}+`, 'g');
  const covered = masked.slice(from, to);
  for (let run = runs.exec(covered); run; run = runs.exec(covered)) {
    objects.push(written.slice(run.index, runs.lastIndex));
  }
  const parts = suggestion.text.split(INVISIBLE).join('').split(runs);
  if (parts.length > 1 && parts.length !== objects.length + 1) return [];
  const text = parts
    .map((part, index) => (index === 0 ? part : `${objects[index - 1] ?? ''}${part}`))
    .join('');
  const { blanks } = suggestion;
  return [{ ...suggestion, text, ...(blanks ? { blanks: placedIn(text, blanks) } : {}) }];
}

/** The blanks, in order, where they stand in `text`. */
function placedIn(text: string, blanks: readonly Blank[]): Blank[] {
  let done = 0;
  return blanks.map((blank) => {
    const gap = `{${blank.name}}`;
    const from = text.indexOf(gap, done);
    done = from + gap.length;
    return { ...blank, span: { from, to: done } };
  });
}

/**
 * `words` with the marks that stood in `span` and have their partner outside it, or that are more than emphasis:
 * those that open before the words, the others after.
 */
function markedUp(
  source: string,
  span: Span,
  words: string,
  marks: readonly MarkdownMark[],
): string {
  const inside = marks.filter((mark) => mark.span.from >= span.from && mark.span.to <= span.to);
  const dropped = new Set<MarkdownMark>();
  const open: MarkdownMark[] = [];
  for (const mark of inside) {
    if (mark.role === 'open') open.push(mark);
    if (mark.role !== 'close') continue;
    const partner = open.filter(({ kind }) => kind === mark.kind).pop();
    if (!partner) continue;
    open.splice(open.indexOf(partner), 1);
    if (/[*_~]/.test(mark.kind)) dropped.add(partner).add(mark);
  }
  const kept = inside.filter((mark) => !dropped.has(mark) && mark.kind !== 'escape');
  const written = (role: (mark: MarkdownMark) => boolean): string =>
    kept
      .filter(role)
      .map((mark) => source.slice(mark.span.from, mark.span.to))
      .join('');
  return written((mark) => mark.role === 'open') + words + written((mark) => mark.role !== 'open');
}

function shifted(finding: FileFinding, by: number): FileFinding {
  const move = <T extends Span>(span: T): T => ({
    ...span,
    from: span.from + by,
    to: span.to + by,
  });
  const suggestions = finding.suggestions.map((one) => ({ ...one, span: move(one.span) }));
  return { ...finding, span: move(finding.span), suggestions, repair: finding.repair.map(move) };
}

/** The file's text with the repairs of its findings applied. */
export function repaired(text: string, findings: readonly FileFinding[]): string {
  const splices = findings.flatMap(({ repair }) => repair);
  splices.sort((a, b) => a.from - b.from || a.to - b.to);
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, insert } of splices) {
    parts.push(text.slice(done, from), insert);
    done = to;
  }
  return parts.join('') + text.slice(done);
}
