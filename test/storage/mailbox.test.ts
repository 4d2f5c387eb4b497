import { createMemoryHost, type MemoryHost } from '../../src/testing/memory-host';
import { SECTION_KEYS } from '../../src/storage/keys';
import { Mailbox } from '../../src/storage/mailbox';
import { NO_SETTINGS, parseSettings, type Settings } from '../../src/storage/settings/settings';
import { settingsSection } from '../../src/storage/settings/settings-section';
import { createNoCopy, type SharedCopy } from '../../src/storage/shared-copy';
import { LIMIT_BYTES } from '../../src/storage/size';
import { createOneMachine } from './one-machine';

const mine: Settings = {
  expressions: [{ expression: 'point bloquant', replacement: 'point à préciser' }],
  always: [{ ruleId: 'x', phrase: 'y' }],
};
const AT = 1_800_000_000_000;
const KEY = SECTION_KEYS.settings;
const mailboxOf = (host: MemoryHost, copy?: SharedCopy) => new Mailbox(host, copy, () => AT);
const kept = (host: MemoryHost) => parseSettings(host.readSetting(KEY)).value;
const adding =
  (expression: string) =>
  (settings: Settings): Settings => ({
    ...settings,
    expressions: [...settings.expressions, { expression, replacement: '' }],
  });
const named = ({ expressions }: Settings) => expressions.map(({ expression }) => expression);

/** As long as it has to be: one byte a letter, so that the whole is exactly `bytes`. */
const filled = (bytes: number): Settings => {
  const make = (length: number): Settings => ({
    expressions: [{ expression: 'a'.repeat(length), replacement: '' }],
    always: [],
  });
  const size = (settings: Settings) =>
    mailboxOf(createMemoryHost()).bytes({
      [KEY]: { ...settingsSection.stored(settings), saved: AT },
    });
  return make(bytes - size(make(0)));
};

describe('saving', () => {
  test('keeps what is set', async () => {
    const host = createMemoryHost();
    expect(await mailboxOf(host).change(settingsSection, () => mine)).toMatchObject({
      saved: true,
    });
    expect(mailboxOf(host).load(settingsSection)).toEqual({ kind: 'ready', value: mine });
  });

  test('takes 32 KB and not a byte more; what was there stays', async () => {
    const host = createMemoryHost();
    const change = (settings: Settings) => mailboxOf(host).change(settingsSection, () => settings);
    expect(await change(filled(LIMIT_BYTES - 1000))).toMatchObject({ saved: true });
    const before = host.readSetting(KEY);
    for (const bytes of [LIMIT_BYTES + 1, 33 * 1024]) {
      expect(await change(filled(bytes))).toEqual({ saved: false, why: 'full' });
    }
    expect(host.readSetting(KEY)).toEqual(before);
    // At exactly the limit it is Office that has the last word.
    expect(await change(filled(LIMIT_BYTES))).toMatchObject({ saved: true });
  });

  test('all sections count', async () => {
    const host = createMemoryHost({ settings: { [SECTION_KEYS.clients]: 'é'.repeat(16_000) } });
    const outcome = await mailboxOf(host).change(settingsSection, () => filled(2000));
    expect(outcome).toEqual({ saved: false, why: 'full' });
  });

  test('a bag that Office finds full is put back as it was', async () => {
    const host = createMemoryHost();
    const mailbox = mailboxOf(host);
    await mailbox.change(settingsSection, () => mine);
    host.fail('roamingSettings.saveAsync', 9057);
    const outcome = await mailbox.change(settingsSection, () => NO_SETTINGS);
    expect(outcome).toEqual({ saved: false, why: 'full' });
    expect(kept(host)).toEqual(mine);
  });

  test.each([9019, 'hang'] as const)('a host that answers %s says so', async (fault) => {
    const host = createMemoryHost();
    const mailbox = mailboxOf(host);
    host.fail('roamingSettings.saveAsync', fault);
    const outcome = await mailbox.change(settingsSection, () => mine);
    expect(outcome).toMatchObject({ saved: false, why: 'host', value: mine });
    expect(mailbox.load(settingsSection).value).toEqual(mine);
  });

  test('a later version’s value is not written over', async () => {
    const host = createMemoryHost({ settings: { [KEY]: { version: 2, all: 'new' } } });
    const outcome = await mailboxOf(host).change(settingsSection, () => mine);
    expect(outcome).toEqual({ saved: false, why: 'newer' });
    expect(host.readSetting(KEY)).toEqual({ version: 2, all: 'new' });
    expect(host.calls).toEqual([]);
  });

  test('the same value is not saved again', async () => {
    const host = createMemoryHost();
    expect(await mailboxOf(host).change(settingsSection, (value) => value)).toMatchObject({
      saved: true,
    });
    expect(host.calls).toEqual([]);
  });
});

