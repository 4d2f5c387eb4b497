import { readMessage, type BodyFormat } from '../text/message';
import type { KeptText } from './outcome';

/** Keeps a body with what a reader saw of it. */
export function keptText(source: string, format: BodyFormat): KeptText {
  return { source, format, text: readMessage(source, format).map.text };
}
