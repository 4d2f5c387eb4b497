import { existsSync, readFileSync } from 'node:fs';
import type { Finding, Severity } from '../../tone/finding';

/** A passage of ordinary French that needs nothing. */
export interface CleanPassage {
  readonly id: string;
  readonly text: string;
  /** A reader could still defend a finding in it: counted neither way. */
  readonly arguable: boolean;
}

/** How often a checker speaks where there is nothing to say. */
export interface AlarmRates {
  /** Passages that are counted. */
  readonly passages: number;
  /** Passages with a finding of this severity at least. */
  readonly alarmed: Readonly<Record<Severity, number>>;
  /** Passages with a finding of severity replace or rephrase. */
  readonly counted: number;
  readonly alarms: readonly CleanAlarm[];
}

export interface CleanAlarm {
  readonly passage: CleanPassage;
  readonly finding: Finding;
}

/**
 * Reads clean passages, one JSON object a line: `{id, text, arguable?}`; in a `.txt` file, one sentence a line.
 * @returns undefined where the file does not exist
 */
export function readClean(file: string): CleanPassage[] | undefined {
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index): CleanPassage[] => {
    if (line.trim() === '') return [];
    if (file.endsWith('.txt'))
      return [{ id: `line ${index + 1}`, text: line.trim(), arguable: false }];
    const { id, text, arguable = false } = JSON.parse(line) as Partial<CleanPassage>;
    if (typeof id !== 'string' || typeof text !== 'string')
      throw new RangeError(`${file}, line ${index + 1}: a passage has an id and a text.`);
    return [{ id, text, arguable }];
  });
}

/**
 * Counts the passages in which something is found, by severity.
 * @param check the findings of a passage's text, spans in its UTF-16 units
 */
export function alarmRates(
  passages: readonly CleanPassage[],
  check: (text: string) => readonly Finding[],
): AlarmRates {
  const alarmed: Record<Severity, number> = { replace: 0, rephrase: 0, advice: 0 };
  const alarms: CleanAlarm[] = [];
  let counted = 0;
  const certain = passages.filter(({ arguable }) => !arguable);
  for (const passage of certain) {
    const findings = check(passage.text);
    const severities = new Set(findings.map(({ severity }) => severity));
    severities.forEach((severity) => alarmed[severity]++);
    if (severities.has('replace') || severities.has('rephrase')) counted++;
    for (const finding of findings) alarms.push({ passage, finding });
  }
  return { passages: certain.length, alarmed, counted, alarms };
}
