import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { templates } from '../charter/templates';
import { awaitOutlook, READY_MS } from '../outlook/office/await-outlook';
import { createOfficeHost } from '../outlook/office/office-compose-host';
import { surviving } from '../outlook/office/surviving';
import { Mailbox } from '../storage/mailbox';
import { settingsSection } from '../storage/settings/settings-section';
import type { PaneCharter } from './session/agency-charter';
import { builtInTone } from './session/built-in-tone';
import { Insight } from './session/insight';
import { browserParts, createBrowserCopy } from './session/browser-copy';
import { openAgencyCharter } from './session/open-agency-charter';
import { AgencyApp } from './app/AgencyApp';
import { createBrowserWelcome } from './app/browser-welcome';
import type { NotStartedReason } from './app/NotStarted';
import { languageFor } from './ui/spoken-language';
import { language, speak, strings, type Language } from './strings';

const root = document.getElementById('root');
if (!root) throw new RangeError('taskpane.html has no #root');
const reactRoot = createRoot(root);
const draw = (node: ReactNode) => reactRoot.render(<StrictMode>{node}</StrictMode>);
const builtIn: PaneCharter = {
  templates,
  ...builtInTone,
  loadEnglish: () =>
    import('../charter/templates-en').then(({ englishTemplates }) => englishTemplates),
  loadPhrases: () =>
    import(/* webpackChunkName: "drawn" */ '../charter/phrases').then(({ phrases }) => phrases),
};
/** In French where English can't be had. */
const inLanguage = (wanted: Language, then: () => void) => void speak(wanted).then(then, then);

let started = false;

function notStarted(reason: NotStartedReason): void {
  inLanguage(languageFor(undefined, navigator.language), () => {
    const show = (node: ReactNode): void => {
      // Outlook may have answered while the words were fetched.
      if (started) return;
      document.documentElement.lang = language;
      draw(node);
    };
    import(/* webpackChunkName: "drawn" */ './app/NotStarted').then(
      ({ NotStarted }) =>
        show(<NotStarted reason={reason} onRetry={() => window.location.reload()} />),
      // Our own host does not answer either.
      (failure: unknown) =>
        show(
          <div className="waiting">
            <p>{strings.stopped}</p>
            <details>
              <summary>{strings.details}</summary>
              <code>{String(failure)}</code>
            </details>
          </div>,
        ),
    );
  });
}

function start(office: typeof Office): void {
  const host = createOfficeHost(office);
  // Office's key keeps apart what browsers keep apart for framed pages (d.ts, partitionKey).
  const partition = surviving(() => office.context.partitionKey, '');
  const storageName = ['ton-juste', partition, host.sender.address].join(' ');
  const browser = browserParts(window);
  const copy = createBrowserCopy(browser, storageName);
  const insight = new Insight(createBrowserCopy(browser, `${storageName} bilan`));
  const welcome = createBrowserWelcome(() => window.localStorage, `${storageName} bienvenue`);
  const machine = createBrowserCopy(browser, `${storageName} modeles`);
  const proposals = createBrowserCopy(browser, `${storageName} propositions`);
  const mailbox = new Mailbox(host, copy);
  const agency = openAgencyCharter(builtIn, browser, partition);
  const chosen = mailbox.load(settingsSection).value.language;
  started = true;
  inLanguage(languageFor(chosen, host.displayLanguage), () =>
    draw(
      <AgencyApp
        host={host}
        mailbox={mailbox}
        machine={machine}
        proposals={proposals}
        agency={agency}
        welcome={welcome}
        insight={insight}
      />,
    ),
  );
}

awaitOutlook(window, {
  found: (office) => {
    try {
      start(office);
    } catch (failure) {
      notStarted({ kind: 'failed', failure: String(failure) });
    }
  },
  elsewhere: () => notStarted({ kind: 'outside' }),
  missing: (why, host) =>
    notStarted(
      why === 'absent'
        ? { kind: 'absent', host }
        : { kind: 'silent', host, seconds: READY_MS / 1000 },
    ),
});
