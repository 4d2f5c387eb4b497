/** @jest-environment jsdom */
import { toneRules } from '../../../src/charter/tone';
import { englishToneRules } from '../../../src/charter/tone-en';
import { createMemoryHost } from '../../../src/testing/memory-host';
import type { ComposeHost } from '../../../src/outlook/port/compose-host';
import { Mailbox } from '../../../src/storage/mailbox';
import { SettingsSession } from '../../../src/taskpane/session/settings-session';
import { ReviewSession } from '../../../src/taskpane/tone/review-session';
import type { ToneRules } from '../../../src/tone/match/rules';

const reviewing = (host: ComposeHost) =>
  new ReviewSession(host, toneRules, new SettingsSession(new Mailbox(host)));

const BODY = '<p>Le bug est corrigé.</p>';
const key = (session: ReviewSession) => session.state.draft?.findings[0]?.key ?? '';
/** Puts the first suggestion of the first finding in the draft. */
const replaceFirst = (session: ReviewSession) => {
  const [finding] = session.state.draft?.findings ?? [];
  const [first] = finding?.suggestions ?? [];
  if (finding && first) session.replace(finding.key, first);
};

test('reads that are asked for at the same time are one', async () => {
  const host = createMemoryHost({ body: BODY });
  const session = reviewing(host);
  await Promise.all([session.read(), session.read(), session.read()]);
  expect(host.calls.filter((call) => call === 'body.getAsync').length).toBe(1);
});

test('never two reads at a time, whatever is asked for', async () => {
  const memory = createMemoryHost({ body: BODY });
  let open = 0;
  let most = 0;
  const slowly = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    open += 1;
    most = Math.max(most, open);
    const answer = await call();
    await new Promise((resolve) => setTimeout(resolve, 5));
    open -= 1;
    return answer;
  };
  const host: ComposeHost = {
    ...memory,
    readBody: (format) => slowly(() => memory.readBody(format)),
  };
  const session = reviewing(host);
  await session.read();
  replaceFirst(session);
  await Promise.all([session.read(), session.read()]);
  expect(memory.body()).not.toBe(BODY);
  session.undo();
  await session.read();
  expect(memory.body()).toBe(BODY);
  expect(most).toBe(1);
});

test('a read that finds nothing new changes nothing: no one is told', async () => {
  const session = reviewing(createMemoryHost({ body: BODY }));
  await session.read();
  const { state } = session;
  const told = jest.fn();
  session.subscribe(told);
  await session.read();
  expect(session.state).toBe(state);
  expect(told).not.toHaveBeenCalled();
});

test('the selection stays, or goes to what takes its place', async () => {
  const body = `${BODY}<p>Pas de souci.</p><p>Désolé de vous avoir fait attendre.</p>`;
  const session = reviewing(createMemoryHost({ body }));
  await session.read();
  const [, second, third] = session.state.draft?.findings ?? [];
  session.select(second?.key ?? '');
  session.ignore(second?.key ?? '');
  expect(session.state.selected).toBe(third?.key);
});

test('an undo that comes too late says so, writes nothing and keeps the text from before', async () => {
  const host = createMemoryHost({ body: BODY });
  const session = reviewing(host);
  await session.read();
  replaceFirst(session);
  await session.read();
  host.type('<p>Une phrase de plus.</p>');
  const typed = host.body();
  session.undo();
  await session.read();
  expect(host.body()).toBe(typed);
  expect(session.state.notice?.done).toBe(false);
  const earlier = session.state.notice?.earlier;
  expect(earlier?.source).toBe(BODY);
  if (earlier) session.recover(earlier);
  await session.read();
  expect(host.body()).toBe(BODY);
});

test('a host that keeps nothing per message reviews all the same', async () => {
  const host = createMemoryHost({ body: BODY });
  host.fail('sessionData.getAsync', 5001);
  host.fail('sessionData.setAsync', 5001);
  const session = reviewing(host);
  await session.read();
  session.ignore(key(session));
  expect(session.state.draft?.findings).toEqual([]);
  await session.read();
  expect(session.state.draft?.findings).toEqual([]);
});

describe('« Surligner dans le message »', () => {
  const MARKED =
    '<p><span data-tonjuste="1" style="background-color:#FDF0B9">Le bug est corrigé</span>.</p>';

  test('marks the phrases, finds the same ones, and takes the marks out again', async () => {
    const host = createMemoryHost({ body: BODY });
    const session = reviewing(host);
    await session.read();
    const before = key(session);
    session.toggleHighlight();
    await session.read();
    expect(host.body()).toBe(MARKED);
    expect(session.state.draft?.highlighted).toBe(true);
    expect(session.state.notice?.text()).toMatch(/^1 expression surlignée/);
    expect(key(session)).toBe(before);
    session.toggleHighlight();
    await session.read();
    expect(host.body()).toBe(BODY);
    expect(session.state.draft?.highlighted).toBe(false);
    expect(session.state.canUndo).toBe(false);
  });

  test('is told of to who opens the pane on a highlighted message', async () => {
    const host = createMemoryHost({ body: MARKED });
    const session = reviewing(host);
    await session.read();
    expect(session.state.notice).toMatchObject({ unhighlight: true, done: false });
    session.dismiss();
    await session.read();
    expect(session.state.notice).toBeNull();
    // The send check opens the pane that is open.
    session.standAt(0);
    await session.read();
    expect(session.state.notice).toMatchObject({ unhighlight: true });
    session.toggleHighlight();
    await session.read();
    expect(host.body()).toBe(BODY);
    expect(session.state.notice?.unhighlight).toBeUndefined();
  });

  test('is no longer told of once the marks have gone by another way', async () => {
    const host = createMemoryHost({ body: MARKED });
    const session = reviewing(host);
    await session.read();
    await host.writeBody(BODY, 'html');
    await session.read();
    expect(session.state.notice).toBeNull();
  });

  test('goes with a replacement', async () => {
    const host = createMemoryHost({ body: MARKED });
    const session = reviewing(host);
    await session.read();
    replaceFirst(session);
    await session.read();
    expect(host.body()).toBe('<p>Le fonctionnement est rétabli.</p>');
  });
});

describe('English in the draft', () => {
  const MIXED =
    "<p>Le bug est corrigé.</p><p>Hi Anna, we're sorry for the delay, here is the link.</p>";
  const reviewingWith = (host: ComposeHost, load: () => Promise<ToneRules>) => {
    const settings = new SettingsSession(new Mailbox(host));
    return new ReviewSession(host, toneRules, settings, undefined, undefined, load);
  };
  const found = (session: ReviewSession) =>
    session.state.draft?.findings.map(({ language, actual }) => [language, actual]);

  test('brings the English charter, once', async () => {
    const load = jest.fn(() => Promise.resolve(englishToneRules));
    const session = reviewingWith(createMemoryHost({ body: MIXED }), load);
    await session.read();
    await load.mock.results[0]?.value;
    expect(found(session)).toEqual([
      ['fr', 'Le bug est corrigé'],
      ['en', "we're sorry for the delay"],
    ]);
    await session.read();
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('is not asked for where all is French', async () => {
    const load = jest.fn(() => Promise.resolve(englishToneRules));
    await reviewingWith(createMemoryHost({ body: BODY }), load).read();
    expect(load).not.toHaveBeenCalled();
  });

  test('leaves French reviewed where its charter can’t be had', async () => {
    const host = createMemoryHost({ body: MIXED });
    const load = jest.fn(() => Promise.reject(new Error('offline')));
    const session = reviewingWith(host, load);
    await session.read();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(found(session)).toEqual([['fr', 'Le bug est corrigé']]);
  });
});
