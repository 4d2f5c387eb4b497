import type { MemoryHostOptions } from '../../testing/memory-host';
import { newMessage } from '../scenarios/new-message';
import { plainTextScenario } from '../scenarios/plain-text';
import type { Scenario } from '../scenarios/scenario';
import { SENDER } from '../scenarios/scenario';
import { webReply } from '../scenarios/web-reply';

function options(scenario: Scenario): MemoryHostOptions {
  const { body, format, subject, to, cc, composeType } = scenario;
  return { body, format, subject, composeType, recipients: [...to, ...(cc ?? [])], sender: SENDER };
}

/** The drafts that states start from. */
export const NEW_MESSAGE = options(newMessage);
export const REPLY = options(webReply);
export const PLAIN_TEXT = options(plainTextScenario);
export const CLEAN: MemoryHostOptions = {
  ...NEW_MESSAGE,
  body: '<div>Bonjour Julie,</div><div>Votre formulaire de contact fonctionne à nouveau, merci de votre patience.</div><div>Bien à vous,</div><div id="Signature"><b>Camille Durand</b></div>',
};
export const EMPTY: MemoryHostOptions = {
  ...NEW_MESSAGE,
  body: '<div><br></div><div id="Signature"><b>Camille Durand</b></div>',
};
/** Says one thing of the charter twice. */
export const TWICE: MemoryHostOptions = {
  ...NEW_MESSAGE,
  body: '<div>Bonjour Julie,</div><div>Pas de souci pour jeudi.</div><div>Aucun problème pour la salle.</div><div id="Signature"><b>Camille Durand</b></div>',
};
/** Sentences to rewrite as a whole, with gaps that the writer alone can fill, and one that no words fit. */
export const REWRITABLE: MemoryHostOptions = {
  ...NEW_MESSAGE,
  body: '<div>Bonjour Julie,</div><div>Malheureusement, le devis ne sera pas prêt avant jeudi. Nous ne pouvons pas modifier le menu.</div><div>Vous avez oublié de joindre le logo. Votre demande est refusée.</div><div>Bien à vous,</div><div id="Signature"><b>Camille Durand</b></div>',
};
/** One sentence that only the writer can complete. */
export const BLANK: MemoryHostOptions = {
  ...NEW_MESSAGE,
  body: '<div>Bonjour Julie,</div><div>Nous ne pouvons pas modifier le menu.</div><div>Bien à vous,</div><div id="Signature"><b>Camille Durand</b></div>',
};
/** A message with a place to fill in, and a file that it announces and doesn't have. */
export const UNFINISHED: MemoryHostOptions = {
  ...NEW_MESSAGE,
  body: '<div>Bonjour Julie,</div><div>Vous trouverez le planning en pièce jointe, à valider avant le [date à adapter].</div><div>Bien à vous,</div><div id="Signature"><b>Camille Durand</b></div>',
};
/** A reply whose thread holds a picture, which Outlook may lose when the body is written. */
export const QUOTED_PICTURE: MemoryHostOptions = {
  ...REPLY,
  body: `${webReply.body}<div><img alt="" src="cid:capture@acme.example"></div>`,
};
/** An empty reply to a client who asks two things. */
export const ANSWER: MemoryHostOptions = {
  ...REPLY,
  body: [
    '<div><br></div><div id="Signature"><b>Camille Durand</b></div><div id="appendonsend"></div><hr>',
    '<div id="divRplyFwdMsg" dir="ltr"><b>De&nbsp;:</b> Julie Martin &lt;julie.martin@acme.example&gt;<br>',
    '<b>Envoyé&nbsp;:</b> lundi 16 novembre 2026 09:42<br><b>À&nbsp;:</b> Camille Durand<br>',
    '<b>Objet&nbsp;:</b> Formulaire de contact</div><div>Bonjour Camille,</div>',
    '<div>Est-ce que l’envoi du formulaire de contact est corrigé&nbsp;? Et pour la boutique en ligne, où en est-on&nbsp;?</div>',
    '<div>Julie</div>',
  ].join(''),
};
/** Written in a hurry: 22 findings of every severity. */
export const MANY_FINDINGS: MemoryHostOptions = {
  ...NEW_MESSAGE,
  body: [
    'Bonjour Julie,',
    'Je suis désolée pour mon retard. Je suis désolée pour la gêne occasionnée.',
    'Le bug est corrigé. Le problème du formulaire est résolu.',
    'Je n’ai pas encore fini l’intégration. Nous n’avons pas encore reçu les textes.',
    'Pas de souci pour la bannière, pas de problème pour le logo !',
    'Désolé pour le dérangement. Excusez-nous pour cette erreur.',
    'Malheureusement, nous ne pouvons pas livrer vendredi.',
    'Le menu ne marche pas sur mobile. La page d’accueil est cassée.',
    'On a pas fini le menu. On a pas fini la page contact.',
    'Je ne sais pas quand ce sera prêt. C’est impossible avant lundi.',
    'Il y a eu une erreur dans le devis.',
    'Ne vous inquiétez pas. Il ne faut pas paniquer.',
    'Bien à vous,',
  ]
    .map((line) => `<div>${line}</div>`)
    .join('')
    .concat('<div id="Signature"><b>Camille Durand</b></div>'),
};
/** Says why first, and that it works again at the end. */
export const NEWS_LAST: MemoryHostOptions = {
  ...NEW_MESSAGE,
  body: '<div>Bonjour Julie,</div><div>Le menu était masqué à cause d’un conflit PHP. Le menu fonctionne de nouveau.</div><div>Bien à vous,</div><div id="Signature"><b>Camille Durand</b></div>',
};
