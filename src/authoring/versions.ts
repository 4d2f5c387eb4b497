import type { CharterTexts } from '../charter-compiler/charter-texts';
import { fingerprintOf } from '../publishing/fingerprint';

/** A charter as it was saved into a file, or came in one. */
export interface Version {
  /** See `fingerprintOf`. */
  readonly fingerprint: string;
  readonly texts: CharterTexts;
}

/** Versions whose texts are kept on a machine. */
const MOST_VERSIONS = 6;
/** Versions of which a charter says that they are in it. */
const MOST_LINEAGE = 60;

/** The versions with one more, the newest last. */
export function withVersion(versions: readonly Version[], texts: CharterTexts): readonly Version[] {
  const fingerprint = fingerprintOf(texts);
  const others = versions.filter((one) => one.fingerprint !== fingerprint);
  return [...others, { fingerprint, texts }].slice(-MOST_VERSIONS);
}

/** A charter with the versions that are in it. */
export interface Descended {
  readonly texts: CharterTexts;
  /** Their fingerprints, the newest last. */
  readonly lineage: readonly string[];
}

/** The versions that are in a charter once another one, and all that is in that one, is in it too. */
export function withLineage(lineage: readonly string[], other: Descended): readonly string[] {
  const more = [...other.lineage, fingerprintOf(other.texts)];
  return [...lineage.filter((one) => !more.includes(one)), ...more].slice(-MOST_LINEAGE);
}

/**
 * The version that theirs and one's own both began with, as far as this machine has it.
 * @param lineage fingerprints of the versions that are in one's own: one that was opened and taken back is not
 */
export function commonVersion(
  versions: readonly Version[],
  lineage: readonly string[],
  theirs: Descended,
): CharterTexts | undefined {
  for (const wanted of [fingerprintOf(theirs.texts), ...theirs.lineage.slice().reverse()]) {
    const found = versions.find(({ fingerprint }) => fingerprint === wanted);
    if (found && lineage.includes(wanted)) return found.texts;
  }
  return undefined;
}
