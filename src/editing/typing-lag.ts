import type { ComposeHost } from '../outlook/port/compose-host';

/** What the edit protocol takes from its surroundings. */
export interface EditingOptions {
  /** Waits so many ms; real time where left out. */
  readonly pause?: (ms: number) => Promise<void>;
  /**
   * Whether the keyboard is in the pane, so that nothing can be typed into the message. Taken as true
   * where left out.
   */
  readonly paneHasFocus?: () => boolean;
}

/** Classic Outlook leaves what was typed in the last second out of a read (#5846, #5847). */
const CLASSIC_LAG_MS = 1200;
const SLICE_MS = 200;

/** Whether words may be on their way into the message that no read shows yet. */
export function mayHideTyping(host: ComposeHost, options: EditingOptions): boolean {
  return host.client === 'classic' && options.paneHasFocus?.() === false;
}

/** Waits in real time. */
export function realPause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Waits until what a read gives is all that was typed.
 * @returns false when the person went back to the message meanwhile: what they type can't be seen yet
 */
export async function settleTyping(host: ComposeHost, options: EditingOptions): Promise<boolean> {
  if (host.client !== 'classic') return true;
  const pause = options.pause ?? realPause;
  const hasFocus = options.paneHasFocus ?? (() => true);
  for (let waited = 0; waited < CLASSIC_LAG_MS; waited += SLICE_MS) {
    if (!hasFocus()) return false;
    await pause(SLICE_MS);
  }
  return hasFocus();
}
