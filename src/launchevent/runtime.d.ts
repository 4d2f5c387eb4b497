/** What classic Outlook's runtime has besides ES2016; only src/tsconfig.send.json reads this. */
declare function setTimeout(run: () => void, ms?: number): number;
declare function clearTimeout(timer: number | undefined): void;

/** HostError declares it for itself, as ES2022's own errors have it. */
interface Error {
  cause?: unknown;
}

/** Of the hidden pages of the web and Mac; classic Outlook's runtime may have none. */
declare const performance: { now(): number } | undefined;
