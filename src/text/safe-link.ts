import { endOfAddress } from './web-address';

/**
 * Microsoft's Safe Links put their own address, with the recipient's in it, before the one that a link
 * leads to: `https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Facme.example%2F&data=…`;
 * Teams has a page of its own for them, `…/evergreen-assets/safelinks/1/atp-safelinks.html?url=…`.
 */
const SAFE_LINK =
  /^https?:\/\/(?:(?:[a-z0-9-]+\.)?safelinks\.protection\.(?:outlook|office365)\.[a-z]{2,3}(?::\d+)?|[a-z.]+\/evergreen-assets\/safelinks)\/[^?]*\?(?:[^#]*&)?url=([^&#]+)/i;
/** Such an address among words. */
const AMONG_WORDS = /https?:\/\/[^\s<>"]*safelinks[^\s<>"]*/gi;
/** Of one that was made safe twice, or more often. */
const DEEPEST = 4;

/**
 * The address that a link was given.
 * @param href decoded; another address than a Safe Link comes back as it is
 */
export function withoutSafeLink(href: string): string {
  let address = href.trim();
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const safe = SAFE_LINK.exec(address);
    if (safe === null) return address;
    try {
      address = decodeURIComponent(safe[1] as string);
    } catch {
      return address;
    }
  }
  return address;
}

/** Words with each Safe Link among them as the address that it was given. */
export function withoutSafeLinks(words: string): string {
  return words.replace(AMONG_WORDS, (run) => {
    const end = endOfAddress(run, run.length);
    return withoutSafeLink(run.slice(0, end)) + run.slice(end);
  });
}
