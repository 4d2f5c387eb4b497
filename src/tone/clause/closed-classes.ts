/** The small words of French that carry its syntax, folded as `Word.text` is. */

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

export const SUBJECT_PRONOUNS = setOf('je j tu il elle on nous vous ils elles ce c ca cela ceci');
/** Pronouns that stand before their verb. */
export const CLITICS = setOf('me m te t se s nous vous le la l les lui leur en y');
/** What hangs on a verb by a hyphen: « est-il », « excusez-moi ». */
export const HYPHENED = setOf(
  'je tu il elle on nous vous ils elles ce moi toi lui leur le la les y en t',
);
export const DETERMINERS = setOf(
  'le la les l un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quelque quelques plusieurs certains certaines chaque aucun aucune tout toute tous toutes nul nulle deux trois quatre cinq six dix mille',
);
export const PLURAL_DETERMINERS = setOf(
  'les des aux ces mes tes ses nos vos leurs quelques plusieurs certains certaines tous toutes deux trois quatre cinq six dix',
);
export const FEMININE_DETERMINERS = setOf(
  'la une cette ma ta sa toute toutes certaines aucune nulle',
);
export const MASCULINE_DETERMINERS = setOf('le un du au ce cet tout tous certains aucun nul');
/** Determiners that say that it is the reader's. */
export const READERS_DETERMINERS = setOf('ton ta tes votre vos');
export const PREPOSITIONS = setOf(
  'à de d en dans sur sous pour par avec sans chez vers entre depuis pendant avant apres jusque jusqu contre selon malgre dès hors concernant lors des du au aux suite cote via',
);
export const NEGATIONS = setOf(
  'pas plus jamais rien guere aucun aucune nullement aucunement point',
);
/** Words that add a clause of the same rank. */
export const COORDINATORS = setOf('et ou mais car donc or ni puis');
/** Words before « que » that make a conjunction with it, and what it says. */
export const BEFORE_QUE: Readonly<Record<string, ClauseLink>> = {
  dès: 'time',
  des: 'time',
  tant: 'time',
  fois: 'time',
  avant: 'time',
  apres: 'time',
  depuis: 'time',
  pendant: 'time',
  lors: 'time',
  aussitot: 'time',
  jusqu: 'time',
  alors: 'cause',
  bien: 'cause',
  parce: 'cause',
  vu: 'cause',
  etant: 'cause',
  condition: 'condition',
  afin: 'reported',
  pour: 'reported',
  sorte: 'reported',
};
/** One word that opens a subordinate clause, and what it says. */
export const SUBORDINATORS: Readonly<Record<string, ClauseLink>> = {
  si: 'condition',
  quand: 'time',
  lorsque: 'time',
  lorsqu: 'time',
  comme: 'cause',
  puisque: 'cause',
  puisqu: 'cause',
  car: 'cause',
  quoique: 'cause',
  qui: 'relative',
  dont: 'relative',
  où: 'relative',
  lequel: 'relative',
  laquelle: 'relative',
  lesquels: 'relative',
  lesquelles: 'relative',
};
/** What a subordinating word makes of its clause. */
export type ClauseLink = 'condition' | 'time' | 'cause' | 'relative' | 'reported';

/** Words that stand for a whole clause of their own without a verb. */
export const VERBLESS =
  /^(?:voici|voila|merci|mercis|pardon|desol|navre|bienvenue|bravo|felicitations)/;
/** Adverbs and the like that stand inside a verb group or before a clause, « -ment » apart. */
export const ADVERBS = setOf(
  'encore toujours deja bien tres trop presque quasiment aussi donc juste hier demain enfin meme seulement tout tous toutes rien mal vite peut maintenant ensuite desormais ainsi helas certes pourtant neanmoins toutefois cependant soudain bientot parfois souvent ici là vraiment peu assez moins mieux fort plutot surtout',
);

/** Adverbs of several words, by their first one. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  tout: ['à fait', 'de suite'],
  à: ['ce jour', 'ce stade', 'nouveau', 'present', 'temps'],
  de: ['nouveau'],
  du: ['tout', 'coup'],
  en: ['effet', 'partie', 'revanche', 'grande partie'],
  par: ['contre', 'ailleurs'],
  pour: ['le moment', 'l instant', 'autant'],
  quand: ['meme'],
  sans: ['doute'],
  ce: ['matin', 'soir', 'jour'],
  cet: ['apres midi'],
  au: ['final'],
};

/** The index after the adverb that begins at `at`; `at` itself when there is none. */
export function afterAdverb(texts: (at: number) => string, at: number): number {
  const first = texts(at);
  if (Object.prototype.hasOwnProperty.call(PHRASES, first)) {
    for (const phrase of PHRASES[first] ?? []) {
      const rest = phrase.split(' ');
      if (rest.every((word, index) => texts(at + 1 + index) === word)) return at + 1 + rest.length;
    }
  }
  return isAdverb(first) ? at + 1 : at;
}

/** Whether the folded word `text` is an adverb, or a word that stands where adverbs do. */
export function isAdverb(text: string): boolean {
  return ADVERBS.has(text) || (text.length > 6 && /(?:[aei]m|m)ent$/.test(text));
}
