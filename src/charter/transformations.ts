import {
  decodeTransformations,
  type EncodedTransformations,
} from '../tone/rewriting/decode-transformations';
import compiled from './compiled/transformations.json';

const checked: unknown = compiled;

/** The charter's transformations, compiled by the build (`src/charter-compiler/transformations`). */
export const transformations = decodeTransformations(checked as EncodedTransformations);
