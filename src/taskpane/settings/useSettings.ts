import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Settings } from '../../settings/settings';
import { strings } from '../strings';
import type { DrawerState } from './drawer-session';
import type { SettingsSession } from './settings-session';

/** What was done last, and the settings from before where they can be brought back. */
export interface SettingsNotice {
  readonly text: string;
  readonly done: boolean;
  readonly before?: Settings;
  /** Takes back what is not among the settings. */
  readonly undo?: () => void;
}

/** The settings on screen, and what may be done to them. */
export interface SettingsView {
  readonly state: DrawerState<Settings>;
  readonly notice: SettingsNotice | null;
  /** Saves a change and says `done`; with `undoable`, « Annuler » brings back what was there. */
  readonly change: (
    next: (settings: Settings) => Settings,
    done: string,
    undoable?: 'undoable',
  ) => Promise<boolean>;
  readonly undo: () => void;
  readonly say: (notice: SettingsNotice | null) => void;
}

export function useSettings(session: SettingsSession): SettingsView {
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  const [notice, say] = useState<SettingsNotice | null>(null);
  const change = useCallback<SettingsView['change']>(
    async (next, done, undoable) => {
      const before = session.state.value;
      const outcome = await session.change(next);
      say({
        text: outcome.text ?? done,
        done: outcome.text === undefined,
        ...(outcome.changed && undoable ? { before } : {}),
      });
      return outcome.changed;
    },
    [session],
  );
  const before = notice?.before;
  const undo = useCallback(() => {
    if (before) void change(() => before, strings.settings.undone);
  }, [before, change]);
  return { state, notice, change, undo, say };
}
