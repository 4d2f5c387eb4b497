import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { reminder } from '../charter/reminder';
import { keepOffline } from '../offline/keep-offline';
import { PenseBete } from './PenseBete';

const root = document.getElementById('root');
if (!root) throw new RangeError('pense-bete.html has no #root');
createRoot(root).render(
  <StrictMode>
    <PenseBete reminder={reminder} />
  </StrictMode>,
);
keepOffline('pense-bete');
