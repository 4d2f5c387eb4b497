import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Versioned } from '../../storage/stored-section';
import type { Settings } from '../../storage/settings/settings';
import { strings, type Sentence } from '../strings';
import type { SectionSession, SectionState } from './section-session';
import { undoChange } from './undo-change';

/** What was done last, and the way to take it back where there is one. */
export interface ChangeTold {
  readonly text: Sentence;
  readonly done: boolean;
  readonly undo?: () => void;
}

/** A section on screen, and what may be done to it. */
export interface SectionView<Value extends Versioned> {
  readonly state: SectionState<Value>;
  readonly notice: ChangeTold | null;
  /** Saves a change and says `done`; with `undoable`, « Annuler » takes it back, and only it. */
  readonly change: (
    next: (value: Value) => Value,
    done: Sentence,
    undoable?: 'undoable',
  ) => Promise<boolean>;
  readonly say: (notice: ChangeTold | null) => void;
  /** Lets go of what could not be read. */
  readonly dropDamaged: () => void;
}

export type SettingsView = SectionView<Settings>;

export function useStoredSection<Value extends Versioned>(
  session: SectionSession<Value>,
): SectionView<Value> {
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  const [notice, say] = useState<ChangeTold | null>(null);
  const change = useCallback<SectionView<Value>['change']>(
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
  const dropDamaged = useCallback(() => {
    const without = ({ damaged: _, ...rest }: Value) => rest as Value;
    void change(without, () => strings.settings.dropped, 'undoable');
  }, [change]);
  return { state, notice, change, say, dropDamaged };
}
