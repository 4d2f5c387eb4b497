/** The lines by which a signature is recognised when no element marks it. */
import { isBlank, reading, type Line } from './lines';
import type { TextMap } from './text-map';

/**
 * `-- `, alone on its line, above a signature (RFC 3676, section 4.3). The space tells it from two
 * dashes that someone drew, and is still in the HTML where the visible text has dropped it.
 */
export function isSignatureLine(map: TextMap, line: Line): boolean {
  const { text, source } = map;
  const { from, to } = line;
  if (to - from > 4 || text.slice(from, from + 2) !== '--') return false;
  if (!isBlank(text, from + 2, to)) return false;
  if (to > from + 2) return true;
  const { to: end } = map.sourceSpan({ from, to });
  return source.charAt(end) === ' ';
}

/** What a phone adds by itself. */
const DEVICE = new RegExp(
  '^(?:envoyé (?:de|depuis|à partir de) (?:mon|ma|mes|l’application|outlook|yahoo|mail|gmail|proton) ?' +
    '[^.,;:!?]{0,50}' +
    '|sent from (?:my|outlook|yahoo|mail|gmail|proton)[^.,;:!?]{0,50}' +
    '|von meinem [^.,;:!?]{0,40} gesendet|gesendet von (?:mein|outlook|mail)[^.,;:!?]{0,40}' +
    '|(?:télécharge[rz]|obtene[rz]|obtenir|get|holen sie sich) outlook (?:pour|for|für) [^.,;:!?]{2,30}' +
    '|provenance : courrier (?:électronique )?pour windows(?: 10| 11)?)\\.?$',
  'i',
);

export function isDeviceLine(text: string, line: Line): boolean {
  const length = line.to - line.from;
  return length >= 10 && length <= 120 && DEVICE.test(reading(text, line).replace(/'/g, '’'));
}
