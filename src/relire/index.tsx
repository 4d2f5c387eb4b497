import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepOffline } from '../offline/keep-offline';
import { Mailbox } from '../storage/mailbox';
import { settingsSection } from '../storage/settings/settings-section';
import type { PaneCharter } from '../taskpane/session/agency-charter';
import { browserParts, createBrowserCopy } from '../taskpane/session/browser-copy';
import { builtInTone } from '../taskpane/session/built-in-tone';
import { Insight } from '../taskpane/session/insight';
import { openAgencyCharter } from '../taskpane/session/open-agency-charter';
import { speak } from '../taskpane/strings';
import { languageFor } from '../taskpane/ui/spoken-language';
import { Editor } from './editor';
import { createEditorHost } from './editor-host';
import { keepText } from './keep-text';
import { Relire } from './Relire';

const root = document.getElementById('root');
if (!root) throw new RangeError('relire.html has no #root');
const reactRoot = createRoot(root);

const NO_TEMPLATES = { phases: [], templates: [] };

const editor = new Editor();
keepText(editor, () => window.sessionStorage);
const host = createEditorHost(editor, navigator.language);
const browser = browserParts(window);
const mailbox = new Mailbox(host, createBrowserCopy(browser, 'ton-juste relire'));
const insight = new Insight(createBrowserCopy(browser, 'ton-juste relire bilan'));
// No template is chosen here.
const builtIn: PaneCharter = {
  ...builtInTone,
  templates: NO_TEMPLATES,
  loadEnglish: () => Promise.resolve({}),
  loadPhrases: () => Promise.resolve(NO_TEMPLATES),
};
const agency = openAgencyCharter(builtIn, browser, '');
const draw = () =>
  reactRoot.render(
    <StrictMode>
      <Relire {...{ editor, host, mailbox, agency, insight }} />
    </StrictMode>,
  );
const { language } = mailbox.load(settingsSection).value;
// In French where English can't be had.
void speak(languageFor(language, host.displayLanguage)).then(draw, draw);
keepOffline('relire');
