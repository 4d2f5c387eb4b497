import compiled from './compiled/shipped.json';

/** The fingerprint of the shipped charter (`src/publishing/fingerprint.ts`), which an agency's own extends. */
export const shippedFingerprint = String(compiled);
