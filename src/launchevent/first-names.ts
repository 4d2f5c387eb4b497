import type { NameKnowledge } from '../leftovers/greeted-other';
import { fold } from '../text/fold';

/**
 * The first names that are most frequent in France, folded: the pane's lists (`templates/first-names.ts`)
 * have no room in the file of the check at Send.
 */
const FREQUENT = new Set(
  (
    'adrien alain alexandra alexandre alexis alice amandine amelie anais anne anthony antoine arnaud ' +
    'arthur audrey aurelie aurelien baptiste bastien benjamin benoit brigitte bruno camille caroline ' +
    'catherine cecile cedric celine charlotte chloe christelle christine christophe claire clara ' +
    'clement cyril damien david delphine denis didier elise elodie emilie emma emmanuel emmanuelle eric ' +
    'estelle fabien fabrice fanny florence florian francois francoise frederic gilles guillaume helene ' +
    'herve hugo ines isabelle jacques jean jeremy jerome jonathan julia julie julien karim karine kevin ' +
    'laetitia laura laure laurent lea lisa louis louise ludovic magali manon marc margaux marie marine ' +
    'marion mathieu mathilde maxime melanie michel nathalie nicolas noemie olivier pascal patrick paul ' +
    'pauline philippe pierre quentin raphael romain sabrina samuel sandra sandrine sarah sebastien ' +
    'severine simon sonia sophie stephane stephanie sylvain sylvie theo thibault thierry thomas ' +
    'valentin valerie vanessa veronique vincent virginie xavier yann yves zoe'
  ).split(' '),
);

/**
 * What the check at Send knows of names: a person has one of those, and an address made of a name of theirs,
 * which `contact@` is not.
 */
export const FREQUENT_NAMES: NameKnowledge = {
  isPerson: ({ name, address }) => {
    const words = fold(name).split(/[^a-z]+/);
    const local = fold(address.split('@')[0] || '');
    return (
      words.some((word) => FREQUENT.has(word)) &&
      words.some((word) => word.length > 2 && local.indexOf(word) >= 0)
    );
  },
  isFirstName: (folded) => FREQUENT.has(folded),
};
