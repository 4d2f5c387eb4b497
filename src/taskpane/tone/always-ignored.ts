import type { Settings } from '../../storage/settings/settings';
import type { IgnoredPhrase } from '../../tone/ignored';

/** A change of the settings, and what takes it back. */
export interface SettingsChange {
  readonly make: (settings: Settings) => Settings;
  readonly takeBack: (settings: Settings) => Settings;
}

/** « Toujours ignorer »: the phrase is kept in all messages. */
export function alwaysIgnoring(phrase: IgnoredPhrase): SettingsChange {
  return {
    make: (settings) => ({ ...settings, always: [...settings.always, phrase] }),
    takeBack: (settings) => ({ ...settings, always: without(settings.always, phrase) }),
  };
}

/** « Ne plus signaler ce qui ressemble à « pas de souci » »: the rule is never heard of again, known by this phrase. */
export function turningOff(phrase: IgnoredPhrase): SettingsChange {
  return {
    make: (settings) => ({ ...settings, off: [...(settings.off ?? []), phrase] }),
    takeBack: (settings) => ({ ...settings, off: without(settings.off ?? [], phrase) }),
  };
}

/** Whether another phrase of the same rule is ignored already: it is the rule that disturbs, perhaps. */
export function isAnother({ always }: Settings, { ruleId, phrase }: IgnoredPhrase): boolean {
  return always.some((kept) => kept.ruleId === ruleId && kept.phrase !== phrase);
}

/** The list without one entry. */
function without(
  list: readonly IgnoredPhrase[],
  { ruleId, phrase }: IgnoredPhrase,
): readonly IgnoredPhrase[] {
  return list.filter((kept) => kept.ruleId !== ruleId || kept.phrase !== phrase);
}
