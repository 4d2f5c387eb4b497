/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { House } from '../../../src/house/house';
import type { MemoryHostOptions } from '../../../src/testing/memory-host';
import { SECTION_KEYS } from '../../../src/storage/keys';
import type { Settings } from '../../../src/storage/settings/settings';
import { exportSettings } from '../../../src/storage/settings/settings-file';
import { settingsSection } from '../../../src/storage/settings/settings-section';
import { strings } from '../../../src/taskpane/strings';
import { button, enter, openPane, tab, type Pane } from '../pane';

// jsdom has none, and the host in memory counts its bytes with it.
Object.assign(globalThis, { TextEncoder });

const said = strings.settings;
/** As Testing Library reads it: every space is one. */
const read = (text: string) => text.replace(/\s+/g, ' ').trim();
const holding = (settings: Partial<Settings>): MemoryHostOptions => ({
  settings: {
    [SECTION_KEYS.settings]: settingsSection.stored({ expressions: [], always: [], ...settings }),
  },
});
const BLOCKING = { expression: 'point bloquant', replacement: 'point à préciser' };
const kept = ({ host }: Pane) =>
  settingsSection.parse(host.readSetting(SECTION_KEYS.settings)).value;
const list = (name: string) => within(screen.getByRole('list', { name }));
const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);

async function openSettings(options: MemoryHostOptions = {}, house?: House): Promise<Pane> {
  const pane = await openPane(options, undefined, { house });
  await pane.user.click(button(said.title));
  await screen.findByRole('heading', { name: said.title });
  return pane;
}

async function add({ user }: Pane, expression: string, replacement: string): Promise<void> {
  await enter(user, screen.getByLabelText(said.expression), expression);
  if (replacement !== '') await enter(user, screen.getByLabelText(said.replacement), replacement);
  await user.click(button(said.add));
}

async function importFile(content: string): Promise<void> {
  const input = screen.getByLabelText(said.importLists, { selector: 'input' });
  const file = new File([content], 'x.json', { type: 'application/json' });
  // jsdom's File can't be read as text.
  Object.defineProperty(file, 'text', { value: () => Promise.resolve(content) });
  await act(async () => {
    fireEvent.change(input, { target: { files: [file] } });
    await Promise.resolve();
  });
}

describe('my expressions', () => {
  test('one is added, edited, deleted, and comes back with « Annuler »', async () => {
    const pane = await openSettings();
    expect(screen.getByText(read(said.noExpression))).toBeTruthy();
    await add(pane, ' point bloquant ', 'point à préciser');
    await waitFor(() => expect(kept(pane).expressions).toEqual([BLOCKING]));
    expect(screen.getByLabelText<HTMLInputElement>(said.expression).value).toBe('');

    await pane.user.click(button(said.edit('point bloquant')));
    const field = screen.getByLabelText(said.replacement);
    await pane.user.clear(field);
    await enter(pane.user, field, 'point à voir');
    await pane.user.click(button(said.save));
    await waitFor(() => expect(kept(pane).expressions[0]?.replacement).toBe('point à voir'));

    await pane.user.click(button(said.remove('point bloquant')));
    await waitFor(() => expect(kept(pane).expressions).toEqual([]));
    await pane.user.click(button(strings.undo));
    await waitFor(() => expect(kept(pane).expressions).toHaveLength(1));
    expect(list(said.expressions).getByText('point bloquant')).toBeTruthy();
  });

  test.each([
    ['', said.needsWord],
    ['… !', said.needsWord],
    ['Point\u00a0BLOQUANT', said.alreadyThere],
    ['a '.repeat(41), said.tooLong],
  ])('« %s » is not taken, and says why', async (expression, why) => {
    const pane = await openSettings(holding({ expressions: [BLOCKING] }));
    await add(pane, expression, '');
    expect(screen.getByText(read(why))).toBeTruthy();
    await waitFor(() => expect(kept(pane).expressions).toEqual([BLOCKING]));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByLabelText(said.expression)),
    );
  });

  test('hostile text is text', async () => {
    const pane = await openSettings();
    const words = '<img src=x onerror="alert(1)"> ${x} $1 {a|b}';
    await add(pane, words, '<b>gras</b>');
    expect(list(said.expressions).getByText(read(words))).toBeTruthy();
    expect(document.querySelector('img, b')).toBeNull();
  });

  test('it is found in « Ton » at once, and replaced', async () => {
    const pane = await openPane({ body: '<p>Deux points bloquants demeurent.</p>' });
    await pane.user.click(tab('Ton'));
    await waitFor(() => expect(screen.queryByText(/^Lecture/, { selector: 'p' })).toBeNull());
    expect(marks()).toEqual([]);
    await pane.user.click(button(said.title));
    await screen.findByRole('heading', { name: said.title });
    await add(pane, 'point bloquant', 'sujets à préciser');
    await pane.user.click(button(said.back));
    await waitFor(() => expect(marks()).toEqual(['points bloquants']));
    await pane.user.click(button('Remplacer'));
    await waitFor(() => expect(pane.host.body()).toBe('<p>Deux sujets à préciser demeurent.</p>'));
  });
});

