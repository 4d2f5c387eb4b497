import { Parser } from 'htmlparser2';
import { decodeAttribute } from '../text/entities';

/** What an HTML body holds besides its words. */
export interface Inventory {
  /** Addresses of the pictures shown, as often as they stand, in order. */
  readonly images: readonly string[];
  /** Source offsets of the pictures that travel with the message (`cid:`, `data:`, `blob:`). */
  readonly carried: readonly number[];
  /** Addresses of the links, in order. */
  readonly links: readonly string[];
  /** How many links lead to files in OneDrive or SharePoint. */
  readonly cloudLinks: number;
}

const CARRIED = /^\s*(?:cid|data|blob):/i;
const CLOUD = /^https:\/\/(?:[\w-]+\.sharepoint\.com|onedrive\.live\.com|1drv\.ms)\//i;

/** Counts pictures and links; those in comments (Word's VML for old clients) are not shown. */
export function inventory(html: string): Inventory {
  const images: string[] = [];
  const carried: number[] = [];
  const links: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, { src, href }) {
        if (name === 'img' && src !== undefined) {
          const address = decodeAttribute(src).trim();
          images.push(address);
          if (CARRIED.test(address)) carried.push(parser.startIndex);
        } else if (name === 'a' && href !== undefined) links.push(decodeAttribute(href).trim());
      },
    },
    { decodeEntities: false },
  );
  parser.write(html);
  parser.end();
  return { images, carried, links, cloudLinks: links.filter((link) => CLOUD.test(link)).length };
}
