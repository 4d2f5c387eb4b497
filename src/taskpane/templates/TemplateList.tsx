import {
  lazy,
  Suspense,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
} from 'react';
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, LockClosedRegular, SearchRegular } from '@fluentui/react-icons';
import type { ComposeHost } from '../../outlook/port/compose-host';
import type { Client } from '../../storage/clients/clients';
import type { FollowUp } from '../../storage/clients/follow-ups';
import { toggleFavourite } from '../../storage/habits/habits';
import type { CompiledTemplates, Template } from '../../templates/template';
import type { Memory } from '../session/memory';
import { Announcer } from '../ui/Announcer';
import { contentColumn, scroller } from '../ui/content-column';
import { Notice } from '../ui/Notice';
import { Told } from '../ui/Told';
import { strings, type Sentence } from '../strings';
import { MyTemplates } from './MyTemplates';
import { NothingFound } from './NothingFound';
import { PhaseSteps } from './PhaseSteps';
import { QuickLists } from './QuickLists';
import { TemplateRow } from './TemplateRow';
import { useTemplateSearch } from './useTemplateSearch';

/** What is awaited comes after the first drawing: most messages have none. */
const FollowUps = lazy(() => import(/* webpackChunkName: "drawn" */ './FollowUps'));
/** So do the phrases, which have their words in the same part. */
const Phrases = lazy(() => import(/* webpackChunkName: "drawn" */ './Phrases'));
/** So does what a reply answers: its thread has to be read first. */
const ReplyTemplates = lazy(() => import(/* webpackChunkName: "drawn" */ './ReplyTemplates'));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  search: { paddingBlock: '12px 8px', paddingInline: '16px' },
  input: { width: '100%', minWidth: 0 },
  keys: {
    color: tokens.colorNeutralForeground3,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase100,
  },
  scroller,
  content: { ...contentColumn, paddingBlock: '4px 12px' },
  results: { listStyleType: 'none', margin: 0, padding: 0, marginInlineStart: '-8px' },
  concern: { marginBlockEnd: '12px' },
  more: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
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

/** Results drawn at once; nobody reads further, and another word finds better. */
const RESULTS = 50;

interface TemplateListProps {
  readonly host: ComposeHost;
  readonly charter: CompiledTemplates;
  /** Its phrases by situation. */
  readonly phrases: CompiledTemplates;
  /** Both, for what looks through all. */
  readonly everything: CompiledTemplates;
  readonly memory: Memory;
  /** What is kept for the message's client. */
  readonly client: Client | undefined;
  /** Comes back to a client with the template for it. */
  readonly onFollowUp: (followUp: FollowUp) => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (template: Template) => void;
}

/** The picker: a search field over the phases, or over what it finds. */
export function TemplateList(props: TemplateListProps) {
  const { host, charter, phrases, everything, memory, client, query, onQuery, onOpen, onFollowUp } =
    props;
  const styles = useStyles();
  const { habits: session } = memory;
  const habits = useSyncExternalStore(session.subscribe, () => session.state.value);
  const root = useRef<HTMLDivElement>(null);
  const { kind } = memory.clients.state;
  const [concern, setConcern] = useState<{ readonly text?: Sentence }>(
    kind === 'ready' ? {} : { text: () => strings.clients[kind] },
  );
  const [soon, setSoon] = useState(false);
  const { searched, results } = useTemplateSearch(everything, query, soon);
  // Enter opens the first template found, once the search has caught up with what was typed.
  const entered = useRef('');
  const openEntered = () => {
    if (entered.current === '' || entered.current !== searched || results === null) return;
    entered.current = '';
    const [first] = results;
    if (first) onOpen(first);
  };
  useEffect(openEntered);
  const captionOf = (template: Template) => {
    const title = everything.phases.find(({ id }) => id === template.phase)?.title;
    if (template.for !== 'phrase') return title;
    return title === undefined ? strings.phrases.one : strings.phrases.of(title);
  };
  /** Looks for what nobody typed; the cursor stands where it can be typed on. */
  const search = (words: string) => {
    onQuery(words);
    document.getElementById(SEARCH_ID)?.focus();
  };
  const star = async ({ id }: Template) => {
    setConcern(await session.change((now) => toggleFavourite(now, id)));
  };
  const row = (template: Template, caption?: string) => (
    <TemplateRow
      template={template}
      caption={caption}
      favourite={habits.favourites.includes(template.id)}
      onFavourite={(chosen) => void star(chosen)}
      onOpen={onOpen}
    />
  );

  /** Arrows walk from the field through the templates and back. */
  const onKeyDown = (event: KeyboardEvent) => {
    const stops = [
      ...(root.current?.querySelectorAll<HTMLElement>('input, [data-template], [data-more]') ?? []),
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
                onClick={() => search('')}
              />
            )
          }
          onFocus={() => setSoon(true)}
          onChange={(_, data) => {
            entered.current = '';
            onQuery(data.value);
          }}
        />
      </div>
      <div className={styles.scroller}>
        <div className={styles.content}>
          {concern.text && (
            <div className={styles.concern}>
              <Notice onClose={() => setConcern({})}>
                <Told sentence={concern.text} />
              </Notice>
            </div>
          )}
          {results === null && (
            <>
              <Suspense fallback={null}>
                <ReplyTemplates host={host} charter={charter} row={row} />
                <FollowUps
                  charter={charter}
                  memory={memory}
                  client={client}
                  onFollowUp={onFollowUp}
                />
              </Suspense>
              <QuickLists
                charter={charter}
                all={everything.templates}
                client={client}
                habits={habits}
                row={row}
              />
              <PhaseSteps
                charter={charter}
                current={client ? client.phase : habits.phase}
                row={row}
              />
            </>
          )}
          {results !== null && results.length > 0 && (
            <ul className={styles.results} aria-label={strings.templates.results(results.length)}>
              {results.slice(0, RESULTS).map((template) => (
                <li key={template.id}>{row(template, captionOf(template))}</li>
              ))}
            </ul>
          )}
          {results !== null && results.length > RESULTS && (
            <p className={styles.more}>{strings.clients.moreResults(results.length - RESULTS)}</p>
          )}
          {results?.length === 0 && <NothingFound query={searched} />}
          {results === null && (
            <Suspense fallback={null}>
              <Phrases phrases={phrases} onSearch={search} />
            </Suspense>
          )}
          {results === null && <MyTemplates charter={charter} row={row} captionOf={captionOf} />}
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
