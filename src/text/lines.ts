/** The lines of a visible text, for what mail clients write in words rather than in markup. */

/** `[from, to)` in the text, without the line feed. */
export interface Line {
  readonly from: number;
  readonly to: number;
}

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    lines.push({ from, to: at });
    from = at + 1;
  }
  lines.push({ from, to: text.length });
  return lines;
}

/** Longer than any line that introduces a quote; the rest of a line tells nothing more. */
const READ = 400;

/**
 * A line as it reads: its first 400 characters, invisible ones dropped, every kind of space as one
 * plain space, none at the ends.
 */
export function reading(text: string, { from, to }: Line): string {
  return text
    .slice(from, Math.min(to, from + READ))
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\0]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a reader sees nothing in `text[from, to)`. */
export function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!BLANK.test(text.charAt(at))) return false;
  }
  return true;
}

const BLANK = /[\s\u00ad\u200b-\u200f\u2060\ufeff\0]/;
