import { bytesOfBase64, fromBase64, toBase64 } from '../../src/text/base64';

test.each([0, 1, 2, 3, 4, 5, 255, 24_575, 24_576, 24_577, 100_000])(
  '%d bytes are the base64 that others write, and come back',
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) & 255);
    const base64 = toBase64(bytes);
    expect(base64).toBe(Buffer.from(bytes).toString('base64'));
    expect(bytesOfBase64(base64)).toBe(length);
    expect(Buffer.from(fromBase64(base64)).equals(Buffer.from(bytes))).toBe(true);
  },
);
