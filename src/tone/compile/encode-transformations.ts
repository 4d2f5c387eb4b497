import type { EncodedTransformations } from '../rewriting/decode-transformations';
import type { Transformations } from '../rewriting/transformation';
import type { EncodedTables } from '../match/decode-rules';
import { openEncoder } from './encode-rules';

/**
 * Transformations as files hold them; `decodeTransformations` gives them back.
 * @param rules the encoded rules that they go with: words and choices that those have are not said again
 */
export function encodeTransformations(
  transformations: Transformations,
  rules: EncodedTables,
): EncodedTransformations {
  const { encode, numberOf, tables } = openEncoder(rules);
  const list = transformations.list.map((transformation) => ({
    ...transformation,
    patterns: transformation.patterns.map(({ items, notAfter, ...pattern }) => ({
      ...pattern,
      items: encode(items),
      ...(notAfter === undefined ? {} : { notAfter: numberOf(notAfter) }),
    })),
  }));
  return {
    version: 2,
    ...tables(),
    list,
    verbs: transformations.verbs,
    masculine: Array.from(transformations.masculine).join(' '),
    feminine: Array.from(transformations.feminine).join(' '),
  };
}
