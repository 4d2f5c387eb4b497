/** A decoded character of a text node and how the source writes it, e.g. `é` as `&eacute;`. */
interface TextUnit {
  readonly raw: string;
  readonly value: string;
}

const UNIT = /&(?:#x[\da-f]+|#\d+|[a-z][\da-z]*);?|\r\n?|[^&\r]+|&/gi;
const decoder = typeof document === 'undefined' ? null : document.createElement('textarea');

function decode(raw: string): string {
  if (raw.startsWith('\r')) return '\n';
  if (!raw.startsWith('&') || decoder === null) return raw;
  decoder.innerHTML = raw;
  return decoder.value;
}

function units(raw: string): TextUnit[] {
  return (raw.match(UNIT) ?? []).map((unit) => ({ raw: unit, value: decode(unit) }));
}

/** Text as the HTML serialiser of browsers writes it. */
export function serializedText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/\u00a0/g, '&nbsp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** The raw source that decodes to the first `length` UTF-16 units of `raw` decoded. */
export function rawPrefix(raw: string, length: number): string {
  let taken = '';
  let left = length;
  for (const unit of units(raw)) {
    if (left <= 0) break;
    if (unit.value.length <= left) taken += unit.raw;
    else
      taken +=
        unit.raw === unit.value
          ? unit.raw.slice(0, left)
          : serializedText(unit.value.slice(0, left));
    left -= unit.value.length;
  }
  return taken;
}

/** The raw source that decodes to what follows the first `length` UTF-16 units of `raw` decoded. */
export function rawSuffix(raw: string, length: number): string {
  let rest = '';
  let at = 0;
  for (const unit of units(raw)) {
    const from = Math.max(0, length - at);
    at += unit.value.length;
    if (from >= unit.value.length && unit.value.length > 0) continue;
    if (from === 0) rest += unit.raw;
    else
      rest +=
        unit.raw === unit.value ? unit.raw.slice(from) : serializedText(unit.value.slice(from));
  }
  return rest;
}

/** `raw` decoded, as the text node of a browser holds it. */
export function decodedText(raw: string): string {
  return raw.includes('&') || raw.includes('\r')
    ? units(raw)
        .map((unit) => unit.value)
        .join('')
    : raw;
}

/** `raw`, which decodes to `before`, edited so that it decodes to `after`; what did not change keeps its spelling. */
export function editRaw(raw: string, before: string, after: string): string {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < most - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  return (
    rawPrefix(raw, head) +
    serializedText(after.slice(head, after.length - tail)) +
    rawSuffix(raw, before.length - tail)
  );
}
