/**
 * What the compiler says of mistakes, in English and in French, from what it says most often to what it says
 * rarely; `{}` stands for what the author wrote.
 */
export const FRENCH_REASONS: readonly (readonly [english: string, french: string])[] = [
  // Any file.
  [
    'this key is not known here: correct its spelling or remove it',
    "cette clé n'est pas connue ici : corrigez-la, ou retirez-la",
  ],
  ['this key is missing: add it', 'cette clé est attendue : ajoutez-la'],
  [
    'not valid YAML: Nested mappings are not allowed in compact mappings{}',
    'un « : » ou un décalage de trop : mettez le texte entre apostrophes droites, ou alignez la ligne',
  ],
  [
    'not valid YAML: Implicit keys need to be on a single line',
    'cette ligne est attendue sous la forme « clé: valeur » : ajoutez les deux-points, ou des guillemets',
  ],
  [
    'not valid YAML: Implicit map keys need to be followed by map values',
    'cette ligne est attendue sous la forme « clé: valeur » : ajoutez la valeur',
  ],
  ['not valid YAML: Map keys must be unique', 'cette clé est écrite deux fois : gardez-en une'],
  [
    'not valid YAML: All mapping items must start at the same column',
    'le décalage de cette ligne diffère de ses voisines : alignez-la',
  ],
  [
    'not valid YAML: All sequence items must start at the same column',
    'le tiret de cette ligne est décalé : alignez-le avec les autres',
  ],
  [
    'not valid YAML: Tabs are not allowed as indentation{}',
    'une tabulation décale cette ligne : remplacez-la par des espaces',
  ],
  ['not valid YAML: Missing closing {}quote', 'un guillemet reste ouvert : fermez-le'],
  ['not valid YAML: {}', 'ce YAML est illisible ici : {}'],
  ['write text here', 'un texte est attendu ici'],
  ['write something here', 'un mot au moins est attendu ici'],
  ['write a list: [one, two]', 'une liste est attendue : [un, deux]'],
  [
    'Invalid type: Expected Array but received {}',
    'une liste est attendue, avec un tiret par ligne',
  ],
  ['Invalid type: Expected Object but received {}', 'des lignes « clé: valeur » sont attendues'],
  ['Invalid type: Expected {} but received {}', 'la valeur attendue ici est {}, pas {}'],
  ['write a domain, like agence.example', 'un domaine est attendu, agence.example par exemple'],
  ['write a day, like 2026-12-24', 'une date est attendue, 2026-12-24 par exemple'],
  [
    'write two days in their order, like 2026-12-24, a year apart at most',
    "deux dates dans l'ordre sont attendues, 2026-12-24 par exemple, à un an au plus l'une de l'autre",
  ],
  ['what prompts at Send is among: {}', "ce qui prévient à l'envoi est parmi : {}"],
  ['end the name in .yml', 'terminez le nom du fichier par .yml'],
  // Rules.
  [
    'write words only here, without signs; a rule with « patterns » can say more',
    "seuls des mots sont attendus ici, sans signes : écrivez l'expression telle qu'on la dit",
  ],
  ['give at least one expression', 'une expression au moins est attendue'],
  [
    'gravite is remplacer, reformuler or conseil',
    'la gravité est remplacer, reformuler ou conseil',
  ],
  ['severity is replace, rephrase or advice', 'la gravité est replace, rephrase ou advice'],
  [
    'an id is lower-case words joined by hyphens',
    "un identifiant s'écrit en minuscules sans accents, avec des traits d'union",
  ],
  [
    'this rule does not find « {} » ({}): leave out what is found already, or switch the other rule off',
    "la règle ne trouve pas « {} » ({}) : retirez ce qui est déjà trouvé, ou décochez l'autre règle",
  ],
  [
    'this rule does not flag « {} » ({}): widen a pattern or change the example',
    "la règle ne trouve pas « {} » ({}) : élargissez un motif, ou changez l'exemple",
  ],
  [
    '« {} » is itself flagged ({}): choose other words',
    "« {} » est à son tour signalé ({}) : choisissez d'autres mots",
  ],
  [
    '« {} » must pass, but {}: write a longer expression',
    '« {} » doit passer, mais {} : écrivez une expression plus longue',
  ],
  [
    '« {} » must pass, but {}: narrow the pattern or add an exception',
    '« {} » doit passer, mais {} : resserrez le motif, ou ajoutez une exception',
  ],
  [
    '« {} » must pass, but {} finds « {} »: widen the exception',
    "« {} » doit passer, mais {} trouve « {} » : élargissez l'exception",
  ],
  [
    'it takes « {} » from the shipped rule {}: switch that rule off in charter.yml, or say something narrower',
    'elle prend « {} » à la règle livrée {} : décochez cette règle, ou écrivez une expression plus précise',
  ],
  [
    'it finds « {} », which the shipped rule {} suggests: switch that rule off in charter.yml, or say something narrower',
    'elle trouve « {} », que propose la règle livrée {} : décochez cette règle, ou écrivez une expression plus précise',
  ],
  [
    'the id « {} » is that of a shipped rule ({}): choose another, or switch that rule off in charter.yml',
    "l'identifiant « {} » est celui d'une règle livrée ({}) : donnez-en un autre, ou décochez cette règle",
  ],
  [
    'the id « {} » is taken in {}: choose another',
    "l'identifiant « {} » est déjà pris dans {} : donnez-en un autre",
  ],
  [
    'the shipped charter has no rule, template or phrase « {} »: correct the id or remove it',
    "la charte livrée n'a ni règle, ni modèle, ni phrase « {} » : corrigez l'identifiant, ou retirez-le",
  ],
  [
    'the shipped charter has no rule « {} »: correct the id or remove it',
    "la charte livrée n'a pas de règle « {} » : corrigez l'identifiant, ou retirez-le",
  ],
  [
    'write livree: the shipped charter is the one that can be extended',
    "écrivez livree : c'est la charte qui peut être étendue",
  ],
  [
    'the suggestion makes « {} », in which {} flags « {} »: choose other words',
    "la suggestion donne « {} », où {} signale « {} » : choisissez d'autres mots",
  ],
  [
    "« {} » can't match, not even « {} »: correct it or take it out",
    '« {} » ne trouve rien, pas même « {} » : corrigez-le, ou retirez-le',
  ],
  [
    'give at least two sentences that the rule flags',
    'deux phrases que la règle signale sont attendues au moins',
  ],
  ['give at least three sentences that pass', 'trois phrases qui passent sont attendues au moins'],
  [
    'there is no list named « {} » at character {} of « {} »',
    "la liste « {} » n'existe pas, au caractère {} de « {} »",
  ],
  ['« {} » is missing at character {} of « {} »', '« {} » est attendu, au caractère {} de « {} »'],
  [
    'unexpected « {} » at character {} of « {} »',
    "« {} » n'a pas sa place au caractère {} de « {} »",
  ],
  [
    'no word of a text is « {} »: leave its punctuation out',
    "« {} » n'est pas un mot : retirez la ponctuation",
  ],
  [
    '« {} » is no French verb that is known here: write « {} »',
    "le verbe « {} » n'existe pas : écrivez « {} »",
  ],
  // Templates.
  [
    'begin with --- on a line, then title, phase, subject and fields, then ---',
    'commencez par une ligne ---, puis title, phase, subject et fields, puis une ligne ---',
  ],
  [
    'there is no phase "{}": use one of {}, or add it to phases.yml',
    "l'étape « {} » n'existe pas : prenez-en une parmi {}, ou ajoutez-la à phases.yml",
  ],
  [
    '{} has the same title: give each template its own',
    '{} a le même titre : donnez à chaque modèle le sien',
  ],
  [
    'the file name is the id of the template: use small letters without accents, digits and hyphens{}',
    "le nom du fichier est l'identifiant du modèle : minuscules sans accents, chiffres et traits d'union",
  ],
  [
    'kind is one of text, longText, person, address, date, choice, switch',
    'kind est text, longText, person, address, date, choice ou switch',
  ],
  [
    'a field is named with plain letters and digits, starting with a small letter',
    "le nom d'un champ n'a que des lettres sans accent et des chiffres, et commence par une minuscule",
  ],
  [
    '"{}" is not one of this choice\'s values: use one of {}',
    "« {} » n'est pas une valeur de ce choix : prenez-en une parmi {}",
  ],
  ['a choice needs at least two options', 'un choix a deux options au moins'],
  [
    'the field "{}" is used nowhere: write {{}} in the text or remove the field',
    'le champ « {} » ne sert nulle part : écrivez {{}} dans le texte, ou retirez le champ',
  ],
  [
    'there is no field "{}": correct the name or add it to fields',
    "le champ « {} » n'existe pas : corrigez son nom, ou ajoutez-le",
  ],
  [
    '"{}" is always filled: make it a switch, or give it required: false',
    '« {} » est toujours rempli : faites-en une partie facultative, ou rendez-le facultatif',
  ],
  [
    '"{}" is a switch: write {} around what it shows',
    '« {} » est une partie facultative : entourez-la de {}',
  ],
  ['"{}" is a choice: name the value too, {}', '« {} » est un choix : nommez aussi la valeur, {}'],
  [
    '"{}" is not a value of the choice "{}": use one of {}',
    "« {} » n'est pas une valeur du choix « {} » : prenez-en une parmi {}",
  ],
  ['"{}" is not a choice: write {}', "« {} » n'est pas un choix : écrivez {}"],
  [
    'the section "{}" begins in one paragraph or list item and ends in another: put its tags on lines of their own around whole ones',
    'la partie « {} » commence dans un paragraphe et finit dans un autre : mettez ses repères seuls sur leur ligne',
  ],
  [
    'Unclosed section "{}": close each {} with its {}',
    'la partie « {} » reste ouverte : fermez-la par son repère de fin',
  ],
  [
    'Unopened section "{}": close each {} with its {}',
    'la partie « {} » est fermée sans être ouverte : ajoutez son repère de début',
  ],
  ['Unclosed tag: close each {} with its {}', 'une accolade reste ouverte : fermez-la'],
  [
    'the tag at "{}" is of a kind that templates don\'t use: write {}',
    "le repère « {} » n'est pas d'un modèle : écrivez {}",
  ],
  [
    'HTML is not allowed here: write it as Markdown',
    "le HTML n'a pas sa place ici : écrivez du Markdown",
  ],
  [
    'a message has no headings: use **bold** on its own line',
    "un message n'a pas de titres : mettez la ligne en **gras**",
  ],
  ['a template holds no images: link to it instead', "un modèle n'a pas d'images : mettez un lien"],
  ['a template holds no tables: use a list', "un modèle n'a pas de tableaux : mettez une liste"],
  [
    'a quotation mark > is read as a thread: use « »',
    'le signe > se lit comme un fil : mettez « »',
  ],
  ['code is not allowed here: use « »', "le code n'a pas sa place ici : mettez « »"],
  [
    '"{}" is not where a link can lead: begin it with https://, mailto: or tel:, or with an address field',
    "un lien ne peut pas mener à « {} » : commencez-le par https://, mailto: ou tel:, ou par un champ d'adresse",
  ],
  [
    'the phase "{}" stands here twice: give each its own id',
    "l'étape « {} » est ici deux fois : donnez à chacune son identifiant",
  ],
  [
    'there is no {}.md: name the English variant after its French template',
    "le modèle {}.md n'existe pas : donnez à la variante anglaise le nom de son modèle français",
  ],
  [
    'an invitation has neither people in copy nor a time to leave: remove the line',
    "une invitation n'a ni copie ni heure de départ : retirez la ligne",
  ],
  [
    '"{}" is no name for a file: put the file in files/ and write its name alone, in letters, digits, spaces and common signs, as conditions.pdf',
    "« {} » ne convient pas comme nom de fichier : mettez le fichier dans files/ et n'écrivez que son nom, en lettres, chiffres, espaces et signes courants, comme conditions.pdf",
  ],
  [
    '"{}" is of a kind that mail does not carry: use one of {}',
    "« {} » n'est pas d'un type qui se joint à un message : prenez l'un de ceux-ci : {}",
  ],
  [
    'there is no file "{}" in files/: put it there, or take its name away',
    "il n'y a pas de fichier « {} » dans files/ : mettez-le dans ce dossier, ou retirez son nom",
  ],
  [
    '"{}" is empty: put the whole file in files/',
    '« {} » est vide : mettez le fichier entier dans files/',
  ],
  [
    '"{}" is larger than {} MB, which some Outlook does not attach: write a link to it in the text',
    '« {} » dépasse {} Mo, ce que certains Outlook ne joignent pas : mettez plutôt un lien dans le texte',
  ],
  [
    '"{}" and "{}" are one file for many servers: rename one of them',
    "« {} » et « {} » sont un seul fichier pour bien des serveurs : renommez l'un d'eux",
  ],
  ['"{}" stands here twice: write it once', '« {} » est ici deux fois : écrivez-le une fois'],
  [
    'these files are larger than {} MB together: write a link to some of them in the text',
    'ces fichiers dépassent {} Mo ensemble : pour certains, mettez plutôt un lien dans le texte',
  ],
  [
    'the files of all templates are larger than {} MB together: write a link to some of them in the text',
    'les fichiers de tous les modèles dépassent {} Mo ensemble : pour certains, mettez plutôt un lien dans le texte',
  ],
  ['write the name of a file here', 'un nom de fichier est attendu ici'],
  ['write an e-mail address here', 'une adresse de courriel est attendue ici'],
  ['write an hour as 09:00', "l'heure s'écrit comme 09:00"],
  // Phrases.
  [
    'a phrase is one paragraph: leave out empty lines and lists',
    'une phrase tient en un paragraphe : retirez les lignes vides et les listes',
  ],
  [
    'the id "{}" is that of another phrase or of a template: give it its own',
    "l'identifiant « {} » est celui d'une autre phrase ou d'un modèle : donnez-lui le sien",
  ],
];
