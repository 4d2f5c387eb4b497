import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, LockClosedRegular, SearchRegular } from '@fluentui/react-icons';
import type { CompiledTemplates, Template } from '../../templates/template';
import { Announcer } from '../shell/Announcer';
import { contentColumn } from '../shell/content-column';
import { strings } from '../strings';
import { PhaseSteps } from './PhaseSteps';
import { TemplateRow } from './TemplateRow';
import { useTemplateSearch } from './useTemplateSearch';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  search: { paddingBlock: '12px 8px', paddingInline: '16px' },
  input: { width: '100%', minWidth: 0 },
  keys: {
    color: tokens.colorNeutralForeground3,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase100,
  },
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'scroll',
    scrollbarWidth: 'thin',
  },
  content: { ...contentColumn, paddingBlock: '4px 12px' },
  results: { listStyleType: 'none', margin: 0, padding: 0, marginInlineStart: '-8px' },
  none: { marginBlock: '16px', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  privacy: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    marginBlock: '12px 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The search field's id, for Ctrl+K. */
export const SEARCH_ID = 'template-search';

interface TemplateListProps {
  readonly charter: CompiledTemplates;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (template: Template) => void;
}

/** The picker: a search field over the phases, or over what it finds. */
export function TemplateList({ charter, query, onQuery, onOpen }: TemplateListProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const { searched, results } = useTemplateSearch(charter, query);
  // Enter opens the first template found, once the search has caught up with what was typed.
  const entered = useRef('');
  const openEntered = () => {
    if (entered.current === '' || entered.current !== searched || results === null) return;
    entered.current = '';
    const [first] = results;
    if (first) onOpen(first);
  };
  useEffect(openEntered);
  const phaseTitle = (id: string) => charter.phases.find((phase) => phase.id === id)?.title;

  /** Arrows walk from the field through the templates and back. */
  const onKeyDown = (event: KeyboardEvent) => {
    const stops = [
      ...(root.current?.querySelectorAll<HTMLElement>('input, [data-template]') ?? []),
    ];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (event.key === 'Enter' && at === 0) {
      event.preventDefault();
      entered.current = query.trim();
      openEntered();
    } else if (event.key === 'Escape' && query !== '') {
      onQuery('');
      stops[0]?.focus();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && at >= 0) {
      event.preventDefault();
      stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    }
  };

  return (
    <div ref={root} className={styles.root} onKeyDown={onKeyDown}>
      <div role="search" className={styles.search}>
        <Input
          id={SEARCH_ID}
          className={styles.input}
          role="searchbox"
          aria-label={strings.templates.search}
          aria-keyshortcuts="Control+K"
          placeholder={strings.templates.search}
          autoComplete="off"
          spellCheck={false}
          value={query}
          contentBefore={<SearchRegular />}
          contentAfter={
            query === '' ? (
              <kbd className={styles.keys}>{strings.templates.searchKeys}</kbd>
            ) : (
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={strings.templates.clearSearch}
                onClick={() => {
                  onQuery('');
                  document.getElementById(SEARCH_ID)?.focus();
                }}
              />
            )
          }
          onChange={(_, data) => {
            entered.current = '';
            onQuery(data.value);
          }}
        />
      </div>
      <div className={styles.scroller}>
        <div className={styles.content}>
          {results === null && <PhaseSteps charter={charter} onOpen={onOpen} />}
          {results !== null && results.length > 0 && (
            <ul className={styles.results} aria-label={strings.templates.results(results.length)}>
              {results.map((template) => (
                <li key={template.id}>
                  <TemplateRow
                    template={template}
                    caption={phaseTitle(template.phase)}
                    onOpen={onOpen}
                  />
                </li>
              ))}
            </ul>
          )}
          {results?.length === 0 && (
            <p className={styles.none}>
              {strings.templates.noResult(searched)}
              <br />
              {strings.templates.noResultHint}
            </p>
          )}
          {results === null && (
            <p className={styles.privacy}>
              <LockClosedRegular aria-hidden="true" />
              {strings.privacy}
            </p>
          )}
        </div>
      </div>
      <Announcer>{results === null ? '' : strings.templates.results(results.length)}</Announcer>
    </div>
  );
}
