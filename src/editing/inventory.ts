import { decodeAttribute } from '../text/entities';
import type { HtmlDocument } from '../text/html-document';
import { attributesOf } from '../text/tag-attributes';

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
export function inventory({ map: { source }, markup }: HtmlDocument): Inventory {
  const images: string[] = [];
  const carried: number[] = [];
  const links: string[] = [];
  markup.elements.forEach(({ name, start }) => {
    if (name !== 'img' && name !== 'a') return;
    const wanted = name === 'img' ? 'src' : 'href';
    const found = attributesOf(source, start).find((attribute) => attribute.name === wanted);
    if (found === undefined) return;
    const address = decodeAttribute(found.value).trim();
    if (name === 'a') {
      links.push(address);
      return;
    }
    images.push(address);
    if (CARRIED.test(address)) carried.push(start.from);
  });
  return { images, carried, links, cloudLinks: links.filter((link) => CLOUD.test(link)).length };
}
