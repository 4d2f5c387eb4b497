import type { CharterNews } from '../taskpane/session/agency-charter';
import type { SettingsSession } from '../taskpane/session/settings-session';
import { AlwaysSection } from '../taskpane/settings/AlwaysSection';
import { CharterSection } from '../taskpane/settings/CharterSection';
import { ExpressionsSection } from '../taskpane/settings/ExpressionsSection';
import { FilesSection } from '../taskpane/settings/FilesSection';
import { LanguageSection } from '../taskpane/settings/LanguageSection';
import { SettingsFrame } from '../taskpane/settings/SettingsFrame';
import { strings } from '../taskpane/strings';
import { relireWords } from '../taskpane/strings/relire';

interface RelireSettingsProps {
  readonly session: SettingsSession;
  readonly news: CharterNews;
  /** BCP 47, of the browser. */
  readonly displayLanguage: string;
  readonly onBack: () => void;
}

/** Templates are chosen in the pane alone: what the agency changes in them is no news here. */
function withoutTemplates({ changes, ...news }: CharterNews): CharterNews {
  return {
    ...news,
    ...(changes && { changes: { ...changes, added: [], reworded: [], removed: [] } }),
  };
}

/** « Réglages » of this page: what of the pane's makes sense without a mailbox. */
export function RelireSettings({ session, news, displayLanguage, onBack }: RelireSettingsProps) {
  return (
    <SettingsFrame
      session={session}
      onBack={onBack}
      closing={relireWords().closing}
      pages={[{ href: 'pense-bete.html', label: strings.settings.reminderPage }]}
    >
      {(view, onCopyRefused) => (
        <>
          <FilesSection {...view} place={relireWords().place} onCopyRefused={onCopyRefused} />
          <ExpressionsSection {...view} />
          <CharterSection news={withoutTemplates(news)} />
          <AlwaysSection {...view} />
          <LanguageSection
            {...view}
            displayLanguage={displayLanguage}
            asDisplay={relireWords().asBrowser}
          />
        </>
      )}
    </SettingsFrame>
  );
}
