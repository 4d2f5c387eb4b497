import { useEffect, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { copyText } from './copy-text';
import { strings } from '../strings';

/** How long « Copié » stays, ms. */
const SAID_MS = 2000;

interface CopyButtonProps {
  readonly text: string;
  /** The same with its formatting. */
  readonly html?: string;
  /** The id of the element that holds what is copied. */
  readonly describedBy?: string;
  /** Called where the host allows no way to the clipboard. */
  readonly onRefused: (text: string) => void;
}

/** « Copier », which says « Copié » for a moment. */
export function CopyButton({ text, html, describedBy, onRefused }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    if (await copyText(text, html)) setCopied(true);
    else onRefused(text);
  };
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
      aria-describedby={describedBy}
      onClick={() => void copy()}
    >
      {copied ? strings.copied : strings.copy}
    </Button>
  );
}
