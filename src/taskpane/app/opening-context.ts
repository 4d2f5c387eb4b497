import * as v from 'valibot';

/** Where the pane stands when the send check opens it. */
export interface OpeningContext {
  readonly tab: 'modeles' | 'ton';
  /** Index of the finding to select, among those that hold a message back. */
  readonly finding: number;
  /** Index of the leftover to select, before any finding. */
  readonly leftover?: number;
}

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema = v.object({
  tab: v.picklist(['modeles', 'ton']),
  finding: v.optional(index, 0),
  leftover: v.exactOptional(index),
});

/**
 * Reads what the send check handed over. It comes through Outlook, whose older desktop clients hand it
 * over quoted twice, so anything that isn't ours is `null`, never an exception.
 */
export function parseOpeningContext(json: string | null): OpeningContext | null {
  if (json === null) return null;
  try {
    const once: unknown = JSON.parse(json);
    const data: unknown = typeof once === 'string' ? JSON.parse(once) : once;
    const parsed = v.safeParse(schema, data);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
