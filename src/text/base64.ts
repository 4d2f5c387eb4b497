const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Signs that go into one call of `fromCharCode`, a multiple of 4: engines take some 65 000 arguments. */
const AT_ONCE = 32768;

/** Bytes as base64, padded, without line ends (RFC 4648). */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  let codes: number[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const word = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const sign = (shift: number): number => SIGNS.charCodeAt((word >> shift) & 63);
    const pad = 61;
    codes.push(
      sign(18),
      sign(12),
      second === undefined ? pad : sign(6),
      third === undefined ? pad : sign(0),
    );
    if (codes.length >= AT_ONCE) {
      parts.push(String.fromCharCode(...codes));
      codes = [];
    }
  }
  return parts.join('') + String.fromCharCode(...codes);
}

/** How many bytes a base64 text stands for. @param base64 as `toBase64` gives it */
export function bytesOfBase64(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return Math.floor((base64.length * 3) / 4) - padding;
}

/** The bytes of a base64 text. @param base64 as `toBase64` gives it; other signs count as zero */
export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let value = 0; value < SIGNS.length; value++) values[SIGNS.charCodeAt(value)] = value;
  const bytes = new Uint8Array(bytesOfBase64(base64));
  const value = (at: number): number => values[base64.charCodeAt(at)] ?? 0;
  for (let at = 0, to = 0; at < base64.length; at += 4) {
    const word = (value(at) << 18) | (value(at + 1) << 12) | (value(at + 2) << 6) | value(at + 3);
    // What is past the end of the array is dropped.
    bytes[to++] = word >> 16;
    bytes[to++] = (word >> 8) & 255;
    bytes[to++] = word & 255;
  }
  return bytes;
}
