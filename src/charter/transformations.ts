import {
  unpackTransformations,
  type PackedTransformations,
} from '../tone/rewriting/unpack-transformations';
import compiled from './compiled/transformations.json';

/** The charter's transformations, compiled by the build (`src/build/charter-transformations.ts`). */
export const transformations = unpackTransformations(compiled as unknown as PackedTransformations);
