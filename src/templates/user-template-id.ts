/** What the ids of own templates begin with; the charter's are names of files without a colon. */
const USER_ID = 'mien:';

/** An id that no other has. @param random from 0 to 1 */
export function newUserTemplateId(now: number, random: number): string {
  return `${USER_ID}${now.toString(36)}${Math.floor(random * 36 ** 4).toString(36)}`;
}

export function isUserTemplateId(id: string): boolean {
  return id.slice(0, USER_ID.length) === USER_ID;
}
