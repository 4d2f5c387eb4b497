import type { Message } from '../text/message';

/**
 * Where files are sent by a link. Outlook on the web puts a file into OneDrive by itself (« Charger et
 * partager »), and getAttachmentsAsync doesn't give that one (outlook.d.ts).
 */
const LINK =
  /https?:\/\/(?:[a-z0-9-]+\.){0,4}(?:wetransfer\.com|we\.tl|swisstransfer\.com|transfernow\.net|fromsmash\.com|grosfichiers\.com|sendgb\.com|drive\.google\.com|docs\.google\.com|dropbox\.com|1drv\.ms|onedrive\.live\.com|sharepoint\.com|icloud\.com|box\.com|mega\.nz|kdrive\.infomaniak\.com|pcloud\.(?:com|link)|filesender\.renater\.fr)(?=[/?#"'\s<]|$)/i;

/** Whether the writer's own words hold a link to a file, seen or under other words. */
export function sharesFile(message: Message): boolean {
  const { source } = message.map;
  return message.own.some((own) => {
    const { from, to } = message.map.sourceSpan(own);
    return LINK.test(source.slice(from, to));
  });
}
