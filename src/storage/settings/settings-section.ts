import type { StoredSection } from '../stored-section';
import { SECTION_KEYS } from '../keys';
import { storedSend, USUAL_SEND } from './send-settings';
import { parseSettings, SETTINGS_VERSION, type Settings } from './settings';

/** What a person has set; pairs without names, to spare the mailbox's 32 KB. */
export const settingsSection: StoredSection<Settings> = {
  key: SECTION_KEYS.settings,
  parse: parseSettings,
  stored: ({ expressions, always, language, send = USUAL_SEND, damaged }) => {
    const differing = storedSend(send);
    return {
      version: SETTINGS_VERSION,
      expressions: expressions.map(({ expression, replacement }) => [expression, replacement]),
      always: always.map(({ ruleId, phrase }) => [ruleId, phrase]),
      ...(language === undefined ? {} : { language }),
      ...(differing === undefined ? {} : { send: differing }),
      ...(damaged === undefined ? {} : { damaged }),
    };
  },
};
