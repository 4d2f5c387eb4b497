import { useSyncExternalStore } from 'react';
import type { AgencyCharter } from '../session/agency-charter';
import { App, type AppProps } from './App';

interface AgencyAppProps extends Omit<AppProps, 'charter' | 'news' | 'onRest'> {
  readonly agency: AgencyCharter;
}

/** The pane over the charter that the agency has published, or the one that was built in. */
export function AgencyApp({ agency, ...props }: AgencyAppProps) {
  const { charter, news } = useSyncExternalStore(agency.subscribe, () => agency.state);
  return <App {...props} charter={charter} news={news} onRest={agency.rest} />;
}
