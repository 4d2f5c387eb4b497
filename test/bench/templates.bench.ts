/**
 * How long a keystroke in the picker's search takes over 1,000 templates, in proportion to a plain pass
 * over their titles that forgives accents; and what the list draws when the pane opens, with 1,000
 * templates and with 20. Run with `npx tsx test/bench/templates.bench.ts`. Ratios only: a machine's
 * milliseconds say nothing.
 */
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { createMemoryHost } from '../../src/testing/memory-host';
import { Mailbox } from '../../src/storage/mailbox';
import { createMemory } from '../../src/taskpane/session/memory';
import { createSearch } from '../../src/templates/search';
import type { CompiledTemplates } from '../../src/templates/template';
import { compiledCharter } from '../charter-compiler/shipped-charter';
import { manyTemplates } from './many-templates';

const { templates: charter } = compiledCharter();

/** What people type, slips included: each of its beginnings is a keystroke. */
const QUERIES = [
  'mep',
  'validation prod',
  'annonce de mise en production',
  'relnce validaton',
  'préproduction boutique',
  'compte rendu réunion',
  'xylophone',
];
const keystrokes = QUERIES.flatMap((query) =>
  Array.from(query, (_, index) => query.slice(0, index + 1)),
);

const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** The fastest of a number of rounds in which they take turns, ms. */
function time(runs: readonly (() => void)[], rounds: number): number[] {
  const best = runs.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    runs.forEach((run, index) => {
      const start = performance.now();
      run();
      best[index] = Math.min(best[index] as number, performance.now() - start);
    });
  }
  return best;
}

function atMost(name: string, value: number, goal: number): void {
  const verdict = value <= goal ? `(goal: ${String(goal)})` : `(OVER ${String(goal)})`;
  console.log(`${name.padEnd(64)} ${value.toFixed(2)} ${verdict}`);
  if (value > goal) process.exitCode = 1;
}

const many = manyTemplates(charter, 1000);

function searching(): void {
  // The index is built when the search field gets the focus.
  const start = performance.now();
  const search = createSearch(many.templates, many.phases);
  search('a');
  const first = performance.now() - start;
  const titles = many.templates.map(({ title }) => title);
  const pass = (query: string): readonly string[] => {
    const wanted = query.toLowerCase();
    return titles.filter((title) => title.toLowerCase().includes(wanted));
  };
  const forgivingPass = (query: string): readonly string[] => {
    const wanted = folded(query);
    return titles.filter((title) => folded(title).includes(wanted));
  };
  // Each keystroke by itself: the longer a run, the more of what else the machine does is in it.
  const [ours = 0, plain = 0, forgiving = 0] = [search, pass, forgivingPass].map((run) =>
    time(
      keystrokes.map((query) => () => void run(query)),
      40,
    ).reduce((sum, ms) => sum + ms, 0),
  );
  atMost('a keystroke over 1,000 templates / a plain pass over their titles', ours / plain, 5);
  atMost('the same / a pass that forgives accents', ours / forgiving, 5);
  const keystroke = ours / keystrokes.length;
  console.log(
    `the first keystroke, which builds the index / a later one: ${(first / keystroke).toFixed(0)}`,
  );
}

interface Jsdom {
  readonly JSDOM: new (
    html: string,
    options: { readonly pretendToBeVisual: boolean },
  ) => { readonly window: Window & typeof globalThis };
}

/** The DOM in which the unit tests draw the pane. */
function loadJsdom(): Jsdom {
  const here = createRequire(import.meta.url);
  return createRequire(here.resolve('jest-environment-jsdom'))('jsdom') as Jsdom;
}

/** Draws the picker as the pane does when it opens, and takes it away again. */
async function opening(): Promise<void> {
  const { JSDOM } = loadJsdom();
  const { window } = new JSDOM('<!doctype html><div id="root"></div>', { pretendToBeVisual: true });
  Object.assign(globalThis, {
    window,
    document: window.document,
    HTMLElement: window.HTMLElement,
    Node: window.Node,
    MutationObserver: window.MutationObserver,
    requestAnimationFrame: window.requestAnimationFrame.bind(window),
  });
  // Later Nodes have one of their own, which can't be assigned.
  Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
  const [{ createElement }, { flushSync }, { createRoot }, { FluentProvider, webLightTheme }] =
    await Promise.all([
      import('react'),
      import('react-dom'),
      import('react-dom/client'),
      import('@fluentui/react-components'),
    ]);
  const { TemplateList } = await import('../../src/taskpane/templates/TemplateList');
  const host = createMemoryHost();
  const memory = createMemory(new Mailbox(host));
  const root = window.document.getElementById('root');
  if (!root) throw new RangeError('no root');
  const draw = (drawn: CompiledTemplates): void => {
    const list = createElement(TemplateList, {
      host,
      charter: drawn,
      phrases: { phases: [], templates: [] },
      everything: drawn,
      memory,
      client: undefined,
      query: '',
      onQuery: () => undefined,
      onOpen: () => undefined,
      onFollowUp: () => undefined,
    });
    const reactRoot = createRoot(root);
    flushSync(() =>
      reactRoot.render(createElement(FluentProvider, { theme: webLightTheme }, list)),
    );
    elements = root.querySelectorAll('*').length;
    flushSync(() => reactRoot.unmount());
  };
  let elements = 0;
  const few = manyTemplates(charter, 20);
  const [twenty = 0, thousand = 0] = time([() => draw(few), () => draw(many)], 60);
  draw(few);
  const drawnOfTwenty = elements;
  draw(many);
  atMost('drawing the list of 1,000 templates / of 20', thousand / twenty, 1.2);
  atMost('elements of the list of 1,000 templates / of 20', elements / drawnOfTwenty, 1.2);
}

searching();
await opening();
