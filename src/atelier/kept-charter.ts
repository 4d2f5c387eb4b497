import * as v from 'valibot';
import { EMPTY_CHARTER } from '../authoring/own-charter';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { FILES } from '../templates/enclosed-file';
import type { KeptFiles } from './kept-files';
import type { KeptForm, KeptValue } from './kept-value';

const schema = v.array(v.tuple([v.string(), v.string()]));

/**
 * The charter as this browser keeps it; one that adds nothing yet where it keeps none. What templates attach is kept
 * apart, where there is room for it.
 */
export const KEPT_CHARTER: KeptForm<CharterTexts> = {
  name: 'ton-juste atelier',
  none: EMPTY_CHARTER,
  write: (texts) => JSON.stringify(Array.from(texts).filter(([path]) => !path.startsWith(FILES))),
  read: (text) => {
    const kept = v.safeParse(schema, JSON.parse(text));
    if (!kept.success) return undefined;
    return kept.output.length > 0 ? new Map(kept.output) : EMPTY_CHARTER;
  },
};

/** The charter that this browser kept, with what its templates attach. */
export async function keptCharter(
  charter: KeptValue<CharterTexts>,
  files: KeptFiles,
): Promise<CharterTexts> {
  return new Map([...charter.initial, ...(await files.read().catch(() => []))]);
}

/**
 * Keeps the charter in this browser, its texts at once.
 * @param makeRoom lets go of what is worth less where there is no room for them; whether it could
 * @returns whether it could
 */
export async function keepCharter(
  charter: KeptValue<CharterTexts>,
  files: KeptFiles,
  makeRoom: () => boolean,
  texts: CharterTexts,
): Promise<boolean> {
  const kept = charter.keep(texts) || (makeRoom() && charter.keep(texts));
  try {
    await files.keep(Array.from(texts).filter(([path]) => path.startsWith(FILES)));
    return kept;
  } catch {
    return false;
  }
}
