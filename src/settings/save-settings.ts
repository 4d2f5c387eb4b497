import type { ComposeHost } from '../host/compose-host';
import { HostError } from '../host/host-error';
import { parseSettings, SETTINGS_KEY, type Settings } from './settings';
import { LIMIT_BYTES, settingsBytes } from './size';
import { stored } from './stored-settings';

/** Nothing was written. `full`: over the 32 KB; `newer`: a later version's settings stand there. */
export type SaveRefusal = 'full' | 'newer';

export type SaveOutcome =
  | { readonly saved: true }
  | { readonly saved: false; readonly why: SaveRefusal }
  /** The host holds them for this session and did not keep them. */
  | { readonly saved: false; readonly why: 'host'; readonly failure: HostError };

/** Office's code for a full settings bag (Office.js 1.1.110, initErrors). */
const FULL = 9057;

/**
 * Puts the settings into the mailbox. Nothing is written over those of a later version, nor over the
 * 32 KB. When Office says that its bag is full, what was there before is put back in its memory, so that
 * the next save doesn't carry what was refused.
 */
export async function saveSettings(
  host: Pick<ComposeHost, 'readSetting' | 'writeSetting'>,
  settings: Settings,
): Promise<SaveOutcome> {
  const before = host.readSetting(SETTINGS_KEY);
  if (parseSettings(before).kind === 'newer') return { saved: false, why: 'newer' };
  if (settingsBytes(settings) > LIMIT_BYTES) return { saved: false, why: 'full' };
  try {
    await host.writeSetting(SETTINGS_KEY, stored(settings));
    return { saved: true };
  } catch (failure) {
    if (!(failure instanceof HostError)) throw failure;
    if (failure.code !== FULL) return { saved: false, why: 'host', failure };
    // What the host remembers counts, whether or not it keeps this either.
    host.writeSetting(SETTINGS_KEY, before ?? null).catch(() => undefined);
    return { saved: false, why: 'full' };
  }
}
