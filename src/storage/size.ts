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
 * The bytes that a bag of roaming settings takes in the mailbox, with its names. Office.js keeps each
 * value as JSON inside its own JSON, so quotes count twice.
 */
export function bagBytes(bag: Readonly<Record<string, unknown>>): number {
  const written: Record<string, string> = {};
  for (const [key, value] of Object.entries(bag)) written[key] = JSON.stringify(value);
  return utf8Bytes(JSON.stringify(written));
}
