import * as v from 'valibot';
import { EMPTY_CHARTER } from '../authoring/own-charter';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { FILES } from '../templates/enclosed-file';
import type { KeptFiles } from './kept-files';

const NAME = 'ton-juste atelier';
const schema = v.array(v.tuple([v.string(), v.string()]));

const isAttached = (path: string): boolean => path.startsWith(FILES);

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** The charter that this browser kept, with what its templates attach, or one that adds nothing yet. */
export async function keptCharter(storage: () => Kept, files: KeptFiles): Promise<CharterTexts> {
  const texts = keptTexts(storage);
  return new Map([...texts, ...(await files.read().catch(() => []))]);
}

function keptTexts(storage: () => Kept): CharterTexts {
  try {
    const kept = v.safeParse(schema, JSON.parse(storage().getItem(NAME) ?? 'null'));
    return kept.success && kept.output.length > 0 ? new Map(kept.output) : EMPTY_CHARTER;
  } catch {
    return EMPTY_CHARTER;
  }
}

/** Keeps the charter in this browser. @returns whether it could */
export async function keepCharter(
  storage: () => Kept,
  files: KeptFiles,
  texts: CharterTexts,
): Promise<boolean> {
  const all = Array.from(texts);
  try {
    storage().setItem(NAME, JSON.stringify(all.filter(([path]) => !isAttached(path))));
    await files.keep(all.filter(([path]) => isAttached(path)));
    return true;
  } catch {
    return false;
  }
}
