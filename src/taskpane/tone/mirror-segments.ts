import type { Span } from '../../text/span';
import type { ZoneKind } from '../../text/zones';
import { paragraphLanguage } from './paragraph-language';
import { severityRank, type Severity } from '../../tone/finding';

/** What the mirror needs of a finding. */
export interface MirroredFinding {
  readonly key: string;
  readonly severity: Severity;
  /** Text span. */
  readonly span: Span;
}

/** A run of the writer's text; `mark` where a finding stands. `at` is its offset in the message's text. */
export type MirrorPiece =
  | { readonly kind: 'text'; readonly at: number; readonly text: string }
  | {
      readonly kind: 'mark';
      readonly at: number;
      readonly text: string;
      readonly key: string;
      readonly severity: Severity;
      /** The first piece of its finding: the one that takes the focus. */
      readonly first: boolean;
    };

/** Whose words were not looked at. */
export type UnreadKind = Exclude<ZoneKind, 'own'>;

/** The writer's own words, or what stands there unread: the signature, the thread. */
export type MirrorBlock =
  | {
      readonly kind: 'own';
      readonly at: number;
      /** Of its paragraphs; nothing where it is neither French nor English. */
      readonly language: 'fr' | 'en' | undefined;
      readonly pieces: readonly MirrorPiece[];
    }
  | {
      readonly kind: 'unread';
      readonly at: number;
      /** What it is made of, each once, in order. */
      readonly kinds: readonly UnreadKind[];
      /** All of it as a reader sees it, so that nobody is reassured about words that nobody looked at. */
      readonly text: string;
      /** How many lines of others are among it. */
      readonly quotedLines: number;
      /** What the person wrote among those lines. */
      readonly answers: readonly string[];
    };

interface MirrorSource {
  readonly text: string;
  readonly zones: readonly { readonly kind: ZoneKind; readonly span: Span }[];
  readonly findings: readonly MirroredFinding[];
  /** Text spans of what was written into the thread. */
  readonly answers: readonly Span[];
}

/**
 * Cuts a message into what the mirror shows, in order. Findings of different severities may overlap:
 * each character belongs to the most severe, then to the shortest.
 */
export function mirrorBlocks(source: MirrorSource): readonly MirrorBlock[] {
  const { text, zones, findings } = source;
  const languageAt = paragraphLanguage(
    text,
    zones.filter(({ kind }) => kind === 'own').map(({ span }) => span),
  );
  const blocks: MirrorBlock[] = [];
  for (const { kind, span } of zones) {
    if (text.slice(span.from, span.to).trim() === '') continue;
    if (kind === 'own') {
      const trimmed = trimSpan(text, span);
      const seen = new Set<string>();
      for (const { language, part } of byLanguage(text, trimmed, languageAt)) {
        const drawn = pieces(text, part, findings, seen);
        blocks.push({ kind: 'own', at: part.from, language, pieces: drawn });
      }
      continue;
    }
    const words = text.slice(span.from, span.to).trim();
    const quotedLines = kind === 'quoted' ? words.split(/\n\s*/).length : 0;
    const answers = source.answers
      .filter(({ from }) => span.from <= from && from < span.to)
      .map(({ from, to }) => text.slice(from, to).trim());
    const last = blocks[blocks.length - 1];
    if (last?.kind === 'unread') {
      const kinds = last.kinds.includes(kind) ? last.kinds : [...last.kinds, kind];
      blocks[blocks.length - 1] = {
        ...last,
        kinds,
        text: `${last.text}\n\n${words}`,
        quotedLines: last.quotedLines + quotedLines,
        answers: [...last.answers, ...answers],
      };
    } else {
      blocks.push({
        kind: 'unread',
        at: span.from,
        kinds: [kind],
        text: words,
        quotedLines,
        answers,
      });
    }
  }
  return blocks;
}

/** The writer's words cut where their language changes, each without the line end before the next. */
function byLanguage(
  text: string,
  { from, to }: Span,
  languageAt: ReturnType<typeof paragraphLanguage>,
): readonly { readonly language: 'fr' | 'en' | undefined; readonly part: Span }[] {
  const runs: { readonly language: 'fr' | 'en' | undefined; part: Span }[] = [];
  let at = from;
  while (at < to) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 || feed >= to ? to : feed + 1;
    const language = languageAt(at);
    const last = runs[runs.length - 1];
    // A blank line belongs to what stands before it.
    const blank = text.slice(at, end).trim() === '';
    if (last && (blank || last.language === language))
      last.part = { from: last.part.from, to: end };
    else runs.push({ language, part: { from: at, to: end } });
    at = end;
  }
  return runs.map(({ language, part }, index) => {
    const ends = index < runs.length - 1 && text.charAt(part.to - 1) === '\n';
    return { language, part: ends ? { from: part.from, to: part.to - 1 } : part };
  });
}

/** Without the blank lines around it. */
function trimSpan(text: string, { from, to }: Span): Span {
  const own = text.slice(from, to);
  return { from: from + own.length - own.trimStart().length, to: from + own.trimEnd().length };
}

function pieces(
  text: string,
  own: Span,
  findings: readonly MirroredFinding[],
  seen: Set<string>,
): readonly MirrorPiece[] {
  const here = findings.filter(({ span }) => span.from < own.to && span.to > own.from);
  const cuts = new Set([own.from, own.to]);
  for (const { span } of here) {
    cuts.add(Math.max(span.from, own.from));
    cuts.add(Math.min(span.to, own.to));
  }
  const bounds = [...cuts].sort((a, b) => a - b);
  const made: MirrorPiece[] = [];
  bounds.slice(0, -1).forEach((from, index) => {
    const to = bounds[index + 1] ?? own.to;
    const [winner] = here
      .filter(({ span }) => span.from < to && span.to > from)
      .sort(
        (a, b) =>
          severityRank(a.severity) - severityRank(b.severity) ||
          a.span.to - a.span.from - (b.span.to - b.span.from),
      );
    const run = text.slice(from, to);
    if (!winner) {
      made.push({ kind: 'text', at: from, text: run });
      return;
    }
    const { key, severity } = winner;
    const previous = made[made.length - 1];
    if (previous?.kind === 'mark' && previous.key === key) {
      made[made.length - 1] = { ...previous, text: previous.text + run };
      return;
    }
    made.push({ kind: 'mark', at: from, text: run, key, severity, first: !seen.has(key) });
    seen.add(key);
  });
  return made;
}
