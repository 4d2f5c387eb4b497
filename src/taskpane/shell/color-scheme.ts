import { useSyncExternalStore } from 'react';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

const DARK = '(prefers-color-scheme: dark)';

/** Fluent's light or dark theme, as the system asks, and again whenever it changes its mind. */
export function useTheme(): Theme {
  const dark = useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches);
  return dark ? webDarkTheme : webLightTheme;
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
