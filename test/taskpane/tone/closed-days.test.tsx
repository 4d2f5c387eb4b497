/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { SECTION_KEYS } from '../../../src/storage/keys';
import { settingsSection } from '../../../src/storage/settings/settings-section';
import { dayIn } from '../../../src/playground/gallery/known-clients';
import { openPane, tab } from '../pane';

const DAY = dayIn(9);
const [, month = '', date = ''] = DAY.split('-');
const BODY = `<div>La mise en ligne est prévue le ${date}/${month}.</div>`;
const settings = {
  [SECTION_KEYS.settings]: settingsSection.stored({
    expressions: [],
    always: [],
    closed: [{ from: DAY, to: DAY }],
  }),
};

test('a go-live that is announced for a day on which the agency is closed is pointed out', async () => {
  const { user } = await openPane({ body: BODY, settings });
  await user.click(tab('Ton'));
  await screen.findByText(
    `Mise en ligne annoncée un jour de fermeture\u00a0: «\u00a0${date}/${month}\u00a0»`,
    { normalizer: (text) => text },
  );
});
