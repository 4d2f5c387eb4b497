/** What the pane says around its two tabs. */
export const shell = {
  tabs: { label: 'Ton juste', templates: 'Modèles', tone: 'Ton' },
  welcome:
    'Choisissez un modèle, complétez ses champs, insérez-le dans votre message. L’onglet «\u00a0Ton\u00a0» relit ce que vous écrivez et propose mieux.',
  welcomeRead: 'Compris',
  privacy: 'Rien ne quitte votre poste.',
  outsideOutlook: 'Ton juste s’ouvre dans Outlook.',
  outsideOutlookHint:
    'Ouvrez-le depuis un nouveau message ou une réponse\u00a0: il se place à côté de ce que vous rédigez.',
  interrupted: 'L’affichage a fait une pause.',
  interruptedHint: 'Votre message, lui, n’a pas bougé.',
  reopen: 'Afficher à nouveau',
  loading: 'Un instant…',
  undo: 'Annuler',
  close: 'Fermer',
  copy: 'Copier',
  copied: 'Copié',
  stopped: 'Ton juste a fait une pause. Réessayez dans un instant.',
  copyByHand: 'Sélectionnez le texte ci-dessous, puis Ctrl+C.',
};