describe('two windows of one mailbox', () => {
  /** Each has what the mailbox held when it opened. */
  function windows() {
    const { window, text } = createOneMachine();
    const first = createMemoryHost();
    const second = createMemoryHost();
    return {
      text,
      hosts: [first, second] as const,
      first: mailboxOf(first, window()),
      second: mailboxOf(second, window()),
    };
  }

  test('the second sees the first’s change, and adds to it', async () => {
    const { first, second, hosts } = windows();
    let told = 0;
    second.onChange(() => told++);
    await first.change(settingsSection, adding('un'));
    expect(told).toBe(1);
    expect(named(second.load(settingsSection).value)).toEqual(['un']);
    await second.change(settingsSection, adding('deux'));
    expect(named(kept(hosts[1]))).toEqual(['un', 'deux']);
    expect(named(first.load(settingsSection).value)).toEqual(['un', 'deux']);
  });

  test('changes made at once are all kept', async () => {
    const { first, second } = windows();
    const words = Array.from({ length: 20 }, (_, index) => `mot${String(index)}`);
    await Promise.all(
      words.map((word, index) =>
        (index % 2 ? first : second).change(settingsSection, adding(word)),
      ),
    );
    expect(named(first.load(settingsSection).value).sort()).toEqual(words.sort());
  });

  test('what one saved in another section goes along with what the other saves', async () => {
    const { first, second, hosts } = windows();
    const clients = {
      ...settingsSection,
      key: SECTION_KEYS.clients,
    };
    await first.change(clients, adding('client'));
    await second.change(settingsSection, adding('mot'));
    expect(hosts[1].readSetting(SECTION_KEYS.clients)).toEqual(
      hosts[0].readSetting(SECTION_KEYS.clients),
    );
  });

  test('what the mailbox did not take is taken by the next save', async () => {
    const { first, second, hosts } = windows();
    hosts[0].fail('roamingSettings.saveAsync', 9019);
    await first.change(settingsSection, adding('un'));
    await second.change(settingsSection, adding('deux'));
    expect(named(kept(hosts[1]))).toEqual(['un', 'deux']);
  });

  test('a later save on another machine wins over this machine’s copy', async () => {
    const { first, hosts, text } = windows();
    await first.change(settingsSection, adding('ici'));
    const saved = AT + 5000;
    const elsewhere = { ...settingsSection.stored(mine), saved };
    await hosts[1].writeSettings({ [KEY]: elsewhere });
    const copy: SharedCopy = { ...createNoCopy(), read: text };
    expect(mailboxOf(hosts[1], copy).load(settingsSection).value).toEqual(mine);
  });

  test.each(['', 'x', '42', 'null', '[]', '{"ton-juste.reglages":3}'])(
    'a copy that is %j does no harm',
    async (text) => {
      const host = createMemoryHost();
      const mailbox = mailboxOf(host, { ...createNoCopy(), read: () => text });
      expect(mailbox.load(settingsSection).kind).toBe('ready');
      expect(await mailbox.change(settingsSection, adding('mot'))).toMatchObject({ saved: true });
      expect(named(kept(host))).toEqual(['mot']);
    },
  );
});
