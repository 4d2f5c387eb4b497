import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular, FolderRegular } from '@fluentui/react-icons';
import type { Outcome, PublishedFiles } from '../authoring/outcome';
import { download } from '../taskpane/ui/download';
import type { Compiler } from './compiler';
import { publishedArchive, publishedFiles } from './published-archive';
import type { Words } from './strings';
import { useStyles } from './styles';

/** Of a browser that can write into a folder (Chromium). */
interface FolderWindow {
  showDirectoryPicker(options: { readonly mode: 'readwrite' }): Promise<FolderHandle>;
}
interface FolderHandle {
  getFileHandle(
    name: string,
    options: { readonly create: boolean },
  ): Promise<{
    createWritable(): Promise<{
      write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
      close(): Promise<void>;
    }>;
  }>;
  getDirectoryHandle(name: string, options: { readonly create: boolean }): Promise<FolderHandle>;
}

function folderWindow(): FolderWindow | undefined {
  return 'showDirectoryPicker' in window ? (window as unknown as FolderWindow) : undefined;
}

interface PublishPartProps {
  readonly words: Words;
  readonly compiler: Compiler;
  readonly outcome: Outcome | null;
  /** Shows the files of the charter themselves. */
  readonly onFiles: () => void;
}

type Said =
  'published' | 'downloaded' | 'mendFirst' | 'otherVersion' | 'unreachable' | 'notWritten';

/** « Publier »: the files, as an archive or straight into the folder that is served. */
export function PublishPart({ words, compiler, outcome, onFiles }: PublishPartProps) {
  const styles = useStyles();
  const [said, setSaid] = useState<Said | null>(null);
  const ready = outcome?.mistakes.length === 0;
  const files = async (): Promise<PublishedFiles | null> => {
    let launchevent: string;
    try {
      const response = await fetch('launchevent.js', { cache: 'no-cache' });
      if (!response.ok) throw new RangeError(String(response.status));
      launchevent = await response.text();
    } catch {
      setSaid('unreachable');
      return null;
    }
    const made = await compiler.ask('publish', { launchevent, made: Date.now() });
    if (typeof made !== 'string') return made;
    setSaid(made === 'version' ? 'otherVersion' : 'mendFirst');
    return null;
  };
  const downloadAll = async () => {
    const made = await files();
    if (!made) return;
    download('ton-juste-publication.zip', publishedArchive(made), 'application/zip');
    setSaid('downloaded');
  };
  const writeAll = async (picker: FolderWindow) => {
    let folder: FolderHandle;
    try {
      folder = await picker.showDirectoryPicker({ mode: 'readwrite' });
    } catch {
      // Nothing was chosen.
      return;
    }
    const made = await files();
    if (!made) return;
    try {
      const written = await Promise.all(
        publishedFiles(made).map(async ([path, bytes]) => {
          const [name = '', within] = path.split('/').reverse();
          const home =
            within === undefined
              ? folder
              : await folder.getDirectoryHandle(within, { create: true });
          const file = await (await home.getFileHandle(name, { create: true })).createWritable();
          await file.write(bytes);
          return file;
        }),
      );
      // Closed, they take the place of what was there: all, once all are whole.
      for (const file of written) await file.close();
      setSaid('published');
    } catch {
      setSaid('notWritten');
    }
  };
  const picker = folderWindow();
  return (
    <div className={styles.part}>
      <ol className={styles.sentences}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.row}>
        <Button
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={!ready}
          onClick={() => void downloadAll()}
        >
          {words.publish}
        </Button>
        {picker && (
          <Button
            icon={<FolderRegular />}
            disabledFocusable={!ready}
            onClick={() => void writeAll(picker)}
          >
            {words.publishInto}
          </Button>
        )}
      </div>
      {!ready && outcome && <p className={styles.hint}>{words.mendFirst}</p>}
      <p role="status" className={styles.reason}>
        {said && words[said]}
      </p>
      <div className={styles.row}>
        <Button appearance="subtle" size="small" onClick={onFiles}>
          {words.files}
        </Button>
      </div>
    </div>
  );
}
