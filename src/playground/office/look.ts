/** How Outlook itself is drawn. */
export type OfficeLook = 'light' | 'dark';

/** The event by which Outlook tells its pages of another look (`EventType.OfficeThemeChanged`). */
export const LOOK_CHANGED = 'officeThemeChanged';

/** The colours of `Office.OfficeTheme` that Outlook has (d.ts), each as the number 0xRRGGBB. */
const COLOURS: Readonly<Record<OfficeLook, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf0f0f0,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x3d3d3d,
    controlForegroundColor: 0xffffff,
  },
};

/**
 * The data of `LOOK_CHANGED`, from which Office.js makes hexadecimal colours
 * (`OfficeThemeChangedEventArgs` in `outlook-web-16.01.debug.js`).
 *
 * The event is all there is to tell a look by. The npm copy gives web pages no
 * `Office.context.officeTheme`, whatever the host says: its `getAppContext` (same file) hands
 * `undefined` to the context in the theme's place, and `OSF.DDA.OfficeTheme`, which it would ask
 * instead, is in the Windows build only. So this host fires the event once as soon as a page listens.
 */
export function lookChange(look: OfficeLook): Readonly<Record<number, string>> {
  return { 0: lookJson(look) };
}

/** A look's colours as JSON, which the native flavours ask for. */
export function lookJson(look: OfficeLook): string {
  return JSON.stringify(COLOURS[look]);
}
