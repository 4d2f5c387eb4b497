import { SECTION_KEYS } from '../../storage/keys';
import { settingsSection } from '../../storage/settings/settings-section';
import type { MemoryHostOptions } from '../../testing/memory-host';
import { NEW_MESSAGE } from './drafts';
import { dayIn } from './known-clients';

const DAY = dayIn(9);
const [, MONTH = '', DATE = ''] = DAY.split('-');

/** Announces a go-live for a day on which the agency is closed. */
export const CLOSED_GO_LIVE: MemoryHostOptions = {
  ...NEW_MESSAGE,
  settings: {
    [SECTION_KEYS.settings]: settingsSection.stored({
      expressions: [],
      always: [],
      closed: [{ from: DAY, to: DAY }],
    }),
  },
  body: `<div>Bonjour Julie,</div><div>La mise en ligne est prévue le ${DATE}/${MONTH}.</div><div>Bien à vous,</div><div id="Signature"><b>Camille Durand</b></div>`,
};
