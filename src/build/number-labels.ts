import { CLITICS, CONJUNCTIONS, SUBJECTS } from '../tone/engine';
import { idsOfLabel, isComplement } from '../tone/labels';
import { FIRST_WORD, OP_NOT, OP_SET, OPERANDS, type ToneRules } from '../tone/rules';

/** `program` with other numbers for its labels and pieces. */
function renumbered(
  program: readonly number[],
  labelOf: (label: number) => number,
  pieceOf: (piece: number) => number,
): number[] {
  const result: number[] = [];
  for (let at = 0; at < program.length; at++) {
    const unit = program[at] ?? 0;
    if (unit < 0) {
      result.push(-pieceOf(-unit - 1) - 1);
      continue;
    }
    const operands = program.slice(at + 1, at + 1 + (OPERANDS[unit] ?? 0));
    result.push(unit, ...(unit === OP_SET || unit === OP_NOT ? operands.map(labelOf) : operands));
    at += operands.length;
  }
  return result;
}

/** Calls `each` with every label of pieces and patterns, as often and in the order that they use it. */
export function eachLabelOf(
  { pieces, patterns }: Pick<ToneRules, 'pieces' | 'patterns'>,
  each: (label: number) => void,
): void {
  const visit = (program: readonly number[]): void => {
    renumbered(
      program,
      (label) => {
        each(label);
        return label;
      },
      (piece) => piece,
    );
  };
  pieces.forEach(visit);
  for (const { anchor, left, right } of patterns) {
    each(anchor);
    visit(left);
    visit(right);
  }
}

/** New numbers in the order of first use. */
class Numbering {
  /** Old numbers, by the new one. */
  readonly old: number[] = [];
  private readonly numbers = new Map<number, number>();

  readonly of = (old: number): number => {
    const known = this.numbers.get(old);
    if (known !== undefined) return known;
    this.numbers.set(old, this.old.length);
    return this.old.push(old) - 1;
  };
}

/** The rules with the pieces that their patterns use, and those that these use in turn. */
function withUsedPieces(rules: ToneRules): ToneRules {
  const pieces = new Numbering();
  const same = (label: number): number => label;
  const patterns = rules.patterns.map((pattern) => ({
    ...pattern,
    left: renumbered(pattern.left, same, pieces.of),
    right: renumbered(pattern.right, same, pieces.of),
  }));
  const used: number[][] = [];
  // Grows while it is read.
  for (const piece of pieces.old) used.push(renumbered(rules.pieces[piece] ?? [], same, pieces.of));
  return { ...rules, patterns, pieces: used };
}

/** The rules with the labels in use: those used more than once by how often, the rest in order. */
function withUsedLabels(rules: ToneRules): ToneRules {
  const uses = new Map<number, number>();
  eachLabelOf(rules, (label) => uses.set(label, (uses.get(label) ?? 0) + 1));
  const often = (label: number): number => uses.get(label) ?? 0;
  const order = Array.from(uses.keys());
  const labels = [
    ...order.filter((label) => often(label) > 1).sort((a, b) => often(b) - often(a)),
    ...order.filter((label) => often(label) === 1),
  ];
  const numbers = new Map(labels.map((label, index) => [label, index]));
  const numberOf = (label: number): number => numbers.get(label) ?? 0;
  const program = (code: readonly number[]): number[] =>
    renumbered(code, numberOf, (piece) => piece);
  return {
    ...rules,
    labels: labels.map((label) => rules.labels[label] ?? []),
    pieces: rules.pieces.map(program),
    patterns: rules.patterns.map((pattern) => ({
      ...pattern,
      anchor: numberOf(pattern.anchor),
      left: program(pattern.left),
      right: program(pattern.right),
    })),
  };
}

/** The rules with the words of their labels and those that the engine itself looks for. */
function withUsedWords(rules: ToneRules): ToneRules {
  const used = new Set<string>([...CLITICS, ...CONJUNCTIONS, ...SUBJECTS]);
  for (const label of rules.labels)
    for (const id of idsOfLabel(label)) used.add(rules.words[id - FIRST_WORD] ?? '');
  const words = rules.words.filter((word) => used.has(word));
  const ids = new Map(words.map((word, index) => [word, FIRST_WORD + index]));
  const idOf = (old: number): number[] => {
    const id = ids.get(rules.words[old - FIRST_WORD] ?? '');
    return id === undefined ? [] : [id];
  };
  return {
    ...rules,
    words,
    slips: Object.fromEntries(
      Object.entries(rules.slips).flatMap(([slip, old]) => idOf(old).map((id) => [slip, id])),
    ),
    robust: rules.robust.flatMap(idOf),
    labels: rules.labels.map((label) => [
      ...(isComplement(label) ? [-1] : []),
      ...idsOfLabel(label).flatMap(idOf),
    ]),
  };
}

/**
 * The same rules without the pieces, labels and words that no pattern uses; labels are numbered so
 * that `packRules` writes them shortest.
 */
export function numberedByUse(rules: ToneRules): ToneRules {
  return withUsedWords(withUsedLabels(withUsedPieces(rules)));
}
