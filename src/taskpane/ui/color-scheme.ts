import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { HostTheme } from '../../outlook/port/compose-host';

const DARK = '(prefers-color-scheme: dark)';

/** Fluent's tokens, and our own for marked words. */
interface PaneTheme extends Theme {
  readonly markBackground: string;
  readonly markBackgroundSelected: string;
}

const LIGHT_THEME: PaneTheme = {
  ...webLightTheme,
  markBackground: webLightTheme.colorPaletteYellowBackground2,
  markBackgroundSelected: webLightTheme.colorPaletteMarigoldBackground2,
};

// Fluent's dark yellows are too dark to be seen as marks.
const DARK_THEME: PaneTheme = {
  ...webDarkTheme,
  markBackground: 'rgba(255, 200, 61, 0.22)',
  markBackgroundSelected: 'rgba(255, 200, 61, 0.42)',
};

/** As values for styles; `FluentProvider` makes CSS variables of a theme's names. */
export const markTokens = {
  background: 'var(--markBackground)',
  backgroundSelected: 'var(--markBackgroundSelected)',
} as const;

/** Fluent's light or dark theme: Outlook's where it says so, else the system's, and again at each change. */
export function useTheme(host: HostTheme | undefined): Theme {
  const subscribe = useCallback(
    (changed: () => void) => {
      const stops = [onSystem(changed), host?.onChange(changed)];
      return () => stops.forEach((stop) => stop?.());
    },
    [host],
  );
  // One answer: Outlook saying what the system says already draws nothing anew.
  const dark = useSyncExternalStore(subscribe, () => {
    const outlook = host?.current() ?? null;
    return outlook === null ? window.matchMedia(DARK).matches : outlook === 'dark';
  });
  useEffect(() => {
    // Scroll bars and date pickers are the browser's own.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return dark ? DARK_THEME : LIGHT_THEME;
}

function onSystem(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
