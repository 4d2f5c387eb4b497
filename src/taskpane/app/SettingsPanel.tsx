import { useEffect, useState } from 'react';
import type { CompiledTemplates } from '../../templates/template';
import type { CharterNews } from '../session/agency-charter';
import type { Memory } from '../session/memory';
import type { Insight } from '../session/insight';
import { strings } from '../strings';
import { AlwaysSection } from '../settings/AlwaysSection';
import { CharterSection } from '../settings/CharterSection';
import { ClientsSection } from '../settings/ClientsSection';
import { ClosedDaysSection } from '../settings/ClosedDaysSection';
import { ExpressionsSection } from '../settings/ExpressionsSection';
import { ProposalsSection } from '../settings/ProposalsSection';
import { SendSection } from '../settings/SendSection';
import { FilesSection } from '../settings/FilesSection';
import { InsightSection } from '../insight/InsightSection';
import { LanguageSection } from '../settings/LanguageSection';
import { SettingsFrame } from '../settings/SettingsFrame';
import type { LoadProposals, ProposalsSession } from '../session/proposals-session';
import type { SettingsSession } from '../session/settings-session';

interface SettingsPanelProps {
  readonly session: SettingsSession;
  readonly memory: Memory;
  readonly charter: CompiledTemplates;
  /** Left out: nobody can publish another charter. */
  readonly news: CharterNews | undefined;
  readonly insight: Insight;
  /** Where it waits what is proposed to the agency. */
  readonly loadProposals: LoadProposals;
  /** Whose settings these are: in a shared mailbox they stay the writer's own. */
  readonly owner: string;
  /** BCP 47, of Outlook's interface. */
  readonly displayLanguage: string;
  readonly onBack: () => void;
}

/** « Réglages »: one's own expressions, what is always ignored, and the file to take them along. */
export default function SettingsPanel({
  session,
  memory,
  charter,
  news,
  insight,
  loadProposals,
  owner,
  displayLanguage,
  onBack,
}: SettingsPanelProps) {
  const [proposals, setProposals] = useState<ProposalsSession>();
  useEffect(() => void loadProposals().then(setProposals), [loadProposals]);
  const whose = owner === '' ? '' : `${strings.settings.whose(owner)} `;
  return (
    <SettingsFrame
      session={session}
      onBack={onBack}
      closing={whose + strings.privacy}
      pages={[
        { href: 'relire.html', label: strings.settings.relirePage },
        { href: 'pense-bete.html', label: strings.settings.reminderPage },
        { href: 'atelier.html', label: strings.settings.workshopPage },
      ]}
    >
      {(view, onCopyRefused) => (
        <>
          <ExpressionsSection {...view} proposals={proposals} />
          <AlwaysSection {...view} />
          <SendSection session={session} change={view.change} />
          <ClosedDaysSection session={session} state={view.state} change={view.change} />
          <InsightSection insight={insight} say={view.say} />
          {proposals && <ProposalsSection session={proposals} insight={insight} say={view.say} />}
          <ClientsSection session={memory.clients} charter={charter} />
          {news && <CharterSection news={news} />}
          <LanguageSection
            {...view}
            displayLanguage={displayLanguage}
            asDisplay={strings.settings.asOutlook}
          />
          <FilesSection {...view} place={strings.settings.place} onCopyRefused={onCopyRefused} />
        </>
      )}
    </SettingsFrame>
  );
}
