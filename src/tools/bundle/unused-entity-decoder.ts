/**
 * Stands for `entities/decode` in the bundles: htmlparser2's tokenizer imports it and makes a decoder,
 * but with `decodeEntities` off never asks it. Saves 18 kB gzipped. A parser with `decodeEntities` on
 * throws here, and the end-to-end tests with it.
 */
export const DecodingMode = {};
export const htmlDecodeTree = undefined;
export const xmlDecodeTree = undefined;

export class EntityDecoder {
  startEntity(): never {
    throw new RangeError('the tokenizer was asked to decode entities, which the bundle leaves out');
  }
}
