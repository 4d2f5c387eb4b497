import { useEffect, useMemo, useState } from 'react';
import { withPhrases } from '../../templates/templates-for';
import type { CompiledTemplates } from '../../templates/template';

const NONE: CompiledTemplates = { phases: [], templates: [] };

/** The charter's phrases, which come after the first drawing: none until then, and without the network. */
export function usePhrases(loadPhrases: () => Promise<CompiledTemplates>): CompiledTemplates {
  const [phrases, setPhrases] = useState(NONE);
  useEffect(() => {
    let over = false;
    loadPhrases().then(
      (loaded) => {
        if (!over) setPhrases(loaded);
      },
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [loadPhrases]);
  return phrases;
}

/** A charter with its phrases, for what looks through both. */
export function useEverything(
  charter: CompiledTemplates,
  phrases: CompiledTemplates,
): CompiledTemplates {
  return useMemo(() => withPhrases(charter, phrases), [charter, phrases]);
}
