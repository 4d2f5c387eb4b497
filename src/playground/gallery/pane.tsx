import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { PaneCharter } from '../../taskpane/session/agency-charter';
import { templates } from '../../charter/templates';
import { createMemoryHost } from '../../testing/memory-host';
import { Mailbox } from '../../storage/mailbox';
import { builtInTone } from '../../taskpane/session/built-in-tone';
import { Insight } from '../../taskpane/session/insight';
import { App } from '../../taskpane/app/App';
import { NotStarted } from '../../taskpane/app/NotStarted';
import { languageFor } from '../../taskpane/ui/spoken-language';
import { speak, strings } from '../../taskpane/strings';
import { createPaneDriver } from './pane-driver';
import { STATES } from './states';

const asked = new URLSearchParams(location.search);
const state = STATES.find(({ id }) => id === asked.get('state'));
const root = document.getElementById('root');
if (!state || !root) throw new RangeError(`no state « ${String(asked.get('state'))} »`);

const theme = asked.get('theme');
const displayLanguage = asked.get('language') ?? 'fr-FR';
const host = createMemoryHost({
  ...state.host,
  displayLanguage,
  ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
});
state.prepare?.(host);
await speak(languageFor(undefined, displayLanguage));
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
createRoot(root).render(
  <StrictMode>
    {state.notStarted ? (
      <NotStarted reason={state.notStarted} onRetry={() => location.reload()} />
    ) : (
      <App
        host={host}
        mailbox={new Mailbox(host)}
        charter={charter}
        insight={insight}
        {...(state.news && { news: state.news })}
        {...(state.first ? { welcome: { wanted: () => true, keep: () => undefined } } : {})}
      />
    )}
  </StrictMode>,
);
const hand = createPaneDriver(document);
await hand.sees(state.notStarted ? 'main' : '[role="tab"]');
// Who acts in the pane stays where they act.
if (state.steps) document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
await state.steps?.(hand, strings, host);
// For who takes pictures or looks for flaws.
document.documentElement.dataset.reached = state.id;
