import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alarmRates, readClean, type CleanPassage } from '../../../src/tools/measure/clean';
import { castNet } from '../../../src/tools/measure/net';
import { ratesList, ratesTable } from '../../../src/tools/measure/report';
import type { ReviewSource } from '../../../src/cli/check-document';
import type { Finding, Severity } from '../../../src/tone/finding';

function found(severity: Severity): Finding {
  return {
    ruleId: 'r',
    category: 'excuse',
    severity,
    language: 'fr',
    span: { from: 0, to: 2 },
    actual: 'xx',
    note: '',
    suggestions: [],
    phrasings: [],
  };
}

function passage(text: string, arguable = false): CleanPassage {
  return { id: text, text, arguable };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'measure-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('alarmRates', () => {
  const speaks: Record<string, readonly Finding[]> = {
    'one of each': [found('replace'), found('replace'), found('rephrase')],
    advised: [found('advice')],
    defended: [found('replace')],
  };
  const rates = alarmRates(
    [passage('one of each'), passage('advised'), passage('quiet'), passage('defended', true)],
    (text) => speaks[text] ?? [],
  );

  it('counts passages, each once for a severity, and leaves arguable ones out', () => {
    expect(rates.passages).toBe(3);
    expect(rates.alarmed).toEqual({ replace: 1, rephrase: 1, advice: 1 });
    expect(rates.counted).toBe(1);
  });

  it('is told per 1,000, and finding by finding', () => {
    expect(ratesTable('clean', rates)).toContain('replace      333.3 per 1,000 (1)');
    expect(ratesList(rates)).toContain('advised  advice  r  [[ad]]vised');
    expect(ratesList(rates)).not.toContain('defended');
  });
});

describe('readClean', () => {
  it('reads objects a line, and sentences of a text file', () => {
    const objects = join(folder, 'a.jsonl');
    writeFileSync(
      objects,
      '{"id":"a","text":"Bonjour.","arguable":true}\n\n{"id":"b","text":"Oui."}',
    );
    expect(readClean(objects)).toEqual([
      { id: 'a', text: 'Bonjour.', arguable: true },
      { id: 'b', text: 'Oui.', arguable: false },
    ]);
    const sentences = join(folder, 'b.txt');
    writeFileSync(sentences, 'Bonjour.\n\nOui. \n');
    expect(readClean(sentences)?.map(({ id, text }) => [id, text])).toEqual([
      ['line 1', 'Bonjour.'],
      ['line 3', 'Oui.'],
    ]);
  });

  it('tells a missing file from a broken one', () => {
    expect(readClean(join(folder, 'none.jsonl'))).toBeUndefined();
    writeFileSync(join(folder, 'c.jsonl'), '{"id":"a"}');
    expect(() => readClean(join(folder, 'c.jsonl'))).toThrow(/line 1/);
  });
});

describe('castNet', () => {
  /** Speaks of « Désolé » and of « Malheureusement ». */
  const review: ReviewSource = (source) => {
    const said = (words: string, severity: Severity): Finding[] => {
      const from = source.indexOf(words);
      const span = { from, to: from + words.length };
      return from < 0 ? [] : [{ ...found(severity), span, actual: words }];
    };
    return {
      map: { source, text: source, sourceSpan: (span) => span },
      findings: said('Désolé', 'replace').concat(said('Malheureusement', 'rephrase')),
    };
  };

  it('prints the findings of severity replace of a folder, in context', async () => {
    writeFileSync(join(folder, 'a.txt'), 'Bonjour,\n\nDésolé de la gêne occasionnée.\n');
    writeFileSync(join(folder, 'b.txt'), 'Malheureusement, la date est passée.\n');
    const lines: string[] = [];
    const count = await castNet(folder, review, (line) => lines.push(line));
    expect(count).toBe(1);
    expect(lines).toEqual([
      `${join(folder, 'a.txt')}  r  Bonjour, [[Désolé]] de la gêne occasionnée. `,
    ]);
  });
});
