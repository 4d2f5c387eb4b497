/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { SECTION_KEYS } from '../../../src/storage/keys';
import { createMemoryHost } from '../../../src/testing/memory-host';
import { strings } from '../../../src/taskpane/strings';
import { button, enter, openPane, openTemplate } from '../pane';

const VALIDATION = 'Demande de validation pour mise en production';
const JULIE = { name: 'Julie Martin', address: 'julie@acme.example', field: 'to' } as const;
const site = () => screen.getByLabelText<HTMLInputElement>('Adresse de la préproduction');

/** A form over a draft whose edits wait, once they are held, until they are let go. */
async function opened(body: string) {
  const memory = createMemoryHost({ body, recipients: [JULIE] });
  let held: Promise<void> = Promise.resolve();
  const host = {
    ...memory,
    bodyFormat: async () => {
      await held;
      return memory.bodyFormat();
    },
  };
  const pane = await openPane({}, undefined, { host });
  await openTemplate(pane.user, VALIDATION);
  const retype = async (value: string) => {
    await pane.user.clear(site());
    await enter(pane.user, site(), value);
  };
  await retype('https://un.example.fr/');
  const hold = () => {
    let letGo: () => void = () => undefined;
    held = new Promise((resolve) => {
      letGo = resolve;
    });
    return () => letGo();
  };
  const kept = () => JSON.stringify(memory.readSetting(SECTION_KEYS.clients));
  return { ...pane, host: memory, retype, hold, kept };
}

/** What is typed, and asked for by the keyboard, while the edit is under way. */
async function askedMeanwhile(
  { user, retype }: Awaited<ReturnType<typeof opened>>,
  letGo: () => void,
) {
  await screen.findByText(strings.templates.inserting);
  await retype('https://trois.example.fr/');
  await user.keyboard('{Control>}{Enter}{/Control}');
  // The recipients are read meanwhile.
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  letGo();
}

test('what is asked for while an update is under way is not what is remembered', async () => {
  const pane = await opened('<div><br></div>');
  await pane.user.click(button(strings.templates.insert));
  await screen.findAllByText(strings.templates.inserted);
  await pane.retype('https://deux.example.fr/');
  const letGo = pane.hold();
  await pane.user.click(button(strings.userTemplates.update));
  await askedMeanwhile(pane, letGo);
  await screen.findAllByText(strings.userTemplates.updated);
  expect(pane.host.body()).toContain('deux.example.fr');
  await waitFor(() => expect(pane.kept()).toContain('deux.example.fr'));
  expect(pane.kept()).not.toContain('trois.example.fr');
});

test('nor is what is asked for while it takes the place of one’s own text', async () => {
  const pane = await opened('<div>Voici une phrase de ma main.</div>');
  await pane.retype('https://deux.example.fr/');
  await pane.user.click(button(strings.templates.placementMenu));
  await pane.user.click(await screen.findByRole('menuitem', { name: /À la place/ }));
  await screen.findByText(strings.templates.confirmOwn);
  const letGo = pane.hold();
  await pane.user.click(button(strings.templates.confirmOwnYes));
  await askedMeanwhile(pane, letGo);
  await screen.findAllByText(strings.templates.inserted);
  expect(pane.host.body()).toContain('deux.example.fr');
  await waitFor(() => expect(pane.kept()).toContain('deux.example.fr'));
  expect(pane.kept()).not.toContain('trois.example.fr');
});
