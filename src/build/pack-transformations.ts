import type { PatternNode, WordSet } from '../tone/rewriting/pattern-node';
import type { Transformations } from '../tone/rewriting/transformation';
import type { PackedNode, PackedTransformations } from '../tone/rewriting/unpack-transformations';

/** Transformations as files hold them; `unpackTransformations` gives them back. */
export function packTransformations(transformations: Transformations): PackedTransformations {
  const numbers = new Map<string, number>();
  const numberOf = (words: WordSet): number => {
    const text = Array.from(words).sort().join(' ');
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const pack = (node: PatternNode): PackedNode => {
    switch (node.kind) {
      case 'words':
        return node.negated ? ['!', numberOf(node.words)] : numberOf(node.words);
      case 'not':
        return ['~', numberOf(node.words)];
      case 'any':
        return '_';
      case 'comma':
        return ',';
      case 'edge':
        return '^';
      case 'sequence':
        return ['&', ...node.items.map(pack)];
      case 'choice':
        return ['|', ...node.options.map(pack)];
      case 'repeat':
        return ['{', node.min, node.max, pack(node.item)];
      case 'capture':
        return ['@', node.name, pack(node.item)];
    }
  };
  const list = transformations.list.map((transformation) => ({
    ...transformation,
    patterns: transformation.patterns.map(({ items, notAfter, needs, ...pattern }) => ({
      ...pattern,
      items: items.map(pack),
      needs: needs.map(numberOf),
      ...(notAfter === undefined ? {} : { notAfter: numberOf(notAfter) }),
    })),
  }));
  return {
    version: 1,
    sets: Array.from(numbers.keys()),
    list,
    verbs: transformations.verbs,
    masculine: Array.from(transformations.masculine).join(' '),
    feminine: Array.from(transformations.feminine).join(' '),
  };
}
