import fc from 'fast-check';
import { inTurn } from '../../../src/storage/in-turn';
import type { SharedCopy } from '../../../src/storage/shared-copy';
import { csvOf } from '../../../src/taskpane/insight/csv';
import { Insight } from '../../../src/taskpane/session/insight';
import { noisiestFirst } from '../../../src/taskpane/insight/noisiest';
import { monthOf } from '../../../src/taskpane/session/months';
import {
  counted,
  NO_TALLIES,
  parseTallies,
  serializeTallies,
  together,
  withTemplate,
  type Count,
  type Tallies,
} from '../../../src/taskpane/session/tallies';

const NOW = 1_795_000_000_000;
const flagged = (ruleId: string, phrase = ruleId): Count => ({ deed: 'flagged', ruleId, phrase });
const ignored = (ruleId: string): Count => ({ deed: 'ignored', ruleId, phrase: ruleId });

/** A browser's storage, for several windows. */
function storage() {
  let text: string | null = null;
  const heard = new Set<() => void>();
  const alone = inTurn();
  const window = (): SharedCopy => {
    let own: (() => void) | undefined;
    return {
      read: () => text,
      write: (next) => {
        text = next;
        for (const callback of heard) if (callback !== own) callback();
      },
      onChange: (callback) => {
        own = callback;
        heard.add(callback);
        return () => heard.delete(callback);
      },
      alone,
    };
  };
  return { window, text: () => text, put: (next: string) => (text = next) };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('tallies', () => {
  test('count by rule and deed, and keep the first phrase as an example', () => {
    const one = counted(NO_TALLIES, [flagged('excuse', 'désolé'), ignored('souci')], 1, NOW);
    const two = counted(one, [flagged('excuse', 'Désolée'), ignored('souci')], 1, NOW + 5);
    expect(two).toEqual({
      since: NOW,
      rules: {
        excuse: { flagged: 2, replaced: 0, ignored: 0, example: 'désolé' },
        souci: { flagged: 0, replaced: 0, ignored: 2, example: 'souci' },
      },
      months: { [monthOf(NOW)]: { messages: 0, flagged: { excuse: 2 } } },
      templates: {},
    });
    expect(counted(two, [ignored('souci')], -1, NOW).rules['souci']?.ignored).toBe(1);
    expect(counted(one, [flagged('souci')], -1, NOW).rules['souci']?.flagged).toBe(0);
  });

  test('count each template that was inserted, and come back with it', () => {
    const twice = withTemplate(
      withTemplate(NO_TALLIES, 'envoi-de-devis', NOW),
      'envoi-de-devis',
      NOW,
    );
    expect(twice).toMatchObject({ since: NOW, templates: { 'envoi-de-devis': 2 } });
    expect(parseTallies(serializeTallies(twice))).toEqual(twice);
    expect(together(twice, twice).templates).toEqual({ 'envoi-de-devis': 4 });
  });

  test('shorten a long example, on one line', () => {
    const long = counted(NO_TALLIES, [flagged('a', `le\nbug ${'très '.repeat(30)}`)], 1, NOW);
    const { example } = long.rules['a'] ?? { example: '' };
    expect(example).toMatch(/^le bug très .*…$/);
    expect(example.length).toBeLessThanOrEqual(60);
  });

  test('come back from their text, whatever they hold', () => {
    const counts = fc.array(
      fc.record({
        deed: fc.constantFrom('flagged' as const, 'replaced' as const, 'ignored' as const),
        ruleId: fc.stringMatching(/^[a-z][a-z-]{0,20}$/),
        phrase: fc.string({ unit: 'grapheme' }),
      }),
    );
    fc.assert(
      fc.property(counts, (given) => {
        const tallies = counted(NO_TALLIES, given, 1, NOW);
        expect(parseTallies(serializeTallies(tallies))).toEqual(tallies);
      }),
    );
  });

  test.each([
    null,
    '',
    '{',
    'null',
    '[]',
    '{"version":2,"rules":{"a":[1,0,0,"x"]}}',
    '{"version":1,"since":"hier","rules":{"a":[-1,0,0,"x"],"b":3,"c":[1,"2",0]}}',
  ])('%s holds none', (text) => {
    expect(parseTallies(text)).toEqual(NO_TALLIES);
  });

  test('that were cleared come back on top of what was counted since', () => {
    const before = counted(NO_TALLIES, [flagged('a'), flagged('b')], 1, NOW);
    const since = counted(NO_TALLIES, [flagged('b'), ignored('c')], 1, NOW + 5);
    expect(together(before, since)).toEqual(
      counted(before, [flagged('b'), ignored('c')], 1, NOW + 5),
    );
  });
});

test('the noisiest stand first: the most often ignored, of these what speaks most', () => {
  const rule = (...[flags, replaced, ignores]: readonly [number, number, number]) => ({
    flagged: flags,
    replaced,
    ignored: ignores,
    example: 'x',
  });
  const tallies: Tallies = {
    since: NOW,
    rules: {
      followed: rule(40, 38, 2),
      once: rule(1, 0, 1),
      loud: rule(6, 1, 5),
      taken: rule(0, 0, 0),
      quiet: rule(3, 0, 0),
      louder: rule(20, 0, 20),
    },
    months: {},
    templates: {},
  };
  const ranked = noisiestFirst(tallies);
  expect(ranked.map(({ ruleId }) => ruleId)).toEqual([
    'louder',
    'once',
    'loud',
    'followed',
    'quiet',
  ]);
  expect(ranked.filter(({ noisy }) => noisy).map(({ ruleId }) => ruleId)).toEqual([
    'louder',
    'loud',
  ]);
});

test('a table for spreadsheets runs nothing and keeps its columns', () => {
  const csv = csvOf(
    {
      since: NOW,
      rules: {
        a: { flagged: 3, replaced: 1, ignored: 2, example: 'dit « non »; "oui"' },
        b: { flagged: 1, replaced: 0, ignored: 0, example: '=HYPERLINK("x")' },
      },
      months: {},
      templates: {},
    },
    ['règle', 'exemple', 'signalées', 'reprises', 'ignorées'],
  );
  expect(csv).toBe(
    '\ufeffrègle;exemple;signalées;reprises;ignorées\r\n' +
      'a;"dit « non »; ""oui""";3;1;2\r\n' +
      'b;"\'=HYPERLINK(""x"")";1;0;0\r\n',
  );
});

describe('the insight of a machine', () => {
  test('is one for all windows, and each follows', async () => {
    const { window } = storage();
    const here = new Insight(window(), () => NOW);
    const there = new Insight(window(), () => NOW + 5);
    here.count([flagged('a')]);
    there.count([flagged('a'), ignored('b')]);
    await settled();
    expect(here.state.rules['a']?.flagged).toBe(2);
    expect(there.state).toEqual(here.state);
    expect(here.state.since).toBe(NOW);
  });

  test('is cleared, and brought back', async () => {
    const { window, text } = storage();
    const insight = new Insight(window(), () => NOW);
    insight.count([flagged('a')]);
    await settled();
    const before = insight.state;
    insight.clear();
    await settled();
    expect(insight.state).toEqual(NO_TALLIES);
    expect(parseTallies(text())).toEqual(NO_TALLIES);
    insight.restore(before);
    await settled();
    expect(insight.state).toEqual(before);
  });

  test('lasts as long as the pane where nothing is kept', async () => {
    const insight = new Insight(undefined, () => NOW);
    insight.count([flagged('a')]);
    insight.count([flagged('a')]);
    await settled();
    expect(insight.state.rules['a']?.flagged).toBe(2);
  });

  test('tells no one when nothing is to be counted', async () => {
    const insight = new Insight();
    const told = jest.fn();
    insight.subscribe(told);
    insight.count([]);
    await settled();
    expect(told).not.toHaveBeenCalled();
  });
});
