import * as v from 'valibot';
import type { IgnoredPhrase } from '../../tone/ignored';
import type { UserExpression } from '../../tone/user/user-expressions';
import { closedDaysFault, withClosedDays, type ClosedDays } from '../../templates/closed-days';
import { expressionKey } from '../../tone/user/expression-key';
import { readFile, type CommonFault, type FileReading } from '../read-file';
import { isDomain, toDomain } from '../../house/domains';
import { SETTINGS_VERSION, type Settings } from './settings';

/** What the file is called when it is exported. */
export const FILE_NAME = 'ton-juste-reglages.json';

/** What an imported file was expected to hold where it holds something else. */
export type ImportFault =
  | 'ours'
  | 'version'
  | 'object'
  | 'list'
  | 'pair'
  | 'ignored'
  | 'text'
  | 'word'
  | 'domain'
  | 'days'
  | CommonFault;

/** valibot's messages are our codes; the words are the pane's. */
const fault = (code: ImportFault): ImportFault => code;

const text = v.string(fault('text'));
const phrases = v.optional(
  v.array(v.object({ regle: text, expression: text }, fault('ignored')), fault('list')),
  [],
);
const fileSchema = v.object(
  {
    format: v.literal('ton-juste', fault('ours')),
    version: v.literal(SETTINGS_VERSION, fault('version')),
    expressions: v.array(
      v.object(
        {
          expression: v.pipe(
            text,
            v.check((words) => expressionKey(words) !== '', fault('word')),
          ),
          remplacement: v.optional(text, ''),
        },
        fault('pair'),
      ),
      fault('list'),
    ),
    toujoursIgnorees: phrases,
    jamaisSignalees: phrases,
    domainesInternes: v.optional(
      v.array(
        v.pipe(
          text,
          v.check((typed) => toDomain(typed) !== undefined, fault('domain')),
        ),
        fault('list'),
      ),
      [],
    ),
    joursDeFermeture: v.optional(
      v.array(
        v.pipe(
          v.object({ du: text, au: text }, fault('days')),
          v.check(
            ({ du, au }) => closedDaysFault({ from: du, to: au }) === undefined,
            fault('days'),
          ),
        ),
        fault('list'),
      ),
      [],
    ),
  },
  fault('object'),
);

/** The settings as a file to share or to keep: indented JSON. What is damaged is not in it. */
export function exportSettings({
  expressions,
  always,
  off = [],
  send: { inside = [] } = {},
  closed = [],
}: Settings): string {
  const file: v.InferInput<typeof fileSchema> = {
    format: 'ton-juste',
    version: SETTINGS_VERSION,
    // Signs alone, which an earlier version let through, match nothing and would stop the way back.
    expressions: expressions
      .filter(({ expression }) => expressionKey(expression) !== '')
      .map(({ expression, replacement }) => ({ expression, remplacement: replacement })),
    toujoursIgnorees: always.map(toEntry),
    ...(off.length === 0 ? {} : { jamaisSignalees: off.map(toEntry) }),
    ...(inside.length === 0 ? {} : { domainesInternes: [...inside] }),
    ...(closed.length === 0
      ? {}
      : { joursDeFermeture: closed.map(({ from, to }) => ({ du: from, au: to })) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type ImportOutcome =
  | {
      readonly ok: true;
      readonly settings: Settings;
      /** Entries that were new. */
      readonly added: number;
      /** Entries that say what is there already; those that are there stay as they are. */
      readonly known: number;
    }
  | Extract<FileReading<unknown, ImportFault>, { ok: false }>;

/** Adds the entries of an exported file to the settings. Never throws, whatever the file. */
export function importSettings(content: string, settings: Settings): ImportOutcome {
  const read = readFile<typeof fileSchema, ImportFault>(content, fileSchema);
  if (!read.ok) return read;
  const { data } = read;
  const expressions = newOnes<UserExpression>(
    settings.expressions,
    data.expressions.map(({ expression, remplacement }) => ({
      expression: expression.trim(),
      replacement: remplacement.trim(),
    })),
    ({ expression }) => expressionKey(expression),
  );
  const always = newOnes<IgnoredPhrase>(
    settings.always,
    data.toujoursIgnorees.map(toPhrase),
    ({ ruleId, phrase }) => JSON.stringify([ruleId, phrase]),
  );
  const off = newOnes<IgnoredPhrase>(
    settings.off ?? [],
    data.jamaisSignalees.map(toPhrase),
    ({ ruleId }) => ruleId,
  );
  const present = settings.send?.inside ?? [];
  const inside = newOnes<string>(
    present,
    data.domainesInternes.map((typed) => (isDomain(typed) ? typed : (toDomain(typed) ?? ''))),
    String,
  );
  const closed = newOnes<ClosedDays>(
    settings.closed ?? [],
    data.joursDeFermeture.map(({ du, au }) => ({ from: du, to: au })),
    ({ from, to }) => `${from}/${to}`,
  );
  const given =
    data.expressions.length +
    data.toujoursIgnorees.length +
    data.jamaisSignalees.length +
    data.domainesInternes.length +
    data.joursDeFermeture.length;
  const added = expressions.length + always.length + off.length + inside.length + closed.length;
  return {
    ok: true,
    added,
    known: given - added,
    settings: {
      ...settings,
      expressions: [...settings.expressions, ...expressions],
      always: [...settings.always, ...always],
      ...(off.length === 0 ? {} : { off: [...(settings.off ?? []), ...off] }),
      ...(inside.length === 0
        ? {}
        : { send: { ...settings.send, inside: [...present, ...inside] } }),
      ...(closed.length === 0
        ? {}
        : { closed: closed.reduce(withClosedDays, settings.closed ?? []) }),
    },
  };
}

/** An ignored phrase as the file names its parts. */
type PhraseEntry = v.InferOutput<typeof phrases>[number];

function toEntry({ ruleId, phrase }: IgnoredPhrase): PhraseEntry {
  return { regle: ruleId, expression: phrase };
}

function toPhrase({ regle, expression }: PhraseEntry): IgnoredPhrase {
  return { ruleId: regle, phrase: expression };
}

/** The entries of `given` that neither `present` nor an earlier one says already. */
function newOnes<Entry>(
  present: readonly Entry[],
  given: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Entry[] {
  const keys = new Set(present.map(keyOf));
  return given.filter((entry) => {
    const key = keyOf(entry);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}
