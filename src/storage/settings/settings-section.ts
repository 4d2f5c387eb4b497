import type { StoredSection } from '../stored-section';
import { SECTION_KEYS } from '../keys';
import { storedSend, USUAL_SEND } from './send-settings';
import { parseSettings, SETTINGS_VERSION, type Settings } from './settings';
import type { IgnoredPhrase } from '../../tone/ignored';

function toPair({ ruleId, phrase }: IgnoredPhrase): readonly [string, string] {
  return [ruleId, phrase];
}

/** What a person has set; pairs without names, to spare the mailbox's 32 KB. */
export const settingsSection: StoredSection<Settings> = {
  key: SECTION_KEYS.settings,
  parse: parseSettings,
  stored: ({ expressions, always, off = [], language, send = USUAL_SEND, damaged }) => {
    const differing = storedSend(send);
    return {
      version: SETTINGS_VERSION,
      expressions: expressions.map(({ expression, replacement }) => [expression, replacement]),
      always: always.map(toPair),
      ...(off.length === 0 ? {} : { off: off.map(toPair) }),
      ...(language === undefined ? {} : { language }),
      ...(differing === undefined ? {} : { send: differing }),
      ...(damaged === undefined ? {} : { damaged }),
    };
  },
};
