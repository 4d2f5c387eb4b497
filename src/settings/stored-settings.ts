import { SETTINGS_VERSION, type Settings } from './settings';

/** What goes into the mailbox: pairs without names, to spare its 32 KB. */
export interface StoredSettings {
  readonly version: typeof SETTINGS_VERSION;
  readonly expressions: readonly (readonly [expression: string, replacement: string])[];
  readonly always: readonly (readonly [ruleId: string, phrase: string])[];
  readonly damaged?: string;
}

export function stored({ expressions, always, damaged }: Settings): StoredSettings {
  return {
    version: SETTINGS_VERSION,
    expressions: expressions.map(({ expression, replacement }) => [expression, replacement]),
    always: always.map(({ ruleId, phrase }) => [ruleId, phrase]),
    ...(damaged === undefined ? {} : { damaged }),
  };
}
