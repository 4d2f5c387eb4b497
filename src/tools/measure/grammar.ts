import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A grammar mistake that Grammalecte finds. */
export interface GrammarMistake {
  /** Grammalecte's name for the rule. */
  readonly rule: string;
  /** The words it stands at. */
  readonly words: string;
  /** Why, in French. */
  readonly message: string;
}

/** Grammalecte's options that speak of typography and not of grammar. */
const TYPOGRAPHY = ['apos', 'nbsp', 'typo', 'esp', 'unit', 'num', 'nf'];
const COMMAND = 'grammalecte-cli';
/** Start-up is slow and a thousand lines take seconds: one process for all, within this many ms. */
const TIMEOUT = 300_000;

/** Whether Debian's `grammalecte-cli` is installed. */
export function hasGrammalecte(): boolean {
  return spawnSync(COMMAND, ['--help'], { stdio: 'ignore' }).status === 0;
}

/**
 * The grammar mistakes of each text, all checked by one Grammalecte process; a line is a paragraph to it.
 * @throws Error when Grammalecte is absent, fails or answers something else than its JSON
 */
export function grammarMistakes(texts: readonly string[]): GrammarMistake[][] {
  const lines: string[] = [];
  const textOf: number[] = [];
  texts.forEach((text, index) => {
    for (const line of text.split(/\r\n|\r|\n/)) {
      lines.push(line);
      textOf.push(index);
    }
  });
  const mistakes: GrammarMistake[][] = texts.map(() => []);
  for (const paragraph of parse(ask(lines))) {
    // Grammalecte counts lines from 1 and characters in code points.
    const characters = Array.from(lines[paragraph.iParagraph - 1] ?? '');
    const found = mistakes[textOf[paragraph.iParagraph - 1] ?? -1];
    for (const { sRuleId, sMessage, nStart, nEnd } of paragraph.lGrammarErrors) {
      found?.push({
        rule: sRuleId,
        words: characters.slice(nStart, nEnd).join(''),
        message: sMessage,
      });
    }
  }
  return mistakes;
}

/** The mistakes of `after` that `before` doesn't have, by rule and words, each as often as it stands. */
export function addedMistakes(
  before: readonly GrammarMistake[],
  after: readonly GrammarMistake[],
): GrammarMistake[] {
  const known = before.map(keyOf);
  return after.filter((mistake) => {
    const at = known.indexOf(keyOf(mistake));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

function keyOf({ rule, words }: GrammarMistake): string {
  return `${rule} ${words}`;
}

function ask(lines: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'grammar-'));
  try {
    const file = join(folder, 'texts.txt');
    writeFileSync(file, `${lines.join('\n')}\n`);
    const args = ['-f', file, '-j', '-owe', '-off', ...TYPOGRAPHY];
    const { status, error, stdout, stderr } = spawnSync(COMMAND, args, {
      encoding: 'utf8',
      timeout: TIMEOUT,
      maxBuffer: 1 << 28,
    });
    if (error) throw error;
    if (status !== 0) throw new Error(`${COMMAND} ended with ${status}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Paragraph {
  readonly iParagraph: number;
  readonly lGrammarErrors: readonly {
    readonly sRuleId: string;
    readonly sMessage: string;
    readonly nStart: number;
    readonly nEnd: number;
  }[];
}

function parse(answer: string): readonly Paragraph[] {
  const { data } = JSON.parse(answer) as { data?: readonly Paragraph[] };
  if (!Array.isArray(data)) throw new Error(`${COMMAND} answered without data.`);
  return data as readonly Paragraph[];
}
