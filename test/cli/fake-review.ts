import type { ReviewSource } from '../../src/cli/check-document';
import type { Finding } from '../../src/tone/finding';

/**
 * A review that knows three phrases, read over invisible characters: « désolé », replaced by « merci »;
 * « le bug de … est corrigé », with what it is about repeated; « hélas », without suggestion.
 */
export const fakeReview: ReviewSource = (source) => {
  const findings: Finding[] = [];
  const patterns = [
    { ruleId: 'desole', pattern: /d\u200B*ésolé/gi, suggestions: (): string[] => ['merci'] },
    {
      ruleId: 'bug',
      pattern: /le[\s\u200B]+bug(?: de ([^ ]+))?[\s\u200B]+est[\s\u200B]+corrigé/gi,
      suggestions: ([, what]: RegExpExecArray) => [
        `tout${what === undefined ? '' : ` ${what}`} fonctionne`,
      ],
    },
    { ruleId: 'helas', pattern: /hélas/gi, suggestions: (): string[] => [] },
  ];
  for (const { ruleId, pattern, suggestions } of patterns) {
    for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
      const span = { from: match.index, to: pattern.lastIndex };
      findings.push({
        ruleId,
        category: ruleId === 'bug' ? 'probleme' : ruleId === 'helas' ? 'negatif' : 'excuse',
        severity: ruleId === 'helas' ? 'rephrase' : 'replace',
        language: 'fr',
        span,
        actual: match[0],
        note: 'Parce que.',
        suggestions: suggestions(match).map((text) => ({ text, span, kind: 'swap' })),
        phrasings: ruleId === 'helas' ? ['Voici'] : [],
      });
    }
  }
  return {
    map: { source, text: source, sourceSpan: (span) => span },
    findings,
  };
};
