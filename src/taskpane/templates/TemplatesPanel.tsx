import { flushSync } from 'react-dom';
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { ComposeHost } from '../../outlook/port/compose-host';
import type { FollowUp } from '../../storage/clients/follow-ups';
import { findClient, type MessageClient } from '../../storage/clients/message-client';
import { valuesInOtherLanguage } from '../../templates/other-language';
import type { CompiledTemplates, EnglishTemplates, Template } from '../../templates/template';
import type { Memory } from '../session/memory';
import { useMessageClient } from '../session/useMessageClient';
import { strings } from '../strings';
import type { FormDraft } from './form-draft';
import { FormsSession } from './forms-session';
import { isFor } from './is-for';
import { MessageLanguage } from './MessageLanguage';
import { SEARCH_ID, TemplateList } from './TemplateList';
import { useAskedBefore } from './useAskedBefore';
import { useMessageLanguage } from './useMessageLanguage';
import { useSpokenCharter } from './useSpokenCharter';

/** Fields, switches and the preview come when a template is opened. */
const TemplateForm = lazy(() => import(/* webpackChunkName: "drawn" */ './TemplateForm'));

const useStyles = makeStyles({
  root: { height: '100%', minHeight: 0 },
  waiting: { margin: 0, padding: '16px' },
});

interface TemplatesPanelProps {
  readonly host: ComposeHost;
  readonly charter: CompiledTemplates;
  readonly memory: Memory;
  readonly loadEnglish: () => Promise<EnglishTemplates>;
  /** Domains of colleagues besides the writer's own. */
  readonly colleagues: readonly string[];
  /** A template was opened. */
  readonly onOpen: () => void;
  /** Hears whether the list is shown, with no form on it. */
  readonly onRest: ((resting: boolean) => void) | undefined;
  /** Whether the tab is shown. */
  readonly active: boolean;
}

/** Puts the cursor into the search field, unless something has the focus already. */
export function focusSearch(): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return;
  document.getElementById(SEARCH_ID)?.focus();
}

/** The picker, or the form of the template that was chosen; what was entered stays with the message. */
export function TemplatesPanel({
  host,
  charter: given,
  memory,
  loadEnglish,
  colleagues,
  onOpen,
  onRest,
  active,
}: TemplatesPanelProps) {
  const styles = useStyles();
  const charter = useSpokenCharter(given, loadEnglish);
  const [query, setQuery] = useState('');
  const [whole, setWhole] = useState(false);
  const [forms] = useState(() => new FormsSession(host));
  const { drafts: kept, open: openId } = useSyncExternalStore(forms.subscribe, () => forms.state);
  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') forms.write();
    };
    window.addEventListener('pagehide', forms.write);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', forms.write);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [forms]);
  const french = charter.templates.find(({ id }) => id === openId);
  const shown = useRef<Template>(undefined);
  const carry = useCallback(
    (variantOf: (template: Template) => Template) => {
      const from = shown.current;
      if (!french || !from) return;
      const draft = forms.state.drafts[french.id];
      if (!draft) return;
      const values = valuesInOtherLanguage(from, variantOf(french), draft.values);
      forms.keep(french.id, { ...draft, values });
    },
    [forms, french],
  );
  const language = useMessageLanguage(charter, loadEnglish, carry);
  const opened = french && language.inChosen(french);
  useEffect(() => {
    shown.current = opened;
  }, [opened]);
  const { to, readAgain } = useMessageClient(host, colleagues, openId);
  const { clients } = memory;
  const known = useSyncExternalStore(clients.subscribe, () => clients.state.value);
  const client = to && findClient(known, to.domain);
  /** What the person comes back to; the message may have no recipient yet. */
  const [chosen, setChosen] = useState<FollowUp | null>(null);
  const clientFor = useCallback(
    (whom: MessageClient | undefined) =>
      whom
        ? findClient(clients.state.value, whom.domain)
        : chosen
          ? findClient(clients.state.value, chosen.client.domain)
          : undefined,
    [clients, chosen],
  );
  const about = clientFor(to);
  const asked = useAskedBefore(charter, opened, about, chosen);
  const readAgainWithClient = useCallback(async () => {
    const now = await readAgain();
    return { to: now, client: clientFor(now) };
  }, [readAgain, clientFor]);
  /** Where the form was opened from. */
  const opener = useRef<HTMLElement | null>(null);

  const open = useCallback(
    (template: Template) => {
      const { activeElement } = document;
      opener.current = activeElement instanceof HTMLElement ? activeElement : null;
      forms.open(template.id);
    },
    [forms],
  );
  useEffect(() => {
    if (openId !== null) onOpen();
  }, [openId, onOpen]);
  const openFromList = useCallback(
    (template: Template) => {
      setChosen(null);
      open(template);
    },
    [open],
  );
  const followUp = useCallback(
    (wanted: FollowUp) => {
      const { template } = wanted;
      if (!template) return;
      const begun = forms.state.drafts[template.id];
      if (begun && !isFor(begun, wanted.client.domain)) forms.discard(template.id);
      setChosen(wanted);
      open(template);
    },
    [forms, open],
  );
  const resting = active && openId === null;
  useEffect(() => {
    onRest?.(resting);
    return () => onRest?.(false);
  }, [onRest, resting]);
  const back = useCallback(() => forms.open(null), [forms]);
  const keep = useCallback(
    (draft: FormDraft) => {
      if (openId !== null) forms.keep(openId, draft);
    },
    [forms, openId],
  );
  const settle = useCallback(() => {
    if (openId !== null) forms.settle(openId);
  }, [forms, openId]);

  // Back in the list, the focus stands where it came from.
  useEffect(() => {
    if (openId !== null || opener.current === null) return;
    const stands = opener.current.isConnected ? opener.current : null;
    (stands ?? document.getElementById(SEARCH_ID))?.focus();
    opener.current = null;
  }, [openId]);

  useEffect(() => {
    if (!active) return;
    const toSearch = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      // At once, so that what is typed next lands in the field.
      flushSync(() => forms.open(null));
      document.getElementById(SEARCH_ID)?.focus();
    };
    document.addEventListener('keydown', toSearch);
    return () => document.removeEventListener('keydown', toSearch);
  }, [active, forms]);

  return (
    <div className={styles.root}>
      <div hidden={opened !== undefined} className={styles.root}>
        <TemplateList
          host={host}
          charter={charter}
          memory={memory}
          client={client}
          query={query}
          onQuery={setQuery}
          onOpen={openFromList}
          onFollowUp={followUp}
        />
      </div>
      {opened && (
        <Suspense fallback={<p className={styles.waiting}>{strings.loading}</p>}>
          <TemplateForm
            key={opened.id}
            host={host}
            template={opened}
            phase={charter.phases.find(({ id }) => id === opened.phase)}
            memory={memory}
            to={to}
            onReadAgain={readAgainWithClient}
            client={about}
            asked={asked}
            kept={kept[opened.id]}
            onKeep={keep}
            onInserted={settle}
            onBack={back}
            whole={whole}
            onWhole={setWhole}
            language={language.isOffered(opened) && <MessageLanguage {...language} />}
          />
        </Suspense>
      )}
    </div>
  );
}
