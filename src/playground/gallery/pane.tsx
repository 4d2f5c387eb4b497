import { StrictMode, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { PaneCharter } from '../../taskpane/session/agency-charter';
import { templates } from '../../charter/templates';
import { createMemoryHost, type MemoryHost } from '../../testing/memory-host';
import { Mailbox } from '../../storage/mailbox';
import { builtInTone } from '../../taskpane/session/built-in-tone';
import { Insight } from '../../taskpane/session/insight';
import { App } from '../../taskpane/app/App';
import { NotStarted } from '../../taskpane/app/NotStarted';
import { languageFor } from '../../taskpane/ui/spoken-language';
import { speak, strings } from '../../taskpane/strings';
import { createPaneDriver } from './pane-driver';
import type { GalleryState } from './state';
import { STATES } from './states';

/** What is drawn now; another drawing takes its place without a new page. */
let drawn: Root | undefined;

/**
 * Draws what the fragment asks for, in place of what was drawn before it, and says in `data-reached` of
 * the page, in the fragment's own words, once it is reached: for who takes pictures or looks for flaws.
 * @param fragment `state`, and `theme` and `language` where they are not the browser's and French
 * @throws RangeError for a state that is in no list
 */
async function draw(fragment: string): Promise<void> {
  const asked = new URLSearchParams(fragment);
  const state = STATES.find(({ id }) => id === asked.get('state'));
  const before = document.getElementById('root');
  if (!state || !before) throw new RangeError(`no state « ${String(asked.get('state'))} »`);
  delete document.documentElement.dataset.reached;
  drawn?.unmount();
  const root = document.createElement('div');
  root.id = 'root';
  before.replaceWith(root);

  const theme = asked.get('theme');
  const displayLanguage = asked.get('language') ?? 'fr-FR';
  const host = createMemoryHost({
    ...state.host,
    displayLanguage,
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
  });
  state.prepare?.(host);
  const spoken = languageFor(undefined, displayLanguage);
  await speak(spoken);
  document.documentElement.lang = spoken;
  const pane = createRoot(root);
  drawn = pane;
  flushSync(() => pane.render(<StrictMode>{paneIn(state, host)}</StrictMode>));
  // Who acts in the pane stays where they act: before it has read the draft, and goes where that leads.
  if (state.steps) document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  const hand = createPaneDriver(document);
  await hand.sees(state.notStarted ? 'main' : '[role="tab"]');
  await state.steps?.(hand, strings, host);
  document.documentElement.dataset.reached = fragment;
}

/** The pane as it starts on a draft, before anybody acts in it. */
function paneIn(state: GalleryState, host: MemoryHost): ReactElement {
  if (state.notStarted) {
    return <NotStarted reason={state.notStarted} onRetry={() => location.reload()} />;
  }
  const insight = new Insight();
  if (state.counted) insight.restore(state.counted);
  const charter: PaneCharter = {
    templates: state.templates?.(templates) ?? templates,
    ...builtInTone,
    ...(state.rules === 'never' && { loadRules: () => new Promise(() => undefined) }),
    loadEnglish: () =>
      import('../../charter/templates-en').then(({ englishTemplates }) => englishTemplates),
    loadPhrases: () => import('../../charter/phrases').then(({ phrases }) => phrases),
  };
  return (
    <App
      host={host}
      mailbox={new Mailbox(host)}
      charter={charter}
      insight={insight}
      {...(state.news && { news: state.news })}
      {...(state.first ? { welcome: { wanted: () => true, keep: () => undefined } } : {})}
    />
  );
}

addEventListener('hashchange', () => void draw(location.hash.slice(1)));
await draw(location.hash.slice(1));
