import { LOGO } from './logo';
import type { Scenario } from './scenario';

const FONT =
  'font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';

/** A reply in Outlook on the web; the thread below is the client's, who apologises too. */
export const webReply: Scenario = {
  id: 'reponse-web',
  label: 'Réponse, Outlook sur le web',
  composeType: 'reply',
  to: [{ name: 'Julie Martin', address: 'julie.martin@acme.example' }],
  cc: [{ name: 'Paul Petit', address: 'paul.petit@agence.example' }],
  subject: 'RE: Formulaire de contact',
  format: 'html',
  body: `<div class="elementToProof" style="${FONT}">Bonjour Julie,</div>
<div class="elementToProof" style="${FONT}"><br></div>
<div class="elementToProof" style="${FONT}">Je suis désolée pour mon retard, le bug du formulaire est <b>corrigé</b>. Pas de soucis, je m’en occupe&nbsp;!</div>
<div class="elementToProof" style="${FONT}"><br></div>
<div class="elementToProof" style="${FONT}">Bonne journée,</div>
<div id="Signature"><div style="${FONT}"><b>Camille Durand</b> &middot; Agence Exemple<br><img width="144" height="40" alt="Agence Exemple" src="${LOGO}"></div></div>
<div id="appendonsend"></div>
<hr style="display:inline-block;width:98%" tabindex="-1">
<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>De&nbsp;:</b> Julie Martin &lt;julie.martin@acme.example&gt;<br>
<b>Envoyé&nbsp;:</b> lundi 16 novembre 2026 09:42<br>
<b>À&nbsp;:</b> Camille Durand &lt;camille.durand@agence.example&gt;<br>
<b>Objet&nbsp;:</b> Formulaire de contact</font>
<div>&nbsp;</div>
</div>
<div class="elementToProof" style="font-family: Calibri, sans-serif; font-size: 11pt;">Bonjour Camille,</div>
<div style="font-family: Calibri, sans-serif; font-size: 11pt;">Je suis désolée de vous relancer&nbsp;: le formulaire ne part toujours pas, est-ce que le bug est corrigé&nbsp;?</div>
<div style="font-family: Calibri, sans-serif; font-size: 11pt;">Pas de soucis si c’est pour demain.</div>
<div style="font-family: Calibri, sans-serif; font-size: 11pt;">Julie</div>
`,
};
