/** What has been learnt of where quotes close, so that no stretch is searched twice. */
export interface Masks {
  readonly text: string;
  /** Start of the text masked last (an address begins before the sign that gives it away). */
  begin: number;
  /** For each closing mark: no closer stands before this offset. */
  readonly searched: Map<string, number>;
}

/** A quoted label is at most this long, in UTF-16 units; longer and it is no label. */
const LONGEST_QUOTE = 300;
/** An address or a scheme is looked for at most this far back. */
const LONGEST_START = 80;

const DOMAIN_OR_FILE =
  /^\.(?:fr|com|net|org|io|eu|be|ch|ca|info|dev|app|example|test|php|js|css|html?|json|xml|ya?ml|csv|pdf|png|jpe?g|svg|webp|gif|zip|sql|log|txt|docx?|xlsx?|md|env|htaccess)(?![A-Za-zÀ-ÿ0-9])/i;

export function openMasks(text: string): Masks {
  return { text, begin: 0, searched: new Map() };
}

function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000
  );
}

/** The end of the run without spaces from `i`, its closing punctuation left out. */
function runEnd(text: string, i: number, limit: number): number {
  let end = i;
  while (end < limit && !isSpace(text.charCodeAt(end))) end++;
  while (end > i + 1 && '.,;:!?)]}»”"\'’…'.indexOf(text.charAt(end - 1)) >= 0) end--;
  return end;
}

function runBegin(text: string, i: number): number {
  let begin = i;
  const floor = Math.max(0, i - LONGEST_START);
  while (begin > floor) {
    const code = text.charCodeAt(begin - 1);
    if (isSpace(code) || '(<«"“[,;'.indexOf(text.charAt(begin - 1)) >= 0) break;
    begin--;
  }
  return begin;
}

/** The end of the quote opened at `i`, after its closing mark; `i` when it does not close. */
function quoteEnd(masks: Masks, i: number, close: string, limit: number): number {
  const { text, searched } = masks;
  const known = searched.get(close) ?? 0;
  const last = Math.min(limit, i + LONGEST_QUOTE);
  for (let at = Math.max(i + 1, known); at < last; at++) {
    const char = text.charAt(at);
    if (char === close) return at + 1;
    if (char === '\n' && (close === '"' || close === '`' || text.charAt(at + 1) === '\n')) {
      searched.set(close, at);
      return i;
    }
  }
  searched.set(close, last);
  return i;
}

/** `13"`, and `13 "` before a space, measure a screen and open nothing. */
function isInches(text: string, i: number): boolean {
  if (/\d/.test(text.charAt(i - 1))) return true;
  return /\d\s$/.test(text.slice(Math.max(0, i - 2), i)) && !/\S/.test(text.charAt(i + 1));
}

/**
 * The end of the masked text that the mark at `i` gives away (a link, an address, code, a quoted
 * label), or `i` when there is none; `masks.begin` is then where it begins.
 */
export function maskedEnd(masks: Masks, i: number, limit: number): number {
  const { text } = masks;
  masks.begin = i;
  switch (text.charAt(i)) {
    case '«':
      return quoteEnd(masks, i, '»', limit);
    case '“':
    case '„':
      return quoteEnd(masks, i, '”', limit);
    case '"':
      return isInches(text, i) ? i : quoteEnd(masks, i, '"', limit);
    case '`':
      return quoteEnd(masks, i, '`', limit);
    case '@': {
      const begin = runBegin(text, i);
      const end = runEnd(text, i, limit);
      if (begin === i || end <= i + 1) return i;
      masks.begin = begin;
      return end;
    }
    case ':':
      if (text.charAt(i + 1) !== '/' || text.charAt(i + 2) !== '/') return i;
      masks.begin = runBegin(text, i);
      return runEnd(text, i, limit);
    case '.': {
      const www = text.slice(Math.max(0, i - 3), i).toLowerCase() === 'www';
      if (!www && !DOMAIN_OR_FILE.test(text.slice(i, i + 10))) return i;
      const begin = runBegin(text, i);
      if (begin === i) return i;
      masks.begin = begin;
      return runEnd(text, i, limit);
    }
    default:
      return i;
  }
}
