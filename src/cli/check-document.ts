import type { BodyFormat } from '../text/message';
import type { Span } from '../text/span';
import type { Splice } from '../text/splice';
import type { TextMap } from '../text/text-map';
import type { Finding, Suggestion } from '../tone/finding';
import type { Document } from './documents';
import { markdownProse, type Mark } from './markdown';
import { INVISIBLE, OBJECT } from './masked-text';

/** The tone check of one source: its findings, spans in the text of `map`. */
export type Review = (
  source: string,
  format: BodyFormat,
) => {
  readonly map: Pick<TextMap, 'sourceSpan' | 'splices'>;
  readonly findings: readonly Finding[];
};

/** A finding in a file. */
export interface FileFinding extends Finding {
  /** UTF-16 units of the file's text; in HTML, the smallest stretch of the source that covers the words. */
  readonly span: Span;
  /** The words under `span`: as written in a text, as a reader sees them in HTML. */
  readonly actual: string;
  /** What makes the file read as its first suggestion says; empty without one. UTF-16 units of the file's text. */
  readonly repair: readonly Splice[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Checks a file's own words; findings in the order of the file. */
export function checkDocument({ kind, text }: Document, review: Review): FileFinding[] {
  const skipped = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const source = text.slice(skipped);
  const findings =
    kind === 'markdown' ? checkMarkdown(source, review) : checkSource(source, kind, review);
  findings.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  return skipped === 0 ? findings : findings.map((finding) => shifted(finding, skipped));
}

function checkSource(source: string, format: BodyFormat, review: Review): FileFinding[] {
  const { map, findings } = review(source, format);
  return findings.map((finding) => {
    const [first] = finding.suggestions;
    const repair = first ? map.splices(finding.span, first.text) : [];
    return { ...finding, span: map.sourceSpan(finding.span), repair };
  });
}

function checkMarkdown(source: string, review: Review): FileFinding[] {
  const prose = markdownProse(source);
  return checkSource(prose.text, 'text', review).map((finding) => {
    const { from, to } = finding.span;
    const suggestions = readable(
      finding.suggestions,
      prose.text.slice(from, to),
      source.slice(from, to),
    );
    const [first] = suggestions;
    const repair = first
      ? [{ from, to, insert: markedUp(source, finding.span, first.text, prose.marks) }]
      : [];
    return { ...finding, actual: source.slice(from, to), suggestions, repair };
  });
}

/**
 * The suggestions without the masks of marks, and with what stood under the masks of inline code and addresses;
 * those of which it can't be told are left out.
 * @param masked the words as the review saw them
 * @param written the same stretch of the source
 */
function readable(
  suggestions: readonly Suggestion[],
  masked: string,
  written: string,
): Suggestion[] {
  const objects: string[] = [];
  const runs = new RegExp(`${OBJECT}+`, 'g');
  for (let run = runs.exec(masked); run; run = runs.exec(masked)) {
    objects.push(written.slice(run.index, runs.lastIndex));
  }
  const shown: Suggestion[] = [];
  for (const { text } of suggestions) {
    const parts = text.split(INVISIBLE).join('').split(runs);
    if (parts.length > 1 && parts.length !== objects.length + 1) continue;
    shown.push({
      text: parts
        .map((part, index) => (index === 0 ? part : `${objects[index - 1] ?? ''}${part}`))
        .join(''),
    });
  }
  return shown;
}

/**
 * `words` with the marks that stood in `span` and have their partner outside it, or that are more than emphasis:
 * those that open before the words, the others after.
 */
function markedUp(source: string, span: Span, words: string, marks: readonly Mark[]): string {
  const inside = marks.filter((mark) => mark.span.from >= span.from && mark.span.to <= span.to);
  const dropped = new Set<Mark>();
  const open: Mark[] = [];
  for (const mark of inside) {
    if (mark.role === 'open') open.push(mark);
    if (mark.role !== 'close') continue;
    const partner = open.filter(({ kind }) => kind === mark.kind).pop();
    if (!partner) continue;
    open.splice(open.indexOf(partner), 1);
    if (/[*_~]/.test(mark.kind)) dropped.add(partner).add(mark);
  }
  const kept = inside.filter((mark) => !dropped.has(mark) && mark.kind !== 'escape');
  const written = (role: (mark: Mark) => boolean): string =>
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
  return { ...finding, span: move(finding.span), repair: finding.repair.map(move) };
}

/**
 * The file's text with the repairs of its findings applied. Where two findings overlap, the first of severity
 * replace goes before one of severity rephrase.
 */
export function repaired(text: string, findings: readonly FileFinding[]): string {
  const chosen: FileFinding[] = [];
  const rank = { replace: 0, rephrase: 1, advice: 2 };
  const bySeverity = [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
  for (const finding of bySeverity) {
    if (finding.repair.length > 0 && !chosen.some((other) => overlap(other.span, finding.span)))
      chosen.push(finding);
  }
  const splices = chosen.flatMap(({ repair }) => repair);
  splices.sort((a, b) => a.from - b.from || a.to - b.to);
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, insert } of splices) {
    parts.push(text.slice(done, from), insert);
    done = to;
  }
  return parts.join('') + text.slice(done);
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
