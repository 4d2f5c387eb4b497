/**
 * Of the web's `URL`, what the pure rooms read. Browsers and Node have it, the bare runtime of classic
 * Outlook has not: what Send loads is checked without this file (`src/tsconfig.send.json`).
 */
declare class URL {
  /** @throws TypeError for what is no address */
  constructor(address: string);
  readonly href: string;
  /** Lower case, in ASCII. */
  readonly hostname: string;
}
