import type { EncodedTransformations } from '../rewriting/decode-transformations';
import type { Transformations } from '../rewriting/transformation';
import { openEncoder } from './encode-rules';

/** Transformations as files hold them; `decodeTransformations` gives them back. */
export function encodeTransformations(transformations: Transformations): EncodedTransformations {
  const { encode, numberOf, tables } = openEncoder();
  const list = transformations.list.map((transformation) => ({
    ...transformation,
    patterns: transformation.patterns.map(({ items, notAfter, ...pattern }) => ({
      ...pattern,
      items: items.map(encode),
      ...(notAfter === undefined ? {} : { notAfter: numberOf(notAfter) }),
    })),
  }));
  return {
    version: 1,
    ...tables(),
    list,
    verbs: transformations.verbs,
    masculine: Array.from(transformations.masculine).join(' '),
    feminine: Array.from(transformations.feminine).join(' '),
  };
}
