import { toneRules } from '../../../src/charter/tone';
import { strings } from '../../../src/taskpane/strings';
import { clientsTableWords } from '../../../src/taskpane/strings/clients-table';
import { relireWords } from '../../../src/taskpane/strings/relire';
import { check } from '../../../src/tone/check';

/** Every sentence of the interface, those with parameters filled in. */
function sentences(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const fill = value as (...values: unknown[]) => string;
    const unread = (...kinds: string[]): string =>
      (value as (kinds: string[], lines: number) => string)(kinds, 12);
    const cases = path.endsWith('.unread')
      ? [
          unread('signature'),
          unread('quoted'),
          unread('meeting'),
          unread('signature', 'quoted'),
          unread('quoted', 'signature', 'meeting'),
        ]
      : [fill(1, 1, 6), fill(3, 2, 6)];
    return cases.map((text, index) => [`${path}#${String(index)}`, text]);
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    sentences(inner, `${path}.${key}`),
  );
}

const all = sentences(
  {
    ...strings,
    clientsTable: clientsTableWords(),
    relire: relireWords(),
  },
  'strings',
);

test('there are sentences to look at', () => {
  expect(all.length).toBeGreaterThan(60);
});

/**
 * What Outlook or the server did, a pane that could not start, and what can't be read, are told to a colleague and an administrator as they
 * are: the charter is for clients.
 */
const FACTS =
  /^strings\.(?:outlook|start|stopped|interrupted|\w+\.damaged|editing\.causes|besides\.noAnswer)\b/;

const isInTone = (text: string): boolean =>
  !/erreur|problème|désolé|impossible/i.test(text) && check(toneRules, text).length === 0;

/** Cells as a table is copied: its semicolons are no punctuation. */
const CELLS = 'strings.clientsTable.example';

/** No-break spaces before high punctuation and within « », and the French apostrophe and ellipsis. */
const isSetInFrench = (text: string): boolean =>
  !/[^\u00a0][:!?;»](?!\/\/)|«[^\u00a0]|['"]|\.\.\./.test(text);

test('every sentence is in the tone of the charter', () => {
  const forClients = all.filter(([path]) => !FACTS.test(path));
  expect(forClients.filter(([, text]) => !isInTone(text))).toEqual([]);
  expect(['Désolé.', 'Une erreur.', 'Le bug est là.'].filter(isInTone)).toEqual([]);
});

test('every sentence is set as French is', () => {
  expect(all.filter(([path, text]) => path !== CELLS && !isSetInFrench(text))).toEqual([]);
  expect(['Quoi ?', '« mot »', "l'avis", 'Et...'].filter(isSetInFrench)).toEqual([]);
});

test('counts agree', () => {
  expect(strings.tone.count(1)).toBe('1 expression à reformuler');
  expect(strings.tone.count(3)).toBe('3 expressions à reformuler');
  expect(strings.tone.cleanIgnored(2)).toBe(
    '2 expressions gardées telles quelles, à votre demande.',
  );
});
