import { useRef, type ChangeEvent } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { strings } from '../strings';

interface ImportButtonProps {
  /** What is brought in: « Importer » alone does not say. */
  readonly label: string;
  readonly appearance?: 'secondary' | 'subtle';
  readonly className?: string | undefined;
  /** Called with the content of the JSON file that was chosen. */
  readonly onText: (text: string) => void;
}

/** « Importer »: chooses a file and reads it. */
export function ImportButton(props: ImportButtonProps) {
  const { label, appearance = 'secondary', className, onText } = props;
  const picker = useRef<HTMLInputElement>(null);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const text = await target.files?.[0]?.text();
    // So that the same file can be chosen again.
    target.value = '';
    if (text !== undefined) onText(text);
  };
  return (
    <>
      <Button
        size="small"
        appearance={appearance}
        className={className}
        icon={<ArrowUploadRegular />}
        aria-label={label}
        onClick={() => picker.current?.click()}
      >
        {strings.settings.import}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={(event) => void read(event)}
      />
    </>
  );
}
