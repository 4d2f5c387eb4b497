import { readMessage, type BodyFormat } from '../../src/text/message';
import type { ZoneKind } from '../../src/text/zones';

/** The zones of a body in short: kind, and the text without the blank at its ends. */
export function zonesOf(source: string, format: BodyFormat): [ZoneKind, string][] {
  const { map, zones } = readMessage(source, format);
  return zones.map(({ kind, span }) => [kind, map.text.slice(span.from, span.to).trim()]);
}

/** The kinds alone. */
export function kindsOf(source: string, format: BodyFormat): ZoneKind[] {
  return zonesOf(source, format).map(([kind]) => kind);
}

/** All that is the writer's own, joined. */
export function ownOf(source: string, format: BodyFormat): string {
  return zonesOf(source, format)
    .filter(([kind]) => kind === 'own')
    .map(([, text]) => text)
    .join('\n…\n');
}
