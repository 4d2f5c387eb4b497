import type { DisplayLanguage } from '../office/frame';

/** The native clients whose bridge this window plays; each has an Office.js of its own. */
export type Flavour = 'windows' | 'mac';

/** How a call of Office.js is answered: the data as JSON, and Office's code, 0 where all went well. */
export interface NativeAnswer {
  readonly json: string;
  readonly code: number;
}

/**
 * What the native program behind one page does. The bridge in the page (`bridge.ts`) speaks as Outlook's
 * own would to Office.js, and asks this in the compose window's.
 */
export interface NativeSide {
  readonly flavour: Flavour;
  readonly language: DisplayLanguage;
  /** Office.js's requirement matrix, as JSON. */
  readonly requirements: string;
  /** Outlook's colours as JSON of integers 0xRRGGBB. */
  theme(): string;
  /** The roaming settings as JSON: each value a JSON string. */
  settings(): string;
  saveSettings(json: string): void;
  /** `undefined`: no answer is ever sent. */
  execute(dispatchId: number, given: readonly unknown[]): NativeAnswer | undefined;
  /** The page listens to an event of Office's number; it is fired with the event's own array. */
  listen(event: number, fire: (payload: readonly unknown[]) => void): void;
  forget(event: number): void;
}

/** Where the compose window keeps them for the bridges of its pages, by the page's number. */
export type NativeSides = Map<string, NativeSide>;

declare global {
  interface Window {
    nativeSides?: NativeSides;
  }
}

/** The parameter of a page's address that names its `NativeSide`. */
export const NATIVE_PARAMETER = 'native';
