import { useEffect, useSyncExternalStore } from 'react';
import { language, onSpoken, speak, type Language } from '../strings';

/**
 * The language to speak.
 * @param chosen in the settings; Outlook's own where left out
 * @param display BCP 47, of Outlook's interface: French in all its countries, English for all others
 */
export function languageFor(chosen: Language | undefined, display: string): Language {
  return chosen ?? (/^fr(-|$)/i.test(display) ? 'fr' : 'en');
}

/** The language that is spoken now; what uses it is drawn again when that changes. */
export function useSpoken(): Language {
  return useSyncExternalStore(onSpoken, () => language);
}

/** Speaks `wanted` from now on, in the page's own words too, and says what is spoken meanwhile. */
export function useSpeaking(wanted: Language): Language {
  const spoken = useSpoken();
  useEffect(() => {
    // Without the network, the language from before stays.
    speak(wanted).catch(() => undefined);
  }, [wanted]);
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  return spoken;
}
