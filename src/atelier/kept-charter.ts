import * as v from 'valibot';
import { EMPTY_CHARTER } from '../authoring/own-charter';
import type { CharterTexts } from '../charter-compiler/charter-texts';

const NAME = 'ton-juste atelier';
const schema = v.array(v.tuple([v.string(), v.string()]));

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** The charter that this browser kept, or one that adds nothing yet. */
export function keptCharter(storage: () => Kept): CharterTexts {
  try {
    const kept = v.safeParse(schema, JSON.parse(storage().getItem(NAME) ?? 'null'));
    return kept.success && kept.output.length > 0 ? new Map(kept.output) : EMPTY_CHARTER;
  } catch {
    return EMPTY_CHARTER;
  }
}

/** Keeps the charter in this browser. @returns whether it could */
export function keepCharter(storage: () => Kept, texts: CharterTexts): boolean {
  try {
    storage().setItem(NAME, JSON.stringify(Array.from(texts)));
    return true;
  } catch {
    return false;
  }
}
