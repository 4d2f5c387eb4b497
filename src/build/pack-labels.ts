import { FIRST_WORD, type ToneRules } from '../tone/rules';
import { idsOfLabel, isComplement } from '../tone/labels';
import { ENDING_NUMERALS, numeral } from '../tone/packed-numbers';
import type { PackedRules } from '../tone/unpack';

/** Some words of a label: a stem and the endings that stand after it, joined by commas. */
interface Group {
  readonly stem: string;
  readonly endings: string;
}

/** What a group costs, in bits of the compressed file. */
type Cost = (group: Group) => number;

/** Rounds of guessing costs from how often the last grouping uses each set of endings. */
const ROUNDS = 8;
/** Longer sets of endings are not considered, in characters. */
const LONGEST_ENDINGS = 150;
const BITS_PER_LETTER = 3;
/** For a group that no label had in the round before. */
const BITS_OF_NOVELTY = 10;

/** The cheapest way to write sorted words as groups, by their common beginnings. */
function grouped(words: readonly string[], costOf: Cost): readonly Group[] {
  interface Plan {
    readonly cost: number;
    readonly groups: readonly Group[];
  }
  const asOne = (from: number, to: number, depth: number): Plan => {
    const endings = words.slice(from, to).map((word) => word.slice(depth));
    const group = { stem: (words[from] ?? '').slice(0, depth), endings: endings.join(',') };
    const tooLong = to - from > 1 && group.endings.length > LONGEST_ENDINGS;
    return { cost: tooLong ? Infinity : costOf(group), groups: [group] };
  };
  /** For the words `from` to `to`, which share their first `depth` letters. */
  const best = (from: number, to: number, depth: number): Plan => {
    const whole = asOne(from, to, depth);
    let cost = 0;
    const groups: Group[] = [];
    for (let at = from; at < to;) {
      const next = (words[at] ?? '').charAt(depth);
      let end = at + 1;
      while (next !== '' && end < to && (words[end] ?? '').charAt(depth) === next) end++;
      const part = next === '' ? asOne(at, end, depth) : best(at, end, depth + 1);
      cost += part.cost;
      groups.push(...part.groups);
      at = end;
    }
    return cost < whole.cost ? { cost, groups } : whole;
  };
  return words.length === 0 ? [] : best(0, words.length, 0).groups;
}

function counted<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

const keyOf = ({ stem, endings }: Group): string => `${stem}|${endings}`;

/** Words grouped so that few sets of endings serve many stems. */
function groupedAll(lists: readonly (readonly string[])[]): readonly (readonly Group[])[] {
  // At first, every set of endings that a label has after some stem.
  let all: Group[] = lists.flatMap((words) => {
    const stems = new Set(
      words.flatMap((word) => Array.from(word, (_, i) => word.slice(0, i + 1))),
    );
    return Array.from(stems, (stem) => ({
      stem,
      endings: words
        .filter((word) => word.startsWith(stem))
        .map((word) => word.slice(stem.length))
        .join(','),
    }));
  });
  let result: readonly (readonly Group[])[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const distinct = new Map(all.map((group) => [keyOf(group), group]));
    const uses = counted(Array.from(distinct.values(), ({ endings }) => endings));
    const repeats = counted(all.map(keyOf));
    const total = distinct.size;
    const cost: Cost = (group) => {
      const used = uses.get(group.endings) ?? 0;
      const text = group.endings.length * 4;
      const number = used > 0 ? Math.log2(total / used) + text / used : 16 + text;
      const first = number + group.stem.length * BITS_PER_LETTER;
      const times = round === 0 ? 0 : (repeats.get(keyOf(group)) ?? 0);
      if (round === 0) return first;
      return times > 0 ? Math.log2(all.length / times) + first / times : first + BITS_OF_NOVELTY;
    };
    result = lists.map((words) => grouped(words, cost));
    all = result.flat();
  }
  return result;
}

/** The words and labels of `rules` as text, see `PackedRules`. */
export function packLabels(rules: ToneRules): Pick<PackedRules, 'endings' | 'labels'> {
  const spelt = rules.labels.map((label) =>
    idsOfLabel(label).map((id) => rules.words[id - FIRST_WORD] ?? ''),
  );
  const labelled = new Set(spelt.flat());
  const lists = [...spelt, rules.words.filter((word) => !labelled.has(word))];
  const groups = groupedAll(lists);
  const uses = counted(groups.flat().map(({ endings }) => endings));
  const sets = Array.from(uses.keys()).sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
  const numbers = new Map(sets.map((set, index) => [set, numeral(index, ENDING_NUMERALS)]));
  const texts = groups.map((list, index) => {
    const sign = isComplement(rules.labels[index] ?? []) ? '-' : '+';
    return sign + list.map(({ stem, endings }) => stem + (numbers.get(endings) ?? '')).join('');
  });
  return { endings: sets.join(' '), labels: texts.join('') };
}
