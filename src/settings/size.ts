import { SETTINGS_KEY, type Settings } from './settings';
import { stored } from './stored-settings';

/** Office's limit for all roaming settings of an add-in, in bytes (outlook.d.ts, RoamingSettings). */
export const LIMIT_BYTES = 32 * 1024;

/** The length of a text in UTF-8, in bytes. */
export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // A surrogate pair is four bytes for its two units.
    if (unit >= 0x800) bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}

/**
 * The bytes that the settings take in the mailbox, with their name. Office.js keeps each value as JSON
 * inside its own JSON, so quotes count twice.
 */
export function settingsBytes(settings: Settings): number {
  return utf8Bytes(JSON.stringify({ [SETTINGS_KEY]: JSON.stringify(stored(settings)) }));
}
