import { TextEncoder } from 'node:util';
import {
  act,
  configure,
  fireEvent,
  render,
  screen,
  type RenderResult,
} from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { phrases } from '../../src/charter/phrases';
import { templates } from '../../src/charter/templates';
import { englishTemplates } from '../../src/charter/templates-en';
import { toneRules } from '../../src/charter/tone';
import { englishToneRules } from '../../src/charter/tone-en';
import {
  createMemoryHost,
  type MemoryHost,
  type MemoryHostOptions,
} from '../../src/testing/memory-host';
import type { CompiledTemplates } from '../../src/templates/template';
import { Mailbox } from '../../src/storage/mailbox';
import type { House } from '../../src/house/house';
import type { PaneCharter } from '../../src/taskpane/session/agency-charter';
import { App, type AppProps } from '../../src/taskpane/app/App';
import './computed-styles';

// Many elements, and machines that do other things at the same time.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });
// jsdom has none, and browsers do.
Object.assign(globalThis, { TextEncoder });

export const SIGNATURE = '<div id="Signature"><p>Camille Martin<br>Agence Exemple</p></div>';
export const THREAD =
  '<div id="appendonsend"></div><hr style="display:inline-block;width:98%">' +
  '<div id="divRplyFwdMsg"><b>De :</b> Julie &lt;julie@client.example&gt;<br>' +
  '<b>Envoyé :</b> lundi 23 novembre 2026 09:12<br><b>À :</b> Camille<br><b>Objet :</b> Site</div>' +
  '<div><p>Le bug est-il corrigé ? Je suis désolée pour mon retard.</p></div>';

/** A draft with three findings of the charter's table, a signature and a thread. */
export const DRAFT =
  '<div>Bonjour Julie,</div><div>Je suis désolée pour mon retard, voici le lien.</div>' +
  "<div>Le <b>bug</b> est corrigé. Je n'ai pas encore fini l'intégration.</div>" +
  SIGNATURE +
  THREAD;

/** The charter of the build, all of it at once. */
const CHARTER: PaneCharter = {
  templates,
  loadRules: () => Promise.resolve(toneRules),
  loadEnglishRules: () => Promise.resolve(englishToneRules),
  loadEnglish: () => Promise.resolve(englishTemplates),
  loadPhrases: () => Promise.resolve(phrases),
};

export interface Pane extends RenderResult {
  readonly host: MemoryHost;
  readonly user: UserEvent;
}

const matchesNothing: typeof window.matchMedia = (media) =>
  ({
    matches: false,
    media,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;

/** The pane over a draft in memory. */
export async function openPane(
  options: MemoryHostOptions = {},
  prepare?: (host: MemoryHost) => void,
  more: Pick<AppProps, 'welcome' | 'proposals'> & {
    readonly host?: MemoryHost;
    /** Nobody does anything in it: it begins where the draft needs its writer. */
    readonly untouched?: true;
    /** The charter's; those of the build where left out. */
    readonly templates?: CompiledTemplates;
    /** What the agency sets; nothing where left out. */
    readonly house?: House;
    /** Left out, nothing matches. */
    readonly matchMedia?: typeof window.matchMedia;
  } = {},
): Promise<Pane> {
  document.hasFocus = () => true;
  const {
    host = createMemoryHost(options),
    untouched,
    matchMedia,
    templates = CHARTER.templates,
    house,
    ...props
  } = more;
  const charter = { ...CHARTER, templates, house };
  window.matchMedia = matchMedia ?? matchesNothing;
  prepare?.(host);
  const rendered = render(
    <App host={host} mailbox={new Mailbox(host)} charter={charter} {...props} />,
  );
  if (!untouched) fireEvent.pointerDown(document.body);
  // The first read of the draft.
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  return Object.assign(rendered, { host, user: userEvent.setup({ delay: null }) });
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });

/** Opens a template's form, which comes in a part of its own. */
export async function openTemplate(user: UserEvent, title: string): Promise<void> {
  await user.click(button(title));
  await screen.findByRole('heading', { name: title, level: 2 });
}

/** Shows the whole message that a form makes. */
export async function showWhole(user: UserEvent): Promise<void> {
  await user.click(button('Tout le message'));
}

/** Puts a text into a field at once; key by key is slow on a busy machine. */
export async function enter(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.click(field);
  await user.paste(text);
}
