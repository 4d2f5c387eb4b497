import type { ComposeHost } from '../../host/compose-host';
import { saveSettings } from '../../settings/save-settings';
import {
  parseSettings,
  SETTINGS_KEY,
  type LoadedSettings,
  type Settings,
} from '../../settings/settings';
import { settingsBytes } from '../../settings/size';
import { failureSentence } from '../shell/failure-sentence';
import { Store } from '../shell/store';
import { strings } from '../strings';

export interface SettingsState {
  readonly settings: Settings;
  readonly kind: LoadedSettings['kind'];
  /** Of the mailbox's 32 KB. */
  readonly bytes: number;
}

/** How a change ended; `text` says why it was not made, or that it lasts as long as the pane only. */
export type ChangeOutcome =
  | { readonly changed: true; readonly text?: string }
  | { readonly changed: false; readonly text: string };

/** What the person has set: read once from the mailbox, saved at every change, one change at a time. */
export class SettingsSession extends Store<SettingsState> {
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: ComposeHost) {
    const { kind, settings } = parseSettings(host.readSetting(SETTINGS_KEY));
    super({ kind, settings, bytes: settingsBytes(settings) });
  }

  /** What the pane says about settings that it could not use; `null` when all is well. */
  get concern(): string | null {
    if (this.state.kind === 'ready') return null;
    return strings.settings[this.state.kind];
  }

  /** @param next the settings as they are to be, from those that stand when its turn has come */
  change(next: (settings: Settings) => Settings): Promise<ChangeOutcome> {
    const changed = this.#turn.then(() => this.#changeNow(next(this.state.settings)));
    this.#turn = changed.catch(() => undefined);
    return changed;
  }

  async #changeNow(settings: Settings): Promise<ChangeOutcome> {
    const outcome = await saveSettings(this.host, settings);
    if (!outcome.saved && outcome.why !== 'host') {
      return { changed: false, text: strings.settings[outcome.why] };
    }
    this.set({
      settings,
      kind: settings.damaged === undefined ? 'ready' : 'damaged',
      bytes: settingsBytes(settings),
    });
    if (outcome.saved) return { changed: true };
    return { changed: true, text: failureSentence(outcome.failure) };
  }
}
