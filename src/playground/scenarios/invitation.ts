import type { Scenario } from './scenario';

const FONT =
  'font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';
const LINE = '_'.repeat(80);

/** How to join, as Teams writes it at the end of an invitation: the host's words, not the writer's. */
const TEAMS = `<div class="me-email-text" lang="fr-FR" style="color:#252424;font-family:'Segoe UI',Helvetica,Arial,sans-serif;">
<div>${LINE}</div>
<div style="font-size:24px;">Réunion Microsoft Teams</div>
<div><a href="https://teams.example/meet/123456" style="font-size:14px;">Rejoindre la réunion maintenant</a></div>
<div>ID de réunion&nbsp;: 123 456 789 01</div>
<div>Code secret&nbsp;: aB3dE6</div>
<div>Pour les organisateurs&nbsp;: Options de réunion</div>
<div>${LINE}</div>
</div>`;

/** An invitation of its organizer, in a window of its own, with a Teams meeting. */
export const invitation: Scenario = {
  id: 'invitation',
  label: 'Invitation à une réunion',
  kind: 'meeting',
  composeType: 'newMail',
  to: [{ name: 'Julie Martin', address: 'julie.martin@acme.example' }],
  cc: [{ name: 'Paul Petit', address: 'paul.petit@agence.example' }],
  subject: 'Recette du formulaire',
  format: 'html',
  body: `<div class="elementToProof" style="${FONT}">Bonjour Julie,</div>
<div class="elementToProof" style="${FONT}">Je suis désolée pour mon retard. Parcourons ensemble le formulaire.</div>
<div class="elementToProof" style="${FONT}"><br></div>
${TEAMS}`,
};
