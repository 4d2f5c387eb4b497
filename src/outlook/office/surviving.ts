/**
 * What `read` gives, or `otherwise` where a member on the way is missing or throws: clients differ in
 * what of Office.js they have, and a pane that is there without it is worth more than none. Runs in
 * classic Outlook's bare runtime too.
 */
export function surviving<T>(read: () => T, otherwise: T): T {
  try {
    const value = read() as T | null | undefined;
    return value === null || value === undefined ? otherwise : value;
  } catch {
    return otherwise;
  }
}
