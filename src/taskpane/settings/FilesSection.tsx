import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import type { Settings } from '../../storage/settings/settings';
import {
  exportSettings,
  FILE_NAME,
  importSettings,
  type ImportOutcome,
} from '../../storage/settings/settings-file';
import { LIMIT_BYTES } from '../../storage/size';
import { CopyButton } from '../ui/CopyButton';
import { language, strings } from '../strings';
import { download } from '../ui/download';
import { ImportButton } from '../ui/ImportButton';
import { placeInFile } from '../ui/place-in-file';
import { Section } from '../ui/Section';
import { sectionStyles } from '../ui/section-styles';
import type { SettingsView } from '../session/useStoredSection';

const useStyles = makeStyles({
  ...sectionStyles,
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBlock: '8px 20px' },
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  track: {
    height: '4px',
    marginBlock: '6px 0',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  used: {
    height: '100%',
    minWidth: '4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      forcedColorAdjust: 'none',
    },
  },
});

interface FilesSectionProps extends SettingsView {
  /** Where the room is that they take. */
  readonly place: string;
  /** Called where the host allows no way to the clipboard. */
  readonly onCopyRefused: (text: string) => void;
}

/** Taking the settings along, bringing them in, and how much room they take. */
export function FilesSection(props: FilesSectionProps) {
  const { state, change, say, place, onCopyRefused } = props;
  const styles = useStyles();
  const content = exportSettings(state.value);
  const save = () => {
    download(FILE_NAME, content, 'application/json');
    say({ text: () => strings.settings.exported(FILE_NAME), done: true });
  };
  const bring = (text: string) => {
    const outcome = importSettings(text, state.value);
    if (outcome.ok) {
      const { added, known } = outcome;
      // Into what stands when its turn comes: another window may have added some.
      const bringIn = (settings: Settings): Settings => {
        const again = importSettings(text, settings);
        return again.ok ? again.settings : settings;
      };
      void change(bringIn, () => strings.settings.imported(added, known), 'undoable');
    } else say({ text: () => whyNot(outcome), done: false });
  };
  const kilobytes = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const used = strings.settings.meter(kilobytes.format(state.bytes / 1024));
  return (
    <Section title={strings.settings.file}>
      <p className={styles.hint}>{strings.settings.fileHint}</p>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          aria-label={strings.settings.exportLists}
          onClick={save}
        >
          {strings.settings.export}
        </Button>
        <ImportButton label={strings.settings.importLists} onText={bring} />
        <CopyButton text={content} onRefused={onCopyRefused} />
      </div>
      <div className={styles.place}>
        <span>{place}</span>
        <span>{used}</span>
      </div>
      <div
        role="meter"
        aria-label={place}
        aria-valuemin={0}
        aria-valuemax={LIMIT_BYTES}
        aria-valuenow={state.bytes}
        aria-valuetext={used}
        className={styles.track}
      >
        <div
          className={styles.used}
          style={{ width: `${String(Math.min(100, (state.bytes / LIMIT_BYTES) * 100))}%` }}
        />
      </div>
    </Section>
  );
}

/** Where a file can't be read, and what was expected there. */
function whyNot({ where, what }: Extract<ImportOutcome, { readonly ok: false }>): string {
  const { notImported, faults } = strings.settings;
  return notImported(placeInFile(where), faults[what]);
}
