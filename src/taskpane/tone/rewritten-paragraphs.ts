import type { Suggestion } from '../../tone/suggestion';
import { differing } from '../preview/differing';
import { runsOf, type Run } from './suggestion-preview';

/** A paragraph in which something is rewritten. */
export interface RewrittenParagraph {
  /** Where it begins in the checked text, in UTF-16 units. */
  readonly from: number;
  readonly before: readonly Run[];
  /** The blanks of its choices are counted through, in their order. */
  readonly after: readonly Run[];
  /** Places among the choices that were given, in the order of the text. */
  readonly choices: readonly number[];
}

/** The line of `text` around `from` to `to`, without its ends; both in UTF-16 units. */
function lineAround(text: string, from: number, to: number): readonly [number, number] {
  const end = text.indexOf('\n', to);
  return [text.lastIndexOf('\n', from - 1) + 1, end < 0 ? text.length : end];
}

/**
 * The paragraphs that some choices change, before and after, in the order of the text.
 * @param text the whole checked text, which their spans address
 * @param choices in the order of the text, without overlap
 */
export function rewrittenParagraphs(
  text: string,
  choices: readonly Suggestion[],
): readonly RewrittenParagraph[] {
  const groups: { from: number; to: number; choices: number[] }[] = [];
  choices.forEach(({ span }, place) => {
    const last = groups[groups.length - 1];
    if (last && span.from < last.to) {
      last.choices.push(place);
      last.to = Math.max(last.to, lineAround(text, span.from, span.to)[1]);
      return;
    }
    const [from, to] = lineAround(text, span.from, span.to);
    groups.push({ from, to, choices: [place] });
  });
  return groups.map(({ from, to, choices: places }) => {
    const before: Run[] = [];
    const after: Run[] = [];
    let blanks = 0;
    let done = from;
    const stays = (end: number) => {
      if (end > done) {
        const run = { text: text.slice(done, end), changed: false };
        before.push(run);
        after.push(run);
      }
    };
    for (const place of places) {
      const choice = choices[place];
      if (!choice) continue;
      const { span, text: put, blanks: gaps = [] } = choice;
      stays(span.from);
      const [removed, added] = differing(text.slice(span.from, span.to), put);
      const first = blanks;
      before.push(...runsOf(removed, []));
      after.push(
        ...runsOf(added, gaps).map((run) =>
          run.blank === undefined ? run : { ...run, blank: first + run.blank },
        ),
      );
      blanks += gaps.length;
      done = span.to;
    }
    stays(to);
    return { from, before, after, choices: places };
  });
}
