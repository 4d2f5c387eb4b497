import { checkDocument, repaired, type ReviewSource } from './check-document';
import { filesAt, readDocument } from './documents';
import { readInvocation, USAGE, type Invocation } from './invocation';
import { jsonReport, jsonStats, textReport, textStats, type FileReport } from './report';
import { suggestReport } from './suggest-report';
import { UsageError } from './usage-error';

/** What the command needs from outside. */
export interface CommandSurroundings {
  /** All of standard input. */
  readonly readStdin: () => Promise<Uint8Array>;
  /**
   * The tone check by the rules of a charter folder, or by the shipped ones.
   * @throws UsageError when the charter can't be read
   */
  readonly loadReview: (charter: string | undefined) => ReviewSource;
}

export interface Outcome {
  /** For standard output: data only. */
  readonly output: string;
  /** For standard error: one line each. */
  readonly complaints: readonly string[];
  /** 0 nothing found, 1 findings, 2 wrong use or something unreadable. */
  readonly exitCode: 0 | 1 | 2;
}

/**
 * The whole command. A file that can't be read is complained of and the others are checked all the same.
 * @param args what follows the command's name
 */
export async function run(
  args: readonly string[],
  surroundings: CommandSurroundings,
): Promise<Outcome> {
  try {
    const invocation = readInvocation(args);
    if (invocation.help) return { output: USAGE, complaints: [], exitCode: 0 };
    return await check(invocation, surroundings);
  } catch (error) {
    return { output: '', complaints: complaintsOf(error), exitCode: 2 };
  }
}

async function check(invocation: Invocation, surroundings: CommandSurroundings): Promise<Outcome> {
  const review = surroundings.loadReview(invocation.charter);
  const complaints: string[] = [];
  const files: string[] = [];
  for (const path of invocation.paths) {
    try {
      files.push(...filesAt(path));
    } catch (error) {
      complaints.push(...complaintsOf(error));
    }
  }
  if (invocation.fix && files.length > 1) {
    throw new UsageError(`--fix prints one text: name one file (here are ${files.length}).`);
  }
  const reports: FileReport[] = [];
  let output = '';
  for (const file of files) {
    try {
      const document = await readDocument(file, surroundings.readStdin);
      const findings = checkDocument(document, review);
      if (invocation.fix) {
        const text = repaired(document.text, findings);
        reports.push({ file, text, findings: checkDocument({ ...document, text }, review) });
        output += text;
      } else {
        reports.push({ file, text: document.text, findings });
      }
    } catch (error) {
      complaints.push(...complaintsOf(error));
    }
  }
  if (!invocation.fix) output = print(invocation, reports);
  const found = reports.some(({ findings }) => findings.length > 0);
  return { output, complaints, exitCode: complaints.length > 0 ? 2 : found ? 1 : 0 };
}

function print({ format, stats, suggest }: Invocation, reports: readonly FileReport[]): string {
  if (suggest) return suggestReport(reports);
  if (format === 'json') return stats ? jsonStats(reports) : jsonReport(reports);
  return stats ? textStats(reports) : textReport(reports);
}

/** The lines that tell the user; anything that is not theirs to mend goes on as it is. */
function complaintsOf(error: unknown): readonly string[] {
  if (error instanceof UsageError) return error.message.split('\n');
  throw error;
}
