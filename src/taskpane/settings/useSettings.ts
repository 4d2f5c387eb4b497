import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Settings } from '../../settings/settings';
import { strings, type Sentence } from '../strings';
import type { DrawerState } from './drawer-session';
import type { SettingsSession } from './settings-session';
import { undoChange } from './undo-change';

/** What was done last, and the way to take it back where there is one. */
export interface SettingsNotice {
  readonly text: Sentence;
  readonly done: boolean;
  readonly undo?: () => void;
}

/** The settings on screen, and what may be done to them. */
export interface SettingsView {
  readonly state: DrawerState<Settings>;
  readonly notice: SettingsNotice | null;
  /** Saves a change and says `done`; with `undoable`, « Annuler » takes it back, and only it. */
  readonly change: (
    next: (settings: Settings) => Settings,
    done: Sentence,
    undoable?: 'undoable',
  ) => Promise<boolean>;
  readonly say: (notice: SettingsNotice | null) => void;
}

export function useSettings(session: SettingsSession): SettingsView {
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  const [notice, say] = useState<SettingsNotice | null>(null);
  const change = useCallback<SettingsView['change']>(
    async (next, done, undoable) => {
      let before = session.state.value;
      let after = before;
      const outcome = await session.change((value) => {
        before = value;
        after = next(value);
        return after;
      });
      const undo = () =>
        void change(
          (value) => undoChange(value, before, after),
          () => strings.settings.undone,
        );
      say({
        text: outcome.text ?? done,
        done: outcome.text === undefined,
        ...(outcome.changed && undoable ? { undo } : {}),
      });
      return outcome.changed;
    },
    [session],
  );
  return { state, notice, change, say };
}
