import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepOffline } from '../offline/keep-offline';
import { Mailbox } from '../storage/mailbox';
import { settingsSection } from '../storage/settings/settings-section';
import { createBrowserCopy } from '../taskpane/session/browser-copy';
import { Insight } from '../taskpane/session/insight';
import { speak } from '../taskpane/strings';
import { languageFor } from '../taskpane/ui/spoken-language';
import { Editor } from './editor';
import { createEditorHost } from './editor-host';
import { keepText } from './keep-text';
import { Relire } from './Relire';

const root = document.getElementById('root');
if (!root) throw new RangeError('relire.html has no #root');
const reactRoot = createRoot(root);

const loads = {
  loadRules: () =>
    import(/* webpackChunkName: "drawn" */ '../charter/tone').then(({ toneRules }) => toneRules),
  loadTransformations: () =>
    import(/* webpackChunkName: "drawn" */ '../charter/transformations').then(
      ({ transformations }) => transformations,
    ),
  loadEnglishRules: () =>
    import('../charter/tone-en').then(({ englishToneRules }) => englishToneRules),
};

const editor = new Editor();
keepText(editor, () => window.sessionStorage);
const host = createEditorHost(editor, navigator.language);
const browser = {
  // Read only when it is used: where storage is refused, reading it throws.
  get localStorage() {
    return window.localStorage;
  },
  addEventListener: window.addEventListener.bind(window),
  removeEventListener: window.removeEventListener.bind(window),
  locks: navigator.locks,
};
const mailbox = new Mailbox(host, createBrowserCopy(browser, 'ton-juste relire'));
const insight = new Insight(createBrowserCopy(browser, 'ton-juste relire bilan'));
const draw = () =>
  reactRoot.render(
    <StrictMode>
      <Relire editor={editor} host={host} mailbox={mailbox} loads={loads} insight={insight} />
    </StrictMode>,
  );
const { language } = mailbox.load(settingsSection).value;
// In French where English can't be had.
void speak(languageFor(language, host.displayLanguage)).then(draw, draw);
keepOffline('relire');
