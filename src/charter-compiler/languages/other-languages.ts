import type { CharterLanguage } from './charter-language';
import { english } from './english';

/** The languages that a charter may have expressions in, besides French. */
export const OTHER_LANGUAGES: readonly CharterLanguage[] = [english];
