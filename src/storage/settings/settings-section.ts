import { closedDaysFault } from '../../templates/closed-days';
import { parseVersioned, type StoredSection } from '../stored-section';
import { SECTION_KEYS } from '../keys';
import { storedSend, type SendChoices } from './send-settings';
import { arePairs, NO_SETTINGS, SETTINGS_VERSION, unpackSettings, type Settings } from './settings';
import type { IgnoredPhrase } from '../../tone/ignored';

function toPair({ ruleId, phrase }: IgnoredPhrase): readonly [string, string] {
  return [ruleId, phrase];
}

function unpackWhole(data: Readonly<Record<string, unknown>>): Settings | undefined {
  const settings = unpackSettings(data);
  const { closed: stored = [] } = data;
  if (!settings || !arePairs(stored)) return undefined;
  const closed = stored.map(([from, to]) => ({ from, to }));
  if (closed.some((days) => closedDaysFault(days) !== undefined)) return undefined;
  return closed.length === 0 ? settings : { ...settings, closed };
}

function sendPart(send: SendChoices = {}): { readonly send?: object } {
  const stored = storedSend(send);
  return Object.keys(stored).length === 0 ? {} : { send: stored };
}

/** What a person has set; pairs without names, to spare the mailbox's 32 KB. */
export const settingsSection: StoredSection<Settings> = {
  key: SECTION_KEYS.settings,
  parse: (value) => parseVersioned(value, SETTINGS_VERSION, NO_SETTINGS, unpackWhole),
  stored: ({ expressions, always, off = [], language, send, closed = [], damaged }) => ({
    version: SETTINGS_VERSION,
    expressions: expressions.map(({ expression, replacement }) => [expression, replacement]),
    always: always.map(toPair),
    ...(off.length === 0 ? {} : { off: off.map(toPair) }),
    ...(language === undefined ? {} : { language }),
    ...sendPart(send),
    ...(closed.length === 0 ? {} : { closed: closed.map(({ from, to }) => [from, to]) }),
    ...(damaged === undefined ? {} : { damaged }),
  }),
};
