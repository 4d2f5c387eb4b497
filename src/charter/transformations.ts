import type { EncodedTables } from '../tone/match/decode-rules';
import {
  decodeTransformations,
  type EncodedTransformations,
} from '../tone/rewriting/decode-transformations';
import tone from './compiled/tone.json';
import compiled from './compiled/transformations.json';

/** Held whole, so that webpack leaves the names in them as they are. */
const whole: { readonly compiled: unknown; readonly tone: unknown } = { compiled, tone };

/** The charter's transformations, compiled by the build (`src/charter-compiler/transformations`). */
export const transformations = decodeTransformations(
  whole.compiled as EncodedTransformations,
  whole.tone as EncodedTables,
);
