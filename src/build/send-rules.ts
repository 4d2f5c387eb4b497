import { CLITICS, CONJUNCTIONS, eachWordOf, SUBJECTS } from '../tone/engine';
import {
  FIRST_WORD,
  OP_JUMP,
  OP_NOT,
  OP_SAVE,
  OP_SET,
  OP_SPLIT,
  type CompiledPattern,
  type ToneRules,
} from '../tone/rules';
import { packWords, unpackWords } from '../tone/vocabulary';

/** Operations that are followed by an operand. */
const WITH_OPERAND: ReadonlySet<number> = new Set([OP_SET, OP_NOT, OP_SPLIT, OP_JUMP, OP_SAVE]);

/**
 * The part of the compiled rules that decides at Send: what finds the phrases of the charter's table
 * (severity `replace`), with the words and labels that it needs, and without notes and replacements,
 * which no alert shows. On any text it finds what the whole rules find of that severity, because a
 * match of that severity never yields to another one.
 */
export function sendRules(rules: ToneRules): ToneRules {
  const patterns = rules.patterns.filter((pattern) => decidesAtSend(pattern, rules));
  const pieces = usedPieces(patterns, rules);
  const labels = new Renumbering();
  const program = (units: readonly number[]): number[] => renumbered(units, labels, pieces);
  const slimPatterns = patterns.map((pattern) => ({
    ...pattern,
    anchor: labels.of(pattern.anchor),
    left: program(pattern.left),
    right: program(pattern.right),
    suggestions: pattern.suggestions.map(() => []),
  }));
  const slimPieces = pieces.old.map((piece) => program(rules.pieces[piece] ?? []));
  const usedLabels = labels.old.map((label) => rules.labels[label] ?? []);
  const words = usedWords(usedLabels, rules);
  const idOf = new Map(words.map((word, index) => [word, FIRST_WORD + index]));
  const oldWords = unpackWords(rules.words);
  const newId = (id: number): number | undefined => idOf.get(oldWords[id - FIRST_WORD] ?? '');
  return {
    ...rules,
    words: packWords(words),
    slips: Object.fromEntries(
      Object.entries(rules.slips).flatMap(([slip, id]) => {
        const kept = newId(id);
        return kept === undefined ? [] : [[slip, kept]];
      }),
    ),
    robust: rules.robust.flatMap((id) => newId(id) ?? []),
    labels: usedLabels.map((label) => repacked(label, newId)),
    pieces: slimPieces,
    rules: rules.rules.map((rule) => ({ ...rule, note: '', phrasings: [] })),
    patterns: slimPatterns,
    documents: { ordre: { note: '', phrasings: [] }, bilan: { note: '', phrasings: [] } },
    aspirated: '',
    articles: {},
  };
}

function decidesAtSend(pattern: CompiledPattern, rules: ToneRules): boolean {
  if (pattern.marker !== undefined) return false;
  if (pattern.rule < 0) return true;
  return rules.rules[pattern.rule]?.severity === 'replace';
}

/** New numbers in the order of first use. */
class Renumbering {
  /** Old numbers, by the new one. */
  readonly old: number[] = [];
  private readonly numbers = new Map<number, number>();

  of(old: number): number {
    const known = this.numbers.get(old);
    if (known !== undefined) return known;
    this.numbers.set(old, this.old.length);
    this.old.push(old);
    return this.old.length - 1;
  }
}

/** The pieces that these patterns use, and those that these use in turn. */
function usedPieces(patterns: readonly CompiledPattern[], rules: ToneRules): Renumbering {
  const pieces = new Renumbering();
  const collect = (units: readonly number[]): void => {
    for (const piece of piecesIn(units)) pieces.of(piece);
  };
  for (const { left, right } of patterns) {
    collect(left);
    collect(right);
  }
  // Grows while it is read.
  for (const piece of pieces.old) collect(rules.pieces[piece] ?? []);
  return pieces;
}

function piecesIn(units: readonly number[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0;
    if (unit < 0) found.push(-unit - 1);
    else if (WITH_OPERAND.has(unit)) at++;
  }
  return found;
}

function renumbered(units: readonly number[], labels: Renumbering, pieces: Renumbering): number[] {
  const result: number[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0;
    if (unit < 0) {
      result.push(-pieces.of(-unit - 1) - 1);
      continue;
    }
    result.push(unit);
    if (!WITH_OPERAND.has(unit)) continue;
    at++;
    const operand = units[at] ?? 0;
    result.push(unit === OP_SET || unit === OP_NOT ? labels.of(operand) : operand);
  }
  return result;
}

/** The words that the labels name and that the engine itself looks for, in order. */
function usedWords(labels: readonly (readonly number[])[], rules: ToneRules): string[] {
  const words = unpackWords(rules.words);
  const used = new Set<string>();
  for (const label of labels) eachWordOf(label, (id) => used.add(words[id - FIRST_WORD] ?? ''));
  const known = new Set(words);
  for (const word of [...CLITICS, ...CONJUNCTIONS, ...SUBJECTS])
    if (known.has(word)) used.add(word);
  used.delete('');
  return words.filter((word) => used.has(word));
}

/** The label with new word ids, as steps again (see `ToneRules.labels`). */
function repacked(
  label: readonly number[],
  newId: (id: number) => number | undefined,
): readonly number[] {
  const ids: number[] = [];
  eachWordOf(label, (id) => {
    const kept = newId(id);
    if (kept !== undefined) ids.push(kept);
  });
  const steps: number[] = label[0] === -1 ? [-1] : [];
  let end = FIRST_WORD;
  for (let at = 0; at < ids.length;) {
    const from = ids[at] ?? 0;
    let to = at + 1;
    while (to < ids.length && ids[to] === from + (to - at)) to++;
    steps.push(from - end, to - at);
    end = from + (to - at);
    at = to;
  }
  return steps;
}
