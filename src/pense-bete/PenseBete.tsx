import { useEffect, useState } from 'react';
import type { Reminder } from '../templates/reminder';
import { CallSheet } from './CallSheet';
import { CharterSheet } from './CharterSheet';
import { words } from './words';

type View = 'fiche' | 'appel';

interface PenseBeteProps {
  readonly reminder: Reminder;
}

/** « Pense-bête »: the charter on one page, and « Préparer un appel »; what is shown is what is printed. */
export function PenseBete({ reminder }: PenseBeteProps) {
  const [view, setView] = useState<View>(viewOf(location.hash));
  useEffect(() => {
    const follow = () => setView(viewOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const link = (to: View, label: string) => (
    <a href={`#${to}`} aria-current={view === to ? 'page' : undefined}>
      {label}
    </a>
  );
  return (
    <>
      <header className="bar">
        <nav aria-label={words.title}>
          {link('fiche', words.sheet)}
          {link('appel', words.call)}
        </nav>
        <button type="button" className="print" onClick={() => window.print()}>
          {words.print}
        </button>
      </header>
      <main className="paper">
        {reminder.rules.length === 0 ? (
          <>
            <h1>{words.title}</h1>
            <p>{words.none}</p>
          </>
        ) : view === 'fiche' ? (
          <CharterSheet reminder={reminder} />
        ) : (
          <CallSheet reminder={reminder} />
        )}
      </main>
    </>
  );
}

function viewOf(hash: string): View {
  return hash === '#appel' ? 'appel' : 'fiche';
}
