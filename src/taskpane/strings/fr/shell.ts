/** What the pane says around its two tabs. */
export const shell = {
  tabs: { label: 'Ton juste', templates: 'Modèles', tone: 'Ton' },
  welcome:
    'Choisissez un modèle, complétez ses champs, insérez-le dans votre message. L’onglet «\u00a0Ton\u00a0» relit ce que vous écrivez et propose une tournure plus positive.',
  welcomeRead: 'Compris',
  privacy: 'Rien ne sort de votre messagerie.',
  outsideOutlook: 'Ton juste s’ouvre dans Outlook.',
  outsideOutlookHint:
    'Ouvrez-le depuis un nouveau message ou une réponse\u00a0: il se place à côté de ce que vous rédigez.',
  interrupted: 'Le volet s’est arrêté.',
  interruptedHint: 'Votre message, lui, n’a pas bougé.',
  reopen: 'Recharger le volet',
  details: 'Détails',
  loading: 'Un instant…',
  undo: 'Annuler',
  close: 'Fermer',
  copy: 'Copier',
  copied: 'Copié',
  stopped: 'Ton juste n’a pas pu terminer. Réessayez\u00a0; sinon, fermez puis rouvrez le volet.',
  copyByHand: 'Sélectionnez le texte ci-dessous, puis Ctrl+C.',
};
