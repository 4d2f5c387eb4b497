import { createHash } from 'node:crypto';

/** RFC 9562, section 6.6: the namespace of names that are addresses. */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** The version 5 UUID of a name (RFC 9562, section 5.5), in lower case: the same name, the same id. */
export function uuidV5(name: string, namespace: Buffer = URL_NAMESPACE): string {
  const bytes = createHash('sha1').update(namespace).update(name, 'utf8').digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex', 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
