/** Pronouns that follow a word with a hyphen: « rassurez-vous », « est-il », « celui-ci ». Folded. */
export const CLITICS: ReadonlySet<string> = new Set(
  'je tu il elle on nous vous ils elles ce moi toi lui leur le la les y en t ci meme memes'.split(
    ' ',
  ),
);

/** Words that begin another clause, as a comma would. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'et mais car puis donc ou alors'.split(' '),
);

/** Words after which « et » begins a clause of its own; elsewhere it may go on with the same one. */
export const SUBJECTS: ReadonlySet<string> = new Set(
  'je j nous on il elle ils elles merci voici voila votre vos notre nos ce cette c'.split(' '),
);