describe('always ignored', () => {
  test('from « Ton », with « Annuler », and let go of in the settings', async () => {
    const pane = await openPane({ body: '<p>Le bug est corrigé.</p>' });
    await pane.user.click(tab('Ton'));
    await waitFor(() => expect(marks()).toEqual(['Le bug est corrigé']));
    await pane.user.click(button(strings.tone.ignoreAlways));
    await waitFor(() => expect(marks()).toEqual([]));
    await waitFor(() => expect(kept(pane).always).toHaveLength(1));
    await pane.user.click(button(strings.undo));
    await waitFor(() => expect(marks()).toHaveLength(1));
    await waitFor(() => expect(kept(pane).always).toEqual([]));

    await pane.user.click(button(strings.tone.ignoreAlways));
    await waitFor(() => expect(marks()).toEqual([]));
    await pane.user.click(button(said.title));
    await screen.findByRole('heading', { name: said.title });
    await pane.user.click(button(said.remove('Le bug est corrigé')));
    await waitFor(() => expect(kept(pane).always).toEqual([]));
    await pane.user.click(button(said.back));
    await waitFor(() => expect(marks()).toHaveLength(1));
  });

  test('a second time on one rule offers to turn it off, with « Annuler »', async () => {
    const body = '<p>Pas de souci.</p><p>Aucun problème.</p><p>Pas de problème.</p>';
    const pane = await openPane({ body });
    await pane.user.click(tab('Ton'));
    await waitFor(() => expect(marks()).toHaveLength(3));
    const always = async (index: number) => {
      const buttons = screen.getAllByRole('button', { name: strings.tone.ignoreAlways });
      await pane.user.click(buttons[index] as HTMLElement);
    };
    await always(0);
    await waitFor(() => expect(marks()).toHaveLength(2));
    expect(screen.queryByRole('button', { name: /^Ne plus signaler/ })).toBeNull();
    await always(0);
    await waitFor(() => expect(marks()).toHaveLength(1));
    await pane.user.click(button(strings.tone.turnOff('Aucun problème')));
    await waitFor(() => expect(marks()).toEqual([]));
    await pane.user.click(button(strings.undo));
    await waitFor(() => expect(marks()).toHaveLength(1));
    expect(kept(pane).off).toBeUndefined();
  });

  test('a rule that is turned off stands in the list, and is let go of there', async () => {
    const pane = await openPane({
      body: '<p>Pas de souci.</p>',
      ...holding({ off: [{ ruleId: 'pas-de-souci', phrase: 'aucun problème' }] }),
    });
    await pane.user.click(tab('Ton'));
    await waitFor(() => expect(screen.queryByText(/^Lecture/, { selector: 'p' })).toBeNull());
    expect(marks()).toEqual([]);
    await pane.user.click(button(said.title));
    await screen.findByRole('heading', { name: said.title });
    await pane.user.click(button(said.remove(said.offRule('aucun problème'))));
    await pane.user.click(button(said.back));
    await waitFor(() => expect(marks()).toHaveLength(1));
  });

  test('where the 32 KB are taken, the phrase stays and a sentence says so', async () => {
    const pane = await openPane({
      body: '<p>Le bug est corrigé.</p>',
      ...holding({ expressions: [{ expression: 'a'.repeat(32_680), replacement: '' }] }),
    });
    await pane.user.click(tab('Ton'));
    await waitFor(() => expect(marks()).toHaveLength(1));
    await pane.user.click(button(strings.tone.ignoreAlways));
    expect((await screen.findAllByText(read(said.full))).length).toBeGreaterThan(0);
    expect(marks()).toHaveLength(1);
    expect(pane.host.calls).not.toContain('roamingSettings.saveAsync');
  });
});

