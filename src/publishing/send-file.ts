import type { SendCharter } from '../charter/send-charter';

/** Why the rules can't be put into a file: it is not the check at Send of this build. */
export class SendFileError extends Error {
  override readonly name = 'SendFileError';
}

/** A text in the file: a string literal, with its quotation marks. */
interface Literal {
  /** UTF-16 offsets in the file. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};

/** @returns nothing where what begins at `from` is no literal that ends, or has what a template would fill */
function literalAt(code: string, from: number): Literal | undefined {
  const quote = code.charAt(from);
  const end = new RegExp(`(?:[^\\\\${quote}]|\\\\[^])*`, 'y');
  end.lastIndex = from + 1;
  const written = end.exec(code)?.[0] ?? '';
  const to = from + 1 + written.length;
  if (code.charAt(to) !== quote || (quote === '`' && written.includes('${'))) return undefined;
  const text = written.replace(
    /\\(?:u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([^]))/g,
    (_: string, point?: string, unit?: string, byte?: string, sign?: string) => {
      const code16 = point ?? unit ?? byte;
      if (code16 !== undefined) return String.fromCodePoint(parseInt(code16, 16));
      if (sign === undefined || sign === '\n') return '';
      return ESCAPES[sign] ?? sign;
    },
  );
  return { from, to: to + 1, text };
}

const PARSED = /JSON\.parse\(\s*(?=["'`])/g;
const HEAD = /^\{"charter":"ton-juste","made":/;

/** Where the charter stands in the built file, or one that was published before. */
function charterIn(code: string): Literal {
  const found = Array.from(code.matchAll(PARSED)).flatMap((match) => {
    const literal = literalAt(code, match.index + match[0].length);
    return literal && HEAD.test(literal.text) ? [literal] : [];
  });
  const [literal, other] = found;
  if (!literal || other) {
    throw new SendFileError(
      `launchevent.js holds ${String(found.length)} charters, not one: take the file of this version of Ton juste`,
    );
  }
  return literal;
}

/** As a literal of ES2016 in ASCII, which every runtime reads the same. */
function asLiteral(json: string): string {
  const written = json
    .replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/[\\']/g, '\\$&');
  return `'${written}'`;
}

/**
 * The file of the check at Send with another charter in the place of its own; everything else stays to the byte.
 * @param code `launchevent.js` as the build made it or as it was published before
 * @throws SendFileError where no charter, or more than one, is in it
 */
export function withSendCharter(code: string, charter: SendCharter): string {
  const { from, to } = charterIn(code);
  const json = JSON.stringify(charter);
  const published = code.slice(0, from) + asLiteral(json) + code.slice(to);
  if (JSON.stringify(JSON.parse(charterIn(published).text)) !== json) {
    throw new RangeError('the charter was not written as it reads');
  }
  return published;
}

/** The charter in the file. @throws SendFileError */
export function sendCharterIn(code: string): SendCharter {
  return JSON.parse(charterIn(code).text) as SendCharter;
}

/** When the charter in the file was published: ISO 8601; empty where the build made it. @throws SendFileError */
export function sendCharterMade(code: string): string {
  return sendCharterIn(code).made;
}
