import { announcedAttachment } from '../../src/leftovers/announced-attachment';
import { callsForAttachment } from '../../src/leftovers/find-leftovers';
import { htmlMessage, written } from './written';

/** A reader would look for a file that comes with this message. */
const ANNOUNCED = [
  'Vous trouverez ci-joint le devis pour la refonte.',
  'Veuillez trouver ci-joint notre proposition.',
  'Ci-joint la maquette de la page d’accueil.',
  'Ci-joints les visuels en haute définition.',
  'Tu trouveras ci-joint le planning.',
  'Voici ci joint le compte rendu de la réunion.',
  'Le compte rendu est cijoint.',
  'Les captures ci-jointes montrent le résultat sur mobile.',
  'VEUILLEZ TROUVER CI-JOINT LE CONTRAT',
  'Vous trouverez joint à ce mail le cahier des charges.',
  'Vous trouverez également joint le planning mis à jour.',
  'Le devis est en pièce jointe.',
  'Voici le devis en pièce jointe.',
  'Je vous mets le planning en PJ.',
  'Le planning est en pj.',
  'La facture de novembre est en pièces jointes.',
  'Vous avez le détail en pièce jointe.',
  'Toutes les maquettes sont en pièce jointe de ce message.',
  'Je vous joins le bon de commande.',
  'Je vous joins également les deux factures.',
  'Nous vous joignons notre proposition commerciale.',
  'Je te joins la dernière version.',
  'Je joins à ce mail le contrat de maintenance.',
  'Je joins le devis signé.',
  'Le rapport d’audit est joint à ce message.',
  'Le contrat, joint au présent courriel, reprend nos échanges.',
  'Le rapport est joint.',
  'Le devis joint reprend les trois lots.',
  'Les maquettes jointes tiennent compte de vos retours.',
  'Le fichier joint contient la liste des redirections.',
  'PJ : devis-2026-118.pdf',
  'Pièce jointe : planning.pdf',
  'Le détail des lots est prêt (voir PJ).',
  'Le tableau reprend vos retours, cf. PJ.',
  'Voir pièce jointe pour le détail.',
  'Merci de me retourner le devis ci-joint signé.',
  'Pouvez-vous valider la maquette ci-jointe ?',
  'Je n’ai pas encore le logo définitif, mais vous trouverez ci-joint la maquette.',
  'Comme convenu, voici en pièce jointe la charte graphique.',
  'Bonjour Julie,\nCi-joint le devis.\nBonne journée,',
  'Voici le document\nque vous attendiez,\nen pièce jointe.',
  'Je vous transmets en pièce jointe la facture d’acompte.',
  'Je vous envoie le RIB en PJ.',
  'Suite à notre appel, je vous prie de trouver ci-joint le planning.',
  'Un récapitulatif est en annexe de ce message.',
  'Please find attached our quote.',
  'The quote is attached.',
  'I’ve attached the schedule.',
  'Vous trouverez en pièce jointe le guide d’utilisation du back-office.',
  'Le guide est ci-joint, il présente chaque étape.',
  'Suite à notre échange de lundi, vous trouverez ci-joint le devis.',
  'Suite à votre demande vous trouverez ci-joint le devis.',
  'En réponse à votre mail du 12, veuillez trouver en pièce-jointe la facture.',
  'Comme promis dans mon mail d’hier, le devis est ci-joint.',
  'Pour faire suite à votre message, voici les maquettes en PJ.',
  'Le devis est en pièce-jointe.',
  'Vous trouverez le contrat en attaché.',
  'Le devis vous est joint.',
] as const;

