/** The folder of the files that templates attach, in a charter and beside the pane. */
export const FILES = 'files/';
/** Files of one template. */
export const MOST_FILES = 10;
/**
 * Bytes of one file: classic Outlook refuses some of 10 to 15 MB (office-js #4164, #2987), every Outlook those
 * of more than 27 892 122 characters in base64 (#4163).
 */
export const MOST_FILE_BYTES = 10_000_000;
/** Bytes of a template's files together: in base64, some 27 MB of the 35 that Exchange Online sends by default. */
export const MOST_BYTES_TOGETHER = 20_000_000;
/** Bytes of all files of a charter: its archive is opened in a browser, as a whole. */
export const MOST_BYTES_OF_CHARTER = 40_000_000;

/** What Outlook on the web sends, and no browser runs when it is opened from the add-in's own address. */
export const FILE_KINDS = [
  'pdf',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'ppt',
  'pptx',
  'odt',
  'ods',
  'odp',
  'rtf',
  'txt',
  'csv',
  'png',
  'jpg',
  'jpeg',
  'gif',
  'webp',
  'ics',
  'vcf',
  'zip',
] as const;

/** A name as it stands in a folder: letters, digits and a few signs, never a path, at most 100 UTF-16 units. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} _.,’'()+&@=!°–—-]{0,94}\.[A-Za-z]{2,4}$/u;

/** Whether it is the name of a file, without a folder. */
export function isPlainName(name: string): boolean {
  return NAME.test(name);
}

/** Whether a file is of a kind that can go with a message, whatever else its name is. */
export function isOfKnownKind(name: string): boolean {
  const kind = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase();
  return FILE_KINDS.some((known) => known === kind);
}

/** Whether it is the name of a file that can go with a message. */
export function isFileName(name: string): boolean {
  return isPlainName(name) && isOfKnownKind(name);
}

/** Whether two names are one file's: Outlook, Windows and macOS know no capitals in them. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => name.normalize('NFC').toLowerCase());
  return first === second;
}

/** Where a file is, beside the pane. */
export function fileAddress(name: string): string {
  return `${FILES}${encodeURIComponent(name)}`;
}
