import type { InsertPlace } from '../../editing/insert-template';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronUpRegular } from '@fluentui/react-icons';
import { focusRing } from '../ui/focus-ring';
import { strings } from '../strings';

const PLACEMENTS: readonly InsertPlace[] = ['cursor', 'top', 'own'];

const useStyles = makeStyles({
  root: { position: 'relative', display: 'flex' },
  menu: {
    position: 'absolute',
    insetInlineEnd: 0,
    bottom: 'calc(100% + 6px)',
    zIndex: 1,
    boxSizing: 'border-box',
    width: 'min(218px, 100vw - 32px)',
    padding: '4px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  item: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    paddingBlock: '6px',
    paddingInline: '10px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
});

interface PlacementMenuProps {
  readonly disabled: boolean;
  /** The line that the draft begins with, where it greets: a template goes below it. */
  readonly greeting: string | null;
  /** Before the menu shows. */
  readonly onOpen: () => void;
  readonly onChoose: (placement: InsertPlace) => void;
}

/** The small menu beside « Insérer »: a choice inserts there at once. */
export function PlacementMenu({ disabled, greeting, onOpen, onChoose }: PlacementMenuProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const show = () => {
    onOpen();
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    window.addEventListener('blur', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      window.removeEventListener('blur', outside);
    };
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
      return;
    }
    if (event.key === 'Tab') setOpen(false);
    const items = [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items.at(to % items.length)?.focus();
  };

  return (
    <div ref={root} className={styles.root}>
      <Button
        ref={trigger}
        icon={<ChevronUpRegular />}
        aria-label={strings.templates.placementMenu}
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={disabled}
        onClick={() => (open ? setOpen(false) : show())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          show();
        }}
      />
      {open && (
        <div
          role="menu"
          aria-label={strings.templates.placementMenu}
          className={styles.menu}
          onKeyDown={onKeyDown}
        >
          {PLACEMENTS.map((placement) => (
            <button
              key={placement}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              onClick={() => {
                close();
                onChoose(placement);
              }}
            >
              {placement === 'top' && greeting !== null
                ? strings.templates.placedBelow(greeting)
                : strings.templates.placements[placement]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
