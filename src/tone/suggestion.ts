import type { Span } from '../text/span';

/**
 * How a suggestion rewrites: leaves out (`drop`), another word for it (`swap`), the same said otherwise
 * (`equivalent`), what is done or possible instead (`refocus`), with a gap for the writer's own fact (`blank`).
 */
export type SuggestionKind = 'drop' | 'swap' | 'equivalent' | 'refocus' | 'blank';

/** What goes into a blank. */
export type BlankKind = 'date' | 'person' | 'text';

/** A gap in a suggestion that the writer fills. */
export interface Blank {
  /** One French word or two: « date », « solution ». */
  readonly name: string;
  readonly kind: BlankKind;
  /** Where it stands in the suggestion's text, as `{name}`; UTF-16 units of that text. */
  readonly span: Span;
}

/** A rewriting that leaves a correct sentence. */
export interface Suggestion {
  /** What takes the place of `span`; may be empty. */
  readonly text: string;
  /** What it replaces in the checked text: the finding or more around it; UTF-16 units, never empty. */
  readonly span: Span;
  readonly kind: SuggestionKind;
  /** In the order of the text; left out when there is none. */
  readonly blanks?: readonly Blank[];
  /** It affirms that someone acts, which the draft does not say: for the writer to judge. */
  readonly assumes?: true;
}

/** A suggestion that can be applied without looking: it has no blank and assumes nothing. */
export function isSure({ blanks, assumes }: Suggestion): boolean {
  return blanks === undefined && assumes === undefined;
}

/**
 * The text of a suggestion once its blanks are filled.
 * @param values one for each blank, in order
 * @throws RangeError with the numbers when there is not one value for each blank
 */
export function withBlanksFilled(suggestion: Suggestion, values: readonly string[]): string {
  const { text, blanks = [] } = suggestion;
  if (values.length !== blanks.length) {
    throw new RangeError(`${values.length} values for ${blanks.length} blanks`);
  }
  let filled = '';
  let done = 0;
  blanks.forEach(({ span }, index) => {
    filled += text.slice(done, span.from) + (values[index] ?? '');
    done = span.to;
  });
  return filled + text.slice(done);
}

/** A finding that offers suggestions. */
interface Offering {
  readonly suggestions: readonly Suggestion[];
}

/**
 * The first acceptable suggestion of every finding that has one, for all of them to be applied together:
 * where two touch the same words, the one that covers more is taken, and of two alike the first.
 * @param accepts which suggestions may be taken; those that can be applied without looking when left out
 * @returns pairs in the order of the text
 */
export function firstChoices<T extends Offering>(
  findings: readonly T[],
  accepts: (suggestion: Suggestion) => boolean = isSure,
): (readonly [finding: T, suggestion: Suggestion])[] {
  const wanted: (readonly [T, Suggestion])[] = [];
  for (const finding of findings) {
    const first = finding.suggestions.filter(accepts)[0];
    if (first) wanted.push([finding, first]);
  }
  const length = ({ span }: Suggestion): number => span.to - span.from;
  const chosen: (readonly [T, Suggestion])[] = [];
  const bySize = wanted.slice().sort(([, one], [, other]) => length(other) - length(one));
  for (const pair of bySize) {
    const { span } = pair[1];
    if (!chosen.some(([, other]) => other.span.from < span.to && span.from < other.span.to)) {
      chosen.push(pair);
    }
  }
  return chosen.sort(([, one], [, other]) => one.span.from - other.span.from);
}
