import { existsSync, readFileSync } from 'node:fs';
import type { ReviewSource } from '../../cli/check-document';
import type { Span } from '../../text/span';
import type { Finding } from '../../tone/finding';
import { isSure } from '../../tone/suggestion';

/** A passage whose findings are to be rewritten. */
export interface RewrittenPassage {
  readonly id: string;
  readonly text: string;
}

/** What a good writer put in the place of a finding. */
export interface GoldRewrite extends Span {
  readonly id: string;
  readonly rewrites: readonly (Span & { readonly text: string })[];
}

/** How a finding can be rewritten: by one click, with something to fill or to judge, or not. */
type Offer = 'click' | 'blank' | 'none';

/** A finding in its passage, and what is offered for it. */
export interface Rewritten {
  readonly passage: RewrittenPassage;
  readonly finding: Finding;
  readonly offer: Offer;
  /** One of the passages that a suggestion makes is one that the gold makes. */
  readonly asGold: boolean;
}

/** Reads the gold rewrites, one JSON object a line; undefined where the file does not exist. */
export function readGold(file: string): GoldRewrite[] | undefined {
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldRewrite);
}

function applied(text: string, { from, to }: Span, words: string): string {
  return (text.slice(0, from) + words + text.slice(to))
    .replace(/[’]/g, "'")
    .replace(/\u00a0/g, ' ');
}

function offerOf({ suggestions }: Finding): Offer {
  if (suggestions.some(isSure)) return 'click';
  return suggestions.length > 0 ? 'blank' : 'none';
}

/** Every finding of severity replace or rephrase, and what is offered for it. */
export function rewrittenIn(
  passages: readonly RewrittenPassage[],
  review: ReviewSource,
  gold: readonly GoldRewrite[] = [],
): Rewritten[] {
  return passages.flatMap((passage) => {
    const { id, text } = passage;
    return review(text, 'text')
      .findings.filter(({ severity }) => severity !== 'advice')
      .map((finding): Rewritten => {
        const { span, suggestions } = finding;
        const outcomes = suggestions.map((one) => applied(text, one.span, one.text));
        const asGold = gold.some(
          (line) =>
            line.id === id &&
            line.from < span.to &&
            span.from < line.to &&
            line.rewrites.some((one) => outcomes.includes(applied(text, one, one.text))),
        );
        return { passage, finding, offer: offerOf(finding), asGold };
      });
  });
}

function share(part: number, all: number): string {
  return `${String(part).padStart(4)} (${all === 0 ? '–' : `${Math.round((100 * part) / all)} %`})`;
}

/** The shares by severity and by rule, as a table. */
export function rewritesTable(title: string, rewritten: readonly Rewritten[]): string {
  const groups = new Map<string, Rewritten[]>([['all', [...rewritten]]]);
  for (const one of rewritten) {
    for (const key of [`= ${one.finding.severity}`, one.finding.ruleId]) {
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  }
  const lines = [...groups].map(([name, members]) => {
    const count = (offer: Offer): number => members.filter((one) => one.offer === offer).length;
    const gold = members.filter(({ asGold }) => asGold).length;
    const all = members.length;
    return `  ${name.padEnd(20)} ${String(all).padStart(4)}  one click ${share(count('click'), all)}  blank ${share(count('blank'), all)}  none ${share(count('none'), all)}  as gold ${gold}`;
  });
  const [whole = '', ...rest] = lines;
  return [`${title}: rewriting`, whole, ...rest.sort(), ''].join('\n');
}

/** Every finding in its sentence with what is offered, for reading aloud. */
export function rewritesList(rewritten: readonly Rewritten[]): string {
  return rewritten
    .map(({ passage: { id, text }, finding, asGold }) => {
      const { span, ruleId, actual, suggestions } = finding;
      const context = `${text.slice(Math.max(0, span.from - 70), span.from)}⟦${actual}⟧${text.slice(span.to, span.to + 70)}`;
      const offers = suggestions.map(
        (one) =>
          `      ${one.kind}${one.assumes ? ', assumes' : ''}: « ${text.slice(one.span.from, one.span.to)} » → « ${one.text} »`,
      );
      return [`  ${asGold ? '=' : ' '} ${id} ${ruleId}: ${context}`, ...offers]
        .join('\n')
        .replace(/\n(?! {6})/g, '⏎');
    })
    .join('\n');
}
