import { openPublishedCharter } from '../../../src/charter/open-published-charter';
import { templates } from '../../../src/charter/templates';
import { englishTemplates } from '../../../src/charter/templates-en';
import { toneRules } from '../../../src/charter/tone';
import { AgencyCharter } from '../../../src/taskpane/session/agency-charter';
import type { Fetched } from '../../../src/taskpane/session/fetch-published';
import { publishedCharter, SHIPPED } from '../../charter/published';

const NOW = Date.parse('2026-11-30T12:00:00Z');
const builtIn = {
  templates,
  loadRules: () => Promise.resolve(toneRules),
  loadEnglish: () => Promise.resolve(englishTemplates),
};

/** What an agency publishes: the shipped charter with another title in front. */
function published(made: string, title = 'Notre message'): string {
  const charter = publishedCharter(made);
  const [first, ...others] = charter.templates.templates;
  if (!first) throw new RangeError('no template');
  return JSON.stringify({
    ...charter,
    templates: { ...charter.templates, templates: [{ ...first, title }, ...others] },
  });
}

const NEWER = published('2026-11-29T09:00:00.000Z');
const OLDER = published('2026-11-24T09:00:00.000Z', 'Notre ancien message');
const text = (content: string): Fetched => ({ kind: 'text', text: content });

/** An agency's charter on a machine that kept `kept`, where the host answers `answer`. */
function agencyWith(
  kept: string,
  answer: Fetched | Promise<Fetched>,
  allRight = true,
  shipped = SHIPPED,
) {
  let stored = kept;
  const agency = new AgencyCharter(builtIn, shipped, {
    kept: {
      read: () => stored,
      write: (written) => {
        stored = written;
      },
    },
    ask: () => Promise.resolve(answer),
    loadReader: () => Promise.resolve({ openPublishedCharter }),
    allRight: () => Promise.resolve(allRight),
    now: () => NOW,
  });
  return {
    agency,
    stored: () => stored,
    title: () => agency.state.charter.templates.templates[0]?.title,
  };
}

const BUILT_IN_TITLE = templates.templates[0]?.title;

describe('the charter of the pane', () => {
  it('is the built-in one, without a word, where nothing is published', async () => {
    const { agency, title, stored } = agencyWith('', { kind: 'absent' });
    agency.rest(true);
    await agency.start();
    expect(title()).toBe(BUILT_IN_TITLE);
    expect(agency.state.news).toEqual({});
    expect(stored()).toBe('');
    expect(await agency.state.charter.loadRules()).toBe(toneRules);
  });

  it('is the published one once it is there, and is kept', async () => {
    const { agency, title, stored } = agencyWith('', text(NEWER));
    agency.rest(true);
    await agency.start();
    expect(title()).toBe('Notre message');
    expect(agency.state.news).toEqual({
      made: '2026-11-29T09:00:00.000Z',
      changes: expect.objectContaining({ reworded: ['Notre message'], added: [] }) as unknown,
    });
    expect(stored()).toBe(NEWER);
    expect(await agency.state.charter.loadRules()).toEqual(toneRules);
  });

  it('changes only while nothing is open', async () => {
    const { agency, title } = agencyWith('', text(NEWER));
    await agency.start();
    expect(title()).toBe(BUILT_IN_TITLE);
    agency.rest(true);
    expect(title()).toBe('Notre message');
  });

  it('gives the published rules to a pane that opens on the findings', async () => {
    const { agency, title } = agencyWith('', text(NEWER));
    const asked = agency.state.charter.loadRules();
    await agency.start();
    expect(title()).toBe(BUILT_IN_TITLE);
    expect(await asked).not.toBe(toneRules);
  });

  it('waits for the host no longer than the built-in charter can', async () => {
    jest.useFakeTimers();
    const { agency } = agencyWith('', new Promise(() => undefined));
    void agency.start();
    const asked = agency.state.charter.loadRules();
    await jest.advanceTimersByTimeAsync(2000);
    expect(await asked).toBe(toneRules);
    jest.useRealTimers();
  });

  it('is the last good one where the host does not answer', async () => {
    const { agency, title, stored } = agencyWith(OLDER, { kind: 'unreachable' });
    agency.rest(true);
    await agency.start();
    expect(title()).toBe('Notre ancien message');
    expect(agency.state.news.trouble).toBeUndefined();
    expect(stored()).toBe(OLDER);
  });

  it('is the built-in one again where the agency has withdrawn its own', async () => {
    const { agency, title, stored } = agencyWith(OLDER, { kind: 'absent' });
    agency.rest(true);
    await agency.start();
    expect(title()).toBe(BUILT_IN_TITLE);
    expect(agency.state.news).toEqual({});
    expect(stored()).toBe('');
  });

  it.each<[string, Fetched, boolean, string]>([
    ['is cut', text(NEWER.slice(0, 1000)), true, 'json'],
    ['is too large', { kind: 'large' }, true, 'large'],
    ['is for another engine', text(NEWER.replace('"2.4.1"', '"9.9.9"')), true, 'engine'],
    ['is older', text(published('2026-11-20T09:00:00.000Z')), true, 'older'],
    ['finds something else than where it was made', text(NEWER), false, 'examples'],
  ])(
    'stays the last good one, and says why, where the new one %s',
    async (_, answer, right, why) => {
      const { agency, title, stored } = agencyWith(OLDER, answer, right);
      agency.rest(true);
      await agency.start();
      expect(title()).toBe('Notre ancien message');
      expect(agency.state.news).toMatchObject({
        made: '2026-11-24T09:00:00.000Z',
        trouble: { why },
      });
      expect(stored()).toBe(OLDER);
    },
  );

  it('says so where it was made for another version of Ton juste', async () => {
    const { agency } = agencyWith('', text(NEWER), true, 'fedcba9876543210');
    agency.rest(true);
    await agency.start();
    expect(agency.state.news.outdated).toBe(true);
  });

  it('is the built-in one where what was kept can’t be read any more', async () => {
    const { agency, title } = agencyWith('{}', { kind: 'unreachable' });
    agency.rest(true);
    await agency.start();
    expect(title()).toBe(BUILT_IN_TITLE);
  });
});
