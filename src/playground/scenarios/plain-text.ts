import type { Scenario } from './scenario';

/** A plain-text reply. */
export const plainTextScenario: Scenario = {
  id: 'texte-brut',
  label: 'Message en texte brut',
  composeType: 'reply',
  to: [{ name: 'Inès Bernard', address: 'ines.bernard@acme.example' }],
  subject: 'RE: Recette de l’espace client',
  format: 'text',
  body: [
    'Bonjour Inès,',
    '',
    'Je suis désolée pour mon retard, le bug du formulaire est corrigé.',
    'Je n’ai pas encore fini la recette de l’espace client.',
    '',
    'Bien à vous,',
    '',
    '-- ',
    'Camille Durand',
    'Agence Exemple',
    '',
    '-----Message d’origine-----',
    'De : Inès Bernard <ines.bernard@acme.example>',
    'Envoyé : mercredi 18 novembre 2026 16:05',
    'À : Camille Durand <camille.durand@agence.example>',
    'Objet : Recette de l’espace client',
    '',
    'Bonjour Camille, désolée de vous relancer pour la recette.',
    'Inès',
    '',
  ].join('\r\n'),
};
