import type { ComposeHost } from '../host/compose-host';
import type { Message } from '../text/message';
import { inventory } from './inventory';
import type { Refused } from './outcome';

/** Why a whole-body write is known, or likely, to lose something. */
export type RefusalId =
  'too-long' | 'legacy-mac-images' | 'many-images' | 'quoted-images' | 'unbounded-thread';

/** Office's limit for the content of a body call, UTF-16 units (limits-for-activation…md). */
export const LONGEST_BODY = 1000000;
/** From so many pictures and cloud links on, bodies were cut (#6944). */
export const MANY_IMAGES = 10;

const CAUSES: { readonly [id in RefusalId]: { readonly cause: string; readonly quirk: string } } = {
  'too-long': { cause: 'Ce message est trop long pour être réécrit d’ici', quirk: 'too-long' },
  'legacy-mac-images': {
    cause: 'Cet Outlook pour Mac perd les images à l’écriture',
    quirk: 'mac-legacy',
  },
  'many-images': {
    cause: 'Le message contient beaucoup d’images ou de liens vers le nuage',
    quirk: 'truncating',
  },
  'quoted-images': { cause: 'Le fil cité contient des images', quirk: 'quoted-images-lost' },
  'unbounded-thread': {
    cause: 'Outlook ne montre pas où commence le fil cité',
    quirk: 'unbounded-thread',
  },
};

/** What the person wanted, and so what they can do instead. */
const INSTEAD = {
  replace: {
    advice: 'sélectionnez la phrase dans le message, puis Remplacer.',
    offers: ['selection', 'copy'],
  },
  insert: { advice: 'insérez le modèle en haut, ou copiez-le.', offers: ['top', 'copy'] },
  highlight: { advice: 'les phrases restent surlignées ici, dans le volet.', offers: [] },
  unhighlight: { advice: 'effacez le surlignage à la main dans le message.', offers: [] },
  undo: { advice: 'reprenez le passage à la main dans le message.', offers: ['copy'] },
} as const;

/** A refusal with its sentence, its heading in QUIRKS.md and what can be done instead. */
export function refusal(reason: RefusalId, wanted: keyof typeof INSTEAD = 'replace'): Refused {
  const { cause, quirk } = CAUSES[reason];
  const { advice, offers } = INSTEAD[wanted];
  return { kind: 'refused', reason, message: `${cause}\u00a0: ${advice}`, quirk, offers };
}

/** What a write of the body has to know besides the body. */
export interface WriteContext {
  readonly client: ComposeHost['client'];
  readonly bodyScope: ComposeHost['bodyScope'];
  readonly isReply: boolean;
}

/**
 * Whether the whole body can be written: `null`, or the reason why not.
 * @param message the body that would be replaced
 */
export function whyNotWrite(message: Message, context: WriteContext): RefusalId | null {
  const { source } = message.map;
  if (source.length > LONGEST_BODY) return 'too-long';
  if (message.format === 'html') {
    const { carried, cloudLinks } = inventory(source);
    if (context.client === 'mac-legacy' && carried.length > 0) return 'legacy-mac-images';
    if (carried.length + cloudLinks >= MANY_IMAGES) return 'many-images';
    const quoted = quotedSource(message);
    if (carried.some((at) => quoted.some(({ from, to }) => from <= at && at < to))) {
      return 'quoted-images';
    }
  }
  const hasThread = message.zones.some(({ kind }) => kind === 'quoted');
  if (context.bodyScope === 'unsure' && context.isReply && !hasThread) return 'unbounded-thread';
  return null;
}

/** Source spans of the quotes, each to the start of the words after it. */
function quotedSource({ map, zones }: Message): { from: number; to: number }[] {
  return zones
    .map((zone, index) => ({ zone, next: zones[index + 1] }))
    .filter(({ zone }) => zone.kind === 'quoted')
    .map(({ zone, next }) => ({
      from: map.sourceSpan(zone.span).from,
      to: next === undefined ? map.source.length : map.sourceSpan(next.span).from,
    }));
}
