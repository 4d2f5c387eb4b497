import { readMessage, type BodyFormat, type Message } from '../text/message';

/** Gives the parsed body of a source. */
export type Parse = (source: string) => Message;

/**
 * A reader for the sources of one edit, which parses each of them once.
 * @param known a body that is parsed already
 */
export function parseOnce(format: BodyFormat, known?: Message): Parse {
  const parsed = new Map<string, Message>();
  if (known?.format === format) parsed.set(known.map.source, known);
  return (source) => {
    const earlier = parsed.get(source);
    if (earlier !== undefined) return earlier;
    const message = readMessage(source, format);
    parsed.set(source, message);
    return message;
  };
}
