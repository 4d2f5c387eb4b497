import type { Compiler } from 'webpack';

/** The entries of a table whose names stand as words of their own in one of these sources. */
export function namedTokens(
  table: Readonly<Record<string, string | number>>,
  sources: readonly string[],
): Record<string, string | number>;

export class LeanFluent {
  apply(compiler: Compiler): void;
}
