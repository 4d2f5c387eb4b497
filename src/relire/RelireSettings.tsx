import type { SettingsSession } from '../taskpane/session/settings-session';
import { AlwaysSection } from '../taskpane/settings/AlwaysSection';
import { ExpressionsSection } from '../taskpane/settings/ExpressionsSection';
import { FilesSection } from '../taskpane/settings/FilesSection';
import { LanguageSection } from '../taskpane/settings/LanguageSection';
import { SettingsFrame } from '../taskpane/settings/SettingsFrame';
import { strings } from '../taskpane/strings';

interface RelireSettingsProps {
  readonly session: SettingsSession;
  /** BCP 47, of the browser. */
  readonly displayLanguage: string;
  readonly onBack: () => void;
}

/** « Réglages » of this page: what of the pane's makes sense without a mailbox. */
export function RelireSettings({ session, displayLanguage, onBack }: RelireSettingsProps) {
  return (
    <SettingsFrame
      session={session}
      onBack={onBack}
      closing={strings.relire.closing}
      pages={[{ href: 'pense-bete.html', label: strings.settings.reminderPage }]}
    >
      {(view, onCopyRefused) => (
        <>
          <FilesSection {...view} place={strings.relire.place} onCopyRefused={onCopyRefused} />
          <ExpressionsSection {...view} />
          <AlwaysSection {...view} />
          <LanguageSection
            {...view}
            displayLanguage={displayLanguage}
            asDisplay={strings.relire.asBrowser}
          />
        </>
      )}
    </SettingsFrame>
  );
}
