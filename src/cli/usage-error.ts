/** Wrong use or something unreadable: each line of its message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
