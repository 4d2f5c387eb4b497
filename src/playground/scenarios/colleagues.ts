import type { Scenario } from './scenario';

const FONT =
  'font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';

/** A message that only colleagues receive. */
export const colleagues: Scenario = {
  id: 'collegues',
  label: 'Message à des collègues seulement',
  composeType: 'newMail',
  to: [
    { name: 'Paul Petit', address: 'paul.petit@agence.example' },
    { name: 'Nadia Roux', address: 'nadia.roux@agence.example' },
  ],
  subject: 'Point du jeudi',
  format: 'html',
  body: `<div class="elementToProof" style="${FONT}">Salut tous les deux,</div>
<div class="elementToProof" style="${FONT}">Désolée pour mon retard, le bug du formulaire est corrigé. Pas de soucis, je m’en occupe jeudi.</div>
<div class="elementToProof" style="${FONT}">Camille</div>
`,
};
