/** For each typical mistake: where it stands, what is said of it in English, and in French (spaces as typed). */
export const TYPICAL_REASONS: Readonly<Record<string, readonly [string, string, string]>> = {
  'a colon without quotation marks': [
    'expressions/maison.yml:4',
    'not valid YAML: Nested mappings are not allowed in compact mappings',
    'un « : » ou un décalage de trop : mettez le texte entre apostrophes droites, ou alignez la ligne',
  ],
  'a misspelt key': [
    'expressions/maison.yml:4',
    'rules.0.prefere: this key is not known here: correct its spelling or remove it',
    'prefere : cette clé n’est pas connue ici : corrigez-la, ou retirez-la',
  ],
  'a key twice': [
    'expressions/maison.yml:4',
    'not valid YAML: Map keys must be unique',
    'cette clé est écrite deux fois : gardez-en une',
  ],
  'a line that is shifted': [
    'expressions/maison.yml:3',
    'not valid YAML: Nested mappings are not allowed in compact mappings',
    'un « : » ou un décalage de trop : mettez le texte entre apostrophes droites, ou alignez la ligne',
  ],
  'a tab': [
    'expressions/maison.yml:4',
    'not valid YAML: Tabs are not allowed as indentation',
    'une tabulation décale cette ligne : remplacez-la par des espaces',
  ],
  'a line without its colon': [
    'expressions/maison.yml:4',
    'not valid YAML: Implicit map keys need to be followed by map values',
    'cette ligne est attendue sous la forme « clé: valeur » : ajoutez la valeur',
  ],
  'a quotation mark left open': [
    'expressions/maison.yml:4',
    'not valid YAML: Missing closing "quote',
    'un guillemet reste ouvert : fermez-le',
  ],
  'signs in an expression': [
    'expressions/maison.yml:3',
    'rules.0.eviter: write words only here, without signs; a rule with « patterns » can say more',
    'eviter : seuls des mots sont attendus ici, sans signes : écrivez l’expression telle qu’on la dit',
  ],
  'nothing to avoid': [
    'expressions/maison.yml:3',
    'rules.0.eviter: give at least one expression',
    'eviter : une expression au moins est attendue',
  ],
  'another severity': [
    'expressions/maison.yml:3',
    'rules.0.gravite: gravite is remplacer, reformuler or conseil',
    'gravite : la gravité est remplacer, reformuler ou conseil',
  ],
  'an id that is none': [
    'expressions/maison.yml:3',
    'rules.0.id: an id is lower-case words joined by hyphens',
    'id : un identifiant s’écrit en minuscules sans accents, avec des traits d’union',
  ],
  'a rule twice': [
    'expressions/maison.yml:4',
    'the id « deadline » is taken in expressions/maison.yml: choose another',
    'l’identifiant « deadline » est déjà pris dans expressions/maison.yml : donnez-en un autre',
  ],
  'the id of a shipped rule': [
    'expressions/maison.yml:3',
    'the id « pas-grave » is that of a shipped rule (expressions/maison.yml): choose another, or switch that rule off in charter.yml',
    'l’identifiant « pas-grave » est celui d’une règle livrée (expressions/maison.yml) : donnez-en un autre, ou décochez cette règle',
  ],
  'what a shipped rule finds': [
    'expressions/maison.yml:3',
    "ce-n-est-pas-grave: it takes « Ce n'est pas grave » from the shipped rule pas-grave: switch that rule off in charter.yml, or say something narrower",
    'ce-n-est-pas-grave : elle prend « Ce n’est pas grave » à la règle livrée pas-grave : décochez cette règle, ou écrivez une expression plus précise',
  ],
  'what is found already': [
    'expressions/maison.yml:4',
    'autre: this rule does not find « Deadlines. » (deadline finds « Deadlines »): leave out what is found already, or switch the other rule off',
    'autre : la règle ne trouve pas « Deadlines. » (deadline trouve « Deadlines ») : retirez ce qui est déjà trouvé, ou décochez l’autre règle',
  ],
  'a replacement that is avoided': [
    'expressions/maison.yml:3',
    'deadline: « ce n’est pas grave » is itself flagged (pas-grave finds « Ce n’est pas grave »): choose other words',
    'deadline : « ce n’est pas grave » est à son tour signalé (pas-grave trouve « Ce n’est pas grave ») : choisissez d’autres mots',
  ],
  'a sentence that it does not find': [
    'expressions/maison.yml:3',
    'deadline: this rule does not find « Bonjour. » (nothing is found): leave out what is found already, or switch the other rule off',
    'deadline : la règle ne trouve pas « Bonjour. » (rien n’est trouvé) : retirez ce qui est déjà trouvé, ou décochez l’autre règle',
  ],
  'a sentence that it does not leave': [
    'expressions/maison.yml:3',
    'deadline: « La deadline. » must pass, but deadline finds « deadline »: write a longer expression',
    'deadline : « La deadline. » doit passer, mais deadline trouve « deadline » : écrivez une expression plus longue',
  ],
  'a verb that does not exist': [
    'expressions/maison.yml:3',
    'relanser-le-client: « relanser » is no French verb that is known here: write « relancer »',
    'relanser-le-client : le verbe « relanser » n’existe pas : écrivez « relancer »',
  ],
  'no list of rules': [
    'expressions/maison.yml:2',
    'rules: Invalid type: Expected Array but received "deadline"',
    'rules : une liste est attendue, avec un tiret par ligne',
  ],
  'no category': [
    'expressions/maison.yml:1',
    'category: this key is missing: add it',
    'category : cette clé est attendue : ajoutez-la',
  ],
  'an ending that is not read': [
    'expressions/maison.yaml:1',
    'end the name in .yml',
    'terminez le nom du fichier par .yml',
  ],
  'what is not shipped, off': [
    'charter.yml:2',
    'the shipped charter has no rule, template or phrase « nulle-part »: correct the id or remove it',
    'la charte livrée n’a ni règle, ni modèle, ni phrase « nulle-part » : corrigez l’identifiant, ou retirez-le',
  ],
  'what is not shipped, changed': [
    'charter.yml:2',
    'the shipped charter has no rule « x »: correct the id or remove it',
    'la charte livrée n’a pas de règle « x » : corrigez l’identifiant, ou retirez-le',
  ],
  'a severity that is none': [
    'charter.yml:2',
    'severity.pas-grave: severity is replace, rephrase or advice',
    'pas-grave : la gravité est replace, rephrase ou advice',
  ],
  'another charter extended': [
    'charter.yml:1',
    'extends: write livree: the shipped charter is the one that can be extended',
    'extends : écrivez livree : c’est la charte qui peut être étendue',
  ],
  'no front matter': [
    'templates/essai.md:1',
    'begin with --- on a line, then title, phase, subject and fields, then ---',
    'commencez par une ligne ---, puis title, phase, subject et fields, puis une ligne ---',
  ],
  'an unknown phase': [
    'templates/essai.md:3',
    'there is no phase "cadrage": use one of brief, livraison, or add it to phases.yml',
    'l’étape « cadrage » n’existe pas : prenez-en une parmi brief, livraison, ou ajoutez-la à phases.yml',
  ],
  'no subject': [
    'templates/essai.md:2',
    'subject: this key is missing: add it',
    'subject : cette clé est attendue : ajoutez-la',
  ],
  'a name of a file that is no id': [
    'templates/Été.md:1',
    'the file name is the id of the template: use small letters without accents, digits and hyphens (and .en before .md for the English variant)',
    'le nom du fichier est l’identifiant du modèle : minuscules sans accents, chiffres et traits d’union',
  ],
  'a field that is not there': [
    'templates/essai.md:6',
    'there is no field "prenom": correct the name or add it to fields',
    'le champ « prenom » n’existe pas : corrigez son nom, ou ajoutez-le',
  ],
  'a field that is used nowhere': [
    'templates/essai.md:6',
    'the field "prenom" is used nowhere: write {prenom} in the text or remove the field',
    'le champ « prenom » ne sert nulle part : écrivez {prenom} dans le texte, ou retirez le champ',
  ],
  'a kind that is none': [
    'templates/essai.md:6',
    'fields.prenom.kind: kind is one of text, longText, person, address, date, choice, switch',
    'kind : kind est text, longText, person, address, date, choice ou switch',
  ],
  'a field with an accent': [
    'templates/essai.md:6',
    'fields.prénom: a field is named with plain letters and digits, starting with a small letter',
    'prénom : le nom d’un champ n’a que des lettres sans accent et des chiffres, et commence par une minuscule',
  ],
  'a part left open': [
    'templates/essai.md:9',
    'Unclosed section "contrat": close each {{ with }} and each {#section} with its {/section}',
    'la partie « contrat » reste ouverte : fermez-la par son repère de fin',
  ],
  'a part that is not opened': [
    'templates/essai.md:8',
    'Unopened section "contrat": close each {{ with }} and each {#section} with its {/section}',
    'la partie « contrat » est fermée sans être ouverte : ajoutez son repère de début',
  ],
  'a part over two paragraphs': [
    'templates/essai.md:8',
    'the section "contrat" begins in one paragraph or list item and ends in another: put its tags on lines of their own around whole ones',
    'la partie « contrat » commence dans un paragraphe et finit dans un autre : mettez ses repères seuls sur leur ligne',
  ],
  'a switch as a value': [
    'templates/essai.md:8',
    '"contrat" is a switch: write {#contrat}…{/contrat} around what it shows',
    '« contrat » est une partie facultative : entourez-la de {#contrat}…{/contrat}',
  ],
  'a choice of one': [
    'templates/essai.md:6',
    'fields.delai.options: a choice needs at least two options',
    'options : un choix a deux options au moins',
  ],
  'a default that is no choice': [
    'templates/essai.md:6',
    '"moyen" is not one of this choice\'s values: use one of court, long',
    '« moyen » n’est pas une valeur de ce choix : prenez-en une parmi court, long',
  ],
  'a heading': [
    'templates/essai.md:6',
    'a message has no headings: use **bold** on its own line',
    'un message n’a pas de titres : mettez la ligne en **gras**',
  ],
  HTML: [
    'templates/essai.md:6',
    'HTML is not allowed here: write it as Markdown',
    'le HTML n’a pas sa place ici : écrivez du Markdown',
  ],
  'a picture': [
    'templates/essai.md:6',
    'a template holds no images: link to it instead',
    'un modèle n’a pas d’images : mettez un lien',
  ],
  'a link that leads nowhere': [
    'templates/essai.md:6',
    '"www.acme.example" is not where a link can lead: begin it with https://, mailto: or tel:, or with an address field',
    'un lien ne peut pas mener à « www.acme.example » : commencez-le par https://, mailto: ou tel:, ou par un champ d’adresse',
  ],
};
