import { numeral, PROGRAM_NUMERALS } from '../tone/packed-numbers';
import {
  OP_END,
  OP_NOT,
  OP_SET,
  OP_TIMES,
  OPERANDS,
  type CompiledPattern,
  type Template,
  type ToneRules,
} from '../tone/rules';
import {
  HAS_OUTSIDE,
  HAS_RULE,
  HAS_SLOT,
  KIND_DONE,
  KIND_EXCEPTION,
  KIND_FINDING,
  KIND_RESTORED,
  NEXT_LABEL,
  OPTIONAL,
  PIECE,
  type PackedRules,
} from '../tone/unpack';
import { eachLabelOf } from './number-labels';
import { packLabels } from './pack-labels';

/** Writes programs as numbers; labels used once are best numbered in order (`numberedByUse`). */
class ProgramWriter {
  readonly numbers: number[] = [];

  constructor(private fresh: number) {
    this.numbers.push(fresh);
  }

  label(label: number): number {
    if (label !== this.fresh) return label + 1;
    this.fresh++;
    return 0;
  }

  program(code: readonly number[]): void {
    for (let at = 0; at < code.length; at++) {
      const unit = code[at] ?? OP_END;
      if (unit === OP_END) break;
      if (unit < 0) this.numbers.push(PIECE, -unit - 1);
      else if (unit === OP_SET) this.numbers.push(NEXT_LABEL + this.label(code[++at] ?? 0));
      else if (unit === OP_NOT) this.numbers.push(unit, this.label(code[++at] ?? 0));
      else if (unit === OP_TIMES && code[at + 1] === 0 && code[at + 2] === 1) {
        this.numbers.push(OPTIONAL);
        at += 2;
      } else {
        const operands = OPERANDS[unit] ?? 0;
        this.numbers.push(unit, ...code.slice(at + 1, at + 1 + operands));
        at += operands;
      }
    }
    this.numbers.push(OP_END);
  }
}

function kindOf({ marker, exception }: CompiledPattern): number {
  if (exception) return KIND_EXCEPTION;
  if (marker === undefined) return KIND_FINDING;
  return marker === 'restored' ? KIND_RESTORED : KIND_DONE;
}

/** The same rules in about half the bytes; `unpackRules` gives them back. */
export function packRules(rules: ToneRules): PackedRules {
  const { labels, pieces, patterns } = rules;
  const uses = new Array<number>(labels.length).fill(0);
  eachLabelOf(rules, (label) => {
    uses[label] = (uses[label] ?? 0) + 1;
  });
  const writer = new ProgramWriter(uses.filter((count) => count > 1).length);
  writer.numbers.push(pieces.length);
  for (const piece of pieces) writer.program(piece);
  const suggestions: (readonly Template[])[] = [];
  const lists = new Map<string, number>();
  let rule = -1;
  for (const pattern of patterns) {
    const { outside, slot } = pattern;
    const key = JSON.stringify(pattern.suggestions);
    if (!lists.has(key)) lists.set(key, suggestions.push(pattern.suggestions) - 1);
    writer.numbers.push(
      kindOf(pattern) +
        (outside === undefined ? 0 : HAS_OUTSIDE) +
        (slot === undefined ? 0 : HAS_SLOT) +
        (pattern.rule === rule ? 0 : HAS_RULE),
    );
    if (pattern.rule !== rule) writer.numbers.push(pattern.rule + 1);
    rule = pattern.rule;
    if (outside !== undefined) writer.numbers.push(outside);
    if (slot !== undefined) writer.numbers.push(slot);
    writer.numbers.push(lists.get(key) ?? 0, writer.label(pattern.anchor));
    writer.program(pattern.left);
    writer.program(pattern.right);
  }
  const { slips, robust, splits, documents, aspirated, articles } = rules;
  return {
    version: 2,
    slips,
    robust,
    splits,
    rules: rules.rules,
    documents,
    aspirated,
    articles,
    ...packLabels(rules),
    programs: writer.numbers.map((number) => numeral(number, PROGRAM_NUMERALS)).join(''),
    suggestions,
  };
}
