import { addressedFiles } from '../deployment/addressed-files';
import {
  addinUrl,
  DeploymentError,
  frameHosts,
  MICROSOFT_OFFICE_JS,
  type Deployment,
} from '../deployment/deployment';
import type { InstallationData } from './installation-data';

/** The part of the File System Access API that is used; TypeScript's DOM library has not the picker. */
interface PickingWindow {
  readonly tonJuste?: InstallationData;
  readonly showDirectoryPicker?: (options: {
    readonly mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}

const here = window as Window & PickingWindow;

function element<Kind extends HTMLElement>(id: string, kind: abstract new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new RangeError(`the page has no ${kind.name} #${id}`);
  return found;
}

const form = element('address', HTMLFormElement);

/** What was entered, as a deployment; throws `DeploymentError` where it can't be one. */
function entered(): Deployment {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    url: addinUrl(text('url')),
    officeJs: MICROSOFT_OFFICE_JS,
    hosts: frameHosts(text('hosts')),
    ...(data.get('send') === null && { withoutSendCheck: true as const }),
  };
}

/** Offers each file as a download of its own name. */
function offered(files: Readonly<Record<string, string>>): HTMLElement[] {
  return Object.entries(files).map(([name, content]) => {
    const link = document.createElement('a');
    link.download = name;
    link.textContent = name;
    link.href = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }));
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
}

/** Writes the files into the folder that the person chooses, if it is the add-in's. */
async function writeInto(
  folder: FileSystemDirectoryHandle,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  try {
    await folder.getFileHandle('taskpane.html');
  } catch {
    return `Le dossier «\u00a0${folder.name}\u00a0» n’a pas de taskpane.html\u00a0: choisissez «\u00a0site\u00a0».`;
  }
  for (const [name, content] of Object.entries(files)) {
    const file = await folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(content);
    await stream.close();
  }
  return `Écrits dans «\u00a0${folder.name}\u00a0»\u00a0: ${Object.keys(files).join(', ')}.`;
}

const REFUSED: Readonly<Record<string, string>> = {
  ADDIN_URL:
    'Écrivez une adresse https sans «\u00a0?\u00a0» ni «\u00a0#\u00a0», comme https://outils.agence.example/ton\u00a0; dans son chemin, des lettres sans accent, des chiffres et . _ ~ -.',
  ADDIN_HOSTS: 'Écrivez des hôtes en https, sans chemin, comme https://mail.agence.example.',
};

function refusal({ message }: DeploymentError): string {
  const name = Object.keys(REFUSED).find((variable) => message.startsWith(variable));
  return (name !== undefined && REFUSED[name]) || message;
}

function show(deployment: Deployment, installation: InstallationData): void {
  const files = addressedFiles(deployment, installation);
  const told = element('folder-told', HTMLElement);
  told.textContent = '';
  element('told', HTMLElement).textContent = `L’adresse est ${deployment.url}.`;
  element('written', HTMLElement).hidden = false;
  element('files', HTMLElement).replaceChildren(...offered(files));
  element('check', HTMLAnchorElement).href = `${deployment.url}/verifier.html`;
  element('printed-url', HTMLElement).textContent = deployment.url;
  const folder = element('folder', HTMLButtonElement);
  folder.hidden = here.showDirectoryPicker === undefined;
  folder.onclick = () => {
    void here
      .showDirectoryPicker?.({ mode: 'readwrite' })
      .then((chosen) => writeInto(chosen, files))
      .catch((error: unknown) =>
        error instanceof DOMException && error.name === 'AbortError'
          ? ''
          : `Le navigateur n’a pas écrit (${String(error)})\u00a0: enregistrez les fichiers ci-dessous.`,
      )
      .then((text) => (told.textContent = text));
  };
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const { tonJuste } = here;
  const told = element('told', HTMLElement);
  if (tonJuste === undefined) {
    told.textContent =
      'installation-data.js n’est pas à côté de cette page\u00a0: décompressez toute l’archive.';
    return;
  }
  try {
    show(entered(), tonJuste);
  } catch (error) {
    if (!(error instanceof DeploymentError)) throw error;
    element('written', HTMLElement).hidden = true;
    told.textContent = refusal(error);
  }
});
element('version', HTMLElement).textContent = here.tonJuste?.version ?? '';
element('print', HTMLButtonElement).addEventListener('click', () => window.print());
