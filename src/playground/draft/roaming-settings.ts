import { isRecord } from '../office/envelope';

const KEY = 'ton-juste.playground.roaming-settings';

/** The add-in's roaming settings, kept by this browser as the mailbox would keep them. */
export class RoamingSettings {
  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {}

  /** The values as Office.js serialised them: each a JSON string. */
  values(): Record<string, string> {
    let kept: unknown;
    try {
      kept = JSON.parse(this.storage.getItem(KEY) ?? '{}');
    } catch {
      return {};
    }
    if (!isRecord(kept)) return {};
    const values: Record<string, string> = {};
    for (const [name, value] of Object.entries(kept)) {
      if (typeof value === 'string') values[name] = value;
    }
    return values;
  }

  /** @returns whether the values could be kept */
  save(values: unknown): boolean {
    if (!isRecord(values)) return false;
    try {
      this.storage.setItem(KEY, JSON.stringify(values));
    } catch {
      return false;
    }
    return true;
  }

  clear(): void {
    this.storage.removeItem(KEY);
  }
}
