import { COORDINATORS, isAdverb } from './closed-classes';
import type { Core } from './cores';
import { isQue, linkAt, linkStart } from './links';
import type { Word } from './words';
import { textAt } from './words';

/** Marks that end a clause wherever they stand. */
const STRONG = /^[;:()…•—–-]$/;

/** Where the clause around `core` begins, at or after `floor`, the end of the core before it. */
function beginningOf(words: readonly Word[], core: Core, floor: number, isFirst: boolean): number {
  const bare = core.verb !== undefined && core.first === core.verb.first && !core.verb.inverted;
  let link = -1;
  let comma = -1;
  let strong = -1;
  let weak = -1;
  let last = -1;
  for (let at = floor; at < core.first; at++) {
    const text = textAt(words, at);
    if (words[at]?.text === ',') comma = at;
    else if (linkAt(words, at) !== undefined) link = at;
    else if (text === 'mais' || text === 'donc') strong = at;
    else if (COORDINATORS.has(text)) {
      last = at;
      if (weak < 0) weak = at;
    }
  }
  // « qui » is the subject and the link at once.
  if (linkAt(words, core.first) !== undefined) return Math.max(floor, linkStart(words, core.first));
  // « Si besoin, je… »: what the link opens has no verb.
  const over = comma > link && !isQue(textAt(words, link));
  if (link >= 0 && !over) return Math.max(floor, linkStart(words, link));
  if (isFirst) return core.verb || comma < 0 ? floor : comma + 1;
  let nearest = core.first;
  while (nearest > floor && isAdverb(textAt(words, nearest - 1))) nearest--;
  const opened =
    nearest > floor &&
    (words[nearest - 1]?.text === ',' || COORDINATORS.has(textAt(words, nearest - 1)));
  const start = opened ? nearest : core.first;
  if (opened && COORDINATORS.has(textAt(words, start - 1))) return start - 1;
  if (!bare) return comma >= 0 && !opened ? comma + 1 : start;
  if (opened && nearest === core.first) return start;
  if (strong >= 0) return strong;
  if (comma >= 0 && last === comma + 1) return last;
  if (comma >= 0) return comma + 1;
  return weak >= 0 ? weak : core.first;
}

/** The words `[first, end)` of a clause and what it is built around; a clause may lack that. */
export interface Segment {
  readonly first: number;
  readonly end: number;
  readonly core: Core | undefined;
}

/** Cuts the words `[first, end)`, which no strong mark divides, into clauses. */
function segmentsOf(
  words: readonly Word[],
  cores: readonly Core[],
  first: number,
  end: number,
): Segment[] {
  const starts: number[] = [];
  let floor = first;
  cores.forEach((core, index) => {
    starts.push(beginningOf(words, core, floor, index === 0));
    floor = core.end;
  });
  const segments = starts.map((start, index) => ({
    first: start,
    end: starts[index + 1] ?? end,
    core: cores[index],
  }));
  const head = starts[0] ?? end;
  if (head > first) segments.unshift({ first, end: head, core: undefined });
  return segments.filter((segment) => segment.end > segment.first);
}

/** Cuts a sentence into its clauses, which cover it in order. */
export function segmentsIn(words: readonly Word[], cores: readonly Core[]): Segment[] {
  const segments: Segment[] = [];
  let first = 0;
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const last = at === words.length - 1;
    if (!last && !(word?.kind === 'mark' && STRONG.test(word.text) && at > 0)) continue;
    const inside: Core[] = [];
    for (let core = cores[next]; core && core.first <= at; core = cores[++next]) inside.push(core);
    segments.push(...segmentsOf(words, inside, first, at + 1));
    first = at + 1;
  }
  return segments;
}
