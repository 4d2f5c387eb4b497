import type { Severity } from '../tone/finding';
import { noteIn } from '../tone/note';
import type { FileFinding } from './check-document';
import { lineStarts, position } from './text-position';

/** The findings of one file. */
export interface FileReport {
  /** As given. */
  readonly file: string;
  /** The text that the spans address. */
  readonly text: string;
  readonly findings: readonly FileFinding[];
}

/** How often a rule finds something. */
interface RuleCount {
  readonly ruleId: string;
  readonly category: string;
  readonly severity: Severity;
  readonly count: number;
}

/**
 * One line a finding: `file:line:column  severity  « words » → suggestion  (rule) why`; a suggestion that
 * replaces other words than those says which.
 */
export function textReport(reports: readonly FileReport[]): string {
  const lines = reports.flatMap(({ file, text, findings }) => {
    const starts = lineStarts(text);
    return findings.map((finding) => {
      const { severity, actual, ruleId, note } = finding;
      const offers = finding.suggestions.map(({ span, text: words }) =>
        span.from === finding.span.from && span.to === finding.span.to
          ? oneLine(words)
          : `[${oneLine(text.slice(span.from, span.to))} → ${oneLine(words)}]`,
      );
      const change = offers.length > 0 ? ` → ${offers.join(' / ')}` : '';
      const place = `${file}:${position(starts, finding.span.from)}`;
      return `${place}  ${severity.padEnd(8)}  « ${oneLine(actual)} »${change}  (${ruleId}) ${noteIn(note, 'fr').text}\n`;
    });
  });
  return lines.join('');
}

/**
 * The findings as JSON: `[{file, findings: [{ruleId, category, severity, span, actual, note, suggestions,
 * phrasings}]}]`, a suggestion being `{text, span, kind, blanks?, assumes?}`.
 */
export function jsonReport(reports: readonly FileReport[]): string {
  const data = reports.map(({ file, findings }) => ({
    file,
    findings: findings.map((finding) => ({
      ruleId: finding.ruleId,
      category: finding.category,
      severity: finding.severity,
      span: finding.span,
      actual: finding.actual,
      note: noteIn(finding.note, 'fr').text,
      suggestions: finding.suggestions,
      phrasings: finding.phrasings,
    })),
  }));
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** One line a rule, the most frequent first: count, severity, category, rule; then the total. */
export function textStats(reports: readonly FileReport[]): string {
  const counts = countByRule(reports);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const width = String(total).length;
  const lines = counts.map(
    ({ ruleId, category, severity, count }) =>
      `${String(count).padStart(width)}  ${severity.padEnd(8)}  ${category.padEnd(11)}  ${ruleId}\n`,
  );
  return `${lines.join('')}${total}  in ${reports.length} ${reports.length === 1 ? 'file' : 'files'}\n`;
}

/** `[{ruleId, category, severity, count}]`, the most frequent first. */
export function jsonStats(reports: readonly FileReport[]): string {
  return `${JSON.stringify(countByRule(reports), null, 2)}\n`;
}

function countByRule(reports: readonly FileReport[]): RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { ruleId, category, severity } of reports.flatMap((report) => report.findings)) {
    const count = (counts.get(ruleId)?.count ?? 0) + 1;
    counts.set(ruleId, { ruleId, category, severity, count });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1));
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, ' ');
}
