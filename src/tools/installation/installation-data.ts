import type { Ingredients } from '../deployment/addressed-files';

/** What the archive hands to its page, in a script, as a page from a disk may read no file. */
export interface InstallationData extends Ingredients {
  readonly version: string;
}
