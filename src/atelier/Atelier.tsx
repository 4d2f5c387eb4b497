import { useState } from 'react';
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, InfoRegular } from '@fluentui/react-icons';
import type { OpenedArchive } from '../authoring/charter-archive';
import { differencesBetween } from '../authoring/charter-differences';
import { EMPTY_CHARTER } from '../authoring/own-charter';
import { commonVersion } from '../authoring/versions';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { proposalCount, type Proposals } from '../storage/proposals/proposals';
import { Tabs } from '../taskpane/app/Tabs';
import type { Language } from '../taskpane/strings';
import { useTheme } from '../taskpane/ui/color-scheme';
import { CountBadge } from '../taskpane/ui/CountBadge';
import { Notice } from '../taskpane/ui/Notice';
import { CompareForm } from './CompareForm';
import type { Compiler } from './compiler';
import { FileForm } from './FileForm';
import { HousePart } from './HousePart';
import type { KeptValue } from './kept-value';
import type { KnownVersions } from './kept-versions';
import { MistakesList } from './MistakesList';
import { ProposalsPart } from './ProposalsPart';
import { PublishPart } from './PublishPart';
import { RulesPart } from './RulesPart';
import { ShippedPart } from './ShippedPart';
import { wordsIn, type Words } from './strings';
import { useStyles as usePartStyles } from './styles';
import { TemplatesPart } from './TemplatesPart';
import { Toolbar } from './Toolbar';
import { TryPart } from './TryPart';
import { UnreadNotice } from './UnreadNotice';
import { useCharter, type WrittenCharter } from './useCharter';

const TABS = [
  'rules',
  'templates',
  'house',
  'proposals',
  'shipped',
  'trying',
  'publishing',
] as const;
type TabId = (typeof TABS)[number];

