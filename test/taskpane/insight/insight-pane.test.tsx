/** @jest-environment jsdom */
import { render, screen, waitFor, within } from '@testing-library/react';
import type { MemoryHost, MemoryHostOptions } from '../../../src/testing/memory-host';
import { createMemoryHost } from '../../../src/testing/memory-host';
import { toneRules } from '../../../src/charter/tone';
import { Mailbox } from '../../../src/storage/mailbox';
import { Insight } from '../../../src/taskpane/session/insight';
import type { Tally } from '../../../src/taskpane/session/tallies';
import { InsightSection } from '../../../src/taskpane/insight/InsightSection';
import { SettingsSession } from '../../../src/taskpane/session/settings-session';
import { strings } from '../../../src/taskpane/strings';
import { ReviewSession } from '../../../src/taskpane/tone/review-session';
import { button, openPane, tab, type Pane } from '../pane';

const BODY = '<p>Le bug est corrigé.</p><p>Pas de souci.</p>';
const read = (text: string) => text.replace(/\s+/g, ' ').trim();

function reviewing(host: MemoryHost, insight: Insight): ReviewSession {
  return new ReviewSession(host, toneRules, new SettingsSession(new Mailbox(host)), insight);
}

/** Counts of the rule that speaks at `phrase`. */
function tallyOf(insight: Insight, phrase: string): Omit<Tally, 'example'> | undefined {
  const found = Object.values(insight.state.rules).find(({ example }) => example === phrase);
  if (!found) return undefined;
  const { flagged, replaced, ignored } = found;
  return { flagged, replaced, ignored };
}
const key = (session: ReviewSession, actual: string) =>
  session.state.draft?.findings.find((finding) => finding.actual === actual)?.key ?? '';
/** Puts the first suggestion of the finding of these words in the draft. */
const replaceFirst = (session: ReviewSession, actual: string) => {
  const finding = session.state.draft?.findings.find((found) => found.actual === actual);
  const [first] = finding?.suggestions ?? [];
  if (finding && first) session.replace(finding.key, first);
};
/** Every edit under way is over. */
const over = (session: ReviewSession) => session.read();

describe('what is counted', () => {
  test('a phrase once a message, however often it is read and the pane opened', async () => {
    const host = createMemoryHost({ body: BODY });
    const insight = new Insight();
    const session = reviewing(host, insight);
    await session.read();
    host.type('<p>Une ligne.</p>', 0);
    await session.read();
    await reviewing(host, insight).read();
    expect(tallyOf(insight, 'Le bug est corrigé')).toEqual({ flagged: 1, replaced: 0, ignored: 0 });
    host.type('<p>Le bug est CORRIGÉ. Les bugs sont corrigés.</p>', 0);
    await session.read();
    expect(tallyOf(insight, 'Le bug est corrigé')?.flagged).toBe(2);
    await reviewing(createMemoryHost({ body: BODY }), insight).read();
    expect(tallyOf(insight, 'Le bug est corrigé')?.flagged).toBe(3);
  });

  test('no words of the message are left in its session data', async () => {
    const host = createMemoryHost({ body: BODY });
    await reviewing(host, new Insight()).read();
    expect(await host.readSession('ton-juste.comptes')).toMatch(/^m f[0-9a-z]+ f[0-9a-z]+$/);
  });

  test('a replacement, taken back with « Annuler »', async () => {
    const host = createMemoryHost({ body: BODY });
    const insight = new Insight();
    const session = reviewing(host, insight);
    await session.read();
    const replace = async () => {
      replaceFirst(session, 'Le bug est corrigé');
      await over(session);
    };
    await replace();
    expect(tallyOf(insight, 'Le bug est corrigé')?.replaced).toBe(1);
    session.undo();
    await over(session);
    expect(tallyOf(insight, 'Le bug est corrigé')?.replaced).toBe(0);
    await replace();
    expect(tallyOf(insight, 'Le bug est corrigé')?.replaced).toBe(1);
    session.toggleHighlight();
    await over(session);
    expect(tallyOf(insight, 'Le bug est corrigé')?.replaced).toBe(1);
  });

  test('nothing when nothing was replaced', async () => {
    const host = createMemoryHost({ body: BODY });
    const insight = new Insight();
    const session = reviewing(host, insight);
    await session.read();
    host.fail('body.setAsync', 9020);
    replaceFirst(session, 'Le bug est corrigé');
    await over(session);
    expect(host.body()).toBe(BODY);
    expect(tallyOf(insight, 'Le bug est corrigé')?.replaced).toBe(0);
  });

  test('« Ignorer » and « Toujours ignorer », taken back with « Annuler »', async () => {
    const host = createMemoryHost({ body: BODY });
    const insight = new Insight();
    const session = reviewing(host, insight);
    await session.read();
    for (const ignore of [session.ignore, session.ignoreAlways]) {
      ignore(key(session, 'Pas de souci'));
      await waitFor(() => expect(tallyOf(insight, 'Pas de souci')?.ignored).toBe(1));
      session.undo();
      await waitFor(() => expect(tallyOf(insight, 'Pas de souci')?.ignored).toBe(0));
    }
  });
});

describe('in the settings', () => {
  async function openSettings(options: MemoryHostOptions = {}): Promise<Pane> {
    const pane = await openPane(options);
    await pane.user.click(button(strings.settings.title));
    await screen.findByRole('heading', { name: strings.insight.title }, { timeout: 10_000 });
    return pane;
  }
  const rows = () =>
    within(screen.getByRole('list', { name: strings.insight.list }))
      .getAllByRole('listitem')
      .map((row) => row.textContent);

  test('says that it begins, before anything was counted', async () => {
    await openSettings();
    expect(screen.getByText(read(strings.insight.empty))).toBeTruthy();
    expect(screen.queryByRole('button', { name: strings.insight.clearLabel })).toBeNull();
  });

  test('lists what was ignored most first, clears it, and brings it back', async () => {
    const pane = await openPane({ body: BODY });
    await pane.user.click(tab('Ton'));
    const [, ignore] = await screen.findAllByRole('button', { name: 'Ignorer' });
    if (ignore) await pane.user.click(ignore);
    await pane.user.click(button(strings.settings.title));
    await screen.findByRole('heading', { name: strings.insight.title }, { timeout: 10_000 });
    const wanted = [
      '«\u00a0Pas de souci\u00a0»1 signalée\u00a0· 0 reprise\u00a0· 1 ignorée',
      '«\u00a0Le bug est corrigé\u00a0»1 signalée\u00a0· 0 reprise\u00a0· 0 ignorée',
    ].map((row) => row.replace(/\s/g, ' '));
    const plain = () => rows().map((row) => row?.replace(/\s/g, ' '));
    expect(plain()).toEqual(wanted);
    await pane.user.click(button(strings.insight.clearLabel));
    expect(screen.getByText(read(strings.insight.empty))).toBeTruthy();
    await pane.user.click(button('Annuler'));
    expect(plain()).toEqual(wanted);
  });

  test('says since which day it counts, as a letter writes it', async () => {
    const insight = new Insight(undefined, () => new Date(2026, 8, 1, 18, 30).getTime());
    insight.count([{ ruleId: 'bug', phrase: 'bug', deed: 'flagged' }]);
    render(<InsightSection insight={insight} say={() => undefined} />);
    expect(await screen.findByText(/Depuis le mardi 1er septembre 2026,/)).toBeTruthy();
  });
});
