import { isRecord } from '../office/envelope';
import { DISPATCH_ID } from '../office/dispatch-id';

/**
 * The names of the parameters that the native flavours give one after the other, as the web's gives
 * them by name (`outlook-win32-16.02.debug.js`, `executeParameters`). Calls that are not here give one
 * JSON object with the names in it.
 */
const NAMES: Readonly<Partial<Record<number, readonly string[]>>> = {
  [DISPATCH_ID.getBody]: ['coercionType'],
  [DISPATCH_ID.setBody]: ['data', 'coercionType'],
  [DISPATCH_ID.prependBody]: ['data', 'coercionType'],
  [DISPATCH_ID.setSelectedData]: ['data', 'coercionType'],
  [DISPATCH_ID.setSelectedItemData]: ['data', 'coercionType'],
  [DISPATCH_ID.getSelectedData]: ['coercionType'],
  [DISPATCH_ID.getBodyType]: [],
  [DISPATCH_ID.getSubject]: [],
  [DISPATCH_ID.setSubject]: ['subject'],
  [DISPATCH_ID.getRecipients]: ['recipientField'],
  [DISPATCH_ID.setRecipients]: ['recipientField', 'recipientArray'],
  [DISPATCH_ID.addRecipients]: ['recipientField', 'recipientArray'],
  [DISPATCH_ID.getFrom]: [],
  [DISPATCH_ID.addBase64Attachment]: ['base64String', 'name', 'isInline'],
};

/** A native call's parameters by name, as the compose window's own dispatch takes them. */
export function namedParameters(
  dispatchId: number,
  given: readonly unknown[],
): Readonly<Record<string, unknown>> {
  const names = NAMES[dispatchId];
  if (names !== undefined) {
    return Object.fromEntries(
      names.map((name, index) => [
        name,
        name === 'recipientArray' ? namedRecipients(given[index]) : given[index],
      ]),
    );
  }
  const last = given[given.length - 1];
  if (typeof last !== 'string') return {};
  try {
    const parsed: unknown = JSON.parse(last);
    return isRecord(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

/** The native flavours give each recipient as an address and a name, one after the other. */
function namedRecipients(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  return (list as unknown[]).map((entry) =>
    Array.isArray(entry) ? { address: entry[0] as unknown, name: entry[1] as unknown } : entry,
  );
}
