/** Where the pane stands when the send check opens it. */
export interface OpeningContext {
  readonly tab: 'modeles' | 'ton';
  /** Index of the finding to select, among those that hold a message back. */
  readonly finding: number;
  /** Index of the leftover to select, before any finding. */
  readonly leftover?: number;
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/**
 * Reads what the send check handed over. It comes through Outlook, whose older desktop clients hand it
 * over quoted twice, so anything that isn't ours is `null`, never an exception.
 */
export function parseOpeningContext(json: string | null): OpeningContext | null {
  if (json === null) return null;
  try {
    const once: unknown = JSON.parse(json);
    const data: unknown = typeof once === 'string' ? JSON.parse(once) : once;
    // By hand: what checks shapes elsewhere comes after the first drawing.
    const { tab, finding = 0, leftover } = data as Partial<Record<keyof OpeningContext, unknown>>;
    if ((tab !== 'modeles' && tab !== 'ton') || !isIndex(finding)) return null;
    if (leftover === undefined) return { tab, finding };
    return isIndex(leftover) ? { tab, finding, leftover } : null;
  } catch {
    return null;
  }
}