const useStyles = makeStyles({
  provider: { minHeight: '100%', backgroundColor: tokens.colorNeutralBackground2 },
  page: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    maxWidth: '880px',
    marginInline: 'auto',
    paddingInline: '16px',
    color: tokens.colorNeutralForeground1,
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    paddingBlock: '16px 4px',
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
  },
  state: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    '& svg': { flexShrink: 0, fontSize: '20px' },
  },
  told: { display: 'flex', flexDirection: 'column', gap: '8px', marginBlock: '8px 12px' },
  tabs: { marginInline: '-6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

function stateIn(words: Words, { stopped, outcome }: WrittenCharter): string {
  if (stopped) return words.stopped;
  if (!outcome) return words.checking;
  const { length } = outcome.mistakes;
  return length === 0 ? words.ready : words.toMend(length);
}

function differs(one: CharterTexts, other: CharterTexts): boolean {
  return differencesBetween(one, other, undefined).length > 0;
}

interface AtelierProps {
  readonly compiler: Compiler;
  readonly language: Language;
  readonly initial: CharterTexts;
  /** Keeps the charter on this machine; whether it could. */
  readonly keep: (texts: CharterTexts) => Promise<boolean>;
  /** Where its texts are kept. */
  readonly charter: KeptValue<CharterTexts>;
  readonly versions: KeptValue<KnownVersions>;
  /** What the team proposes. */
  readonly proposals: KeptValue<Proposals>;
}

/** The page in which an agency's charter is written, tried and published. */
export function Atelier(props: AtelierProps) {
  const { compiler, language, initial, keep, versions, proposals: keptProposals } = props;
  const styles = useStyles();
  const parts = usePartStyles();
  const words = wordsIn(language);
  const theme = useTheme(undefined);
  const charter = useCharter(compiler, initial, keep, versions);
  const { texts, change, open, shipped, phases, outcome } = charter;
  const [tab, setTab] = useState<TabId>('rules');
  const [notice, setNotice] = useState<string | null>(null);
  const [file, setFile] = useState<string | null>(null);
  const [comparing, setComparing] = useState<OpenedArchive | null>(null);
  const [proposals, setProposals] = useState(keptProposals.initial);
  const [areKept, setAreKept] = useState(true);
  const changeProposals = (changed: Proposals) => {
    setProposals(changed);
    setAreKept(keptProposals.keep(changed));
  };
  const kept = charter.kept && areKept;
  const openWith = (opened: OpenedArchive, changed: CharterTexts) => {
    open(changed, opened);
    setComparing(null);
    const older = opened.based !== undefined && opened.based !== shipped?.fingerprint;
    setNotice(`${words.opened(opened.texts.size)}${older ? ` ${words.otherBase}` : ''}`);
  };
  const onOpened = (opened: OpenedArchive) => {
    setNotice(null);
    if (differs(texts, EMPTY_CHARTER) && differs(texts, opened.texts)) setComparing(opened);
    else openWith(opened, opened.texts);
  };
  const proposed = proposalCount(proposals);
  const mistakes = outcome?.mistakes ?? [];
  const isReady = outcome !== null && mistakes.length === 0;
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <main lang={language} className={styles.page}>
        <header className={styles.header}>
          <h1 className={styles.title}>{words.title}</h1>
          <Toolbar {...{ words, charter, onOpened }} say={setNotice} />
        </header>
        <div className={styles.told}>
          <p role="status" className={styles.state}>
            {isReady ? <CheckmarkCircleRegular aria-hidden /> : <InfoRegular aria-hidden />}
            {stateIn(words, charter)}
          </p>
          <p className={parts.hint}>{kept ? words.kept : words.notKept}</p>
          <UnreadNotice {...{ words }} kept={[props.charter, keptProposals, versions]} />
          {comparing && shipped && (
            <CompareForm
              {...{ words, texts, shipped }}
              opened={comparing}
              base={commonVersion(charter.versions, charter.lineage, comparing)}
              onTake={(changed) => openWith(comparing, changed)}
              onCancel={() => setComparing(null)}
            />
          )}
          {notice !== null && <Notice onClose={() => setNotice(null)}>{notice}</Notice>}
          {mistakes.length > 0 && <MistakesList {...{ words, texts, mistakes }} onOpen={setFile} />}
          {file !== null && (
            <FileForm
              key={file}
              {...{ words, texts, file }}
              onCancel={() => setFile(null)}
              onKeep={(changed) => {
                change(changed);
                setFile(null);
              }}
            />
          )}
        </div>
        <div className={styles.tabs}>
          <Tabs<TabId>
            label={words.tabs.label}
            selected={tab}
            onSelect={setTab}
            items={TABS.map((id) => ({
              id,
              label: words.tabs[id],
              ...(id === 'proposals' &&
                proposed > 0 && {
                  badge: <CountBadge count={proposed} />,
                  description: words.proposed(proposed),
                }),
            }))}
          />
        </div>
        {TABS.map((id) => (
          <div
            key={id}
            id={`panel-${id}`}
            role="tabpanel"
            aria-labelledby={`tab-${id}`}
            hidden={tab !== id}
          >
            {id === 'rules' && (
              <RulesPart {...{ words, compiler, texts, outcome }} onChange={change} />
            )}
            {id === 'templates' && (
              <TemplatesPart
                {...{ words, compiler, texts, phases, outcome }}
                onChange={change}
                onImport={() => setTab('proposals')}
              />
            )}
            {id === 'house' && <HousePart {...{ words, texts }} onChange={change} />}
            {id === 'proposals' && shipped && (
              <ProposalsPart
                {...{ words, compiler, texts, shipped, phases, outcome, proposals }}
                onProposals={changeProposals}
                onChange={change}
                say={setNotice}
              />
            )}
            {id === 'shipped' && shipped && (
              <ShippedPart {...{ words, texts, shipped }} onChange={change} />
            )}
            {id === 'trying' && <TryPart {...{ words, language, compiler, outcome }} />}
            {id === 'publishing' && (
              <PublishPart
                {...{ words, compiler, outcome }}
                onFiles={() => setFile('charter.yml')}
              />
            )}
          </div>
        ))}
      </main>
    </FluentProvider>
  );
}
