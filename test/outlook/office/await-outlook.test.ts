/** @jest-environment jsdom */
import {
  awaitOutlook,
  isOpenedByOutlook,
  READY_MS,
  type OfficePage,
} from '../../../src/outlook/office/await-outlook';

const IN_OUTLOOK =
  'https://outils.agence.example/ton/taskpane.html?_host_Info=Outlook$Web$16.01$fr-FR';
const ALONE = 'https://outils.agence.example/ton/taskpane.html';

type Ready = (info: { host: string | null }) => void;

/** A page with Office.js' script in it, and the library once `arrive` was called. */
function page(href: string, { now = 0, withScript = true } = {}) {
  const made = document.implementation.createHTMLDocument();
  const script = made.createElement('script');
  script.setAttribute('src', 'https://appsforoffice.example/lib/1/hosted/office.js');
  if (withScript) made.head.append(script);
  const answers: Ready[] = [];
  const told: unknown[][] = [];
  const opened: { -readonly [Key in keyof OfficePage]: OfficePage[Key] } = {
    document: made,
    location: { href },
    name: '',
    performance: { now: () => now },
  };
  const office = {
    HostType: { Outlook: 'Outlook' },
    onReady: (answer: Ready) => {
      answers.push(answer);
      return new Promise(() => undefined);
    },
  } as unknown as typeof Office;
  return {
    opened,
    told,
    watch: () =>
      awaitOutlook(opened, {
        found: () => told.push(['found']),
        elsewhere: () => told.push(['elsewhere']),
        missing: (...why) => told.push(['missing', ...why]),
      }),
    arrive: () => {
      opened.Office = office;
      script.dispatchEvent(new Event('load'));
    },
    fail: () => script.dispatchEvent(new Event('error')),
    answer: (host: string | null) => answers.forEach((ready) => ready({ host })),
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const HOST = 'appsforoffice.example';

test('Outlook that answers is found, and nothing else is told', () => {
  const { told, watch, arrive, answer } = page(IN_OUTLOOK);
  watch();
  arrive();
  answer('Outlook');
  jest.advanceTimersByTime(READY_MS * 2);
  expect(told).toEqual([['found']]);
  expect(jest.getTimerCount()).toBe(0);
});

test('a library that is there already is asked at once', () => {
  const { opened, told, watch, arrive, answer } = page(IN_OUTLOOK);
  arrive();
  expect(opened.Office).toBeDefined();
  watch();
  answer('Outlook');
  expect(told).toEqual([['found']]);
});

test('no answer by the deadline is told once, and a late one draws the pane all the same', () => {
  const { told, watch, arrive, answer } = page(IN_OUTLOOK);
  watch();
  arrive();
  jest.advanceTimersByTime(READY_MS - 1);
  expect(told).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(told).toEqual([['missing', 'silent', HOST]]);
  answer('Outlook');
  answer('Outlook');
  expect(told).toEqual([['missing', 'silent', HOST], ['found']]);
});

test('the deadline counts from when the page began', () => {
  const { told, watch } = page(IN_OUTLOOK, { now: READY_MS - 100 });
  watch();
  jest.advanceTimersByTime(100);
  expect(told).toEqual([['missing', 'absent', HOST]]);
});

test('a library that is refused is told at once, one that hangs by the deadline', () => {
  const refused = page(IN_OUTLOOK);
  refused.watch();
  refused.fail();
  expect(refused.told).toEqual([['missing', 'absent', HOST]]);
  const hanging = page(IN_OUTLOOK);
  hanging.watch();
  jest.advanceTimersByTime(READY_MS);
  expect(hanging.told).toEqual([['missing', 'absent', HOST]]);
  hanging.arrive();
  hanging.answer('Outlook');
  expect(hanging.told).toEqual([['missing', 'absent', HOST], ['found']]);
});

test('a library that did not load itself, and one that refuses to answer', async () => {
  const empty = page(IN_OUTLOOK);
  empty.watch();
  empty.opened.document.querySelector('script')?.dispatchEvent(new Event('load'));
  expect(empty.told).toEqual([['missing', 'absent', HOST]]);
  const refusing = page(IN_OUTLOOK);
  refusing.opened.Office = {
    onReady: () => Promise.reject(new Error('x')),
  } as unknown as typeof Office;
  refusing.watch();
  await Promise.resolve();
  await Promise.resolve();
  expect(refusing.told).toEqual([['missing', 'silent', HOST]]);
});

test('outside Outlook nothing is said of Outlook', () => {
  for (const happens of ['fail', 'answer', 'deadline'] as const) {
    const { told, watch, arrive, fail, answer } = page(ALONE);
    watch();
    if (happens === 'fail') fail();
    if (happens === 'answer') {
      arrive();
      answer(null);
    }
    if (happens === 'deadline') jest.advanceTimersByTime(READY_MS);
    expect(told).toEqual([['elsewhere']]);
  }
});

test('a page without the script says so', () => {
  const { told, watch } = page(IN_OUTLOOK, { withScript: false });
  watch();
  expect(told).toEqual([['missing', 'absent', '']]);
});

describe('the signs of Outlook', () => {
  const with_ = (more: Partial<OfficePage>, href = ALONE) =>
    isOpenedByOutlook({ ...page(href).opened, ...more });
  test.each([
    ['the web and Mac: the address', with_({}, IN_OUTLOOK), true],
    ['the fragment', with_({}, `${ALONE}#&_host_Info=outlook|web`), true],
    ['the window’s name', with_({ name: '{"hostInfo":"Outlook|Web|16.01|fr-FR|||"}' }), true],
    ['Windows: the bridge', with_({ external: { GetHostInfo: () => '' } }), true],
    ['Windows before: the bridge', with_({ external: { GetContext: () => '' } }), true],
    ['Mac: the bridge', with_({ webkit: { messageHandlers: { Agave: {} } } }), true],
    ['Excel', with_({}, IN_OUTLOOK.replace('Outlook$', 'Excel$')), false],
    ['a browser', with_({ external: { AddSearchProvider: () => undefined } }), false],
    ['Safari', with_({ webkit: { messageHandlers: {} } }), false],
    [
      'a bridge that throws',
      with_({
        get external(): unknown {
          return {
            get GetHostInfo(): unknown {
              throw new Error('x');
            },
          };
        },
      }),
      false,
    ],
  ])('%s', (_where, found, expected) => {
    expect(found).toBe(expected);
  });
});
