import { useEffect, useMemo, useState } from 'react';
import { inEnglishWords } from '../../templates/spoken-charter';
import type { CompiledTemplates, EnglishTemplates } from '../../templates/template';
import { useSpoken } from '../ui/spoken-language';

/**
 * The charter with its names and labels in the language that the pane speaks. English ones come as a
 * part of their own; until then, and without the network, they are French.
 */
export function useSpokenCharter(
  charter: CompiledTemplates,
  loadEnglish: () => Promise<EnglishTemplates>,
): CompiledTemplates {
  const spoken = useSpoken();
  const [english, setEnglish] = useState<EnglishTemplates | null>(null);
  const wanted = spoken === 'en' && english === null;
  useEffect(() => {
    if (!wanted) return;
    let over = false;
    loadEnglish().then(
      (words) => {
        if (!over) setEnglish(words);
      },
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [wanted, loadEnglish]);
  return useMemo(
    () => (spoken === 'en' && english ? inEnglishWords(charter, english) : charter),
    [spoken, english, charter],
  );
}
