import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { keepOffline } from '../offline/keep-offline';
import { language, speak } from '../taskpane/strings';
import { languageFor } from '../taskpane/ui/spoken-language';
import { Atelier } from './Atelier';
import { Compiler } from './compiler';
import { keepCharter, keptCharter, KEPT_CHARTER } from './kept-charter';
import { KeptFiles } from './kept-files';
import { KEPT_PROPOSALS } from './kept-proposals';
import { KeptValue } from './kept-value';
import { KEPT_VERSIONS } from './kept-versions';
import { wordsIn } from './strings';

const root = document.getElementById('root');
if (!root) throw new RangeError('atelier.html has no #root');
const reactRoot = createRoot(root);
const storage = (): Storage => window.localStorage;
const compiler = new Compiler(
  () =>
    new Worker(
      /* webpackChunkName: "compile-worker" */ new URL('./compile-worker.ts', import.meta.url),
    ),
);
const charter = new KeptValue(storage, KEPT_CHARTER);
const versions = new KeptValue(storage, KEPT_VERSIONS);
const proposals = new KeptValue(storage, KEPT_PROPOSALS);
const files = new KeptFiles(() => window.indexedDB);
// Two charters are compared without their versions too.
const makeRoom = (): boolean => versions.keep(KEPT_VERSIONS.none);
const keep = (texts: CharterTexts): Promise<boolean> =>
  keepCharter(charter, files, makeRoom, texts);
const draw = (initial: CharterTexts): void => {
  document.documentElement.lang = language;
  document.title = `${wordsIn(language).title} · Ton juste`;
  reactRoot.render(
    <StrictMode>
      <Atelier {...{ compiler, language, initial, keep, charter, versions, proposals }} />
    </StrictMode>,
  );
};
// In French where English can't be had.
const spoken = speak(languageFor(undefined, navigator.language)).catch(() => undefined);
void Promise.all([keptCharter(charter, files), spoken]).then(([initial]) => draw(initial));
keepOffline('atelier');
