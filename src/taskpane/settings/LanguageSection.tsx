import { makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { Settings } from '../../storage/settings/settings';
import { speak, strings, type Language } from '../strings';
import { languageFor } from '../ui/spoken-language';
import { Section } from '../ui/Section';
import { sectionStyles } from '../ui/section-styles';
import type { SettingsView } from '../session/useStoredSection';

const useStyles = makeStyles({ ...sectionStyles, radios: { marginInlineStart: '-8px' } });

/** For « Comme Outlook »: a radio button needs a value. */
const AS_DISPLAY = 'display';

/** Each language in its own words. */
const NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };
const LANGUAGES = Object.keys(NAMES) as Language[];

interface LanguageSectionProps extends SettingsView {
  /** BCP 47, of what the pane stands in. */
  readonly displayLanguage: string;
  /** « Comme Outlook »: what it speaks where nothing was chosen. */
  readonly asDisplay: string;
}

/** « Langue »: the interface's; the charter and the messages stay as they are. */
export function LanguageSection(props: LanguageSectionProps) {
  const { state, change, displayLanguage, asDisplay } = props;
  const styles = useStyles();
  const { language: chosen } = state.value;
  const choose = async (wanted: Language | undefined) => {
    // First, so that what was done is said in the language that was asked for.
    await speak(languageFor(wanted, displayLanguage)).catch(() => undefined);
    const changed = await change(
      (settings) => withLanguage(settings, wanted),
      () => strings.settings.languageChosen,
    );
    if (!changed) await speak(languageFor(chosen, displayLanguage)).catch(() => undefined);
  };
  return (
    <Section
      titleId="language-heading"
      title={strings.settings.language}
      state={chosen ? NAMES[chosen] : asDisplay}
    >
      <RadioGroup
        className={styles.radios}
        aria-labelledby="language-heading"
        value={chosen ?? AS_DISPLAY}
        onChange={(_, { value }) => void choose(LANGUAGES.find((known) => known === value))}
      >
        <Radio value={AS_DISPLAY} label={asDisplay} />
        {LANGUAGES.map((language) => (
          <Radio
            key={language}
            value={language}
            label={{ children: NAMES[language], lang: language }}
          />
        ))}
      </RadioGroup>
    </Section>
  );
}

function withLanguage(settings: Settings, wanted: Language | undefined): Settings {
  return wanted === undefined ? withoutLanguage(settings) : { ...settings, language: wanted };
}

function withoutLanguage({ language: _, ...rest }: Settings): Settings {
  return rest;
}
