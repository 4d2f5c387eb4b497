/** Whether a browser can be shown to somebody: not in a build, not on a server without a screen. */
export function hasDisplay(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  if ((environment.CI ?? '') !== '') return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return [environment.DISPLAY, environment.WAYLAND_DISPLAY].some((name) => (name ?? '') !== '');
}