/** Nothing is to be attached, or it came with another message. */
const NOT_ANNOUNCED = [
  'Ce courriel et les documents joints sont confidentiels.',
  'Ce message et ses pièces jointes sont strictement confidentiels.',
  'Ce courriel ainsi que toute pièce jointe sont destinés au seul destinataire indiqué.',
  'This email and any attached files are confidential and intended solely for the recipient.',
  'Dans mon mail d’hier, le devis était en pièce jointe.',
  'Le fichier attaché à mon message d’hier est le bon.',
  'Il n’y a pas de pièce jointe à ce message.',
  'Ce message est sans pièce jointe.',
  'Je n’ai rien mis en pièce jointe cette fois-ci.',
  'Le devis n’est pas encore en pièce jointe.',
  'Aucun document ci-joint : tout est en ligne.',
  'La pièce jointe de mon mail d’hier contient le planning.',
  'Le devis était en pièce jointe de mon mail d’hier.',
  'Le planning est en pièce jointe de mon précédent message.',
  'Comme indiqué dans le document ci-joint à mon précédent mail, la date est fixée.',
  'Je vous ai envoyé hier le devis en pièce jointe.',
  'Je vous avais mis le contrat en PJ la semaine dernière.',
  'J’ai bien reçu votre pièce jointe.',
  'Merci pour la pièce jointe.',
  'Merci pour les visuels en pièce jointe.',
  'J’ai bien reçu les visuels en pièce jointe.',
  'Le document en pièce jointe de votre mail s’ouvre parfaitement.',
  'Le logo que vous avez mis en pièce jointe convient très bien.',
  'Le fichier joint à votre demande est complet.',
  'Je vous enverrai le devis en pièce jointe demain.',
  'Le contrat sera en pièce jointe de mon prochain mail.',
  'Vous recevrez la facture en pièce jointe.',
  'Je peux vous l’envoyer en pièce jointe si vous préférez.',
  'Pouvez-vous m’envoyer le logo en pièce jointe ?',
  'Merci de me renvoyer le document signé en pièce jointe.',
  'Envoyez-nous les textes en pièce jointe.',
  'N’hésitez pas à nous transmettre les photos en pièce jointe.',
  'Il suffit de répondre avec le devis signé en pièce jointe : renvoyez-le à cette adresse.',
  'Le formulaire permet d’ajouter un document en pièce jointe.',
  'Les candidats déposent leur CV en pièce jointe.',
  'Le client reçoit le PDF en pièce jointe d’une notification.',
  'Les pièces jointes sont limitées à 10 Mo.',
  'Le champ « Pièce jointe » accepte les PDF.',
  'Le bouton « Ci-joint » ouvre la liste des documents.',
  'La gestion des pièces jointes est en place sur le formulaire de contact.',
  'Je vous joins au téléphone en fin de journée.',
  'Je vous joins demain par téléphone.',
  'Vous pouvez me joindre au 01 23 45 67 89.',
  'Je reste joignable toute la journée.',
  'Nous avons ouvert un compte joint.',
  'Les joints de la salle de bains sont livrés jeudi.',
  'La page des joints d’étanchéité est en ligne.',
  'Nos équipes joignent leurs efforts.',
  'Je joins Marc à la conversation.',
  'L’annexe du contrat précise les délais.',
  'Le détail est dans l’annexe 2 du cahier des charges.',
  'Je suis très attaché à ce projet.',
  'Le projet est en ligne, vous pouvez le consulter ici.',
  'Bonjour Julie, le fonctionnement est rétabli.',
  'Vous trouverez la maquette sur Figma.',
  'Le devis est prêt, je vous l’envoie dans la journée.',
  'Les documents sont disponibles sur l’espace partagé.',
  'Si besoin, je vous renvoie la facture en pièce jointe.',
  'Vous m’aviez envoyé la liste en pièce jointe.',
  'Le devis vous a déjà été transmis en pièce jointe.',
  'Le PDF est téléchargeable depuis la page.',
  'L’export envoie un fichier joint aux administrateurs.',
  'Dès réception du devis signé en pièce jointe, nous programmons la suite.',
  'La case jointe au formulaire est cochée par défaut.',
  'Il faudrait ajouter les visuels en pièce jointe du ticket.',
  'Nous nous joignons à vous pour fêter ce lancement.',
] as const;

test.each(ANNOUNCED)('announced: %s', (text) => {
  expect(announcedAttachment(written(text))).toBeDefined();
});

test.each(NOT_ANNOUNCED)('not announced: %s', (text) => {
  const span = announcedAttachment(written(text));
  expect(span && text.slice(span.from, span.to)).toBeUndefined();
});

test('the span is the words themselves', () => {
  const text = 'Bonjour Julie,\n\nLe devis est en pièce\u00a0jointe. Bonne journée,';
  const span = announcedAttachment(written(text));
  expect(text.slice(span?.from, span?.to)).toBe('en pièce\u00a0jointe');
});

test('only the writer’s own words announce', () => {
  const thread =
    '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>De :</b> Julie<br><b>Envoyé :</b> lundi' +
    '<br><b>À :</b> Camille<br><b>Objet :</b> Devis</div><p>Vous trouverez ci-joint le devis.</p>';
  expect(announcedAttachment(htmlMessage(`<p>Bien reçu, merci.</p>${thread}`))).toBeUndefined();
  expect(announcedAttachment(htmlMessage(`<p>Ci-joint le devis.</p>${thread}`))).toBeDefined();
});

test('a link to a file is an attachment too, seen or under other words', () => {
  const said = '<p>Vous trouverez ci-joint la vidéo';
  const link = (href: string) => htmlMessage(`${said} <a href="${href}">ici</a>.</p>`);
  expect(callsForAttachment(link('https://agence.example/video'))).toBe(true);
  expect(callsForAttachment(link('https://we.tl/t-abc'))).toBe(false);
  expect(callsForAttachment(link('https://agence.sharepoint.com/:b:/s/x'))).toBe(false);
  expect(callsForAttachment(link('https://agence.example/?u=we.tl'))).toBe(true);
  expect(callsForAttachment(written('Ci-joint : https://wetransfer.com/downloads/abc'))).toBe(
    false,
  );
  const elsewhere = htmlMessage(
    `${said}.</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>De :</b> Julie<br>` +
      '<b>Envoyé :</b> lundi<br><b>À :</b> Camille<br><b>Objet :</b> x</div><p>https://we.tl/t-abc</p>',
  );
  expect(callsForAttachment(elsewhere)).toBe(true);
});

test('there are enough sentences of both kinds', () => {
  expect(ANNOUNCED.length + NOT_ANNOUNCED.length).toBeGreaterThanOrEqual(100);
});

/** What stands below many signatures that nothing marks. */
test.each([
  'Ce message et les fichiers joints sont confidentiels et destinés exclusivement à leur destinataire.',
  'Tout document attaché à ce message est confidentiel. Si vous n’êtes pas le destinataire, merci de le détruire.',
  'Le présent courriel et ses pièces jointes en annexe à ce message sont protégés par le secret professionnel.',
  'This e-mail and the document is attached for the addressee only; this message is confidential.',
  'Les informations jointes à ce courriel sont destinées uniquement aux personnes indiquées ; ci-joint nos conditions.',
])('a notice announces nothing: %s', (notice) => {
  expect(
    announcedAttachment(written(`Bonjour,\n\nLe site est prêt.\n\n${notice}`)),
  ).toBeUndefined();
  expect(announcedAttachment(written(`Ci-joint le devis.\n\n${notice}`))).toEqual({
    from: 0,
    to: 8,
  });
});
