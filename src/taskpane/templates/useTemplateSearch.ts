import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { TemplateSearch } from '../../templates/search';
import type { CompiledTemplates, Template } from '../../templates/template';

/**
 * The templates that answer a query; `null` without one, and until the search has come, which it does
 * at the first query.
 */
export function useTemplateSearch(
  charter: CompiledTemplates,
  query: string,
): { readonly searched: string; readonly results: readonly Template[] | null } {
  const [search, setSearch] = useState<{ readonly run: TemplateSearch } | null>(null);
  const searched = useDeferredValue(query.trim());
  const wanted = searched !== '';
  useEffect(() => {
    if (!wanted || search) return;
    let over = false;
    import('../../templates/search').then(
      ({ createSearch }) => {
        if (!over) setSearch({ run: createSearch(charter.templates, charter.phases) });
      },
      // Without the network the phases are still there; the next query asks again.
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [charter, wanted, search]);
  const results = useMemo(
    () => (wanted && search ? search.run(searched) : null),
    [search, searched, wanted],
  );
  return { searched, results };
}
