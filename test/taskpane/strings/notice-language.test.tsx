/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { speak, type Strings } from '../../../src/taskpane/strings';
import { english } from '../../../src/taskpane/strings/en';
import { french } from '../../../src/taskpane/strings/fr';
import { button, DRAFT, enter, openPane, openTemplate, tab } from '../pane';

afterEach(() => act(() => speak('fr')));

/** As Testing Library reads it: every space is one. */
const read = (text: string) => text.replace(/\s+/g, ' ').trim();
/** On screen or in a live region, among other sentences perhaps. */
const told = (text: string) => read(document.body.textContent).includes(read(text));

/** What stands on screen in French is said in English once English is spoken, and in French again. */
async function follows(sentence: (words: Strings) => string): Promise<void> {
  await waitFor(() => expect(told(sentence(french))).toBe(true));
  expect(told(sentence(english))).toBe(false);
  await act(() => speak('en'));
  expect([told(sentence(english)), told(sentence(french))]).toEqual([true, false]);
  await act(() => speak('fr'));
  expect([told(sentence(english)), told(sentence(french))]).toEqual([false, true]);
}

test('what was done in « Ton »', async () => {
  const { user } = await openPane({ body: DRAFT });
  await user.click(tab('Ton'));
  const [ignore] = await screen.findAllByRole('button', { name: french.tone.ignore });
  await user.click(ignore as HTMLElement);
  await follows(({ tone }) => tone.ignored('Je suis désolée pour mon retard'));
});

test('a draft that does not come', async () => {
  const { user } = await openPane({ body: DRAFT }, (host) => host.fail('body.getAsync', 'hang', 9));
  await user.click(tab('Ton'));
  await follows(({ outlook }) => outlook.slowRead);
});

test('an insertion, done or not', async () => {
  const { user, host } = await openPane({ body: DRAFT });
  await openTemplate(user, 'Annonce de mise en production');
  await enter(user, screen.getByLabelText('Adresse du site'), 'https://www.example.fr/');
  host.fail('body.getTypeAsync', 'hang', 1);
  await user.click(button(french.templates.insert));
  await follows(({ outlook }) => outlook.slowRead);
  await user.click(button(french.templates.insert));
  await follows(({ templates }) => templates.inserted);
});

test('a template of one’s own that was saved', async () => {
  const { user } = await openPane({ body: '<p>La préproduction vous attend.</p>' });
  await user.click(await screen.findByRole('button', { name: french.userTemplates.saveMessage }));
  await enter(user, await screen.findByLabelText(french.userTemplates.title), 'Invitation');
  await user.click(button(french.userTemplates.save));
  await follows(({ userTemplates }) => userTemplates.saved('Invitation'));
});

describe('in the settings', () => {
  test('what was done, and why something can’t be taken', async () => {
    const { user } = await openPane();
    await user.click(button(french.settings.title));
    await enter(user, await screen.findByLabelText(french.settings.expression), 'point bloquant');
    await user.click(button(french.settings.add));
    await follows(({ settings }) => settings.added('point bloquant'));
    await user.click(button(french.settings.add));
    await follows(({ settings }) => settings.needsWord);
  });

  test('what the mailbox did not take', async () => {
    const { user } = await openPane({}, (host) => host.fail('roamingSettings.saveAsync', 9019));
    await user.click(button(french.settings.title));
    await enter(user, await screen.findByLabelText(french.settings.expression), 'point bloquant');
    await user.click(button(french.settings.add));
    await follows(({ outlook }) => outlook[9019]);
  });
});
