/** A charter entry that can't be built: where it stands and what its author should do. */
export class CharterError extends Error {
  override readonly name = 'CharterError';
  constructor(
    /** Path as the author knows it, relative to the charter folder's parent. */
    readonly file: string,
    /** 1-based. */
    readonly line: number,
    /** What is wrong and what to do, one sentence each. */
    readonly reason: string,
  ) {
    super(`${file}:${line}: ${reason}`);
  }
}
