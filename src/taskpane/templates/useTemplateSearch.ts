import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { TemplateSearch } from '../../templates/search';
import type { CompiledTemplates, Template } from '../../templates/template';

/**
 * The templates that answer a query; `null` without one, and until the search has come.
 * @param soon a query is to be expected: the search comes, and is made ready
 */
export function useTemplateSearch(
  charter: CompiledTemplates,
  query: string,
  soon: boolean,
): { readonly searched: string; readonly results: readonly Template[] | null } {
  const [found, setFound] = useState<{
    readonly run: TemplateSearch;
    readonly of: CompiledTemplates;
  } | null>(null);
  // One's own templates come, go and change.
  const search = found?.of === charter ? found : null;
  const searched = useDeferredValue(query.trim());
  const wanted = searched !== '';
  useEffect(() => {
    if (!(wanted || soon) || search) return;
    let over = false;
    import(/* webpackChunkName: "drawn" */ '../../templates/search').then(
      ({ createSearch }) => {
        if (!over) setFound({ run: createSearch(charter.templates, charter.phases), of: charter });
      },
      // Without the network the phases are still there; the next query asks again.
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [charter, wanted, soon, search]);
  const results = useMemo(
    () => (wanted && search ? search.run(searched) : null),
    [search, searched, wanted],
  );
  return { searched, results };
}
