import * as v from 'valibot';

/** Faults that any file may have. `value`: a value is missing, or of a kind that nothing else names. */
export type CommonFault = 'json' | 'value';

export type FileReading<Data, Fault extends string> =
  | { readonly ok: true; readonly data: Data }
  /** `where`: keys, and positions from 0, down to the place; empty for the file as a whole. */
  | {
      readonly ok: false;
      readonly where: readonly (string | number)[];
      readonly what: Fault | CommonFault;
    };

/**
 * Reads an exported file against the schema of what it should hold. Never throws, whatever the file.
 * @param schema its messages are faults, of one word; valibot's own English has spaces
 */
export function readFile<Schema extends v.GenericSchema, Fault extends string>(
  content: string,
  schema: Schema,
): FileReading<v.InferOutput<Schema>, Fault> {
  let data: unknown;
  try {
    data = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, where: [], what: 'json' };
  }
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return { ok: true, data: parsed.output };
  const [{ path = [], received, message }] = parsed.issues;
  const where = path.map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const isFault = received !== 'undefined' && /^\w+$/.test(message);
  return { ok: false, where, what: isFault ? (message as Fault) : 'value' };
}
