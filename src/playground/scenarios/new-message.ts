import { LOGO } from './logo';
import type { Scenario } from './scenario';

const FONT =
  'font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';

function line(text: string): string {
  return `<div class="elementToProof" style="${FONT}">${text}</div>`;
}

/** A new message in Outlook on the web, with a signature that holds a logo. */
export const newMessage: Scenario = {
  id: 'nouveau-message',
  label: 'Nouveau message avec signature',
  composeType: 'newMail',
  to: [{ name: 'Julie Martin', address: 'julie.martin@acme.example' }],
  subject: '',
  format: 'html',
  body: [
    line('Bonjour Julie,'),
    line('<br>'),
    line('Je suis désolée pour mon retard, le bug du formulaire est corrigé.'),
    line(
      'Pas de soucis pour la suite&nbsp;: je n’ai pas encore fini l’intégration de la page d’accueil, la maquette est <b>déjà validée</b>.',
    ),
    line('<br>'),
    line('Bien à vous,'),
    line('<br>'),
    `<div id="Signature"><div style="${FONT}"><b>Camille Durand</b><br>Cheffe de projet web<br><a href="https://agence.example/">agence.example</a></div><div><img width="144" height="40" alt="Agence Exemple" src="${LOGO}"></div></div>`,
  ].join('\n'),
};
