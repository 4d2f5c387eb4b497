import type { Scenario } from './scenario';

const FONT =
  'font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';

/** A message that Camille writes in the agency's shared mailbox. */
export const sharedMailbox: Scenario = {
  id: 'boite-partagee',
  label: 'Message depuis une boîte partagée',
  from: { name: 'Agence Exemple', address: 'contact@agence.example' },
  composeType: 'newMail',
  to: [{ name: 'Julie Martin', address: 'julie.martin@acme.example' }],
  subject: 'Votre demande',
  format: 'html',
  body: `<div class="elementToProof" style="${FONT}">Bonjour Julie,</div>
<div class="elementToProof" style="${FONT}">Nous sommes désolés pour ce retard. Pas de soucis, nous nous en occupons.</div>
<div class="elementToProof" style="${FONT}">L’équipe de l’Agence Exemple</div>
`,
};