describe('what is in the mailbox', () => {
  test('the meter says how much', async () => {
    await openSettings(
      holding({ expressions: [{ expression: 'a'.repeat(3000), replacement: '' }] }),
    );
    expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toBe('3 ko sur 32 ko');
  });

  test('damaged settings: the charter goes on, it is said, and the text is kept until let go of', async () => {
    const pane = await openSettings({
      settings: { [SECTION_KEYS.settings]: '{"version":1,"expr' },
    });
    expect(screen.getAllByText(read(said.damaged)).length).toBeGreaterThan(0);
    await add(pane, 'point bloquant', '');
    await waitFor(() => expect(kept(pane).damaged).toBe('{"version":1,"expr'));
    await pane.user.click(button(said.dropDamaged));
    await waitFor(() => expect(kept(pane).damaged).toBeUndefined());
    await waitFor(() => expect(kept(pane).expressions).toHaveLength(1));
    await pane.user.click(button(strings.undo));
    await waitFor(() => expect(kept(pane).damaged).toBe('{"version":1,"expr'));
  });

  test('« Ton » says it too', async () => {
    const { user } = await openPane({
      body: '<p>Bonjour</p>',
      settings: { [SECTION_KEYS.settings]: 1 },
    });
    await user.click(tab('Ton'));
    expect((await screen.findAllByText(read(said.damaged))).length).toBeGreaterThan(0);
  });

  test('those of a later version are left alone', async () => {
    const pane = await openSettings({ settings: { [SECTION_KEYS.settings]: { version: 2 } } });
    await add(pane, 'point bloquant', '');
    expect(screen.getAllByText(read(said.newer)).length).toBeGreaterThan(0);
    expect(pane.host.readSetting(SECTION_KEYS.settings)).toEqual({ version: 2 });
  });

  test('a host that does not keep them: they last as long as the pane, and it is said', async () => {
    const pane = await openPane({}, (host) => host.fail('roamingSettings.saveAsync', 9019));
    await pane.user.click(button(said.title));
    await screen.findByRole('heading', { name: said.title });
    await add(pane, 'point bloquant', '');
    expect(screen.getAllByText(/Elles restent valables dans ce volet/).length).toBeGreaterThan(0);
    expect(list(said.expressions).getByText('point bloquant')).toBeTruthy();
  });
});

