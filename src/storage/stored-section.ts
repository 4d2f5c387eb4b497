/** What a section holds carries here what stood there and could not be read, until it is let go of. */
export interface Versioned {
  readonly damaged?: string;
}

/** What was found in a section. */
export interface Loaded<Value extends Versioned> {
  /**
   * `damaged`: the value is the empty one, or what came since, and `value.damaged` is the text that
   * stood there. `newer`: written by a later version, so not ours to write over; the value is empty.
   */
  readonly kind: 'ready' | 'damaged' | 'newer';
  readonly value: Value;
}

/** One part of what the mailbox keeps for us: read, checked and saved by itself. */
export interface StoredSection<Value extends Versioned> {
  /** One of `SECTION_KEYS`. */
  readonly key: string;
  /** Checks what the mailbox gives. Never throws on what JSON can carry. */
  readonly parse: (value: unknown) => Loaded<Value>;
  /** What goes into the mailbox: JSON, with `version`, and `damaged` where it is kept. */
  readonly stored: (value: Value) => object;
}

/**
 * Reads a stored value that says its version. All or nothing: what can't be read in part is damaged as
 * a whole, and its text is kept.
 * @param unpack the checked value, or `undefined` where a part of it is not as it should be
 * @param oldest the oldest version that `unpack` reads; that of `version` alone where left out
 */
export function parseVersioned<Value extends Versioned>(
  value: unknown,
  version: number,
  empty: Value,
  unpack: (data: Readonly<Record<string, unknown>>) => Value | undefined,
  oldest = version,
): Loaded<Value> {
  if (value === undefined || value === null) return { kind: 'ready', value: empty };
  const data = Object(value) as Readonly<Record<string, unknown>>;
  const found = data['version'];
  if (typeof found === 'number' && found > version) return { kind: 'newer', value: empty };
  const { damaged } = data;
  const isKept = typeof damaged === 'string';
  const unpacked =
    typeof found === 'number' && found >= oldest && (isKept || damaged === undefined)
      ? unpack(data)
      : undefined;
  // Without object spread: what it compiles to weighs on the send check.
  if (!unpacked) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return { kind: 'damaged', value: Object.assign({}, empty, { damaged: text }) };
  }
  return isKept
    ? { kind: 'damaged', value: Object.assign({}, unpacked, { damaged }) }
    : { kind: 'ready', value: unpacked };
}
