import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

/** What the shell asks of the command. */
export interface Invocation {
  /** Print how to use the command and do nothing else. */
  readonly help: boolean;
  readonly format: 'text' | 'json';
  /** Print the text with first suggestions applied. */
  readonly fix: boolean;
  /** Print each sentence with what it may become. */
  readonly suggest: boolean;
  /** Count by rule. */
  readonly stats: boolean;
  /** A charter folder; the shipped charter when left out. */
  readonly charter: string | undefined;
  /** Files and folders as given; `-` is standard input. */
  readonly paths: readonly string[];
}

export const USAGE = `Usage: npm run check -- [options] FILE|FOLDER… (or - for standard input)

Checks the tone of .txt, .md and .html files against the charter; folders are walked.

  --format text|json  what to print (text)
  --fix               print the text of one file with the first suggestions applied that
                      have no blank
  --suggest           print each sentence with what it may become
  --stats             count the findings by rule
  --charter DIR       a charter folder, see docs/charter.md (the shipped one)
  --help              this

Exit code: 0 nothing found, 1 findings (with --fix: left in the printed text),
2 wrong use or a file that can't be read.
`;

/**
 * Reads the arguments that follow the command's name.
 * @throws UsageError in one line that says what to do
 */
export function readInvocation(args: readonly string[]): Invocation {
  const { values, positionals } = parsed(args);
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json') {
    throw new UsageError(`--format ${format}: choose text or json.`);
  }
  const { fix = false, suggest = false, stats = false, help = false, charter } = values;
  if (fix && (stats || format === 'json')) {
    throw new UsageError('--fix prints a text: leave out --stats and --format json.');
  }
  if (suggest && (fix || stats || format === 'json')) {
    throw new UsageError('--suggest prints sentences: leave out --fix, --stats and --format json.');
  }
  if (!help && positionals.length === 0) {
    throw new UsageError(
      'no file given: name files or folders, or - for standard input (--help says more).',
    );
  }
  if (positionals.filter((path) => path === '-').length > 1) {
    throw new UsageError('- is given twice: standard input can be read only once.');
  }
  return { help, format, fix, suggest, stats, charter, paths: positionals };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        fix: { type: 'boolean' },
        suggest: { type: 'boolean' },
        stats: { type: 'boolean' },
        charter: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS_')) throw error;
    throw new UsageError(`${message.split(/[.\n]/)[0] ?? ''} (--help says more).`);
  }
}