describe('files', () => {
  test('one is brought in, and says what was new', async () => {
    const pane = await openSettings(holding({ expressions: [BLOCKING] }));
    const more = { expression: 'grosso modo', replacement: '' };
    await importFile(exportSettings({ expressions: [BLOCKING, more], always: [] }));
    expect((await screen.findAllByText(read(said.imported(1, 1)))).length).toBeGreaterThan(0);
    await waitFor(() => expect(kept(pane).expressions).toEqual([BLOCKING, more]));
  });

  test('a wrong one is told where, and changes nothing', async () => {
    const pane = await openSettings(holding({ expressions: [BLOCKING] }));
    await importFile('{"format":"ton-juste","version":1,"expressions":[{"expression":1}]}');
    const told = said.notImported('expressions, n°\u00a01, expression', said.faults.text);
    expect((await screen.findAllByText(read(told))).length).toBeGreaterThan(0);
    await waitFor(() => expect(kept(pane).expressions).toEqual([BLOCKING]));
  });

  test('export hands over the whole file', async () => {
    const { user } = await openSettings(holding({ expressions: [BLOCKING] }));
    let blob: Blob | undefined;
    URL.createObjectURL = (given: Blob) => {
      blob = given;
      return '#';
    };
    URL.revokeObjectURL = () => undefined;
    await user.click(button(said.exportLists));
    expect(blob?.size).toBe(
      Buffer.byteLength(exportSettings({ expressions: [BLOCKING], always: [] }), 'utf8'),
    );
  });
});

test('a domain of one’s own leaves what prompts at Send to the agency, until it is changed', async () => {
  const words = strings.send;
  const house: House = { inside: [], prompts: ['excuse'], leftovers: ['subject'], closed: [] };
  const pane = await openSettings({}, house);
  const prompt = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  await enter(pane.user, screen.getByLabelText(words.domain), 'groupe.example');
  await pane.user.click(button(words.add));
  await waitFor(() => expect(kept(pane).send).toEqual({ inside: ['groupe.example'] }));
  expect(prompt(words.prompt.retard).checked).toBe(false);
  await pane.user.click(within(list(words.colleagues).getByRole('listitem')).getByRole('button'));
  await waitFor(() => expect(kept(pane).send).toBeUndefined());
  await pane.user.click(prompt(words.prompt.retard));
  await waitFor(() => expect(kept(pane).send).toEqual({ prompts: ['excuse', 'retard'] }));
  expect(prompt(words.leftover.subject).checked).toBe(true);
});

describe('days closed', () => {
  const words = strings.closedDays;
  const YEAR = new Date().getFullYear() + 1;
  const day = (monthAndDate: string) => `${String(YEAR)}-${monthAndDate}`;
  const add = async ({ user }: Pane, first: string, last = '') => {
    fireEvent.change(screen.getByLabelText(words.first), { target: { value: first } });
    fireEvent.change(screen.getByLabelText(words.last), { target: { value: last } });
    await user.click(button(words.add));
  };

  test('one day or several are added, deleted, and come back with « Annuler »', async () => {
    const past = { from: '2020-05-01', to: '2020-05-02' };
    const pane = await openSettings(holding({ closed: [past] }));
    await add(pane, day('05-15'));
    // What is over goes.
    const one = { from: day('05-15'), to: day('05-15') };
    await waitFor(() => expect(kept(pane).closed).toEqual([one]));
    await add(pane, day('03-02'), day('03-05'));
    const four = { from: day('03-02'), to: day('03-05') };
    await waitFor(() => expect(kept(pane).closed).toEqual([four, one]));
    const rows = list(words.title);
    expect(rows.getAllByRole('listitem')).toHaveLength(2);
    await pane.user.click(rows.getAllByRole('button')[0] as HTMLElement);
    await waitFor(() => expect(kept(pane).closed).toEqual([one]));
    await pane.user.click(button(strings.undo));
    await waitFor(() => expect(kept(pane).closed).toEqual([four, one]));
  });

  test.each([
    ['', '', words.faults.day],
    [day('03-05'), day('03-02'), words.faults.order],
    ['2020-05-01', '', words.faults.past],
    [day('05-15'), '', words.faults.known],
  ])('from « %s » to « %s » is not taken, and says why', async (first, last, why) => {
    const closed = [{ from: day('05-14'), to: day('05-17') }];
    const pane = await openSettings(holding({ closed }));
    await add(pane, first, last);
    expect(screen.getByText(read(why))).toBeTruthy();
    expect(kept(pane).closed).toEqual(closed);
  });
});
