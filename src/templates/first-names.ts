/**
 * First names that are frequent in France and rarely, if ever, surnames there; folded, with hyphens.
 * A short list on purpose: what is not on it is asked about once.
 */
const FIRST_NAMES = `
adele adeline adrien agathe agnes aicha aissatou alexandra alexandre alexia alexis alice alicia aline
alix alizee amandine ambre amelie amina amine amir anais anastasia andrea angele angelina angelique
anissa anita anna anne anne-laure anne-marie anne-sophie annick annie anthony antoine antonin apolline
ariane armelle arnaud arthur astrid aude audrey augustin aurelie aurelien aurore axel axelle aya
baptiste bastien beatrice benedicte benjamin berangere berenice bernadette bertille brigitte bruno
camille capucine carine carla carole caroline catherine cecile cedric celestine celia celine chantal
charlene charlotte chloe christel christelle christian christiane christine christophe cindy claire
clara clarisse claudia claudie claudine clea clemence clementine cleo clothilde clotilde colette
coline colombe constance coralie corentin corinne cyril cyrille damien danielle daphne deborah delphine
diane dimitri djamila dominique dorian dorothee dylan edith edouard eleonore elena eliane elias elie
elina eline elisa elisabeth elise ella elodie eloise elsa elvire emeline emeric emilie emilien emma
emmanuel emmanuelle enzo eric erwan estelle esteban esther ethan eugenie eva evelyne fabien fabienne
fabrice fadila faiza fanny farid fatima fatou fatoumata faustine fernand fiona flavie flavien flora
florence florent florian francine francis francoise frederic frederique gabriel gabrielle gael gaelle
gaetan genevieve geoffrey geraldine ghislaine gilles ginette gregoire gregory guillemette guy gwenaelle
gwendoline hadrien hakim hamza hanna hannah hassan helena helene heloise henri hermine hind honorine
hortense hugo ibrahim ikram iman ines ingrid irene iris isabelle isaline ivan jacqueline jade james
jasmine jean jean-baptiste jean-charles jean-christophe jean-claude jean-francois jean-jacques jean-louis
jean-luc jean-marc jean-marie jean-michel jean-pascal jean-paul jean-philippe jean-pierre jean-yves
jeanne jennifer jeremie jeremy jerome jessica jessy joachim joanna jocelyne joel joelle johan johanna
johann john jonathan jordan josephine josette josiane josselin juan judith jules julia juliane julie
julien julienne juliette justin justine kamel karim karima karine katia kelly kenza kevin khadija laetitia
laila laura laure laureline laurence laurene laurie lea leila lena leo leonie leopold leopoldine lilia
liliane lilou lina linda line lionel lisa lise lison loic lola lorene lorraine lou louane louise loan
luca lucie lucien lucienne lucile lucille ludivine ludovic luna lydia lydie lyna mael maelle maelys
maeva magali magalie maia malika malo manon mansour marc marc-antoine margaux margot marguerite maria
mariam mariama marianne marie-anne marie-christine marie-claire marie-claude marie-france
marie-helene marie-laure marie-line marie-louise marie-noelle marie-paule marie-pierre marie-therese
marine marion marjorie martine maryline maryse mathias mathilde mathis matteo matthias matthieu maud
maxence maxime mehdi melanie melina melissa melodie meriem mia mickael mikael milan mireille mohamed
mohammed monica monique morgan morgane mounir mourad muriel murielle mustapha myriam mylene nadege nadia
nadine najat nassim natacha nathalie nathan nawel nelly nicole nina ninon noa noah noemie nolan nora
noura oceane octave odette odile olga olivia ombeline ophelie oriane orianne oscar othmane ousmane pablo
paola patricia patrick paula pauline penelope peggy perrine philippine pierre-yves pierre-alain
pierre-antoine pierre-louis priscilla prune quentin rachel rachid rafael ramata ramzi raphael raphaelle
rayan rebecca regine reine remi renaud rita robin rodolphe romain romane romaric romeo ronan rosalie
rosa rose roxane sabine sabrina sacha said salima salome samantha samia samir samira samuel sandra
sandrine sara sarah sebastien selena selma severine sidonie simone sixtine sofia sofiane solange solene
sonia sophia sophie souad stella stephane stephanie steve steven suzanne suzie swann sylvain sylvie
sylviane tania tanguy tatiana thais thea theo theodore theophile therese thibaud thibault thibaut thierry
tiffany timeo timothee titouan tom tony tristan ugo ulysse valentin valentine valerie vanessa vera
veronique vianney victoire victoria violette virgile virginie vivien viviane wassim wendy wilfried
william willy xavier yael yamina yann yannick yanis yasmine yoann yohan yohann youssef yves yvette yvonne
zelie zineb zoe zohra`;

/** First names of France that are frequent surnames too. */
const ALSO_SURNAMES = `
adam albert alain andre arnold auguste barbe barthelemy bastian benoit bernard bertrand blaise blanche
boris brice carlos cesar charles claude clement colin constant cyprien daniel david denis didier edmond
emile ernest etienne felix ferdinand fleury francois franck gaspard gaston gautier gauthier georges
gerard germain gilbert guillaume gustave guy-marie henry herve hilaire honore hubert humbert isaac
jacob jacques jordy joseph julian lambert laurent leger leon leonard louis luc lucas marcel marie mario
marius martial martin mathieu maurice michel mickaelian moise morin nicolas noel olivier oliver ollivier
pascal paul perrin philippe pierre prosper raoul raymond regis remy rene richard robert roger roland
rolland romuald samson sauveur serge simon sylvestre thomas toussaint urbain valery vasseur victor vincent
xavier-marie yvon`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const firstOnly = words(FIRST_NAMES);
const both = words(ALSO_SURNAMES);

/** What a word can be: surely a first name, a first name or a surname, or nobody knows. */
export type NameKind = 'first' | 'either' | 'unknown';

/** @param folded in small letters without accents */
export function nameKind(folded: string): NameKind {
  if (both.has(folded)) return 'either';
  return firstOnly.has(folded) ? 'first' : 'unknown';
}
