import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { templates } from '../charter/templates';
import { createOfficeHost } from '../outlook/office/office-compose-host';
import { Mailbox } from '../storage/mailbox';
import { settingsDrawer } from '../storage/settings/settings-drawer';
import { Insight } from './session/insight';
import { createBrowserCopy } from './session/browser-copy';
import { App } from './app/App';
import { createBrowserWelcome } from './app/browser-welcome';
import { OutsideOutlook } from './app/OutsideOutlook';
import { languageFor } from './ui/spoken-language';
import { language, speak, type Language } from './strings';

const root = document.getElementById('root');
if (!root) throw new RangeError('taskpane.html has no #root');
const reactRoot = createRoot(root);
const draw = (node: ReactNode) => reactRoot.render(<StrictMode>{node}</StrictMode>);
const loadRules = () =>
  import(/* webpackChunkName: "drawn" */ '../charter/tone').then(({ toneRules }) => toneRules);
const loadTransformations = () =>
  import(/* webpackChunkName: "rewriting" */ '../charter/transformations').then(
    ({ transformations }) => transformations,
  );
const loadEnglish = () =>
  import('../charter/templates-en').then(({ englishTemplates }) => englishTemplates);
/** In French where English can't be had. */
const inLanguage = (wanted: Language, then: () => void) => void speak(wanted).then(then, then);
const outside = () =>
  inLanguage(languageFor(undefined, navigator.language), () => {
    document.documentElement.lang = language;
    draw(<OutsideOutlook />);
  });

// Without the network Office.js may be missing altogether; outside a host it says so by a null host.
if (typeof Office === 'undefined') outside();
else {
  Office.onReady(({ host }) => {
    if (host !== Office.HostType.Outlook) {
      outside();
      return;
    }
    const office = createOfficeHost(Office);
    // Office's key keeps apart what browsers keep apart for framed pages (d.ts, partitionKey).
    const storageName = ['ton-juste', Office.context.partitionKey, office.sender.address].join(' ');
    const browser = {
      // Read only when it is used: where storage is refused to framed pages, reading it throws.
      get localStorage() {
        return window.localStorage;
      },
      addEventListener: window.addEventListener.bind(window),
      removeEventListener: window.removeEventListener.bind(window),
      locks: navigator.locks,
    };
    const copy = createBrowserCopy(browser, storageName);
    const insight = new Insight(createBrowserCopy(browser, `${storageName} bilan`));
    const welcome = createBrowserWelcome(() => window.localStorage, `${storageName} bienvenue`);
    const machine = createBrowserCopy(browser, `${storageName} modeles`);
    const mailbox = new Mailbox(office, copy);
    const chosen = mailbox.load(settingsDrawer).value.language;
    inLanguage(languageFor(chosen, office.displayLanguage), () =>
      draw(
        <App
          host={office}
          mailbox={mailbox}
          machine={machine}
          charter={templates}
          loadRules={loadRules}
          loadTransformations={loadTransformations}
          loadEnglish={loadEnglish}
          welcome={welcome}
          insight={insight}
        />,
      ),
    );
  }).catch(outside);
}
