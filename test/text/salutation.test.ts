import { isClosing, isGreeting } from '../../src/text/salutation';

test.each([
  'Bonjour Julie,',
  'Bonjour à toute l’équipe,',
  'Bonjour à toutes et tous,',
  'Bonjour @Julie Martin,',
  'Bonjour Julie (et Marc en copie),',
  'Bonjour et bonne année,',
  'Bonjour Julie et bonne semaine,',
  'Re-bonjour Inès !',
  'Hello la team,',
])('« %s » greets', (line) => {
  expect([isGreeting(line), isClosing(line)]).toEqual([true, false]);
});

test.each([
  'Bien à vous et à très vite,',
  'Très belle journée et à bientôt,',
  'Bonne soirée Julie,',
  'Très bonne journée à vous,',
  'Belles fêtes de fin d’année,',
  'Joyeuses fêtes !',
  "Dans l'attente de votre retour,",
  'À votre disposition,',
  'Au plaisir d’échanger,',
  'Bien cordialement, Camille',
])('« %s » closes', (line) => {
  expect([isGreeting(line), isClosing(line)]).toEqual([false, true]);
});

test.each([
  'Bonjour Julie, voici la copie du devis.',
  'Bonjour, la copie est en ligne.',
  'Bonne réception du devis mardi.',
  'Bonne nouvelle Julie,',
  'Merci Julie, le site est prêt.',
  'Je reste à votre disposition.',
  'Le site est à votre disposition,',
  'Nous restons dans l’attente de votre retour sur la maquette.',
  'À très haute fréquence,',
])('« %s » does neither', (line) => {
  expect([isGreeting(line), isClosing(line)]).toEqual([false, false]);
});
