import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  readCorpus,
  readMessages,
  type Label,
  type Passage,
} from '../../../src/tools/measure/passages';
import { scoreList, scoreTable } from '../../../src/tools/measure/report';
import { scorePassages } from '../../../src/tools/measure/score';
import type { Category, Finding, Severity } from '../../../src/tone/finding';

const MESSAGES = join(__dirname, '..', '..', 'tone', 'messages');

function label(from: number, to: number, category: Category, soft = false): Label {
  return { span: { from, to }, category, soft };
}

function finding(
  from: number,
  to: number,
  category: Category,
  severity: Severity = 'replace',
): Finding {
  const actual = 'x'.repeat(to - from);
  return {
    ruleId: 'r',
    category,
    severity,
    language: 'fr',
    span: { from, to },
    actual,
    note: '',
    suggestions: [],
    phrasings: [],
  };
}

function passage(id: string, labels: readonly Label[]): Passage {
  return { id, text: id.padEnd(40, '.'), labels, clean: labels.length === 0 };
}

/** Scores one passage against the findings given. */
function scoreOne(labels: readonly Label[], findings: readonly Finding[]) {
  return scorePassages([passage('p', labels)], () => findings);
}

describe('scorePassages', () => {
  it('finds a label by overlap, whatever the finding’s category or severity', () => {
    const score = scoreOne(
      [label(0, 10, 'excuse'), label(20, 30, 'negatif')],
      [finding(9, 12, 'retard', 'advice'), finding(30, 35, 'negatif')],
    );
    expect(score.recall).toEqual({ hit: 1, of: 2 });
    expect(score.coreRecall).toEqual({ hit: 1, of: 1 });
    expect(score.misses.map((miss) => miss.label.category)).toEqual(['negatif']);
  });

  it('counts a soft label neither as a miss nor, when found, as a false alarm', () => {
    const silent = scoreOne([label(0, 10, 'probleme', true)], []);
    expect(silent.recall).toEqual({ hit: 0, of: 0 });
    expect(silent.misses).toEqual([]);
    const found = scoreOne(
      [label(0, 10, 'probleme', true)],
      [finding(0, 5, 'probleme', 'rephrase')],
    );
    expect(found.recall).toEqual({ hit: 0, of: 0 });
    expect(found.precision).toEqual({ hit: 1, of: 1 });
    expect(found.falseAlarms).toEqual([]);
  });

  it('takes replace and rephrase into precision and leaves advice out', () => {
    const score = scoreOne(
      [label(0, 10, 'probleme')],
      [
        finding(0, 5, 'probleme'),
        finding(12, 15, 'negatif', 'rephrase'),
        finding(20, 25, 'bilan', 'advice'),
      ],
    );
    expect(score.precision).toEqual({ hit: 1, of: 2 });
    expect(score.falseAlarms.map((alarm) => alarm.finding.span)).toEqual([{ from: 12, to: 15 }]);
    expect(score.precisionBy.get('negatif')).toEqual({ hit: 0, of: 1 });
  });

  it('counts each category of a phrase labelled twice', () => {
    const score = scoreOne(
      [label(0, 10, 'excuse'), label(5, 10, 'retard')],
      [finding(0, 4, 'excuse')],
    );
    expect(score.recallBy.get('excuse')).toEqual({ hit: 1, of: 1 });
    expect(score.recallBy.get('retard')).toEqual({ hit: 0, of: 1 });
  });

  it('says how many clean passages stay quiet', () => {
    const passages = [passage('noisy', []), passage('quiet', [])];
    const score = scorePassages(passages, (text) =>
      text.startsWith('noisy') ? [finding(0, 3, 'negatif')] : [],
    );
    expect(score.quiet).toEqual({ hit: 1, of: 2 });
    expect(score.falseAlarms.map((alarm) => alarm.passage.id)).toEqual(['noisy']);
  });
});

describe('the report', () => {
  const score = scoreOne(
    [label(0, 10, 'excuse'), label(20, 30, 'negatif')],
    [finding(0, 4, 'excuse'), finding(12, 15, 'technique')],
  );

  it('gives each figure as a share and as a count, and a dash where there is nothing to count', () => {
    const table = scoreTable('Title', { passages: 1, score });
    expect(table).toContain('Title (1 passages)');
    expect(table).toMatch(/core recall +100\.0 % \(1\/1\)/);
    expect(table).toMatch(/ recall +50\.0 % \(1\/2\)/);
    expect(table).toMatch(/precision +50\.0 % \(1\/2\)/);
    expect(table).toMatch(/negatif +0\.0 % \(0\/1\) +–\n/);
  });

  it('lists what was missed and what was flagged without need, in their passage', () => {
    const list = scoreList(score);
    expect(list).toContain('misses (1)\n  p  negatif  p...................[[..........]]');
    expect(list).toContain('false alarms (1; ! in a clean passage)\n  p  r  p...........[[...]]');
  });
});

describe('labelled messages', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'messages-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function written(yaml: string): string {
    writeFileSync(join(folder, 'a.yml'), yaml);
    return folder;
  }

  it('has enough of each kind to say something', () => {
    const messages = readMessages(MESSAGES);
    expect(messages.length).toBeGreaterThanOrEqual(120);
    expect(messages.filter((message) => message.clean).length).toBeGreaterThanOrEqual(35);
  });

  it('turns substrings into offsets', () => {
    const [message] = readMessages(
      written('- {id: m, text: "Oh, désolé !", spans: [{text: désolé, category: excuse}]}'),
    );
    expect(message?.labels).toEqual([label(4, 10, 'excuse')]);
  });

  it.each([
    ['- {id: m, text: Bonjour, spans: [{text: Bonsoir, category: excuse}]}', 'Bonsoir'],
    ['- {id: m, text: pas pas, spans: [{text: pas, category: excuse}]}', 'exactly once'],
    ['- {id: m, text: Bonjour, spans: [{text: Bonjour, category: poli}]}', 'category'],
    ['- {id: m, text: Bonjour}', 'clean: true'],
    [
      '- {id: m, text: a, clean: true}\n- {id: m, text: b, clean: true}',
      'a.yml:2: the id m stands twice',
    ],
    ['- {id: m, text: Bonjour, clean: true, traps: [Bonsoir]}', 'trap'],
  ])('refuses %s', (yaml, reason) => {
    expect(() => readMessages(written(yaml))).toThrow(reason);
  });

  it('reads the corpus’s lines, and says nothing where it is absent', () => {
    const file = join(folder, 'c.jsonl');
    const span = { text: 'un bug', category: 'probleme', from: 5, to: 11, soft: true };
    writeFileSync(
      file,
      `${JSON.stringify({ id: 'r1', text: 'Voir un bug', spans: [span], clean: false, traps: [] })}\n`,
    );
    expect(readCorpus(file)).toEqual([
      { id: 'r1', text: 'Voir un bug', labels: [label(5, 11, 'probleme', true)], clean: false },
    ]);
    expect(readCorpus(join(folder, 'absent.jsonl'))).toBeUndefined();
  });
});
