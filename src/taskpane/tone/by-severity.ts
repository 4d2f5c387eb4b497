import { SEVERITIES, type Severity } from '../../tone/finding';

/** The findings of one severity, in the order of the message. */
interface SeverityGroup<Found> {
  readonly severity: Severity;
  readonly findings: readonly Found[];
}

/** Findings by severity, the gravest first; without the severities that none has. */
export function bySeverity<Found extends { readonly severity: Severity }>(
  findings: readonly Found[],
): readonly SeverityGroup<Found>[] {
  return SEVERITIES.map((severity) => ({
    severity,
    findings: findings.filter((finding) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
}

/** In the order in which « Ton » shows them. */
export function asShown<Found extends { readonly severity: Severity }>(
  findings: readonly Found[],
): readonly Found[] {
  return bySeverity(findings).flatMap((group) => group.findings);
}
