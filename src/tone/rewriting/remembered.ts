/** What was made for a key is not made again, for as many keys as there is room for; then all is forgotten. */
export class Remembered<T> {
  private readonly known = new Map<string, T>();

  constructor(private readonly room: number) {}

  /** What `make` gives for `key`. */
  of(key: string, make: () => T): T {
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const made = make();
    if (this.known.size >= this.room) this.known.clear();
    this.known.set(key, made);
    return made;
  }
}
