/** What the worker of one page keeps on the machine. */
export interface OfflineFiles {
  /** Another one as soon as one byte of the files differs. */
  readonly version: string;
  /** Paths below the add-in's folder. */
  readonly files: readonly string[];
}

/** For each page, by its name: what the build writes (src/tools/bundle/page-files.js). */
export type FilesByPage = Readonly<Record<string, OfflineFiles>>;
