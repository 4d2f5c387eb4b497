import type { Compiler } from 'webpack';

/** The letters, digits and underscores that stand together in these sources. */
export function wordsOf(sources: readonly string[]): Set<string>;

/** The entries of a table whose names are among these words. */
export function namedTokens(
  table: Readonly<Record<string, string | number>>,
  words: ReadonlySet<string>,
): Record<string, string | number>;

export class LeanFluent {
  apply(compiler: Compiler): void;
}
